import { describe, expect, it } from '@jest/globals';
import { findMistakes, readRecallTable } from './recall-table.js';

// Written before the rules were read. sentence || what must vanish || what must stay
const TABLE = `
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
Meine Schwester Rojda macht die gleiche Ausbildung. || Rojda || Ausbildung
Babysitting bei Familie Özgüven (zwei Nachmittage) || Özgüven || zwei Nachmittage
Vermieter: Horst Piontek || Horst Piontek ||
Mein Trainer Salih sagt, ich sei zuverlässig. || Salih || zuverlässig
Pastorin Wiebke Onken leitete die Gruppe. || Wiebke Onken || die Gruppe
Pater Anselm || Anselm ||
Vereidigte Übersetzerin Olena Hrytsenko || Olena Hrytsenko ||
Hausarzt: Dr. Sievert || Dr. Sievert ||
gezeichnet M. K. || M. K. ||
Frau StR'in Lüdenscheidt || StR'in Lüdenscheidt ||
Kollegin Thu Huong || Thu Huong ||
AUSBILDER: FRANZ-XAVER HINTERMAYR || FRANZ-XAVER HINTERMAYR ||
Frau El Mansouri || El Mansouri ||
Herr O'Shaughnessy || O'Shaughnessy ||
Frau Jóhannsdóttir || Jóhannsdóttir ||
Erziehungsberechtigte: Mehmet und Gülcan Toprak || Mehmet | Gülcan Toprak ||
Notfallkontakt: Ute Feddersen || Ute Feddersen ||
Referenzgeber: Götz Immelmann, Firma Holzwerk || Götz Immelmann || Firma Holzwerk
Station⇥Betreuung⇥Dauer⏎Lager⇥Kaczmarczyk⇥2 Wochen⏎Büro⇥Thelen⇥1 Woche || Kaczmarczyk | Thelen || Station | Betreuung | Dauer | Lager | 2 Wochen | Büro | 1 Woche
Entschuldigt: Frau Bökenkamp || Frau Bökenkamp ||
Mit freundlichen Grüßen⏎i. A. Klöpper || Klöpper ||
Viele Grüße⏎Fenna Siebels und das Team der Kita || Fenna Siebels || Team der Kita
Glückauf⏎Wolf-Dieter Kasperczyk || Wolf-Dieter Kasperczyk ||
Olpe, 12.06.2026⇥A. Stinn⏎Ort, Datum⇥Unterschrift || A. Stinn || Ort, Datum | Unterschrift
Geschäftsführung: Wulf || Wulf || Geschäftsführung
Amtsgericht Hagen HRB 5512, Geschäftsführer: Cornelius Zurhausen || Cornelius Zurhausen || Amtsgericht Hagen HRB 5512 | Geschäftsführer
Filialleiter Ejike Obi || Ejike Obi || Filialleiter
Küchenchef Gaspard Leclercq || Gaspard Leclercq || Küchenchef
Schulsozialarbeit: Yve Rademacher || Yve Rademacher || Schulsozialarbeit
Auskunft erteilt: Pöppelmann || Pöppelmann || Auskunft erteilt
geprüft: Rixen || Rixen ||
Prüferin Hella Quast || Hella Quast ||
Referent: Uwe-Karsten Bley || Uwe-Karsten Bley ||
Klavierunterricht bei Galina Iwanowna || Galina Iwanowna ||
Ich half Frau Ziegenbein beim Einkauf. || Frau Ziegenbein || beim Einkauf
Durch Ruben Agyeman erfuhr ich von der Stelle. || Ruben Agyeman || der Stelle
Laut Jasna Perković bin ich teamfähig. || Jasna Perković || teamfähig
Im Praktikum war Jasna Perković für mich zuständig. || Jasna Perković ||
Klassenlehrerin Frau Winter || Winter ||
gez. Fromm || Fromm ||
Kontakt: Engel, 0231 445566 || Engel || Kontakt
Insta: maxi_07 || maxi_07 ||
GitHub: github.com/ayyildiz08 || ayyildiz08 ||
Datei: Lebenslauf_Aylin_Yildiz.pdf || Lebenslauf_Aylin_Yildiz ||
Lebenslauf Aylin Yıldız || Aylin Yıldız ||
Ailyn Yildis || Ailyn Yildis ||
Yıldız-Brandhorst, Aylin M. || Yıldız-Brandhorst | Aylin M. ||
YILDIZ-BRANDHORST || YILDIZ-BRANDHORST ||
Skype: live:aylin.y || live:aylin.y ||
Rektor Ewald Höffmann || Ewald Höffmann || Rektor
FSJ-Anleitung: Swetlana Bauer || Swetlana Bauer || FSJ-Anleitung
Löschzugführer: Struck || Struck || Löschzugführer
c/o Wessendorf || Wessendorf ||
Sehr geehrte Frau Łukasiewicz, || Łukasiewicz ||
Hallo Frau Bentrup, || Frau Bentrup ||
Vorgesetzter: Sławomir Jędrzejczyk || Sławomir Jędrzejczyk ||
Mein Klassenlehrer Sturmius Baumbach hat mich empfohlen. || Sturmius Baumbach || empfohlen
Gregor Nowaczyk | Werkstattleiter | 0171 2233445 || Gregor Nowaczyk || Werkstattleiter
Der Schüler Finn Lürkens hat am Projekt teilgenommen. || Finn Lürkens || am Projekt
Ich vertrat Lale Ghasemi an der Kasse. || Lale Ghasemi || an der Kasse
Stempel: Dr. med. dent. Quack || Dr. med. dent. Quack ||
Unterschrieben von Mirko Vlahović || Mirko Vlahović ||
Name des Betreuers: Mirko Vlahović || Mirko Vlahović ||
Ausbilder (Name): Vlahović || Vlahović ||
Weitere Auskünfte: Gesa Thormählen || Gesa Thormählen ||
Bülent Akyürek gibt Ihnen gern Auskunft über meine Arbeit. || Bülent Akyürek || meine Arbeit
Meine Referenz ist Marek Wiśniewski. || Marek Wiśniewski ||
Klassenlehrer: G. Mauz, Stellvertretung: R. Kühl || G. Mauz | R. Kühl ||
Schulleiterin i. V. Trautmann || i. V. Trautmann ||
Verantwortlicher Ausbilder: Uwe Lohkamp || Uwe Lohkamp ||
Mein Betreuer im Betrieb war Gevorg Hakobyan. || Gevorg Hakobyan || Betrieb
Dort half mir Gevorg Hakobyan. || Gevorg Hakobyan ||
Projekt mit Sina Budde (Schülerfirma) || Sina Budde || Schülerfirma
Vorsitzende: Sina Budde, Dorian Pavlenko || Sina Budde | Dorian Pavlenko || Vorsitzende
Die Gruppe leitet Wojtek Mazur. || Wojtek Mazur ||
Der Verein wird von Wojtek Mazur geführt. || Wojtek Mazur ||
Salon Haarscharf, Jutta Stockebrand || Jutta Stockebrand || Salon Haarscharf
Herr und Frau Stockebrand || Stockebrand ||
Herr/Frau Stockebrand || Stockebrand ||
Meine Mitschülerin Chidera und ich || Chidera ||
meine Mutter, Gülay Gültekin || Gülay Gültekin ||
Kontakt der Eltern: Gültekin, 0157 11223344 || Gültekin ||
gesetzlich vertreten durch Recep und Gülay Gültekin || Recep | Gülay Gültekin ||
Sozialarbeiter Mehdi Rostami vom Jugendamt || Mehdi Rostami || Jugendamt
Deutschlehrerin Friederike Kottmann, B1-Kurs || Friederike Kottmann || B1-Kurs
Referee: Dr Priscilla Abernathy || Dr Priscilla Abernathy ||
Abla Nuriye || Nuriye ||
M.A. Maren Holtgreve || Maren Holtgreve ||
OStR Wöbbeking || Wöbbeking ||
Polizeihauptkommissarin Elif Schürkamp || Elif Schürkamp ||
Jury: E. Schürkamp, K. Delling || E. Schürkamp | K. Delling ||
Chorleiterin Irina Petrowna Sokolowa || Irina Petrowna Sokolowa ||
Kampfkunstschule Nguyen, Trainer Nguyen || Nguyen | Nguyen ||
Übungsleiterin Mandy Krumbholz || Mandy Krumbholz ||
anwesend: Fr. Krumbholz, Hr. Delling || Fr. Krumbholz | Hr. Delling ||
Text: Hatice Uslu || Hatice Uslu ||
Zuständig: Frau Uslu || Frau Uslu ||
Pastor Karl-Otto Blunck || Karl-Otto Blunck ||
Hodscha Necmettin || Necmettin ||
Rechtsanwalt Sandkühler || Sandkühler ||
Übersetzung: Zofia Kępińska || Zofia Kępińska ||
Kinderarzt: Dr. Gerd Pöhlmann || Dr. Gerd Pöhlmann ||
Physiotherapie Carla von Oheimb, Anmeldung || Carla von Oheimb || Anmeldung
Frau Gutschmidt aus dem dritten Stock || Gutschmidt ||
Sehr geehrte Frau Trautmann, sehr geehrter Herr Lohkamp, || Trautmann | Lohkamp ||
Lieber Gevorg, || Gevorg ||
Hallo Dörte, hallo Uwe, || Dörte | Uwe ||
Dear Mr Abernathy, || Abernathy ||
Mit freundlichen Grüßen aus Duisburg⏎Gesa Thormählen⏎Verwaltung || Gesa Thormählen || Verwaltung
Duisburg, im Mai 2026⏎Gesa Thormählen || Gesa Thormählen ||
Name⇥Klasse⇥Platz⏎Sina Budde⇥8b⇥1⏎Dorian Pavlenko⇥8a⇥2 || Sina Budde | Dorian Pavlenko || Name | Klasse | Platz | 8b | 1 | 8a | 2
Ronja Uekermann (Kita Wirbelwind) || Ronja Uekermann || Kita Wirbelwind
Kita Wirbelwind z. Hd. Fr. Uekermann || Fr. Uekermann || Kita Wirbelwind
Empfohlen durch: Ronja Uekermann || Ronja Uekermann ||
Von Ronja Uekermann weiß ich, dass Sie ausbilden. || Ronja Uekermann || Sie ausbilden
Im Gespräch mit Ronja wurde mir klar || Ronja ||
Vertretung von Ronja Uekermann || Ronja Uekermann ||
Assistent des Trainers Kristof Zablocki || Kristof Zablocki || Trainers
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
