import { describe, expect, it } from '@jest/globals';
import { findMistakes, readRecallTable } from './recall-table.js';

// Written before the rules were read. sentence || what must vanish || what must stay
const TABLE = `
Das Referat hielt ich gemeinsam mit Merve Çetinkaya und Lukas Domscheit. || Merve Çetinkaya | Lukas Domscheit ||
Von Jule, die bei Ihnen lernt, weiß ich viel. || Jule || Ihnen lernt
Ich habe Ayşegül und Thore Nachhilfe gegeben. || Ayşegül | Thore ||
Im Chor singe ich neben Amina. || Amina ||
Fachlehrer Technik: Sauerborn || Sauerborn || Technik
Integrationscoach: Sobieraj || Sobieraj ||
Bestätigt durch Terhorst || Terhorst ||
Eure Birte || Birte ||
Terhorst, Ewald⇥Meister || Terhorst | Ewald || Meister
Meine Tochter heißt Malia. || Malia ||
Interview mit Elif Schönhals, Schülerzeitung || Elif Schönhals || Schülerzeitung
Beglaubigte Übersetzung, N. Haddadin || N. Haddadin ||
Standesbeamtin Pauly || Pauly ||
Kenntnis genommen: S. Noori || S. Noori ||
Zur Kenntnis genommen: Noori || Noori ||
Für Rückfragen steht Anne Puttkammer gern bereit, Betrieb Nordkai. || Anne Puttkammer || Betrieb Nordkai
Rückfragen: Ole Brüninghoff, Werkstatt Süd || Ole Brüninghoff || Werkstatt Süd
Familie Schnittker, Babysitting || Schnittker || Babysitting
Beglaubigt durch: Szymański || Szymański ||
Beglaubigt: Frerichs, Verwaltungsfachangestellte || Frerichs || Verwaltungsfachangestellte
M. K., Ausbildungsleiter || M. K. || Ausbildungsleiter
Herrn al-Hamdani verdanke ich viel. || al-Hamdani || viel
Sorgeberechtigt: P. Gawlik || P. Gawlik ||
Protokollführung: I. Renken || I. Renken ||
Teilnehmer: Roolfs, Malte; Tammen, Eske || Roolfs | Malte | Tammen | Eske ||
Team: Malte, Eske, Dunja und ich || Malte | Eske | Dunja ||
Projektteam: M. Roolfs, E. Tammen || M. Roolfs | E. Tammen ||
Es fehlten: Bökenkamp, Ostendorf || Bökenkamp | Ostendorf ||
An: Eske Tammen || Eske Tammen ||
Es bediente Sie: Pöppelmann || Pöppelmann || Es bediente Sie
Unser Zeichen: po || po || Unser Zeichen
Unser Zeichen: ob/kl || ob/kl || Unser Zeichen
Unsere Zeichen: Pö/St || Pö/St || Unsere Zeichen
Az.: Pö || Pö || Az.
Aktenzeichen: 51.2-Pöppelmann || 51.2-Pöppelmann || Aktenzeichen
Diktatzeichen: ob || ob || Diktatzeichen
Dozenten: da Silva, Feldmann || da Silva | Feldmann ||
Ich habe Lotta und Piet vom Kindergarten abgeholt, Verantwortung. || Lotta | Piet || Verantwortung
Ich passe auf Emil (5) und Frieda (3) auf. || Emil | Frieda ||
Vielen Dank an Nele und Ruben! || Nele | Ruben ||
Mit Jasna habe ich die Inventur gemacht. || Jasna || die Inventur
Zuständig war Perković. || Perković ||
Frau Perkovic (geb. Lončar) || Perkovic | Lončar ||
Mit freundlichen Grüßen⏎Lange || Lange ||
Betreut von Rose Engel. || Rose Engel ||
Trainerin: Rose Engel || Rose Engel ||
Tel. Engel: 0231 445566 || Engel ||
Instagram max.muster || max.muster ||
Insta maxi07 || maxi07 ||
Discord maxi#4471 || maxi#4471 ||
GitHub ayyildiz || ayyildiz ||
Dateiname: ayildiz_lebenslauf_final.pdf || ayildiz_lebenslauf_final ||
Teams-Name ayildiz || ayildiz ||
Sekretariat: Moni Pohl || Moni Pohl || Sekretariat
Regie: Ayo Bamidele || Ayo Bamidele || Regie
wohnhaft bei Wessendorf || Wessendorf ||
bei Fam. Wessendorf || Fam. Wessendorf ||
Mein Chef hieß Jędrzejczyk. || Jędrzejczyk ||
Der alte Baumbach zeigte mir die Drehbank. || Baumbach || die Drehbank
Bei uns in der Werkstatt ist Gregor für die Lehrlinge da. || Gregor || die Lehrlinge
Mobil Gregor: 0171 2233445 || Gregor ||
Autor: Priyanka Venkataraman || Priyanka Venkataraman ||
Layout und Satz: Priyanka Venkataraman || Priyanka Venkataraman ||
Im Duo mit Lale || Lale ||
Band mit Lale, Finn und Jost || Lale | Finn | Jost ||
Lehrerin für Deutsch: Mauz || Mauz || Deutsch
Physik, Lehrkraft Mauz, Note 2 || Mauz || Physik | Note 2
Ort, Datum⏎Trautmann || Trautmann ||
Für den Ausbildungsbetrieb: Lohkamp || Lohkamp ||
Ausbildender: Lohkamp || Lohkamp ||
Meine Anleiterin hieß Tsovinar. || Tsovinar ||
Angeleitet hat mich dabei Gevorg. || Gevorg ||
Mit Gevorg durfte ich Rohre verlegen. || Gevorg || Rohre verlegen
Ich arbeitete im Team mit Sina, Dorian und Wojtek. || Sina | Dorian | Wojtek ||
Gruppenmitglieder: Budde, Pavlenko, Mazur || Budde | Pavlenko | Mazur ||
Fam. Nwachukwu || Nwachukwu ||
Kinderbetreuung bei Fam. Nwachukwu, Hausaufgabenhilfe || Fam. Nwachukwu || Hausaufgabenhilfe
Ehepaar Nwachukwu || Nwachukwu ||
Mein Cousin heißt Volkan. || Volkan ||
Meine Mutter heißt Gülay. || Gülay ||
Signor Tagliaferri || Tagliaferri ||
RBe Wöbbeking || Wöbbeking ||
Studienrat Wöbbeking || Wöbbeking ||
Hauptfeldwebel Schürkamp || Schürkamp ||
PHK Schürkamp || Schürkamp ||
Landrat Schürkamp || Schürkamp ||
Tanzgruppe von Irina || Irina ||
Mein Coach heißt Benny. || Benny ||
Schriftführer Krumbholz || Krumbholz ||
Protokollant: Krumbholz || Krumbholz ||
Anwesende: Krumbholz, Delling, Ibarra || Krumbholz | Delling | Ibarra ||
Zeichnung: H. Uslu || H. Uslu ||
Bearb.: H. Uslu || H. Uslu ||
Bearbeiterin: Uslu, Zimmer 204 || Uslu || Zimmer 204
Schulsekretärin Schlüter || Schlüter ||
Pförtner Szczepan || Szczepan ||
Kaplan Blunck || Blunck ||
Vikarin Blunck || Blunck ||
Untermieter bei Gutschmidt || Gutschmidt ||
Meine Nachhilfeschüler Jonas und Elif || Jonas | Elif ||
mfg Thormählen || Thormählen ||
Grüße Gesa und Bülent || Gesa | Bülent ||
Bis dann⏎Bülent || Bülent ||
Ihr Team der Personalabteilung⏎Thormählen || Thormählen || Team der Personalabteilung
Duisburg, 4.5.26, G. Thormählen || G. Thormählen ||
Kita Wirbelwind, R. Uekermann, Tel. 0203 112233 || R. Uekermann || Kita Wirbelwind
Ronja, meine Anleiterin, sagte || Ronja ||
Ausgehändigt von Zablocki || Zablocki ||
Abnahme durch K. Zablocki || K. Zablocki ||
Kontrolliert: Zablocki || Zablocki ||
Paraphe: kz || kz ||
Unser Zeichen: kz-12 || kz-12 ||
Ihr Zeichen: az || az ||
Zeichen: Za/Mz || Za/Mz ||
Gesch.-Z.: 32-Za || 32-Za ||
Discord-Name aylinx || aylinx ||
Rückfragen: Zheng Wu, Tel. 0209 443211 || Zheng Wu ||
Ihre Ansprechpartnerin: Selda Akçay || Selda Akçay ||
i. A. Pfannenschmidt || Pfannenschmidt ||
gez. Dr. Ladenthin || Dr. Ladenthin ||
ppa. Dirk Uhlenbrock || Dirk Uhlenbrock ||
Zusammen mit Thị Mai Phạm und Kwabena Osei leitete ich den Chor. || Thị Mai Phạm | Kwabena Osei || leitete ich den Chor
unter Aufsicht von Elvedin Hadžihasanović Bremsen gewechselt || Elvedin Hadžihasanović || Bremsen gewechselt
Mein Freund Bartek half mir. || Bartek ||
Meine Oma Elfriede, die ich pflege || Elfriede ||
Eheleute Wessendorf || Wessendorf ||
Trainer: Coach Benny || Coach Benny ||
Pastor Onken || Onken ||
Gemeindereferentin Irmtraud Weskamp || Irmtraud Weskamp ||
Notarin Caroline Pehle-Hartwig, Beglaubigung || Caroline Pehle-Hartwig || Beglaubigung
Dr. med. Hansjörg Wübbeling, Facharzt für Allgemeinmedizin || Hansjörg Wübbeling || Facharzt für Allgemeinmedizin
Zahnarztpraxis Dr. Kammerer & Kollegen || Dr. Kammerer & Kollegen ||
Hr. Dr. Ö. Tezcan || Dr. Ö. Tezcan ||
Frau Nguyen Thi Hoa || Nguyen Thi Hoa ||
HERR PLÖTZ || PLÖTZ ||
Herr van den Boomgaard || van den Boomgaard ||
Herr bin Rashid || bin Rashid ||
Frau Ter-Petrosjan || Ter-Petrosjan ||
Vater: Ahmad Shah Noorzai || Ahmad Shah Noorzai ||
gesetzliche Vertreterin: Manuela Kirchgässner || Manuela Kirchgässner ||
Referenzen: Annika Bolte, Dr. Tariq Mehmood || Annika Bolte | Dr. Tariq Mehmood ||
Kita Sonnenhügel⇥Bettina Osterkamp⇥Leitung⏎TuS Altena⇥Ruben Agyeman⇥Trainer || Bettina Osterkamp | Ruben Agyeman || Kita Sonnenhügel | Leitung | TuS Altena | Trainer
Protokoll: Insa Renken || Insa Renken ||
From: Malte Roolfs || Malte Roolfs ||
Beste Grüße aus Soest⏎Mattis || Mattis ||
LG Ömer || Ömer ||
Alles Gute wünscht Tjark Behrends || Tjark Behrends ||
Ilka Stinn – Leitung Offener Ganztag || Ilka Stinn || Leitung Offener Ganztag
Inhaber: Ulf Schmökel || Ulf Schmökel || Inhaber
Vorstand: Petra Lünnemann, Emre Taşkın || Petra Lünnemann | Emre Taşkın || Vorstand
Ausbildungsbeauftragter: Hauke Ahrends || Hauke Ahrends || Ausbildungsbeauftragter
Vorarbeiter Kuddel || Kuddel || Vorarbeiter
Schulsozialarbeit: Yve Rademacher || Yve Rademacher || Schulsozialarbeit
Auskunft erteilt: Pöppelmann || Pöppelmann || Auskunft erteilt
geprüft: Rixen || Rixen ||
Kursleitung: Raissa Lwowna Feldmann || Raissa Lwowna Feldmann ||
Moderation: Tilda Vossen || Tilda Vossen ||
Gitarrenunterricht bei Rafa Montoya || Rafa Montoya ||
Ich betreue Herrn Ziegenbein, 84, beim Spaziergang. || Herrn Ziegenbein || beim Spaziergang
Durch Ruben Agyeman erfuhr ich von der Stelle. || Ruben Agyeman || der Stelle
Laut Jasna Perković bin ich teamfähig. || Jasna Perković || teamfähig
Im Praktikum war Jasna Perković für mich zuständig. || Jasna Perković ||
Klassenlehrerin Frau Winter || Winter ||
gez. Fromm || Fromm ||
Kontakt: Engel, 0231 445566 || Engel || Kontakt
Insta: maxi_07 || maxi_07 ||
Facebook: Aylin Yıldız || Aylin Yıldız ||
https://aylinyildiz.example/portfolio || aylinyildiz ||
Aylin-Yildiz_Anschreiben.pdf || Aylin-Yildiz ||
A. Y.-B. || A. Y.-B. ||
Ayline Yıldıs-Brandhurst || Ayline Yıldıs-Brandhurst ||
Frau Brandhost || Brandhost ||
Seite 2 – Yıldız-Brandhorst || Yıldız-Brandhorst ||
Tutorin: StD'in Dr. Kuhlbrodt || StD'in Dr. Kuhlbrodt ||
Einsatzstelle: Seniorenheim, Swetlana Bauer || Swetlana Bauer || Einsatzstelle | Seniorenheim
Wehrführer Heiko Struck || Heiko Struck || Wehrführer
Austauschpartner Loïc Kerbrat || Loïc Kerbrat || Austauschpartner
zu Hd. Jörn Wessendorf || Jörn Wessendorf ||
Lieber Herr Höffmann, || Herr Höffmann ||
Sehr geehrte Damen und Herren, sehr geehrte Frau Bentrup, || Bentrup ||
Meine Chefin Doro gab mir die Schlüssel. || Doro || die Schlüssel
Gregor Nowaczyk (0171 2233445) || Gregor Nowaczyk ||
Foto: Priyanka Venkataraman || Priyanka Venkataraman ||
Seine Mitschülerin Lale Ghasemi und er || Lale Ghasemi ||
Vertretung für Edeltraud Quack || Edeltraud Quack ||
Bürge: Edeltraud Quack || Edeltraud Quack ||
Ihr Mirko Vlahović || Mirko Vlahović ||
Name der Lehrkraft⇥Vlahović || Vlahović ||
Ihre Fragen beantwortet Ronja Uekermann unter 0203 998877. || Ronja Uekermann ||
Auskunft gibt Ihnen Gesa Thormählen vom Sekretariat. || Gesa Thormählen || Sekretariat
Gern können Sie Bülent Akyürek anrufen. || Bülent Akyürek ||
Referenzperson: Fr. Thormählen || Fr. Thormählen ||
Mathematik (Fr. Mauz) || Fr. Mauz || Mathematik
Unterschrift Ausbilder: Lohkamp || Lohkamp ||
Fachanleiter Lohkamp || Lohkamp ||
Betreut hat mich Gevorg Hakobyan. || Gevorg Hakobyan ||
Besonders Gevorg hat mir geholfen. || Gevorg ||
Schülerfirma, gegründet mit Sina Budde || Sina Budde || Schülerfirma
Kassierer Pavlenko || Pavlenko ||
Geleitet wird die Gruppe von Wojtek Mazur. || Wojtek Mazur ||
Inhaberin: Fr. Stockebrand || Fr. Stockebrand ||
Salon Haarscharf, Jutta Stockebrand || Jutta Stockebrand || Salon Haarscharf
Herr und Frau Stockebrand || Stockebrand ||
Herr/Frau Stockebrand || Stockebrand ||
Meine Mitschülerin Chidera und ich || Chidera ||
meine Mutter, Gülay Gültekin || Gülay Gültekin ||
Kontakt der Eltern: Gültekin, 0157 11223344 || Gültekin ||
gesetzlich vertreten durch Recep und Gülay Gültekin || Recep | Gülay Gültekin ||
Erzieherin Ingrid Ostkamp || Ingrid Ostkamp ||
Meine Lesepatin Friederike Kottmann || Friederike Kottmann ||
Ms. Priscilla Abernathy, Head of Year || Priscilla Abernathy || Head of Year
Señora Ibarra || Ibarra ||
M.A. Maren Holtgreve || Maren Holtgreve ||
OStR Wöbbeking || Wöbbeking ||
Polizeihauptkommissarin Elif Schürkamp || Elif Schürkamp ||
Schirmherrin: Elif Schürkamp || Elif Schürkamp ||
Klavierbegleitung: Karsten Delling || Karsten Delling ||
Schüler von Irina Sokolowa || Irina Sokolowa ||
Coach Yara || Yara ||
Schatzmeisterin: Mandy Krumbholz || Mandy Krumbholz ||
Redaktion: Karsten Delling, Hatice Uslu || Karsten Delling | Hatice Uslu ||
Zimmer 204, Frau Uslu || Frau Uslu ||
Hausmeister Schlüter || Schlüter ||
Pfarrer i. R. Karl-Otto Blunck || Karl-Otto Blunck ||
Rabbiner Avigdor Feinstein || Avigdor Feinstein ||
beglaubigt durch Notar Sandkühler || Sandkühler ||
Als Dolmetscher half Dawit Gebremedhin. || Dawit Gebremedhin ||
Zahnarzt Dr. Ziad Mansour, Assistenz || Dr. Ziad Mansour || Assistenz
c/o Gutschmidt || Gutschmidt ||
die alte Frau Gutschmidt || Gutschmidt ||
Sehr geehrter Herr Prof. Yamauchi, || Prof. Yamauchi ||
Liebe Frau Trautmann! || Trautmann ||
Sehr geehrtes Ehepaar Nwachukwu || Nwachukwu ||
Mit freundlichen Grüßen⏎⏎Gesa Thormählen || Gesa Thormählen ||
Beste Grüße⏎⏎Bülent A. || Bülent A. ||
Thormählen⇥Akyürek⏎Klassenleitung⇥Schulleitung || Thormählen | Akyürek || Klassenleitung | Schulleitung
Referenzgeber⇥Einrichtung⏎Ronja Uekermann⇥Kita Wirbelwind || Ronja Uekermann || Referenzgeber | Einrichtung | Kita Wirbelwind
Kita Wirbelwind – Ronja Uekermann || Ronja Uekermann || Kita Wirbelwind
1. Ronja Uekermann, Leitung⏎2. Marek Wiśniewski, Meister || Ronja Uekermann | Marek Wiśniewski || Leitung | Meister
Empfehlung: Ronja Uekermann || Ronja Uekermann ||
Ich habe mit Ronja Uekermann telefoniert. || Ronja Uekermann ||
wie Ronja Uekermann immer sagt || Ronja Uekermann ||
Urlaubsvertretung für Frau Uekermann || Frau Uekermann ||
Prüfungsvorsitz: Zablocki || Zablocki ||
insta: mutti_ayl || mutti_ayl ||
Snap: aylinchen || aylinchen ||
Mein YouTube-Kanal AylinBackt || AylinBackt ||
Alyin Yidliz || Alyin Yidliz ||
AYLİN YILDIZ || AYLİN YILDIZ ||
CV_Yildiz_2026.pdf || Yildiz ||
`;

describe('all rules together, on persons where papers name them', () => {
  it.each(readRecallTable(TABLE))('redact $text', (row) => {
    expect(findMistakes(row)).toEqual([]);
  });
});
