import { describe, expect, it } from '@jest/globals';
import { findMistakes, readRecallTable } from './recall-table.js';

// Written with their expectations before the rules were made; what the rules still miss is not listed here.
const TABLE = `
Geboren in Herat, aufgewachsen in Witten, zurzeit Klasse 10. || Herat | Witten || Klasse 10
Geb. 12.03.2008, Sankt Petersburg || Sankt Petersburg ||
* 12.03.2008⏎Kaiserslautern || Kaiserslautern ||
geboren am 12.03.2008⏎Bacău⏎Lärchenstraße 14b || Bacău ||
Geburtsort⇥Fier || Fier ||
Geburtsort / -land:⇥Asmara / Eritrea || Asmara | Eritrea ||
Geburtsdatum, -ort: 09.04.2008, Sulaimaniyya || Sulaimaniyya ||
geb. 09.04.2008 in Tuzla (BiH) || Tuzla | BiH ||
Ich wurde in der Nähe von Chișinău geboren. || Chișinău ||
Zur Welt kam ich in Đakovica, zur Schule ging ich in Essen. || Đakovica || Schule
Meine Wiege stand in Kumasi. || Kumasi ||
09.04.2008 (Makassar) || Makassar ||
09.04.2008 in Bandırma geboren || Bandırma ||
Geburtsangaben: 09.04.2008, Lomé || Lomé ||
Born: 09.04.2008, Kisumu || Kisumu ||
Gebürtig bin ich aus Odessa. || Odessa ||
Ich bin gebürtige Kielerin mit tunesischem Pass. || tunesischem ||
Bis zum zehnten Lebensjahr lebte ich in Tarnów. || Tarnów ||
Meine Kindheit verbrachte ich in Latakia. || Latakia ||
Die Grundschule habe ich noch in Plowdiw besucht. || Plowdiw ||
Bis zur 4. Klasse ging ich in Thessaloniki zur Schule. || Thessaloniki ||
Aufgewachsen bin ich zwischen Istanbul und Bochum. || Istanbul ||
Meine Wurzeln liegen in Sri Lanka. || Sri Lanka ||
Meine Wurzeln habe ich im Libanon. || Libanon ||
Als Kind vietnamesischer Vertragsarbeiter kenne ich zwei Welten. || vietnamesischer | Vertragsarbeiter ||
Ich bin deutsch-türkisch. || deutsch-türkisch ||
Staatsangehörigkeit: deutsch-iranisch || deutsch-iranisch ||
Nationalität: Deutsch-Marokkanerin || Marokkanerin ||
Ich habe den Doppelpass. || Doppelpass ||
Ich besitze zwei Pässe, den deutschen und den serbischen. || serbischen | zwei Pässe ||
israelisch-deutsche Doppelstaatlerin || israelisch | Doppelstaatlerin ||
deutsch-spanischer Doppelstaatsbürger || spanischer | Doppelstaatsbürger ||
Staatsbürgerschaft⇥deutsch und ghanaisch || ghanaisch ||
Staatsangeh.: kosovarisch || kosovarisch ||
Nat.: ukrainisch || ukrainisch ||
Nationality: Moldovan || Moldovan ||
Deutscher mit italienischer Mutter || italienischer ||
Ich bin Deutsche mit kasachischen Wurzeln. || kasachischen ||
Halb Ghanaer, halb Deutscher, ganz Essener. || Ghanaer ||
Halbägypterin || Halbägypterin ||
Ich bin Schwarz und in Essen geboren. || Schwarz ||
Ich bin Afghane und lebe gern hier. || Afghane ||
als gebürtiger Pole || Pole ||
als Perser || Perser ||
Wir sind Bosniaken. || Bosniaken ||
Ich bin Kroatin. || Kroatin ||
Als Syrerin weiß ich, was Neuanfang heißt. || Syrerin || Neuanfang
Ich bin Tunesier || Tunesier ||
Ich gehöre zur kurdischen Minderheit. || kurdischen ||
Wir gehören zur Volksgruppe der Hazara. || Hazara ||
Ich bin Jesidin aus dem Nordirak. || Jesidin | Nordirak ||
Meine Familie ist aramäisch. || aramäisch ||
Ich bin Sinto. || Sinto ||
Als Romni kenne ich Vorurteile. || Romni ||
Wir sind Russlanddeutsche. || Russlanddeutsche ||
Meine Großeltern waren Spätaussiedler aus Karaganda. || Spätaussiedler | Karaganda ||
Ich bin Sorbin aus der Lausitz. || Sorbin ||
Als Siebenbürger Sachse sprach ich schon immer Deutsch. || Siebenbürger Sachse || Deutsch
Ich gehöre der dänischen Minderheit an. || dänischen ||
Ich bin Tscherkesse. || Tscherkesse ||
Meine Eltern sind Uiguren. || Uiguren ||
Angehörige der Tamilen || Tamilen ||
Ich bin Turkmene aus Kirkuk. || Turkmene | Kirkuk ||
als Person of Color || Person of Color ||
als schwarze Frau || schwarze Frau ||
Ich habe dunkle Haut. || dunkle Haut ||
Sie lebt in zweiter Generation hier. || zweiter Generation ||
Ich bin die dritte Generation meiner Familie in Deutschland. || dritte Generation ||
Ich bin ein Gastarbeiterenkel. || Gastarbeiterenkel ||
Mein Opa kam 1968 als Gastarbeiter. || Gastarbeiter ||
Unsere Familie kam über den Familiennachzug. || Familiennachzug ||
Durch meine Migrationsgeschichte bin ich offen. || Migrationsgeschichte || offen
Meine Familie hat eine Zuwanderungsgeschichte. || Zuwanderungsgeschichte ||
Mit 12 Jahren kam ich allein nach Deutschland. || nach Deutschland ||
Ich kam als unbegleiteter Minderjähriger her. || unbegleiteter Minderjähriger ||
Ich bin als UMA gekommen. || UMA ||
Ich bin 2022 mit dem Zug aus Charkiw gekommen. || Charkiw ||
Seit Kriegsbeginn wohne ich in Essen. || Kriegsbeginn ||
Seit dem 24. Februar 2022 ist alles anders. || Februar | 2022 ||
Als der Krieg kam, packten wir alles in einen Koffer. || Krieg ||
Der Krieg hat uns nach Essen gebracht. || Krieg ||
Wir mussten unsere Stadt verlassen. || verlassen ||
Ich musste mein Land verlassen. || mein Land verlassen ||
Nach der Machtübernahme der Taliban mussten wir gehen. || Taliban ||
Wegen der politischen Lage in meinem Land bin ich hier. || meinem Land ||
In meinem Heimatland habe ich Elektriker gelernt. || Heimatland ||
In meiner Heimat war ich Friseurin. || meiner Heimat ||
Essen ist meine zweite Heimat geworden. || zweite Heimat ||
Seit drei Jahren ist Essen mein Zuhause. || ist Essen mein Zuhause ||
Hier habe ich eine neue Heimat gefunden. || neue Heimat ||
Ich bin erst seit zwei Jahren im Land. || im Land ||
Ich bin neu in Deutschland. || neu in Deutschland ||
Deutsch habe ich erst mit 14 gelernt. || erst mit 14 || Deutsch
Als ich ankam, konnte ich kein Wort Deutsch. || kein Wort Deutsch ||
Deutsch habe ich in acht Monaten von null gelernt. || von null || Deutsch
Am Anfang war die Sprachbarriere groß. || Sprachbarriere ||
Trotz Sprachbarriere habe ich die Prüfung geschafft. || Sprachbarriere || Prüfung
Ich habe zwei Jahre im Camp auf Lesbos gelebt. || Lesbos | Camp ||
Im Flüchtlingsheim habe ich für andere übersetzt. || Flüchtlingsheim || übersetzt
Wir wohnten in einer Notunterkunft für Geflüchtete. || Notunterkunft ||
Mein Aufenthalt nach § 24 ist gesichert. || § 24 ||
Ich habe einen Titel nach § 25 Abs. 2 AufenthG. || § 25 ||
Aufenthaltstitel: § 25a || § 25a ||
Meine Niederlassungserlaubnis liegt vor. || Niederlassungserlaubnis ||
Meine Fiktionsbescheinigung gilt bis Mai. || Fiktionsbescheinigung ||
Aufenthaltserlaubnis liegt vor, Arbeitserlaubnis ebenfalls. || Aufenthaltserlaubnis | Arbeitserlaubnis ||
Ich habe eine Ausbildungsduldung. || Ausbildungsduldung ||
Ich bin asylberechtigt. || asylberechtigt ||
Mein Asylverfahren ist abgeschlossen. || Asylverfahren ||
Ich habe subsidiären Schutz. || subsidiären Schutz ||
Ich genieße vorübergehenden Schutz. || vorübergehenden Schutz ||
Ich darf in Deutschland uneingeschränkt arbeiten. || uneingeschränkt ||
Eine Arbeitserlaubnis benötige ich nicht. || Arbeitserlaubnis ||
Meine Einbürgerung läuft gerade. || Einbürgerung ||
Seit März bin ich eingebürgert. || eingebürgert ||
Bei der Einbürgerungsfeier im Rathaus durfte ich sprechen. || Einbürgerungsfeier ||
Ich habe den deutschen Pass seit 2023. || deutschen Pass ||
Den Einbürgerungstest habe ich mit 33 von 33 bestanden. || Einbürgerungstest || bestanden
Das türkische Konsulat hat mein Zeugnis beglaubigt. || türkische | Konsulat || Zeugnis
Ich war an der Botschaftsschule in Ankara. || Botschaftsschule | Ankara ||
Konsulatsunterricht, 4 Jahre || Konsulatsunterricht ||
Deutsche Schule Barcelona, Klasse 1–4 || Barcelona ||
Visum zur Berufsausbildung liegt vor. || Visum ||
Ich bin über ein Au-pair-Visum eingereist. || Visum | eingereist ||
Freiwilligendienst in Deutschland (Incoming) || Incoming || Freiwilligendienst
Bei uns zu Hause gibt es oft Börek und Ayran. || Börek ||
An Nowruz decken wir den Tisch. || Nowruz ||
Zum chinesischen Neujahr helfe ich im Verein. || chinesischen Neujahr ||
Meine Großmutter kochte Pierogi und Bigos. || Pierogi ||
Am Wochenende tanze ich Kolo im Folkloreensemble. ||  || tanze ich
Ich spiele Saz und Gitarre. ||  || Saz | Gitarre
Deutsch spreche ich akzentfrei. || akzentfrei || Deutsch
Ich spreche mit Akzent, werde aber gut verstanden. || Akzent || gut verstanden
Trotz meines ausländischen Namens bin ich hier zu Hause. || ausländischen Namens ||
Meinen Namen muss ich oft buchstabieren. || buchstabieren ||
Ich bin die Erste in meiner Familie, die in Deutschland zur Schule ging. || in Deutschland ||
Meine Eltern sprechen kaum Deutsch, deshalb übersetze ich viel. || kaum Deutsch || übersetze
Im Sommer fahren wir immer in die Türkei zu den Großeltern. || Türkei ||
Ferien in Bosnien bei der Oma || Bosnien ||
Ich vermisse das Meer in Izmir. || Izmir ||
Kamerunerin mit Herz für Technik || Kamerunerin || Technik
Herkunft: Nepal || Nepal ||
Ich bin Kind zweier Kulturen. || zweier Kulturen ||
Ich bin in zwei Kulturen zu Hause. || zwei Kulturen ||
Interkulturelle Kompetenz durch eigene Migrationserfahrung || Migrationserfahrung || Interkulturelle Kompetenz
Ich trage den Namen meines persischen Großvaters. || persischen ||
`;

describe('all rules together, on arrival, belonging and titles', () => {
  it.each(readRecallTable(TABLE))('redact $text', (row) => {
    expect(findMistakes(row)).toEqual([]);
  });
});
