import { describe, expect, it } from '@jest/globals';
import { DEFAULT_MASKING_PROFILE } from '../../../policy/masking-profile.js';
import { detect } from '../detect.js';
import { toExampleContext } from '../rule-examples.js';
import { findMistakes, readRecallTable } from './recall-table.js';

// sentence || what must vanish || what must stay
const TABLE = `
Schwerbehinderung: nein || nein || 
Gesundheitszustand: gut || gut || 
schwer behindert || schwer behindert || 
Ausbildung in einem Inklusionsbetrieb || Inklusionsbetrieb || Ausbildung
Ich stottere ein wenig. || stottere || 
Ich arbeite mit Braillezeile und Vergrößerungssoftware. || Braillezeile || 
Depressionen überwunden || Depressionen || 
Ich bin von Geburt an gehörlos. || gehörlos || 
Inklusionsklasse (GU) || GU || 
Ich habe eine Sehbehinderung. || Sehbehinderung || 
Freifahrt mit Wertmarke || Wertmarke || 
Fachpraktikerin Küche (§ 66 BBiG) || Fachpraktikerin | § 66 BBiG || Küche
Ich habe einen Assistenzhund. || Assistenzhund || 
Pflegegrad 2 || Pflegegrad 2 || 
Sprachen: Deutsche Gebärdensprache (DGS), Deutsch || Gebärdensprache || Deutsch
Schwimmen im Versehrtensport || Versehrtensport || 
Ich war längere Zeit krank. || krank || 
Nach einer Krebserkrankung bin ich wieder voll einsatzfähig. || Krebserkrankung || wieder voll einsatzfähig
Ich brauche einen höhenverstellbaren Tisch und einen rollstuhlgerechten Zugang. || rollstuhlgerechten || 
Stotterer-Selbsthilfe || Stotterer || 
Ich hatte einen Integrationshelfer. || Integrationshelfer || 
Lippenlesen || Lippenlesen || 
Er wurde zieldifferent unterrichtet. || zieldifferent || 
Arbeitsassistenz erforderlich || Arbeitsassistenz || 
Diabetes Typ 1 || Diabetes Typ 1 || 
Gebärdensprache – fließend || Gebärdensprache || 
Schule für Sehbehinderte || Sehbehinderte || 
Lücke im Lebenslauf: Krankheit || Krankheit || 
Nachteilsausgleich gewährt || Nachteilsausgleich || 
Gemeinsamer Unterricht (GL-Kind) || GL-Kind || 
GdB 50 || GdB 50 || 
GdB beantragt || GdB || 
Rollstuhlbasketball, 2. Liga || Rollstuhlbasketball || 2. Liga
Ich lese von den Lippen ab. || Lippen || 
SBA vorhanden (GdB 70) || SBA | GdB 70 || 
Paul-Moor-Förderschule || Förderschule || 
Ich habe eine Hörschädigung. || Hörschädigung || 
Die Schülerin hat Anspruch auf sonderpädagogische Förderung. || sonderpädagogische Förderung || 
LRS anerkannt || LRS || 
Ich bin schwerbehinderten Menschen gleichgestellt. || schwerbehinderten Menschen gleichgestellt || 
Rentenbescheid wegen Erwerbsminderung || Erwerbsminderung || 
Theoriereduzierte Ausbildung zum Fachpraktiker || Theoriereduzierte | Fachpraktiker || 
Merkzeichen G und B || Merkzeichen G und B || 
Behinderungsgrad 60 || Behinderungsgrad 60 || 
Deutsche Meisterschaft im Para-Schwimmen, Bronze || Para-Schwimmen || Bronze
Maßnahme im Berufsbildungswerk Nord || Berufsbildungswerk || 
Hörgeräteträgerin || Hörgeräteträgerin || 
chronische Darmerkrankung || Darmerkrankung || 
Ich benötige einen barrierefreien Arbeitsplatz. || barrierefreien Arbeitsplatz || 
Ich bitte um Hinzuziehung der Schwerbehindertenvertretung. || Schwerbehindertenvertretung || 
Ich bin Asperger-Autist. || Asperger-Autist || 
Trotz meiner Epilepsie bin ich belastbar. || Epilepsie || bin ich belastbar
Werkstatt für behinderte Menschen (Arbeitsbereich Montage) || Werkstatt für behinderte Menschen || Montage
2021: Krankheitspause || Krankheitspause || 
Rehabilitation nach einem Unfall || Rehabilitation || 
Blindenfußball in der Bundesliga || Blindenfußball || 
Ich bin auf einem Auge blind. || blind || 
Ich bin kleinwüchsig. || kleinwüchsig || 
Mein Grad der Behinderung beträgt 40. || Grad der Behinderung beträgt 40 || 
Förderschwerpunkt Hören und Kommunikation || Förderschwerpunkt Hören und Kommunikation || 
Mitglied im Behindertensportverein || Behindertensportverein || 
Reha-Team der Agentur für Arbeit || Reha-Team || 
Ich habe ADHS und brauche klare Strukturen. || ADHS || brauche klare Strukturen
Gleichstellung nach § 2 Abs. 3 SGB IX liegt vor || Gleichstellung || 
Autismus-Spektrum-Störung || Autismus || 
Schwb-Ausweis || Schwb-Ausweis || 
Ich trage ein Hörgerät. || Hörgerät || 
Ich trage eine Beinprothese. || Beinprothese || 
Ich nutze einen Screenreader. || Screenreader || 
Parkausweis blau (aG) || aG || 
Ich bin Rollstuhlfahrer. || Rollstuhlfahrer || 
Bitte beteiligen Sie die SBV. || SBV || 
Schulbegleitung bis Klasse 8 || Schulbegleitung || 
Teilhabe am Arbeitsleben (LTA) || Teilhabe am Arbeitsleben || 
LVR-Förderschule, Förderschwerpunkt körperliche und motorische Entwicklung || Förderschwerpunkt körperliche und motorische Entwicklung || 
Berufsbildungsbereich der WfbM || WfbM || 
Ich habe eine Körperbehinderung. || Körperbehinderung || 
Rehaberatung der Agentur für Arbeit empfiehlt || Rehaberatung || empfiehlt
Budget für Ausbildung bewilligt || Budget für Ausbildung || 
Schwerbehindertenausweiß vorhanden || Schwerbehindertenausweiß || 
Er wurde von einer Schulassistenz begleitet. || Er | Schulassistenz || 
Wegen einer Sehschwäche benötige ich einen großen Monitor. || Sehschwäche || 
Ich bin stark kurzsichtig. || kurzsichtig || 
Ich bin auf Untertitel angewiesen. || Untertitel || 
Ich habe einen Schwerbehindertenausweis mit Merkzeichen RF. || Schwerbehindertenausweis | RF || 
Ein GdB von 30 wurde festgestellt. || GdB von 30 || 
gleichgestellt gem. § 2 III SGB IX || gleichgestellt || 
Gleichstellungsantrag gestellt || Gleichstellungsantrag || 
Schwb.: ja || ja || 
Schwerbehinderteneigenschaft: ja || Schwerbehinderteneigenschaft || 
Ich bin eine Person mit Handicap. || Handicap || 
Trotz meines Handicaps bin ich mobil. || meines Handicaps || 
Ich lebe mit einer Einschränkung. || Einschränkung || 
Meine linke Hand ist gelähmt. || gelähmt || 
Ich bin halbseitig gelähmt. || gelähmt || 
Ich habe eine Sprachbehinderung. || Sprachbehinderung || 
Ich bin Autistin und liebe Zahlen. || Autistin || liebe Zahlen
Ich habe eine Spenderniere. || Spenderniere || 
Ich bin Dialysepatient. || Dialysepatient || 
Ich habe MS, die mich kaum einschränkt. || MS || 
Nach einem Schlaganfall trainiere ich wieder. || Schlaganfall || 
Ich bin insulinpflichtiger Diabetiker. || insulinpflichtiger Diabetiker || 
Mitglied im Gehörlosensportverein || Gehörlosensportverein || 
Gehörlosen-Schachmeister || Gehörlosen || 
Besuch der Blindenschule Soest || Blindenschule || 
Berufskolleg für Hörgeschädigte Essen || Hörgeschädigte || 
Blista Marburg || Blista || 
CJD Berufsförderungswerk || Berufsförderungswerk || 
Berufsvorbereitung in der Stephanus-Werkstatt (WfbM) || WfbM || 
Ausbildung nach § 66 BBiG || § 66 BBiG || 
Unterstützte Beschäftigung nach § 55 SGB IX || Unterstützte Beschäftigung || 
Jobcoach vom IFD || IFD || 
Integrationsamt fördert meinen Arbeitsplatz || Integrationsamt || 
Inklusionsamt || Inklusionsamt || 
Lohnkostenzuschuss für schwerbehinderte Menschen || schwerbehinderte || 
Ich benötige einen Gebärdensprachdolmetscher. || Gebärdensprachdolmetscher || 
Muttersprache: DGS || DGS || 
Ich spreche Gebärdensprache, weil ich gehörlos bin. || Gebärdensprache | gehörlos || 
Er ist auf einen Rollstuhl angewiesen. || Er | Rollstuhl || 
Trotz Rollstuhl packt sie überall mit an. || Rollstuhl | sie || packt
Die Prüfungszeit wurde um 25 % verlängert (Nachteilsausgleich). || Nachteilsausgleich || 
Zeitzuschlag bei Klassenarbeiten || Zeitzuschlag || 
verkürzte Arbeitszeit aus gesundheitlichen Gründen || gesundheitlichen Gründen || 
Förderschwerpunkt Lernen || Förderschwerpunkt Lernen || 
zieldifferente Beschulung || zieldifferente || 
Sonderschule || Sonderschule || 
Teilnahme an den Special Olympics, Gold || Special Olympics || Gold
Schulabschluss an der Förderschule || Förderschule || Schulabschluss
Ich war ein halbes Jahr in der Klinik. || Klinik || 
Tagesklinik 2022 || Tagesklinik || 
Therapie abgeschlossen || Therapie || 
clean seit 3 Jahren || clean || 
Ich bin Brillenträgerin. || Brillenträgerin || 
Ich nehme Medikamente. || Medikamente || 
impfstatus: geimpft || geimpft || 
Ich bin stolzer Halter eines Assistenzhundes. || Assistenzhundes || 
Wegen meiner Behinderung brauche ich kurze Wege. || meiner Behinderung || 
Meine Behinderung schränkt mich im Büro nicht ein. || Meine Behinderung || 
Schwerbehindert, GdB 60 || Schwerbehindert, GdB 60 || 
SchwbA liegt bei || SchwbA || liegt bei
Bescheid des Versorgungsamtes liegt bei || Versorgungsamtes || liegt bei
Ich trage zwei Hörsysteme. || Hörsysteme || 
Hörimplantat || Hörimplantat || 
Ich höre auf einem Ohr nichts. || höre auf einem Ohr nichts || 
Ich kann nicht lange stehen. || nicht lange stehen || 
Ich darf nicht schwer heben. || nicht schwer heben || 
Ich sitze im Rollstuhl und arbeite gern am PC. || Rollstuhl || arbeite gern am PC
E-Rolli || E-Rolli || 
Mit meinem Blindenlangstock komme ich gut zurecht. || Blindenlangstock || 
Ich habe Asperger. || Asperger || 
Schule mit dem Förderschwerpunkt Sehen || Förderschwerpunkt Sehen || 
Förderzentrum Hören Würzburg || Förderzentrum Hören || 
Kompetenzzentrum für Hörgeschädigte || Hörgeschädigte || 
Ausbildung zur Fachpraktikerin Hauswirtschaft || Fachpraktikerin || Hauswirtschaft
BvB-Reha-Maßnahme || Reha-Maßnahme || 
Ich bin chronisch krank. || chronisch krank || 
Depression überwunden, stabil || Depression || stabil
Neurodivergent || Neurodivergent || 
hochsensibel || hochsensibel || 
Lese-Rechtschreib-Schwäche || Lese-Rechtschreib-Schwäche || 
Er erhielt sonderpädagogische Unterstützung im Bereich Lernen. || Er | sonderpädagogische Unterstützung || 
Im Fach Englisch wurde ihm ein Nachteilsausgleich gewährt. || ihm | Nachteilsausgleich || Im Fach Englisch
`;

