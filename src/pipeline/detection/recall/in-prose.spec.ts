import { describe, expect, it } from '@jest/globals';
import { findMistakes, readRecallTable } from './recall-table.js';

// sentence || what must vanish || what must stay
const TABLE = `
Meine Eltern sprechen kein Deutsch, deshalb begleite ich sie zum Amt. || Meine Eltern || 
Ich verstehe, wie es ist, wenn man niemanden versteht. || wenn man niemanden versteht || 
Heute träume ich sogar auf Deutsch. || träume ich sogar auf Deutsch || 
Anfangs habe ich mit Händen und Füßen geredet. || mit Händen und Füßen geredet || 
Mein erstes deutsches Wort war Bahnhof. || Mein erstes deutsches Wort || 
Wir wohnten erst in einem Containerdorf. || Containerdorf || 
Drei Jahre lebten wir in einer Sammelunterkunft. || Sammelunterkunft || 
Nach der Ankunft in Friedland ging alles schnell. || Friedland || 
Wir haben alles zurückgelassen. || alles zurückgelassen || 
Ich bin vor dem Militärdienst geflohen. || geflohen || 
Meine Familie lebt noch in Idlib. || Meine Familie | Idlib || 
Aus Angst vor den Taliban ging ich fort. || Taliban || 
Die Grundschule habe ich in meinem Geburtsland besucht. || Geburtsland || Grundschule
In Ghana gilt man mit 18 als erwachsen. || Ghana || 
Ursprünglich komme ich von der Elfenbeinküste. || Elfenbeinküste || 
Ich bin Deutsch-Iranerin. || Deutsch-Iranerin || 
Als Halbitaliener liebe ich gutes Essen. || Halbitaliener || 
Als Kind zweier Kulturen vermittle ich gern. || Kind zweier Kulturen || 
Ich bin in zwei Kulturen zu Hause. || zwei Kulturen || 
Meine Mutter ist Ukrainerin, mein Vater Deutscher. || Meine Mutter | Ukrainerin | mein Vater || 
Mein Vater kommt aus Kamerun, meine Mutter aus Herne. || Mein Vater | Kamerun | meine Mutter || 
Meine Familie ist aus Oberschlesien ausgesiedelt. || Meine Familie | Oberschlesien | ausgesiedelt || 
Wir sind Jesiden aus dem Shingal. || Jesiden | Shingal || 
Ich gehöre zur kurdischen Minderheit. || kurdischen || 
Ich bin Roma und stolz darauf. || Roma || 
Mein Name kommt aus dem Vietnamesischen. || aus dem Vietnamesischen || 
Gern bringe ich meine interkulturelle Erfahrung aus eigener Biografie ein. || aus eigener Biografie || 
Als Zugewanderte weiß ich, wie wichtig Formulare sind. || Zugewanderte || wie wichtig Formulare sind
Mit eigener Fluchterfahrung helfe ich im Café International. || eigener Fluchterfahrung || helfe ich im
Ich habe mein Abitur in Teheran gemacht. || Teheran || Abitur
Zwei Semester Zahnmedizin an der Universität Damaskus || Damaskus || Zwei Semester Zahnmedizin
Studium der Rechtswissenschaft in Lagos (nicht abgeschlossen) || Lagos || Studium der Rechtswissenschaft
Berufsschule für Mechanik, Chișinău || Chișinău || Mechanik
Schule Nr. 12, Mykolajiw, 9 Klassen || Mykolajiw || 
Allgemeinbildende Mittelschule (11 Jahre), Almaty || Almaty || 
Mittelschule „Ivo Andrić“, Banja Luka || Banja Luka | Ivo Andrić || 
Gimnazija Mostar, Matura || Mostar || 
Lyzeum Nr. 3 || Lyzeum Nr. 3 || 
Grundschule (Klasse 1–6) in Sulaimaniyya || Sulaimaniyya || 
Besuch der Deutschen Schule Kairo || Kairo || 
Abschluss: Nachweis der 10. Klasse der Republik Kosovo || Republik Kosovo || 
Tawjihi, anerkannt als Fachhochschulreife || Tawjihi || Fachhochschulreife
GCE O-Levels, fünf Fächer || GCE O-Levels || fünf Fächer
Baccalauréat Serie D || Baccalauréat || 
Zeugnis der mittleren Reife, erworben in Kasachstan || Kasachstan || 
Deutschkurs B1 (BAMF) || BAMF || Deutschkurs B1
Berufssprachkurs B2 || Berufssprachkurs || B2
Kurs „Erstorientierung“ || Erstorientierung || 
Teilnehmer am Projekt „Ankommen in Ausbildung“ || Ankommen || 
Förderprogramm für junge Geflüchtete der Handwerkskammer || für junge Geflüchtete || Handwerkskammer
Zuzug aus dem Ausland: 2019 || Zuzug aus dem Ausland | 2019 || 
In NRW seit 2021 || 2021 || 
Wohnhaft in Deutschland seit 3 Jahren || in Deutschland seit 3 Jahren || 
lebt seit 2016 in der Bundesrepublik || seit 2016 in der Bundesrepublik || 
Visum zur Ausbildung liegt vor || Visum || liegt vor
Einreise zum 1. August möglich || Einreise || 
Bewerbung aus dem Ausland (Tunesien) || aus dem Ausland | Tunesien || Bewerbung
Skype-Gespräch aus Marokko jederzeit möglich || Marokko || 
Ich wohne mit meiner Mutter und zwei Brüdern in einer kleinen Wohnung. || meiner Mutter | zwei Brüdern || 
Bei uns wird viel gelacht, wir sind eine Großfamilie. || Großfamilie || 
Mein Zwillingsbruder lernt Tischler. || Mein Zwillingsbruder || 
Meine große Schwester ist mein Vorbild. || Meine große Schwester || 
Meine Cousinen habe ich fast allein großgezogen. || Meine Cousinen || 
Mein Stiefvater ist Elektriker und hat mir viel gezeigt. || Mein Stiefvater || hat mir viel gezeigt
Mein Patenonkel arbeitet bei der Feuerwehr. || Mein Patenonkel || 
Die Werkstatt gehört meinem Onkel. || meinem Onkel || Werkstatt
Ich helfe seit Jahren im Blumenladen meiner Tante. || meiner Tante || Blumenladen
Als Kind saß ich im Lkw meines Vaters. || meines Vaters || 
Der Beruf wurde mir in die Wiege gelegt: Vater Polizist, Mutter Richterin. || Vater Polizist | Mutter Richterin || 
Vater: Schlosser, Mutter: Verkäuferin || Schlosser | Verkäuferin || 
Eltern: geschieden || geschieden || 
Wir sind vier Geschwister. || vier Geschwister || 
Ich habe keine Geschwister. || keine Geschwister || 
Als Einzelkind bin ich selbstständig. || Einzelkind || selbstständig
Ich bin die Jüngste zu Hause. || die Jüngste || 
Drei meiner Geschwister sind noch klein. || meiner Geschwister || 
Ich bin seit zwei Jahren verheiratet. || verheiratet || 
Seit 2019 bin ich Mutter. || Mutter || 
Mein Sohn Elias ist vier. || Mein Sohn | Elias || 
Meine Kinder sind inzwischen selbstständig. || Meine Kinder || 
Die Betreuung meiner Tochter übernimmt die Oma. || meiner Tochter | die Oma || 
Mein Lebensgefährte unterstützt mich bei der Kinderbetreuung. || Mein Lebensgefährte || 
Durch die Kinder bin ich gut organisiert. || Durch die Kinder || gut organisiert
Ich bin schwanger, Entbindung im März. || schwanger | Entbindung || 
Ausbildung in Teilzeit wegen Kinderbetreuung || wegen Kinderbetreuung || Ausbildung in Teilzeit
Sorgerecht geteilt || Sorgerecht geteilt || 
Jugendhilfe nach § 34 SGB VIII || Jugendhilfe nach § 34 SGB VIII || 
Ich werde vom Jugendamt begleitet. || vom Jugendamt begleitet || 
Verselbstständigung im betreuten Wohnen || betreuten Wohnen || 
Ich bin ein Pflegekind. || Pflegekind || 
Meine Pflegeeltern stehen hinter mir. || Meine Pflegeeltern || 
Geburt unserer Tochter 2022 || unserer Tochter || 
Unterbrechung: Pflege der Schwiegermutter || Schwiegermutter || 
2 Jahre häusliche Pflege meines Vaters || meines Vaters || 
Mit Mann und Hund wohne ich auf dem Land. || Mit Mann || 
Ehrenamt gemeinsam mit meiner Frau || meiner Frau || Ehrenamt
Ich lebe allein mit meiner Tochter. || meiner Tochter || 
Eltern bitten um Rückruf nach 17 Uhr || Eltern || 
Rückfragen gern an meine Mutter. || meine Mutter || 
Als junge Frau in der Schlosserei musste ich mich beweisen. || junge Frau || in der Schlosserei
Ich bin der einzige Mann im Kurs. || Mann || 
Mit ihr haben wir eine fleißige Kraft gewonnen. || ihr || fleißige Kraft gewonnen
Den Schülern half er geduldig. || er || half
Seine Mitschüler schätzen ihn. || Seine | ihn || 
Besonders hervorzuheben ist ihr Umgang mit Kindern. || ihr || Umgang mit Kindern
Die Bewerberin macht einen guten Eindruck. || Bewerberin || guten Eindruck
Herr oder Frau? Ich bin divers. || divers || 
Meine Transition ist abgeschlossen. || Transition || 
Ich bin trans und nutze den Namen Kim. || trans || 
Mein Mann und ich sind zwei Väter. || Mein Mann | Väter || 
Ich leite die Mädchengruppe im Jugendzentrum. || Mädchengruppe || im Jugendzentrum
Funkenmariechen bei der KG Rot-Weiß || Funkenmariechen || 
Feuerwehrmann-Anwärter || Feuerwehrmann || 
Barmann im Vereinsheim || Barmann || im Vereinsheim
Putzfrau in Teilzeit || Putzfrau || in Teilzeit
Bürokauffrau (IHK) || Bürokauffrau || IHK
Haushälterin bei Familie || Haushälterin || 
Hilfskoch im Krankenhaus || Hilfskoch || im Krankenhaus
Näherin in einer Textilfabrik || Näherin || in einer Textilfabrik
Krankenschwester in Ausbildung || Krankenschwester || in Ausbildung
Erster Vorsitzender im Kleingartenverein || Vorsitzender || im Kleingartenverein
Ein Gentleman am Empfang || Gentleman || am Empfang
She is a hard-working young woman. || She | woman || 
He always arrived on time and his work was neat. || He | his || arrived on time
Elle a montré beaucoup de motivation. || Elle || motivation
Nach 8 Jahren als Verkäuferin und zwei Kindern will ich neu anfangen. || Verkäuferin | zwei Kindern || neu anfangen
Mit 42 ist man nicht zu alt zum Lernen. || 42 || 
Ich bin kein Teenager mehr. || Teenager || 
Wegen meines Alters darf ich noch keine Spätschichten machen. || meines Alters || 
Spätschichten darf ich erst nach meinem Geburtstag im Juni machen. || nach meinem Geburtstag im Juni || 
Mein Geburtstag ist der 1. Januar. || 1. Januar || 
Ich gehöre zu den Älteren im Kurs. || zu den Älteren || 
Volljährig ab März || Volljährig ab März || 
Im Jahr der Fußball-WM in Deutschland kam ich zur Welt. || WM || 
Ich wurde im Sommer des Mauerfalls geboren. || Mauerfalls || 
Ich wurde 1999 eingeschult. || 1999 || 
Abitur 2009, danach Familienzeit || 2009 | Familienzeit || Abitur
Ich habe einen Herzschrittmacher. || Herzschrittmacher || 
Wegen Rückenproblemen suche ich eine sitzende Tätigkeit. || Rückenproblemen || sitzende Tätigkeit
Meinen alten Beruf kann ich gesundheitlich nicht mehr ausüben. || gesundheitlich || 
Umschulung durch die Rentenversicherung || Rentenversicherung || Umschulung
Umschulung aus gesundheitlichen Gründen || aus gesundheitlichen Gründen || Umschulung
Ich bin kleinwüchsig. || kleinwüchsig || 
Ich habe eine Sprachbehinderung, spreche langsam. || Sprachbehinderung || 
Meine Konzentration ist durch ADS manchmal schwach. || ADS || 
Ich bin seit zwei Jahren trocken. || trocken || 
Eine Psychotherapie hat mir geholfen. || Psychotherapie || 
Längerer Krankenhausaufenthalt 2022 || Krankenhausaufenthalt | 2022 || 
Reha 2023, seitdem voll belastbar || Reha | 2023 || voll belastbar
Befreiung vom Sportunterricht (Attest) || Befreiung vom Sportunterricht || 
Sport: befreit || befreit || Sport
Inklusive Beschulung mit Förderplan || Inklusive Beschulung | Förderplan || 
Wurde zieldifferent im Bildungsgang Lernen unterrichtet || zieldifferent | Bildungsgang Lernen || 
I have dyslexia but manage it well. || dyslexia || 
Ich bin HIV-positiv. || HIV-positiv || 
Ich vertrage keine Gluten (Zöliakie). || Zöliakie || 
Am Wochenende bin ich in der Royal-Rangers-Stammgruppe. || Royal || 
Ich bin in der Landeskirchlichen Gemeinschaft aktiv. || Landeskirchlichen Gemeinschaft || 
Mitarbeit im EC-Jugendkreis || EC-Jugendkreis || Mitarbeit
Ich bin bei den Evangelischen Pfadfindern (VCP). || Evangelischen | VCP || 
Ich leite eine Gruppe der KjG St. Marien. || KjG | St. Marien || Ich leite eine Gruppe
Sommerlager mit der KLJB || KLJB || Sommerlager
Helferin beim Weltjugendtag || Weltjugendtag || 
Kerzenträger und Lektor || Lektor || 
Sternsingeraktion mitorganisiert || Sternsingeraktion || mitorganisiert
Orgelspiel im Gottesdienst || Gottesdienst || Orgelspiel
Posaunenchor der Johanneskirche || Johanneskirche || Posaunenchor
Ich spende Zakat. || Zakat || 
Ich lese den Koran. || Koran || 
Ich habe die Hadsch gemacht. || Hadsch || 
Islamischer Kulturverein, Jugendabteilung || Islamischer || 
Alevitische Jugend, Semah-Lehrer || Alevitische || 
Hindu-Tempel Hamm: Parkordner beim Fest || Hindu-Tempel || 
Ich bin freikirchlich geprägt. || freikirchlich || 
Wir feiern kein Weihnachten. || kein Weihnachten || 
Orthodoxes Weihnachtsfest am 7. Januar: bitte Urlaub || Orthodoxes Weihnachtsfest || 
Ich esse koscher. || koscher || 
Ich esse kein Fleisch in der Fastenzeit. || Fastenzeit || 
Grüne Jugend, Kreisvorstand || Grüne Jugend || Kreisvorstand
Jugendvertreter der IG Metall || IG Metall || 
Mitglied der Jungen Union || Jungen Union || 
Parteimitglied seit 2023 || Parteimitglied | 2023 || 
`;

describe('all rules together, on applications as they are written', () => {
  it.each(readRecallTable(TABLE))('redact $text', (row) => {
    expect(findMistakes(row)).toEqual([]);
  });
});
