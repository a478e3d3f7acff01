import { describe, expect, it } from '@jest/globals';
import { findMistakes, readRecallTable } from './recall-table.js';

// sentence || what must vanish || what must stay
const TABLE = `
Ich bin mit elf Jahren aus Moldau hergezogen. || elf Jahren | Moldau | hergezogen || 
Kindheit und Grundschulzeit in Temeswar || Temeswar || 
Die ersten zwölf Lebensjahre verbrachte ich in Latakia. || zwölf | Latakia || 
Meine Wiege stand in Tbilissi. || Tbilissi || 
Ich wurde in einem Dorf bei Mossul groß. || Mossul || 
Groß geworden bin ich zwischen Duisburg und Izmir. || Izmir || 
Seit Sommer 2016 ist Gladbeck meine neue Heimat. || Sommer 2016 | neue Heimat || 
Ende 2015 kamen wir über Griechenland und Ungarn an. || 2015 | Griechenland | Ungarn || 
Nach einem Jahr im Lager auf Lesbos durfte ich weiterreisen. || Lager auf Lesbos || 
Ich lebe seit acht Jahren mit einem Aufenthaltstitel hier. || Aufenthaltstitel || 
Meine Gestattung wird regelmäßig verlängert. || Gestattung || 
Ich warte auf meine Einbürgerung. || Einbürgerung || 
Ich habe inzwischen beide Pässe. || beide Pässe || 
Ich besitze zwei Pässe, den deutschen und den serbischen. || zwei Pässe | serbischen || 
Ich bin EU-Bürgerin und brauche keine Arbeitserlaubnis. || EU-Bürgerin | Arbeitserlaubnis || 
Als EU-Bürger darf ich ohne Einschränkung arbeiten. || EU-Bürger || 
Drittstaatsangehöriger mit Chancenaufenthalt || Drittstaatsangehöriger | Chancenaufenthalt || 
Chancen-Aufenthaltsrecht seit 2023 || Chancen-Aufenthaltsrecht || 
Nachqualifizierung zur Pflegefachkraft wegen ausländischem Abschluss || ausländischem || Nachqualifizierung
Anpassungslehrgang und Kenntnisprüfung für die Anerkennung als Krankenschwester || Kenntnisprüfung || 
Gleichwertigkeitsbescheid der IHK FOSA || Gleichwertigkeitsbescheid | FOSA || 
Bescheid der ZAB über die Gleichwertigkeit meines Abiturs || ZAB | Gleichwertigkeit || 
Zeugnisbewertung der Zentralstelle für ausländisches Bildungswesen || Zentralstelle für ausländisches Bildungswesen || 
Mein Schulabschluss wurde von der Bezirksregierung als Hauptschulabschluss anerkannt. || anerkannt || Hauptschulabschluss
Das Zeugnis meiner alten Schule wurde mir hier als mittlerer Abschluss anerkannt. || hier als || mittlerer Abschluss
Anerkannter ausländischer Schulabschluss (entspricht FOR) || ausländischer || FOR
Vorintegrationskurs und Integrationskurs (600 UE) || Vorintegrationskurs | Integrationskurs || 
Jugendintegrationskurs mit 900 Stunden || Jugendintegrationskurs || 
B1-Zertifikat nach dem Integrationskurs || Integrationskurs || B1
Goethe-Zertifikat B2, Goethe-Institut Rabat || Rabat || B2
Zu Hause wird bei uns Paschtu gesprochen. || Paschtu || 
Mit meinen Großeltern rede ich nur Sizilianisch. || Großeltern | Sizilianisch || 
Unter Geschwistern sprechen wir Deutsch, mit Mama Albanisch. || Geschwistern | Mama || 
Familiensprache: Tigrinya || Familiensprache | Tigrinya || 
Erstsprache Ukrainisch || Erstsprache || Ukrainisch
Herkunftssprache: Dari || Herkunftssprache || 
Sprachen: Deutsch (Zweitsprache), Bosnisch (Herkunftssprache) || Zweitsprache | Herkunftssprache || Deutsch | Bosnisch
Ich träume auf Portugiesisch und rechne auf Deutsch. || träume auf Portugiesisch || 
Ich wechsle mühelos zwischen Deutsch und der Sprache meiner Eltern. || Sprache meiner Eltern || Deutsch
Ich helfe meiner Mutter bei Briefen vom Amt, weil sie kaum Deutsch kann. || meiner Mutter | kaum Deutsch || 
Für meine Eltern übersetze ich bei Arztterminen. || meine Eltern || 
Ich dolmetsche für unsere ganze Verwandtschaft. || unsere ganze Verwandtschaft || 
Mein Vater arbeitet bei der Müllabfuhr, meine Mutter putzt in einer Schule. || Mein Vater | meine Mutter || 
Schon mein Großvater hat auf der Zeche gearbeitet. || mein Großvater || 
Wir sind daheim sieben Personen. || sieben Personen || 
Bei uns zu Hause sind wir fünf Kinder. || fünf Kinder || 
Ich bin die mittlere von drei Schwestern. || mittlere von drei Schwestern || 
Mit drei Brüdern lernt man sich durchzusetzen. || drei Brüdern || 
Ich passe oft auf meinen kleinen Bruder auf. || meinen kleinen Bruder || 
Ich bringe morgens meine Schwestern in die Kita. || meine Schwestern || 
Meine Eltern leben getrennt. || Meine Eltern || 
Nach der Trennung der Eltern wohnte ich bei meiner Oma. || Trennung der Eltern | meiner Oma || 
Ich wuchs bei meiner alleinerziehenden Mutter auf. || alleinerziehenden Mutter || 
Ich lebe mit meinem Partner und unserem Sohn zusammen. || meinem Partner | unserem Sohn || 
Mein Verlobter unterstützt mich. || Mein Verlobter || 
Ich bin verlobt und heirate im Mai. || verlobt | heirate || 
Nach der Elternzeit möchte ich wieder einsteigen. || Elternzeit || wieder einsteigen
Während der Schwangerschaft habe ich die Ausbildung unterbrochen. || Schwangerschaft || Ausbildung
Ausbildung abgebrochen (Geburt) || Geburt || Ausbildung abgebrochen
Teilzeitausbildung, da ich einen dreijährigen Sohn habe || dreijährigen Sohn || Teilzeitausbildung
Mein Kind geht in die Kita, die Betreuung ist bis 16 Uhr gesichert. || Mein Kind || 
Ich pflege meinen Opa, Pflegegrad 3. || meinen Opa || 
2020 – 2021 Pflege der Mutter || Mutter || Pflege
Mutterschaftszeit 2022 || Mutterschaftszeit || 
Kinderphase, 3 Jahre || Kinderphase || 
Ich bin in einer Pflegefamilie in Bottrop groß geworden. || Pflegefamilie || 
Mein Betreuer vom Jugendamt empfahl mir den Beruf. || Betreuer vom Jugendamt || 
Seit meinem 14. Geburtstag wohne ich in einer Wohngruppe. || 14. Geburtstag | Wohngruppe || 
Die junge Frau hat sich gut eingebracht. || junge Frau || hat sich gut eingebracht
Wir haben den jungen Mann als zuverlässig kennengelernt. || jungen Mann || zuverlässig
Wir lernten sie als freundliche Kollegin kennen. || sie | Kollegin || 
Wir können ihm eine Ausbildung in jedem Betrieb empfehlen. || ihm || eine Ausbildung in jedem Betrieb empfehlen
Ihr ist die Arbeit leicht von der Hand gegangen. || Ihr || ist die Arbeit leicht von der Hand gegangen
Das Mädchen fiel durch seine ruhige Art auf. || Mädchen || ruhige Art
Unser Azubi hat seine Prüfung bestanden. || seine || Prüfung bestanden
Der Teilnehmer hat den Lehrgang bestanden. || Der Teilnehmer || Lehrgang bestanden
Die Genannte war bei uns beschäftigt. || Die Genannte || bei uns beschäftigt
Der Obengenannte hat das Praktikum absolviert. || Der Obengenannte || Praktikum absolviert
Die Inhaberin dieses Zertifikats hat 40 Stunden geleistet. || Inhaberin || 40 Stunden
Ein pfiffiger Kerl, den man gern im Team hat. || Kerl || gern im Team
Sie war die einzige Dame in der Werkstatt. || Sie | einzige Dame || Werkstatt
Als einziges Mädchen in der Technik-AG habe ich viel gelernt. || Mädchen || Technik-AG
Ich bin ein Junge, der gerne anpackt. || Junge || gerne anpackt
Ich bin Mama und weiß, was Verantwortung heißt. || Mama || Verantwortung
Als Frau in einem Männerberuf möchte ich Vorbild sein. || Als Frau | Männerberuf || Vorbild sein
Teilnahme am Boys' Day in der Kita || Boys' Day || in der Kita
Girls'Day bei der Stadtentwässerung || Girls'Day || Stadtentwässerung
Mit dreißig noch einmal von vorn anfangen: das ist mein Plan. || dreißig || 
Nach zwölf Jahren im Beruf möchte ich neu lernen. || zwölf Jahren im Beruf || neu lernen
Ich bin kein Schulabgänger mehr, sondern stehe mitten im Leben. || mitten im Leben || 
Im zweiten Anlauf, mit Mitte zwanzig || Mitte zwanzig || 
Ich bin spät dran mit einer Ausbildung, ich weiß. || spät dran || 
Meine Schulzeit liegt schon 15 Jahre zurück. || 15 Jahre zurück || 
Als Quereinsteiger Ü30 || Ü30 || Quereinsteiger
Da ich noch nicht volljährig bin, unterschreibt meine Mutter. || noch nicht volljährig | meine Mutter || 
Nach den Sommerferien werde ich volljährig. || volljährig || 
Im November feiere ich meinen 18. Geburtstag. || 18. Geburtstag || 
Vollzeitschulpflicht erfüllt || Vollzeitschulpflicht erfüllt || 
Berufsschulpflichtig bis 2027 || 2027 || 
Ich bin 2009 geboren. || 2009 geboren || 
Einschulung 2015 || 2015 || Einschulung
Konfirmation 2023, seitdem Teamerin || Konfirmation | 2023 | Teamerin || 
Firmung im Dom || Firmung || 
Ich faste im Ramadan und arbeite trotzdem voll. || Ramadan || arbeite trotzdem voll
Freitags gehe ich zum Gebet in die Moschee. || Gebet | Moschee || 
Opferfest und Zuckerfest feiern wir mit den Nachbarn. || Opferfest | Zuckerfest || 
Jugendleiter in der International Christian Fellowship || International Christian Fellowship || Jugendleiter*in
Lobpreisteam der Hillsong Church || Hillsong Church || 
Technik bei ICF Essen || ICF || Technik
Mitarbeit im Jugendtreff der Freien evangelischen Gemeinde || Freien evangelischen Gemeinde || Jugendtreff
CVJM-Jungschar, Betreuung der Zeltfreizeit || CVJM || Betreuung der Zeltfreizeit
Kinderkirche: Basteln mit Vorschulkindern || Kinderkirche || Basteln mit Vorschulkindern
Ich gehe sonntags in die Messe. || Messe || 
DITIB-Jugend: Organisation von Ausflügen || DITIB || Organisation von Ausflügen
Ahmadiyya Jugendorganisation, Baumpflanzaktion || Ahmadiyya || Baumpflanzaktion
Jugendgruppe der Serbisch-Orthodoxen Kirche || Serbisch-Orthodoxen Kirche || Jugendgruppe
Zeugin Jehovas bin ich nicht mehr. || Zeugin Jehovas || 
Tanz bei der Jüdischen Kultusgemeinde || Jüdischen Kultusgemeinde || Tanz
Ich trage Kopftuch. || Kopftuch || 
Ich trage eine Kippa. || Kippa || 
kein Schweinefleisch, kein Alkohol || kein Schweinefleisch || 
Volkstanzgruppe Polonia || Polonia || 
Spieler bei Türkspor Dortmund || Türkspor || 
Torwart bei Genclerbirligi Resse || Genclerbirligi || 
FC Kosova, linkes Mittelfeld || Kosova || linkes Mittelfeld
NK Croatia Essen || Croatia || 
Centro Português, Kassenführung || Português || Kassenführung
Casa de España: Kellnern beim Sommerfest || España || Kellnern beim Sommerfest
Newroz-Fest organisiert || Newroz || 
Tamilische Samstagsschule || Tamilische || 
Ich habe einen GdB von 50. || GdB von 50 || 
Ich bin einem schwerbehinderten Menschen gleichgestellt. || gleichgestellt || 
Merkzeichen G und B || Merkzeichen G || 
Wegen meiner LRS bekomme ich mehr Zeit bei Klausuren. || LRS | mehr Zeit bei Klausuren || 
Notenschutz gemäß § 34 || Notenschutz || 
Die Rechtschreibleistung wurde nicht bewertet. || Rechtschreibleistung wurde nicht bewertet || 
Ich trage auf beiden Ohren Hörgeräte. || Hörgeräte || 
Ich höre auf dem linken Ohr nichts. || höre auf dem linken Ohr nichts || 
Meine Schulbegleitung hat mich bis Klasse 10 unterstützt. || Schulbegleitung || 
Ich habe Typ-1-Diabetes und bin gut eingestellt. || Typ-1-Diabetes || 
Seit drei Jahren bin ich anfallsfrei. || anfallsfrei || 
Nach einem Klinikaufenthalt bin ich wieder stabil. || Klinikaufenthalt || 
Aufgrund einer Depression habe ich die 9. Klasse wiederholt. || Depression || 
Therapie erfolgreich abgeschlossen || Therapie || 
Ich hatte als Kind Leukämie. || Leukämie || 
Ich bin Autistin und arbeite sehr genau. || Autistin || arbeite sehr genau
ADHS, medikamentös eingestellt || ADHS | medikamentös eingestellt || 
Förderschwerpunkt Lernen || Förderschwerpunkt Lernen || 
Ich besuchte die LVR-Förderschule für Hören und Kommunikation. || Förderschule | Hören || 
Mutter: kausa, Vater: Lagerarbeiter || kausa | Lagerarbeiter || 
Telefon: +380 67 123 45 67 || +380 67 123 45 67 || 
Handy: 0048 601 234 567 || 0048 601 234 567 || 
Ivan Petrowitsch Sokolow || Petrowitsch || 
Tazkira-Nr. 1399-0200-12345 || 1399-0200-12345 || 
PESEL 08231504567 || 08231504567 || 
T.C. Kimlik No: 12345678950 || 12345678950 || 
Ukrainischer Pass FE123456 || Ukrainischer | FE123456 || 
Diplôme national du brevet, Collège Victor Hugo, Casablanca || Casablanca | Collège Victor Hugo || 
West African Senior School Certificate (WASSCE) || West African Senior School Certificate | WASSCE || 
Attestat über die mittlere Bildung, 9 Klassen || Attestat || 
Świadectwo ukończenia gimnazjum || Świadectwo ukończenia gimnazjum || 
Ortaokul Diploması, 2018 || Ortaokul Diploması || 
Certificado de conclusão do ensino fundamental || Certificado de conclusão do ensino fundamental || 
Diploma de bacalaureat, profil uman || Diploma de bacalaureat || 
Beglaubigte Übersetzung aus der ukrainischen Sprache || ukrainischen || 
Apostille liegt vor || Apostille || 
Von der ermächtigten Übersetzerin beglaubigt || Übersetzerin || 
Geboren wurde ich in Aleppo, aufgewachsen bin ich in Wuppertal. || Aleppo | Wuppertal || 
* 2008 in Odessa || 2008 | Odessa || 
Herkunft: Kurdistan (Irak) || Kurdistan | Irak || 
Wir stammen ursprünglich aus einem kleinen Ort am Schwarzen Meer. || Schwarzen Meer || 
Ich bin ein echtes Kind des Ruhrgebiets mit Wurzeln in Anatolien. || Kind des Ruhrgebiets | Wurzeln in Anatolien || 
Meine Großeltern kamen in den Sechzigern als Gastarbeiter. || Großeltern | Sechzigern | Gastarbeiter || 
Mein Opa kam 1968 zum Arbeiten auf die Hütte. || Mein Opa | 1968 || 
Seit wir 2015 fliehen mussten, ist viel passiert. || 2015 | fliehen mussten || 
Die Flucht über das Mittelmeer hat mich geprägt. || Flucht | Mittelmeer || 
Mit vierzehn kam ich allein nach Europa. || vierzehn | nach Europa || 
Den Krieg habe ich als Kind erlebt. || Krieg || 
Raketenalarm kenne ich noch von zu Hause. || Raketenalarm || 
Als die Bomben fielen, war ich in der 6. Klasse. || Bomben fielen || 
Unsere Stadt liegt heute im besetzten Gebiet. || besetzten Gebiet || 
Online-Unterricht an meiner ukrainischen Schule habe ich parallel abgeschlossen. || ukrainischen || parallel abgeschlossen
Vormittags Hauptschule, nachmittags ukrainische Onlineschule. || ukrainische || Hauptschule
In meiner Schule in Charkiw war ich Klassensprecherin. || Charkiw | Klassensprecherin || 
Als ich in die deutsche Schule kam, verstand ich nichts. || deutsche Schule | verstand ich nichts || 
Am Anfang habe ich nur zugehört, weil mir die Wörter fehlten. || weil mir die Wörter fehlten || 
Nach zwei Jahren DaZ-Förderung wechselte ich in die Regelklasse. || DaZ | Regelklasse || 
Deutsch habe ich erst mit 13 gelernt. || erst mit 13 || 
Ich lerne seit zweieinhalb Jahren Deutsch. || seit zweieinhalb Jahren || 
Deutsch lerne ich seit Februar 2023. || Februar 2023 || 
Mit meinem Akzent gehe ich offen um. || Akzent || 
Ich bin zweisprachig (Deutsch/Kroatisch) groß geworden. || zweisprachig || 
Bei uns daheim läuft russisches Fernsehen. || russisches || 
Mit der Familie in Lwiw telefoniere ich täglich. || Lwiw || 
Jeden Sommer fahren wir zu den Großeltern nach Bosnien. || Großeltern | Bosnien || 
Die Ferien verbringe ich meist bei Verwandten in der Türkei. || Verwandten | Türkei || 
Mein Heimaturlaub ist flexibel planbar. || Heimaturlaub || 
Meinen Führerschein habe ich in Rumänien gemacht. || Rumänien || Führerschein
Fahrerlaubnis (georgisch), Umschreibung beantragt || georgisch | Umschreibung || 
Ausbildung zur Köchin in Manila, hier nicht anerkannt || Manila | hier nicht anerkannt || 
In meinem Land war ich Lehrerin. || In meinem Land | Lehrerin || 
Ich bin dankbar, dass ich in diesem Land eine Chance bekomme. || in diesem Land || 
Deutschland hat mir viel gegeben, ich möchte etwas zurückgeben. || Deutschland hat mir viel gegeben || 
Ich möchte der Stadt, die uns aufgenommen hat, etwas zurückgeben. || die uns aufgenommen hat || 
Der deutsche Pass ist beantragt. || Der deutsche Pass || 
Einbürgerungstest: 33 von 33 || Einbürgerungstest || 33 von 33
Nationalität: D/TR || D/TR || 
Staatsangehörigkeiten: deutsch, marokkanisch || marokkanisch || 
Staatsbürgerin der Republik Moldau || Republik Moldau | Staatsbürgerin || 
staatenlos || staatenlos || 
Pass: Syrien || Syrien || 
Status: geduldet || geduldet || 
Aufenthalt: § 25 Abs. 5 || § 25 Abs. 5 || 
Nationalpass liegt der Ausländerbehörde vor || Nationalpass | Ausländerbehörde || 
Meine Niederlassung ist unbefristet. || Niederlassung ist unbefristet || 
Arbeitsmarktzugang: unbeschränkt || unbeschränkt || 
Ich habe Subsidiarschutz. || Subsidiarschutz || 
Sprachförderung im Rahmen der Berufsintegrationsklasse || Berufsintegrationsklasse || 
Internationale Vorbereitungsklasse (IVK) || Vorbereitungsklasse || 
Sie nahm zwei Jahre an der Sprachfördergruppe teil. || Sie | Sprachfördergruppe || 
Zeugnisbemerkung: Schüler mit nichtdeutscher Herkunftssprache || nichtdeutscher Herkunftssprache || 
Leistungen im Fach Deutsch werden wegen kurzer Beschulung in Deutschland nicht benotet. || kurzer Beschulung in Deutschland || 
Die Note in Deutsch wurde ausgesetzt (Zuzug). || Zuzug || 
Herkunftssprachlicher Unterricht Arabisch: teilgenommen || Herkunftssprachlicher || 
Schulbesuch in Deutschland seit: 08/2022 || in Deutschland seit || 
Mitglied im Bund der Vertriebenen || Bund der Vertriebenen || 
Landsmannschaft der Siebenbürger Sachsen, Tanzgruppe || Siebenbürger Sachsen || Tanzgruppe
DJO-Deutsche Jugend in Europa, Gruppe Adler || DJO || 
Ehrenamt im Afrika-Verein || Afrika || Ehrenamt
Vorstand im Verein ivorischer Studierender || ivorischer || 
Hellenische Gemeinde, griechischer Tanz || Hellenische | griechischer || 
Makkabi Köln, Fußball || Makkabi || Fußball
Mein Name wird Dschan ausgesprochen. || ausgesprochen || 
Gespräche mit Kunden führe ich auf Deutsch, Türkisch und Englisch. ||  || Gespräche mit Kunden führe ich auf Deutsch, Türkisch und Englisch
Ich bin Erstakademikerin in spe und die Erste mit Abitur in der Familie. || die Erste | in der Familie || 
Bei uns hat noch niemand studiert. || Bei uns hat noch niemand studiert || 
Mama ist Altenpflegerin, Papa fährt Taxi. || Mama | Papa || 
Durch meine Tante, die bei der Stadt arbeitet, kam ich darauf. || meine Tante || 
Mein Cousin macht die gleiche Ausbildung bei Ihnen. || Mein Cousin || 
Bereits mein Vater und mein Großvater waren Maurer. || mein Vater | mein Großvater || 
Handwerk liegt bei uns in der Familie. || in der Familie || Handwerk
Ich komme aus einer Familie von Landwirten. || Familie von Landwirten || 
Meine Mutter ist alleinerziehend, ich musste früh anpacken. || Meine Mutter | alleinerziehend || früh anpacken
Da meine Mutter im Schichtdienst arbeitet, koche ich abends. || meine Mutter || koche ich abends
Ich kümmere mich um meine demente Oma. || meine demente Oma || 
Als pflegende Angehörige weiß ich, was Geduld ist. || pflegende Angehörige || Geduld
Pflegezeit für den Vater (10/2022–03/2023) || den Vater || 
Seit dem Tod meines Vaters unterstütze ich meine Familie. || Tod meines Vaters | meine Familie || 
Wir haben früh die Mutter verloren. || die Mutter verloren || 
Ich bin Vollwaise. || Vollwaise || 
Halbgeschwister: zwei || zwei || 
Kinder: 2 (4 und 7 Jahre) || 2 (4 und 7 Jahre || 
Ich habe einen Sohn im Kindergartenalter. || einen Sohn im Kindergartenalter || 
Mein Jüngster kommt im Sommer in die Schule. || Mein Jüngster || 
Unser Kleiner geht schon in die Kita. || Unser Kleiner || 
Jetzt, wo die Kinder größer sind, möchte ich neu starten. || wo die Kinder größer sind || 
Familienzeit 2017–2022 || Familienzeit || 
Hausfrau, Kindererziehung || Hausfrau | Kindererziehung || 
Wiedereinstieg nach der Familienphase || Familienphase || Wiedereinstieg
Familienstand: in Partnerschaft || in Partnerschaft || 
Eheähnliche Gemeinschaft || Eheähnliche Gemeinschaft || 
Mein Mann arbeitet in Wechselschicht. || Mein Mann || 
Namensänderung durch Heirat || Heirat || 
geb. Schulze (Namensänderung nach Scheidung) || Scheidung || 
Ich lebe im Haushalt meiner Eltern. || Haushalt meiner Eltern || 
Wohnhaft bei den Großeltern || Großeltern || 
Unterschrift der Mutter || Mutter || 
Kenntnis genommen: Vater || Vater || 
Der Schüler wurde zum Schuljahresende entlassen. || Der Schüler || zum Schuljahresende entlassen
Er ging stets freundlich auf Gäste zu; ihm fiel es leicht. || Er | ihm || freundlich auf Gäste zu
`;

describe('all rules together, on hints in passing', () => {
  it.each(readRecallTable(TABLE))('redact $text', (row) => {
    expect(findMistakes(row)).toEqual([]);
  });
});