const RAISED = `
schwer behindert
Ausbildung in einem Inklusionsbetrieb
Ich arbeite mit Braillezeile und Vergrößerungssoftware.
Ich bin von Geburt an gehörlos.
Ich habe eine Sehbehinderung.
Freifahrt mit Wertmarke
Fachpraktikerin Küche (§ 66 BBiG)
Ich habe einen Assistenzhund.
Pflegegrad 2
Sprachen: Deutsche Gebärdensprache (DGS), Deutsch
Schwimmen im Versehrtensport
Ich brauche einen höhenverstellbaren Tisch und einen rollstuhlgerechten Zugang.
Ich hatte einen Integrationshelfer.
Lippenlesen
Arbeitsassistenz erforderlich
Gebärdensprache – fließend
Nachteilsausgleich gewährt
GdB 50
GdB beantragt
Rollstuhlbasketball, 2. Liga
Ich lese von den Lippen ab.
SBA vorhanden (GdB 70)
Ich habe eine Hörschädigung.
Ich bin schwerbehinderten Menschen gleichgestellt.
Theoriereduzierte Ausbildung zum Fachpraktiker
Merkzeichen G und B
Behinderungsgrad 60
Deutsche Meisterschaft im Para-Schwimmen, Bronze
Maßnahme im Berufsbildungswerk Nord
Hörgeräteträgerin
Ich benötige einen barrierefreien Arbeitsplatz.
Ich bitte um Hinzuziehung der Schwerbehindertenvertretung.
Werkstatt für behinderte Menschen (Arbeitsbereich Montage)
Blindenfußball in der Bundesliga
Ich bin auf einem Auge blind.
Ich bin kleinwüchsig.
Mein Grad der Behinderung beträgt 40.
Förderschwerpunkt Hören und Kommunikation
Mitglied im Behindertensportverein
Reha-Team der Agentur für Arbeit
Gleichstellung nach § 2 Abs. 3 SGB IX liegt vor
Schwb-Ausweis
Ich trage ein Hörgerät.
Ich trage eine Beinprothese.
Ich nutze einen Screenreader.
Ich bin Rollstuhlfahrer.
Bitte beteiligen Sie die SBV.
Schulbegleitung bis Klasse 8
Teilhabe am Arbeitsleben (LTA)
LVR-Förderschule, Förderschwerpunkt körperliche und motorische Entwicklung
Berufsbildungsbereich der WfbM
Ich habe eine Körperbehinderung.
Rehaberatung der Agentur für Arbeit empfiehlt
Budget für Ausbildung bewilligt
Schwerbehindertenausweiß vorhanden
Er wurde von einer Schulassistenz begleitet.
Wegen einer Sehschwäche benötige ich einen großen Monitor.
Ich bin auf Untertitel angewiesen.
Ich habe einen Schwerbehindertenausweis mit Merkzeichen RF.
Ein GdB von 30 wurde festgestellt.
gleichgestellt gem. § 2 III SGB IX
Gleichstellungsantrag gestellt
Schwb.: ja
Schwerbehinderteneigenschaft: ja
Ich bin eine Person mit Handicap.
Trotz meines Handicaps bin ich mobil.
Ich lebe mit einer Einschränkung.
Meine linke Hand ist gelähmt.
Ich bin halbseitig gelähmt.
Ich habe eine Sprachbehinderung.
Ich bin Autistin und liebe Zahlen.
Ich habe eine Spenderniere.
Ich bin Dialysepatient.
Ich habe MS, die mich kaum einschränkt.
Mitglied im Gehörlosensportverein
Gehörlosen-Schachmeister
Besuch der Blindenschule Soest
Berufskolleg für Hörgeschädigte Essen
Blista Marburg
CJD Berufsförderungswerk
Berufsvorbereitung in der Stephanus-Werkstatt (WfbM)
Ausbildung nach § 66 BBiG
Unterstützte Beschäftigung nach § 55 SGB IX
Jobcoach vom IFD
Integrationsamt fördert meinen Arbeitsplatz
Inklusionsamt
Lohnkostenzuschuss für schwerbehinderte Menschen
Ich benötige einen Gebärdensprachdolmetscher.
Muttersprache: DGS
Ich spreche Gebärdensprache, weil ich gehörlos bin.
Er ist auf einen Rollstuhl angewiesen.
Trotz Rollstuhl packt sie überall mit an.
Die Prüfungszeit wurde um 25 % verlängert (Nachteilsausgleich).
Teilnahme an den Special Olympics, Gold
Ich bin stolzer Halter eines Assistenzhundes.
Wegen meiner Behinderung brauche ich kurze Wege.
Meine Behinderung schränkt mich im Büro nicht ein.
Schwerbehindert, GdB 60
SchwbA liegt bei
Bescheid des Versorgungsamtes liegt bei
Ich trage zwei Hörsysteme.
Hörimplantat
Ich höre auf einem Ohr nichts.
Ich kann nicht lange stehen.
Ich sitze im Rollstuhl und arbeite gern am PC.
E-Rolli
Mit meinem Blindenlangstock komme ich gut zurecht.
Ich habe Asperger.
Schule mit dem Förderschwerpunkt Sehen
Förderzentrum Hören Würzburg
Kompetenzzentrum für Hörgeschädigte
Ausbildung zur Fachpraktikerin Hauswirtschaft
BvB-Reha-Maßnahme
Im Fach Englisch wurde ihm ein Nachteilsausgleich gewährt.
`;

describe('all rules together, on hints of a disability', () => {
  it.each(readRecallTable(TABLE))('redact $text', (row) => {
    expect(findMistakes(row)).toEqual([]);
  });

  it.each(RAISED.trim().split('\n'))('raise a possible severe disability: %s', (text) => {
    const { signals } = detect(toExampleContext({ text }), DEFAULT_MASKING_PROFILE);

    expect(signals.length).toBeGreaterThan(0);
  });
});
