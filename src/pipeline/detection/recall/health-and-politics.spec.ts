import { describe, expect, it } from '@jest/globals';
import { findMistakes, readRecallTable } from './recall-table.js';

// sentence || what must vanish || what must stay
const TABLE = `
GdB 50 || GdB 50 || 
GdB: 60, Merkzeichen G, B || GdB: 60, Merkzeichen G, B || 
Grad der Behinderung (GdB): 80 || Grad der Behinderung (GdB): 80 || 
Ich bin zu 50 % schwerbehindert. || 50 % schwerbehindert || 
Schwerbehinderung: ja, 70 || Schwerbehinderung: ja, 70 || 
SB-Ausweis vorhanden || SB-Ausweis || vorhanden
Ich habe einen Schwerbehindertenausweis mit einem Grad der Behinderung von 50. || Schwerbehindertenausweis | einem Grad der Behinderung von 50 || Ich habe einen
Ich bin einem schwerbehinderten Menschen gleichgestellt. || schwerbehinderten Menschen gleichgestellt || Ich bin einem
Gleichstellung nach § 2 Abs. 3 SGB IX || Gleichstellung nach § 2 Abs. 3 SGB IX || 
Ich bin gleichgestellt. || gleichgestellt || 
Hinweis: anerkannte Schwerbehinderung (GdB 50) || Schwerbehinderung | GdB 50 || Hinweis: anerkannte
Merkzeichen: aG || Merkzeichen: aG || 
Nachteilsausgleich gewährt || Nachteilsausgleich || gewährt
Sie erhielt einen Nachteilsausgleich wegen LRS. || Sie | Nachteilsausgleich | LRS || erhielt einen | wegen
LRS-Förderung || LRS-Förderung || 
anerkannte Lese-Rechtschreib-Schwäche || Lese-Rechtschreib-Schwäche || anerkannte
Die Rechtschreibleistung wurde nicht gewertet. || Die Rechtschreibleistung wurde nicht gewertet || 
Rechtschreibung wurde nicht bewertet (LRS-Erlass) || Rechtschreibung wurde nicht bewertet (LRS-Erlass || 
Förderschwerpunkt emotionale und soziale Entwicklung || Förderschwerpunkt emotionale und soziale Entwicklung || 
Förderschwerpunkt ESE || Förderschwerpunkt ESE || 
sonderpädagogischer Unterstützungsbedarf im Bereich Lernen || sonderpädagogischer Unterstützungsbedarf im Bereich Lernen || 
Bildungsgang Lernen || Bildungsgang Lernen || 
zieldifferent unterrichtet || zieldifferent unterrichtet || 
AO-SF Verfahren || AO-SF Verfahren || 
Berufsbildungswerk Volmarstein || Berufsbildungswerk Volmarstein || 
BBW Dortmund || BBW Dortmund || 
Werkstatt für behinderte Menschen (WfbM), Praktikum im Gruppendienst ||  || Werkstatt für behinderte Menschen (WfbM), Praktikum im Gruppendienst
Ich habe Asperger-Autismus. || Asperger-Autismus || Ich habe
Ich habe eine Autismus-Spektrum-Störung. || Autismus-Spektrum-Störung || Ich habe eine
Ich bin gehörlos und nutze Gebärdensprache. || gehörlos | nutze Gebärdensprache || 
Ich trage Hörgeräte. || Hörgeräte || Ich trage
Ich habe Diabetes Typ 1. || Diabetes Typ 1 || Ich habe
Ich leide an Epilepsie, bin aber seit zwei Jahren anfallsfrei. || leide an Epilepsie | anfallsfrei || bin aber seit zwei Jahren
Ich sitze im Rollstuhl. || sitze im Rollstuhl || 
Ich habe ADHS und bin kreativ. || ADHS || und bin kreativ | Ich habe
nach meiner Krebserkrankung || nach meiner Krebserkrankung || 
Nach einem Burnout habe ich mich neu orientiert. || Burnout || habe ich mich neu orientiert | Nach einem
aufgrund gesundheitlicher Einschränkungen || aufgrund gesundheitlicher Einschränkungen || 
Wegen eines Bandscheibenvorfalls musste ich umschulen. || Bandscheibenvorfalls || musste ich umschulen | Wegen eines
aus gesundheitlichen Gründen abgebrochen || aus gesundheitlichen Gründen || abgebrochen
Umschulung aus gesundheitlichen Gründen || aus gesundheitlichen Gründen || Umschulung
Reha-Maßnahme || Reha-Maßnahme || 
Rehabilitationsmaßnahme, berufliche Reha || Rehabilitationsmaßnahme, berufliche Reha || 
Teilhabe am Arbeitsleben || Teilhabe am Arbeitsleben || 
Förderschule Lernen, Hauptschulabschluss || Förderschule Lernen || Hauptschulabschluss
LVR-Förderschule || LVR-Förderschule || 
Schule mit dem Förderschwerpunkt Sprache || Förderschwerpunkt Sprache || Schule mit dem
Ich stottere. || stottere || 
Rot-Grün-Schwäche || Rot-Grün-Schwäche || 
seelische Behinderung || seelische Behinderung || 
Ich bin auf einem Ohr taub. || auf einem Ohr taub || 
Ich bin sehbehindert (Sehrest 10 %). || sehbehindert | Sehrest || Ich bin
chronisch krank || chronisch krank || 
Ich habe Rheuma. || Rheuma || Ich habe
Betreuung von Kindern mit Autismus ||  || Betreuung von Kindern mit Autismus
Praktikum in der Förderschule: Unterricht begleiten ||  || Praktikum in der Förderschule: Unterricht begleiten
FSJ bei der Lebenshilfe, Menschen mit Behinderung begleiten ||  || FSJ bei der Lebenshilfe, Menschen mit Behinderung begleiten
Pflege von Menschen mit Demenz ||  || Pflege von Menschen mit Demenz
Schwerbehindertenvertretung ||  || Schwerbehindertenvertretung
Gebärdensprache (Grundkenntnisse) ||  || Gebärdensprache (Grundkenntnisse)
Mitglied der Jungen Union || Jungen Union || Mitglied der
JU Bochum || JU || Bochum
Juso-Hochschulgruppe || Juso-Hochschulgruppe || 
Mitglied der SPD seit 2020 || SPD | 2020 || Mitglied der | seit
Bündnis 90/Die Grünen || Bündnis 90/Die Grünen || 
BÜNDNIS 90/DIE GRÜNEN, Ortsverband || BÜNDNIS 90/DIE GRÜNEN || Ortsverband
Grüne Jugend NRW || Grüne Jugend || 
DIE LINKE || DIE LINKE || 
Linksjugend ['solid] || Linksjugend ['solid || 
Ver.di-Mitglied || Ver.di-Mitglied || 
ver.di Jugend || ver.di Jugend || 
IG Metall Jugend, JAV-Vorsitz || IG Metall Jugend || JAV-Vorsitz
Jugend- und Auszubildendenvertretung (JAV) ||  || Jugend- und Auszubildendenvertretung (JAV)
Betriebsrat ||  || Betriebsrat
Mitglied der Gewerkschaft Erziehung und Wissenschaft (GEW) || Gewerkschaft Erziehung und Wissenschaft | GEW || Mitglied der
DGB-Jugend || DGB-Jugend || 
SJD – Die Falken, Zeltlager betreut || SJD – Die Falken || Zeltlager betreut
Fridays for Future Ortsgruppe || Fridays for Future Ortsgruppe || 
Jugendparlament, Schülervertretung (SV) ||  || Jugendparlament, Schülervertretung (SV)
Letzte Generation || Letzte Generation || 
CDU-Fraktion: Praktikum im Ratsbüro || CDU-Fraktion || Praktikum im Ratsbüro
Praktikum bei der SPD-Landtagsfraktion || SPD-Landtagsfraktion || Praktikum bei der
Konrad-Adenauer-Stiftung, Stipendiatin || Konrad-Adenauer-Stiftung | Stipendiatin || 
Stipendium der Friedrich-Ebert-Stiftung || Friedrich-Ebert-Stiftung || Stipendium der
Cusanuswerk || Cusanuswerk || 
AfD || AfD || 
CSD-Team, queere Jugendgruppe || CSD | queere || Jugendgruppe | Team
Ich bin schwul und lebe offen. || schwul || und lebe offen
lesbisch || lesbisch || 
Together Herne, queerer Jugendtreff || queerer || Together Herne | Jugendtreff
Schwuso || Schwuso || 
Antifaschistische Aktion || Antifaschistische Aktion || 
Ich habe eine Hörbehinderung. || Hörbehinderung || Ich habe eine
Wegen einer Muskelerkrankung nutze ich einen Rollstuhl. || Wegen einer Muskelerkrankung nutze ich einen Rollstuhl || 
Im Zeugnis: Lernen, Förderschwerpunkt geistige Entwicklung || Förderschwerpunkt geistige Entwicklung || Im Zeugnis: Lernen
Er wurde im Bildungsgang des Förderschwerpunkts Lernen unterrichtet. || Er | Förderschwerpunkts Lernen || wurde im Bildungsgang des | unterrichtet
Nach meiner Chemotherapie bin ich wieder fit. || Chemotherapie || bin ich wieder fit | Nach meiner
Ich bin trockener Alkoholiker. || trockener Alkoholiker || 
Mitglied bei Bündnis 90/Die Grünen seit 2021 || Bündnis 90/Die Grünen | 2021 || Mitglied bei | seit
Kreistagsfraktion der CDU, Praktikum || CDU || Kreistagsfraktion der | Praktikum
Ich bin in der Gewerkschaft aktiv. || Gewerkschaft || aktiv
AStA-Liste der Jusos || Jusos || AStA-Liste der
Kandidatur für den Stadtrat (FDP) || FDP || Kandidatur für den Stadtrat
Ich bin 19. || 19 || 
Alter 17 Jahre || 17 Jahre || Alter
Ich, 16 Jahre, suche eine Ausbildung. || 16 Jahre || suche eine Ausbildung
mit sechzehn habe ich angefangen || sechzehn || habe ich angefangen
Mit 15 begann ich mit dem Boxen. || 15 || begann ich mit dem Boxen
seit dem 10. Lebensjahr || 10. Lebensjahr || seit dem
U19-Nationalspieler || U19 || Nationalspieler
C-Jugend, Torwart || C-Jugend || Torwart
Kl. 10 (2024/25) || 2024/25 || 
`;

describe('all rules together, on disability, illness and politics', () => {
  it.each(readRecallTable(TABLE))('redact $text', (row) => {
    expect(findMistakes(row)).toEqual([]);
  });
});
