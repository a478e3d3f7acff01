import { describe, expect, it } from '@jest/globals';
import { findMistakes, readRecallTable } from './recall-table.js';

// sentence || what must vanish || what must stay
const TABLE = `
Staatlich geprüfte Kinderpflegerin || Kinderpflegerin || Staatlich geprüfte
Schützenkönigin 2 Jahre in Folge || Schützenkönigin || 2 Jahre in Folge
Dem Schüler wird bescheinigt, dass er teilgenommen hat. || Dem Schüler | er || teilgenommen hat
Prinzessin im Karneval || Prinzessin || im Karneval
Cheerleaderin bei den Tigers || Cheerleaderin || 
Er ist ein guter Zuhörer. || Er | guter Zuhörer || 
Der Bewerber verfügt über gute Kenntnisse. || Der Bewerber || verfügt über gute Kenntnisse
Ich arbeite als Lieferdienst-Fahrerin. || Fahrerin || arbeite als
Feuerwehrmann-Anwärter || Feuerwehrmann || 
Auf eigenen Wunsch verlässt sie uns. || sie || Auf eigenen Wunsch
Kellnerin & Barista || Kellnerin || Barista
Bauhelferin || Bauhelferin || 
Ich war als Kassenprüferin tätig. || Kassenprüferin || tätig
Sie hat sich als äußerst hilfsbereite Schülerin erwiesen. || Sie | Schülerin || äußerst hilfsbereite
Den Schüler haben wir als pünktlich erlebt. || Den Schüler || als pünktlich erlebt
Ihre freundliche Art machte sie bei allen beliebt. || Ihre | sie || freundliche Art
Als Mann in der Kita bin ich die Ausnahme. || Mann || in der Kita
Der Teilnehmer hat bestanden. || Der Teilnehmer || hat bestanden
Verkaüferin bei einer Bäckerei || Verkaüferin || bei einer Bäckerei
Bankkaufmann, 2 Jahre ||  || 2 Jahre
Medienscout ||  || Medienscout
Die Teilnehmerin hat bestanden. || Teilnehmerin || hat bestanden
Babysitterin für drei Kinder || Babysitterin || 
Geschl.: w || w || 
Schühlerin der 10. Klasse || Schühlerin || 
Bewerberprofil: Schülerin mit Interesse an Technik || Schülerin || Interesse an Technik
Gelernter Maurer sucht Neuanfang || Gelernter Maurer || sucht Neuanfang
Ich bin ein Mädchen, das gern handwerkt. || Mädchen || gern handwerkt
Zerspanungsmechanikerin, Abschluss 2,1 || Zerspanungsmechanikerin || Abschluss 2,1
Er hat sich stets bemüht, seine Aufgaben zu erledigen. || Er | seine || stets bemüht | Aufgaben zu erledigen
Hauptschülerin der Klasse 9a || Hauptschülerin || der Klasse 9a
Ungelernte Arbeiterin in der Fabrik || Arbeiterin || in der Fabrik
Der Junge arbeitete ruhig. || Der Junge || arbeitete ruhig
Ehrenamtlerin im Tierheim || Ehrenamtlerin || im Tierheim
Ihrem Wunsch, Erzieherin zu werden, wünschen wir Erfolg. || Ihrem | Erzieherin || 
Das Mädchen arbeitete ruhig. || Das Mädchen || arbeitete ruhig
Weinkönigin des Ortes || Weinkönigin || 
Sprechstundenhilfe ||  || Sprechstundenhilfe
Zeitungsbotin || Zeitungsbotin || 
Kosmetikerin || Kosmetikerin || 
Näherin || Näherin || 
Der junge Mann packte überall mit an. || junge Mann || packte überall mit an
Damenfriseurin im Salon Schick || Damenfriseurin || Salon Schick
Wir wünschen dem jungen Kollegen alles Gute. || Kollegen || alles Gute
Staatlich geprüfter Sozialassistent || geprüfter Sozialassistent || 
Im Verein bin ich Kassenwartin. || Kassenwartin || Im Verein
Ich arbeite als Kurierfahrer. ||  || arbeite als
Mutterschutz 2024 || Mutterschutz || 
Sex: F || F || 
Spülerin || Spülerin || 
Altenpflegehelferin (1 Jahr) || Altenpflegehelferin || 1 Jahr
Erzieherin i. A. || Erzieherin || 
Der Praktikant zeigte in der Werkstatt seine Stärken. || Der Praktikant | seine || zeigte in der Werkstatt | Stärken
Sehr geehrter Bewerber, || geehrter Bewerber || 
Bundesfreiwilligendienst statt Wehrdienst || Wehrdienst || Bundesfreiwilligendienst
KLASSENSPRECHERIN || KLASSENSPRECHERIN || 
She has been a reliable volunteer and we thank her. || She | her || reliable volunteer
Schriftführerin der Schülervertretung || Schriftführerin || der Schülervertretung
Jugendtrainer, C-Lizenz ||  || C-Lizenz
Messehostess || Messehostess || 
Arzthelferin || Arzthelferin || 
RETTUNGSSCHWIMMERIN (Silber) || RETTUNGSSCHWIMMERIN || Silber
Ausbildung zur Friseurin (Damenfach) || zur Friseurin || 
Wir wünschen der jungen Kollegin alles Gute. || Kollegin || alles Gute
Zeitungsjunge || Zeitungsjunge || 
Messdienerin / Sternsingerin || Messdienerin | Sternsingerin || 
Der Jugendliche half beim Aufbau. || Der Jugendliche || half beim Aufbau
Als einziger Junge in der AG lernte ich nähen. || einziger Junge || lernte ich nähen
Bardame im Club || Bardame || im Club
Technikwoche nur für Mädchen || Mädchen || Technikwoche
Personenstand: weibl. || weibl || 
Dieser junge Bursche hat das Zeug zum Tischler. || Bursche || 
Wir bedauern ihr Ausscheiden und danken ihr. || ihr || Ausscheiden
Sein Verhalten war vorbildlich. || Sein || Verhalten war vorbildlich
Reinigungsfrau, Teilzeit || Reinigungsfrau || Teilzeit
Bewerber/in: Frau || Frau || 
Truppmann 1 und 2 ||  || Truppmann 1 und 2
Unsere Praktikantin des Monats || Praktikantin || des Monats
Teilnehmerin: erfolgreich bestanden || Teilnehmerin || erfolgreich bestanden
Ich wurde zur Jugendsprecherin gewählt. || Jugendsprecherin || gewählt
Wir haben sie als ausgeglichene junge Dame kennengelernt. || sie | junge Dame || ausgeglichene
Sie war uns eine zuverlässige Kollegin. || Sie | Kollegin || zuverlässige
Wir kennen ihn als ruhigen, besonnenen Jugendlichen. || ihn | Jugendlichen || 
MINT-Camp für Mädchen, 1 Woche || Mädchen || 
Seine Arbeitsweise war sorgfältig; wir würden ihn wieder einstellen. || Seine | ihn || sorgfältig | wieder einstellen
Ich bin Pfadfinderin und leite eine Gruppe. || Pfadfinderin || leite eine Gruppe
Praktikanntin im Kindergarten || Praktikanntin || im Kindergarten
Bürokauffrau (IHK) || Bürokauffrau || IHK
Mannschaftskapitän der Jungenmannschaft || Jungenmannschaft || 
Teilnahme am Boys'Day in der Kita || Boys || Teilnahme am | in der Kita
Die Leistungen des Schülers waren gut. || des Schülers || waren gut
Putzfrau in einer Arztpraxis || Putzfrau || in einer Arztpraxis
Ich bin gelernte Köchin. || Köchin || 
Co-Trainerin E-Jugend || Co-Trainerin || 
stellvertretende Schülersprecherin || Schülersprecherin || stellvertretende
Übungsleiterin C-Lizenz || Übungsleiterin || C-Lizenz
Bürokaufmann (IHK) ||  || IHK
Stallhelferin || Stallhelferin || 
stellv. Schülersprecher ||  || stellv
Busbegleiterin || Busbegleiterin || 
Anrede: Hr. || Hr || 
Barmann im Club || Barmann || im Club
Flüchtlingshelferin || Flüchtlingshelferin || 
Wahlhelfer bei der Stadt ||  || bei der Stadt
Die Jugendliche half beim Aufbau. || Die Jugendliche || half beim Aufbau
Lesepate in der Grundschule || Lesepate || in der Grundschule
Frauenbeauftragte an der Schule || Frauenbeauftragte || an der Schule
Köchin in Teilzeit || Köchin || in Teilzeit
Funkenmariechen im Karnevalsverein || Funkenmariechen || im Karnevalsverein
Der Schülerin wird bescheinigt, dass sie teilgenommen hat. || Schülerin | sie || teilgenommen hat
Wir verlieren mit ihr eine geschätzte Mitarbeiterin. || ihr | Mitarbeiterin || geschätzte
Geschlecht: ♀ || ♀ || 
Hausmädchen / Zimmerfrau || Hausmädchen | Zimmerfrau || 
Ihr Verhalten gegenüber Vorgesetzten war einwandfrei. || Ihr || Verhalten gegenüber Vorgesetzten war einwandfrei
Boys Day: Kita Sonnenschein || Boys || Kita Sonnenschein
Liebe Bewerberin, || Bewerberin || 
Die Auszubildende zeigte großes Interesse. || Die Auszubildende || zeigte großes Interesse
Lesepatin in der Grundschule || Lesepatin || in der Grundschule
Die junge Frau packte überall mit an. || junge Frau || packte überall mit an
[x] Frau [ ] Herr || Frau || 
Laufbursche im Hotel || Laufbursche || im Hotel
Kapitänin der Mädchenmannschaft || Kapitänin | Mädchenmannschaft || 
Zeitungsbote || Zeitungsbote || 
Tänzerin in der Tanzgarde || Tänzerin || in der Tanzgarde
Krankenschwester || Krankenschwester || 
Teilnahme am Girls' Day im Rathaus || Girls || Teilnahme am | im Rathaus
Hostess auf der Messe || Hostess || auf der Messe
Torschützin der U15-Juniorinnen || Torschützin | Juniorinnen || 
Schülerin, Freundin, Sportlerin – das bin ich. || Schülerin | Sportlerin || das bin ich
Als Frau in einem Männerberuf will ich mich beweisen. || Frau | Männerberuf || will ich mich beweisen
Streitschlichterin || Streitschlichterin || 
Ich wurde zum Mannschaftsführer gewählt. ||  || gewählt
Ich bin der Klassenbeste in Mathe. || der Klassenbeste || in Mathe
he was punctual and did his work || he | his || punctual
Ihm fiel das Lernen leicht. || Ihm || Lernen leicht
Packerin im Lager || Packerin || im Lager
Klassensprecherinn 2 Jahre || Klassensprecherinn || 2 Jahre
Geschlecht/Sex/Sexe M || M || 
Wahlhelferin bei der Stadt || Wahlhelferin || bei der Stadt
Als Schülersprecherin vertrat ich 800 Leute. || Schülersprecherin || vertrat ich 800 Leute
Als Schülersprecher vertrat ich 800 Leute. || Als Schülersprecher vertrat || vertrat ich 800 Leute
Die Bewerberin ist der deutschen Sprache mächtig. || Bewerberin || 
Unsere Auszubildende hat die Prüfung bestanden. || Unsere Auszubildende || die Prüfung bestanden
Unser Auszubildender hat die Prüfung bestanden. || Unser Auszubildender || die Prüfung bestanden
Wir haben in ihm einen verlässlichen Partner gefunden. || ihm || 
Mit seiner ruhigen Art gewann er schnell das Vertrauen der Kinder. || seiner | er || ruhigen Art | das Vertrauen der Kinder
Mit ihrer ruhigen Art gewann sie schnell das Vertrauen der Kinder. || ihrer | sie || ruhigen Art | das Vertrauen der Kinder
Dank ihrer Übersicht lief das Lager rund. || ihrer || Übersicht lief das Lager rund
Ihr oblag die Pflege der Daten. || Ihr || oblag die Pflege der Daten
Ihm oblag die Pflege der Daten. || Ihm || oblag die Pflege der Daten
Für den weiteren Weg wünschen wir ihm Glück. || ihm || Für den weiteren Weg wünschen wir
Sie verlässt uns auf eigenen Wunsch; wir bedauern ihren Weggang. || Sie | ihren || verlässt uns auf eigenen Wunsch
Er war Ansprechpartner für die Kunden. || Er | Ansprechpartner für || für die Kunden
Sie war Ansprechpartnerin für die Kunden. || Sie | Ansprechpartnerin || für die Kunden
Ein Schüler, wie man ihn sich wünscht. || Ein Schüler | ihn || wünscht
Eine Schülerin, wie man sie sich wünscht. || Schülerin | sie || wünscht
Die Schülerin nahm am Projekt „Jungen in die Pflege“ teil. || Schülerin || 
Sportschützin im Schützenverein || Sportschützin || im Schützenverein
Amazone im Dressursport || Amazone || Dressursport
Ballerina an der Musikschule || Ballerina || Musikschule
Mädchenchor Hannover, Sopran || Mädchenchor || 
Knabenchor, Tenor || Knabenchor || 
Singe Sopran im Kammerchor ||  || im Kammerchor
Mitglied der Burschenschaft || Burschenschaft || 
Landfrauenverein: Kasse ||  || Kasse
Männerkreis der Gemeinde || Männerkreis || 
Mütterzentrum: Spielgruppe geleitet ||  || Spielgruppe geleitet
Praktikum im Mädchentreff ||  || Praktikum
Junggesellenverein (Schriftführer) || Junggesellenverein || 
Tagesmutter (2 Jahre) || Tagesmutter || 2 Jahre
Leihoma || Leihoma || 
Reinigungsdame im Büro || Reinigungsdame || im Büro
Hausmeisterin || Hausmeisterin || 
Fachfrau für Systemgastronomie || Fachfrau || Systemgastronomie
Fachmann für Systemgastronomie || Fachmann für Systemgastronomie || 
Kameramann beim Schulfernsehen || Kameramann beim || Schulfernsehen
Obfrau der Schiedsrichter || Obfrau || 
Schirmherrin || Schirmherrin || 
Ombudsfrau || Ombudsfrau || 
Vertrauensschülerin || Vertrauensschülerin || 
Sanitätshelferin || Sanitätshelferin || 
LKW-Fahrerin || LKW-Fahrerin || 
Lagerist/Kommissionierer || Lagerist/Kommissionierer || 
Servicekraft / Runner ||  || Servicekraft / Runner
Modeverkäuferin in Teilzeit || Modeverkäuferin || in Teilzeit
MFA – Medizinische Fachangestellte ||  || MFA
Medizinischer Fachangestellter || Medizinischer Fachangestellter || 
Pflegefachmann (generalistisch) ||  || generalistisch
Staatlich anerkannte Erzieherin || Erzieherin || Staatlich anerkannte
PKA, später Apothekenhelferin || Apothekenhelferin || PKA
ehem. Stipendiatin || Stipendiatin || 
1. Vorsitzende des Fördervereins || 1. Vorsitzende des || des Fördervereins
1. Vorsitzender des Fördervereins || Vorsitzender des || des Fördervereins
2. Kassiererin || Kassiererin || 
Beisitzer im Vorstand || Beisitzer im || im Vorstand
Beisitzerin im Vorstand || Beisitzerin || im Vorstand
Jugendwartin || Jugendwartin || 
Torwartin || Torwartin || 
Kreismeisterin im Judo || Kreismeisterin || im Judo
Kreismeister im Judo || Kreismeister im || im Judo
Vize-Landesmeisterin || Vize-Landesmeisterin || 
Siegerin im Vorlesewettbewerb || Siegerin || Vorlesewettbewerb
Sieger im Vorlesewettbewerb || Sieger im || Vorlesewettbewerb
Zeugnis für den Schüler || den Schüler || Zeugnis
Zeugnis für die Schülerin || Schülerin || Zeugnis
Bescheinigung für Frau ||  || Bescheinigung
Die Inhaberin dieses Ausweises || Inhaberin || 
Herzlichen Glückwunsch, liebe Absolventin! || Absolventin || Herzlichen Glückwunsch
Lieber Absolvent, || Lieber Absolvent || 
ich bin eine ruhige schülerin und helfe gern || schülerin || ruhige | helfe gern
arbeite als aushilfsverkäuferin || aushilfsverkäuferin || 
will bürokauffrau werden || bürokauffrau || 
MEIN ZIEL: ERZIEHERIN || ERZIEHERIN || MEIN ZIEL
VERKÄUFER / KASSIERER || VERKÄUFER / KASSIERER || 
Erziehrin im Kindergarten || Erziehrin || im Kindergarten
Ich bin das Mädchen für alles im Betrieb. || Mädchen || im Betrieb
Als eine von zwei Frauen im Informatikkurs setzte ich mich durch. || Frauen || im Informatikkurs
Unter 28 Jungs war ich das einzige Mädchen. || das einzige Mädchen || 
Ich weiß, dass dieser Beruf als Männersache gilt – gerade deshalb. || Männersache || 
Wehrdienst entfällt (weibl.) || Wehrdienst | weibl || 
Damenhandball, Oberliga || Damenhandball || Oberliga
Fußball (C-Juniorinnen) || Juniorinnen || Fußball
Handball, weibliche A-Jugend || weibliche || Handball
Handball, männliche B-Jugend || männliche || Handball
Volleyball Herren III || Herren || Volleyball
she is a hard-working girl || she | girl || hard-working
He has always done his best. || He | his || best
Die Schülerin Aylin Yıldız-Brandhorst besucht die 10. Klasse. || Schülerin || besucht die 10. Klasse
Der Schüler nimmt aktiv am Unterricht teil und hilft seinen Mitschülern. || Der Schüler | seinen || nimmt aktiv am Unterricht teil
Sie arbeitet konzentriert, ist bei ihren Mitschülerinnen beliebt. || Sie | ihren || arbeitet konzentriert
In der Gruppe trat sie sicher auf. || sie || In der Gruppe trat | sicher auf
In der Gruppe trat er sicher auf. || er || In der Gruppe trat | sicher auf
Besonders gefallen hat uns ihre Neugier. || ihre || Besonders gefallen hat uns | Neugier
Besonders gefallen hat uns seine Neugier. || seine || Besonders gefallen hat uns | Neugier
Frau Yıldız-Brandhorst war bei uns als Praktikantin tätig. || Praktikantin || war bei uns als
Er zeigte sich interessiert und wissbegierig; ihm unterliefen keine Fehler. || Er | ihm || interessiert und wissbegierig | keine Fehler
Wir können sie nur weiterempfehlen. || sie || nur weiterempfehlen
Wir können ihn nur weiterempfehlen. || ihn || nur weiterempfehlen
Als Kollegin war sie geschätzt. || Kollegin | sie || geschätzt
Als Kollege war er geschätzt. || Kollege war | er || geschätzt
Zur Verkäuferin ausgebildet || Zur Verkäuferin || ausgebildet
Zum Verkäufer ausgebildet || Zum Verkäufer ausgebildet || ausgebildet
Ausbildung zum Fachinformatiker abgebrochen || zum Fachinformatiker abgebrochen || abgebrochen
Umschulung zur Erzieherin || zur Erzieherin || Umschulung
Meine Tätigkeit als Nachhilfelehrerin || Nachhilfelehrerin || Meine Tätigkeit als
Mein Minijob: Kellner in der Pizzeria || Kellner in || in der Pizzeria
Nebenjob Kassiererin || Kassiererin || Nebenjob
Nebenjob Kassierer ||  || Nebenjob
Ferienjob als Erntehelfer ||  || Ferienjob
Tätigkeit: Produktionshelferin || Produktionshelferin || Tätigkeit
Aushilfe (Verkäuferin) || Verkäuferin || Aushilfe
Praktikum Erzieherin || Erzieherin || Praktikum
Jugendleiterin (Juleica) || Jugendleiterin || Juleica
Schiedsrichterin Handball || Schiedsrichterin || Handball
Schiedsrichter Handball || Schiedsrichter Handball || Handball
Trainerin der F-Jugend || Trainerin || 
Mannschaftskapitän im Hockey || Mannschaftskapitän im || im Hockey
Gruppenhelferin im Ferienlager || Gruppenhelferin || im Ferienlager
Klassensprecherin (2x) || Klassensprecherin || 2x
Patin für Fünftklässler || Patin || für Fünftklässler
Buslotse || Buslotse || 
Mentorin im Projekt „Balu und Du“ || Mentorin || im Projekt
Hobbygärtnerin || Hobbygärtnerin || 
Ich bin begeisterte Läuferin. || Läuferin || begeisterte
Ich bin begeisterter Läufer. || begeisterter Läufer || 
Ich bin ein geduldiger Mensch. ||  || Ich bin ein geduldiger Mensch
Ich bin ein echter Teamplayer. || echter Teamplayer || 
Ich bin eine echte Teamplayerin. || Teamplayerin || 
Mannschaft: 1. Damen || Damen || 
Jungsabend im Jugendtreff organisiert || Jungsabend || im Jugendtreff organisiert
mich als azubine nehmen || azubine || 
Vornamen und Personenstand 2021 ändern lassen || Personenstand || 
In Chemie bin ich die Beste der Klasse. || die Beste || 
`;

describe('all rules together, on hints of sex', () => {
  it.each(readRecallTable(TABLE))('redact $text', (row) => {
    expect(findMistakes(row)).toEqual([]);
  });
});
