import { foldLetters } from '../text-folding.js';

// Words of applications, school reports and references that stand with a capital letter, chosen by hand.
const WORDS = `
Paket Pakete Modul Module Regal Regale Flyer Plakat Plakate Poster Kloster Küster Länge Längs Jeans Tabelle Tabellen Rechnung Rechnungen Angebote
Bestellung Lieferung Lieferschein Palette Paletten Stapler Gabelstapler Karton Kartons Etikett Etiketten Preise Preis Regel Regeln Ordner Akte
Protokoll Protokolle Termin Termine Telefonat Telefonate Anruf Anrufe Gespräche Veranstaltung Turnen Judo Karate Tennis Handball Volleyball Basketball
Fußball Schwimmen Leichtathletik Boxen Ringen Reiten Tanzen Klettern Radfahren Laufen Lesen Kochen Backen Malen Zeichnen Singen Musizieren Programmieren
Nähen Schach Gitarre Klavier Schlagzeug Trompete Ehrenamt Nachhilfe Lernen Sanitätsdienst Schülerzeitung Homepage Webseite Website Excel Word Powerpoint
Outlook Windows Linux Python Java Scratch Arduino Photoshop Canva Office Teams Zoom Server Netzwerk Netzwerke Drucker Laptop Tablet Robotik Roboter
Versuch Versuche Experiment Experimente Messwerte Werkstück Werkstücke Bohrer Säge Fräse Drehbank Schweißen Löten Feilen Bohren Sägen Fräsen Drehen
Möbel Schränke Türen Wände Farbe Lack Tapete Fliesen Beete Hecken Rasen Bäume Pflanzen Blumen Tiere Pferde Hunde Patienten Bewohner Senioren Mahlzeit
Mahlzeiten Wäsche Betten Zimmer Gäste Speisen Getränke Teller Besteck Theke Buffet Rezept Rezepte Salate Suppen Teig Brötchen Torten Kuchen Fleisch
Wurst Gemüse Obst Ware Waren Inventur Kassensturz Umsatz Werbung Social Media Beiträge Fotos Videos Podcast Präsentation Präsentationen Referat Referate
Vortrag Vorträge Wettbewerb Olympiade Urkunde Medaille Pokal Planspiel Börse Austausch Auslandsjahr Fahrten Ausflug Camp Freizeiten Gremium Rat Parlament
Tutor Mentor Lotse Pate Scout Helfer Leiter Sprecher Kassenwart Projekt Projekte Konzept Konzepte Statistik Auswertung Messung Prüfung Prüfungen Test Tests
Fleiß Sorgfalt Geduld Teamgeist Ausdauer Zuverlässigkeit Pünktlichkeit Motivation Interesse Neugier Umgang Auftreten Verhalten Mitarbeit Leistung Verwaltung
Rathaus Bürgeramt Standesamt Jobcenter Agentur Bücherei Museum Theater Schwimmbad Bauhof Feuerwehr Polizei Gericht Finanzamt Krankenkasse Sparkasse Volksbank
Rewe Edeka Lidl Aldi Penny Netto Kaufland Ikea Siemens Bosch Mercedes Audi Opel Telekom Vodafone Deutsche Post Bahn Caritas Diakonie Malteser Johanniter

Abend Abitur Ablauf Abschluss Abteilung Adresse Akte Akten Alle Alltag Also Alter Amt Anfang Angabe Angebot Angst Anlage Anleitung
Anliegen Anmeldung Annahme Anschreiben Anschrift Anstalt Antrag Anträge Antwort Anwendung Anzeige Arbeit Arbeiten Archiv Art Artikel
Arzt Assistenz Aufbau Aufgabe Aufgaben Auftrag Auge Augen Ausbildung Ausdauer Ausflug Ausflüge Ausgabe Ausgang Auskunft Ausland
Auto Autos Bachelor Bad Bahn Ball Band Bank Bass Bastel Batterie Bau Bauch Bauer Baum Beamte Becken Bedarf Beet Beete Beginn
Beispiel Beleg Belege Benehmen Bereich Bericht Beruf Berufe Berufung Besuch Besuche Beton Betrieb Betriebe Bett Bewerber Bewerbung Bezirk Biene Bild
Bilder Bildung Biologie Blatt Blumen Blut Boden Bohren Bonn Boot Bord Brand Bremse Bremsen Brief Briefe Brille Brot Bruder Brücke Brust Buch
Bücher Bücherei Bühne Büro Bürger Bund Bus Chance Chef Chefin Chemie Chor Clown Code Computer Creme Dach Dame Damen Dank Danke Darstellung
Daten Dauer Decke Dein Demo Denken Design Dezember Dialog Dienst Dienste Ding Dinge Diplom Doktor Dorf Dose Drama Dreher Drogerie
Druck Drucker Durch Durst Ecke Ehre Ehrenamt Eigene Eignung Eimer Einer Einsatz Eindruck Eingang Einkauf Einige Einzug Eisen Eltern Email Ende
Energie Englisch Ergebnis Ernte Ersatz Erste Erster Erstes Essen Ethik Etwa Europa Fabrik Fach Fächer Fahrer Fahrrad Fahrt Fall Familie Familien Farbe
Farben Faust Feder Fehler Feier Feile Feld Fenster Ferien Fest Feuer Feuerwehr Figur Film Finanz Firma Firmen Fisch Flasche Fleiß Flöte Fluss Folge Form Formular
Foto Fotos Frage Fragen Frau Frauen Freie Freizeit Freude Freund Freunde Frist Frucht Führung Funk Fuß Fussball Futter Gabel Gang Garten Gärten Gast Gebäude Gebiet
Geburt Gedanke Geduld Gefahr Gefühl Gehalt Geige Geist Geld Gelände Gelder Gemeinde Gericht Gerät Geräte Geschäft Gesellen Gesetz Gespräch Gesund Gewalt Gewerbe Gewicht
Gewinn Gewinde Gitarre Glas Gleis Glück Grad Gras Grafik Grenze Griff Größe Große Grund Grundlage Gruppe Gruppen Gruß Grüße Gute Guten Haare Hafen
Hallo Halle Hand Handel Händen Handy Haus Hause Häuser Hecke Heft Heim Heimat Heizung Helfer Hemd Herbst Herr Herren Herrn Herz Heute Hilfe Hilfen Himmel Hinweis Hobby Hobbys
Hof Höhe Holz Honig Hose Hotel Hund Hunde Hygiene Idee Ideen Immer Impfung Inhalt Insel Interesse Internet Italien Jahr Jahre Jahren Januar Jeder Jetzt Juli Jugend Junge Juni Kabel Kabine
Kaffee Kamera Kanal Kanne Kante Kantine Kanzlei Karte Karten Kasse Kassen Katze Kauf Keller Kenntnis Kenntnisse Kerze Kette Kind Kinder Kino Kirche Kissen Kita Klage Klasse Klassen Klavier Kleid Kleider
Klima Klinik Knie Knochen Kohle Kollege Kollegen Kontakt Konto Kontrolle Kopf Kopie Korb Körper Kosten Kraft Kran Kranke Kreis Kreuz Küche Kuchen Kugel Kunde Kunden Kundin Kunst Kurs Kurse Kurve Küste Labor
Laden Lager Lage Lampe Land Länder Lange Länge Lärm Lauf Laufbahn Leben Leder Lehre Lehrer Leiste Leistung Leiter Leitung Lernen Lesen Letzte Leute Licht Liebe Lied Lieder Linie
Liste Listen Lob Logik Lohn Lokal Löten Luft Lunge Lust Mädchen Magen Mal Mama Mann Männer Mappe Mappen Marke Markt Marine Maschine Masse Maße Master Material Mathe Mathematik Mauer Maus Medien Medizin Meer Mehr
Meine Meister Melden Meldung Menge Mensa Mensch Menschen Messe Messen Messer Metall Meter Methode Miete Milch Mine Minute Mittag Mitte Mittel Mobil Mode Modell Monat Monate Montag Morgen Motor Mühe Müll Mund Museum Musik Muster
Mutter Nach Nacht Nadel Nagel Nähe Name Namen Natur Neben Neue Neuer Nichte Norden Note Noten Notiz Nummer Nutzen Nutzung Oberstufe Objekt Obst Ofen Oktober Oper Opfer Orange Ordner Ordnung Organ Orgel Ort Orte Osten Ostern
Paar Paket Paletten Panne Papa Papier Park Partei Partner Party Pass Pause Person Personal Pfand Pfanne Pferd Pferde Pflanze Pflanzen Pflaster Pflege Pflicht Physik Pilot Plan Pläne Planung Platte Platz Politik Polizei Portal Portfolio Post Praktika Praktikant
Praktikum Praxis Preis Preise Presse Prima Prinz Privat Probe Profil Programm Projekt Projekte Prüfung Pumpe Punkt Punkte Puppe Python Quelle Rand Rasen Rathaus Raum Räume Realschule Rechnung Recht Rede Regal Regale Regel Regeln Regen Region Reich Reifen Reihe Reinigung
Reise Reisen Religion Rente Respekt Rest Rettung Richtung Ring Rohr Rolle Romane Route Rücken Ruder Ruhe Runde Sache Sachen Saft Saison Salat Salbe Salon Samen Sammlung Samstag Sand Satz Säule Schach Schaden Schalter Schatten Schatz Schere Schicht Schiene Schiff Schild Schlaf
Schlag Schloss Schluss Schnee Schnitt Schraube Schrift Schritt Schuhe Schuld Schule Schulen Schüler Schutz Schwester Seele Segel Seite Seiten Seminar Senioren Serie Serien Server Sicher Sicht Siebe Sieger Signal Silber Sinn Sitz Sohn Soldat Sommer Sonne Sonntag Sorge Sorgfalt Soziales Spaß Spanien
Spende Spiel Spiele Sport Sprache Sprachen Staat Stadt Städte Stahl Stall Stamm Stand Stärke Stärken Start Station Statik Statistik Stelle Stellen Steuer Steuern Stift Stifte Stil Stimme Stoff Stoffe Straße Strand Strecke Streit Strom Stück Studium Stufe Stufen Stuhl Stunde Stunden Suche Süden
Summe Sumpf System Tabelle Tafel Tagen Tage Tätigkeit Tanzen Tante Tarif Tasche Tasse Taste Taxi Team Technik Teil Teile Telefon Teller Tempo Termin Termine Test Tests Text Texte Theater Thema Themen Theorie Theke Ticket Tiefe Tier Tiere Tisch Titel Tochter Tod Toilette Tonne Tor
Torte Tour Training Traum Treffen Treppe Treue Trend Trost Tür Turm Turnier Turnen Übung Umfang Umgang Umkleiden Umwelt Umzug Unfall Union Unter Untere Unterlagen Unterricht Unterschrift Urkunde Urlaub Urteil Vater Verein Vereine Verkauf Verkehr Verlag Vertrag Verwaltung Vieh Viele Villa Vogel Volk Volleyball Vorlesen
Vorne Vornamen Vorname Vorstand Waage Wache Wagen Wahl Wald Walzer Wand Wandern Wanne Ware Waren Warten Wartung Wäsche Wasser Wechsel Wege Wehr Weihnachten Wein Weise Weite Welle Wellen Welpe Welt Wende Werbung Werken Werker Werk Werke Werkstatt Werkzeug Wert Werte Weser Westen Wetter Wettbewerb Wille Winde Winter Wirkung
Wirtschaft Wissen Witz Woche Wochen Wohnung Wolke Wolle Worte Wunde Wunder Wunsch Wurst Würde Wüste Zahl Zahlen Zange Zeichnen Zeile Zeit Zeiten Zeitung Zelle Zelt Zentrum Zettel Zeugnis Zeugnisse Ziel Ziele Ziffer Zimmer Zivil Zone Zoo Zucker Zug Züge Zukunft Zusage Zutat Zweck Zweig
Herrn Frau Familie Liebe Lieber Sehr Mein Meine Unser Unsere Diese Dieser Dieses Wenn Weil Dass Daher Danach Dazu Dabei Seit Seine Ihre Ihren Ihnen Nach Über Unter Während Durch Gegen Ohne Bitte Danke Gerne Sowie Auch Aber Denn Noch Schon Hier Dort Dann Wann Warum Welche Jede Jeder Alle Alles Viele Nicht Mich Dich Sich Euch Mir Dir Wir Anders Wies Eins Zwei Drei Vier
Lebenslauf Anschreiben Motivationsschreiben Bescheinigung Beurteilung Bestätigung Zertifikat Nachweis Beglaubigte Kopie Seite Datum Original Übersetzung Diplom Diploma Schulzeugnis Halbjahreszeugnis
Praktikumszeugnis Arbeitszeugnis Praktikantin Auszubildende Auszubildender Schülerin Bewerberin Teilnehmerin Teilnehmer Absolventin Absolvent Mitarbeiterin Mitarbeiter Kandidatin Kandidat Inhaber Inhaberin Firma Geschwister Schwester Cousin Cousine Oma Opa Onkel Tante Ehefrau Ehemann Partnerin Kollegin Gegenüber
Aachen Augsburg Bayern Berlin Bielefeld Bochum Bottrop Braunschweig Bremen Castrop Chemnitz Dortmund Dresden Duisburg Düsseldorf Erfurt Erlangen Frankfurt Freiburg Fürth Gelsenkirchen Gladbeck Göttingen Hagen Halle Hamburg Hamm Hannover Heidelberg
Herne Herten Hessen Hilden Iserlohn Jena Kassel Kiel Kleve Koblenz Köln Krefeld Leipzig Leverkusen Lübeck Lünen Mainz Mannheim Marburg Marl Moers Mülheim München Münster Neuss Nürnberg Oberhausen Oldenburg Osnabrück Paderborn Potsdam Ratingen Recklinghausen Regensburg Remscheid
Rostock Saarbrücken Siegen Solingen Stuttgart Trier Ulm Unna Velbert Wesel Westfalen Wien Witten Wolfsburg Wuppertal Würzburg Deutschland Türkei Polen Syrien Ukraine Russland Italien Spanien Schweiz
Word Excel Windows Linux Scratch Canva Office Outlook Teams Zoom Adobe Gimp Java Html Internet Online Gaming Fitness Yoga Tennis Hockey Judo Karate Boxen Reiten Schwimmen Kochen Backen
Sorben Malteser Johanniter Caritas Diakonie Mark Wiki Wikipedia Rose Angel Kathol Evangel Christ Stern Korn Herbst Jura Latein Pascal Delphi Ruby Asian Asien Alpen Atlas`;

const FREQUENT: ReadonlySet<string> = new Set(
  WORDS.split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => foldLetters(word).text),
);

// Endings that German puts on nouns and hardly on names; at least three letters must stand before them.
const NOUN_ENDING =
  /...(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|itat|ismus|innen|zeugnis|schreiben|lauf|bericht|strasse|schule|amt|arbeit|kurs|plan|zeit|haus|werk|stelle|dienst|wesen|bereich|technik|mittel|platz|stunde|tag|jahr)(?:e|s|es|en|n)?$/u;

/** Whether a word stands in the hand-made list itself, whatever its ending. */
export function isListedWord(foldedLetters: string): boolean {
  return FREQUENT.has(foldedLetters);
}

/** Whether a word is ordinary German in applications. "No" is no proof: the list is short on purpose. */
export function isFrequentWord(foldedLetters: string): boolean {
  return FREQUENT.has(foldedLetters) || NOUN_ENDING.test(foldedLetters);
}
