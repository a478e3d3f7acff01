import { describe, expect, it } from '@jest/globals';
import { findMistakes, readRecallTable } from './recall-table.js';

// sentence || what must vanish || what must stay
const TABLE = `
Tochtergesellschaft eines Konzerns ||  || Tochtergesellschaft eines Konzerns
Mitarbeit in der Elternpflegschaft, Protokoll ||  || Protokoll
Ich bin 2 Stunden am Tag an der Kasse. ||  || Ich bin 2 Stunden am Tag an der Kasse
Wache und Kontrollgänge im Hallenbad ||  || Wache und Kontrollgänge im Hallenbad
Altersheim St. Josef: Betten gemacht ||  || Betten gemacht
FSJ in einer Werkstatt für Menschen mit Behinderung ||  || FSJ in einer Werkstatt für Menschen mit Behinderung
Mit 14 Punkten bestanden ||  || Mit 14 Punkten bestanden
Mutterboden verteilt, Wege gepflastert ||  || Mutterboden verteilt, Wege gepflastert
Ich lerne schnell und bin gern draußen. ||  || Ich lerne schnell und bin gern draußen
Organisation des Sommerfests mit 200 Gästen ||  || Organisation des Sommerfests mit 200 Gästen
Rechtschreibung und Grammatik sicher ||  || Rechtschreibung und Grammatik sicher
Ich interessiere mich für Politik und Verwaltung. ||  || Ich interessiere mich für Politik und Verwaltung
Nach drei Wochen durfte ich allein arbeiten. ||  || Nach drei Wochen durfte ich allein arbeiten
Kleinkindgruppe betreut, 12 Kinder ||  || Kleinkindgruppe betreut, 12 Kinder
Ich half bei der Renovierung einer Kita. ||  || Ich half bei der Renovierung einer Kita
Die Eltern der Kita-Kinder habe ich freundlich begrüßt. ||  || Die Eltern der Kita-Kinder habe ich freundlich begrüßt
20 Stunden Ehrenamt im Monat ||  || 20 Stunden Ehrenamt im Monat
Schwesterunternehmen in Unna ||  || Schwesterunternehmen in Unna
Praktikum bei der Bundeswehrverwaltung ||  || Praktikum bei der Bundeswehrverwaltung
Tippgeschwindigkeit: 250 Anschläge pro Minute ||  || Tippgeschwindigkeit: 250 Anschläge pro Minute
Praktikum beim Jugendamt: Akten angelegt ||  || Praktikum beim Jugendamt: Akten angelegt
Transport und Logistik, Transfer von Daten ||  || Transport und Logistik, Transfer von Daten
Herrenabteilung: Ware verräumt ||  || Ware verräumt
Buchhaltung für 45 Kunden ||  || Buchhaltung für 45 Kunden
Dienst am Kunden ist mir wichtig. ||  || Dienst am Kunden ist mir wichtig
Grüne Flächen gepflegt, rote Liste der Pflanzen ||  || Grüne Flächen gepflegt, rote Liste der Pflanzen
Führerschein Klasse B, Staplerschein ||  || Führerschein Klasse B, Staplerschein
Prothesen im Praktikum Orthopädietechnik gefertigt ||  || Praktikum Orthopädietechnik gefertigt
Ich habe Rollstühle gewartet und Bremsen eingestellt. ||  || Ich habe Rollstühle gewartet und Bremsen eingestellt
Zeitweise Leitung eines Teams von 20 Personen ||  || Leitung eines Teams von 20 Personen
Getrennte Abrechnung der Standorte ||  || Getrennte Abrechnung der Standorte
Hörgeräte verkauft und angepasst (Praktikum Akustik) ||  || verkauft und angepasst (Praktikum Akustik
Schwerlasttransport begleiten, Lasten bis 25 kg heben ||  || Schwerlasttransport begleiten, Lasten bis 25 kg heben
Montage im Team, Qualitätskontrolle ||  || Montage im Team, Qualitätskontrolle
Ausstellung „Frauen im Handwerk“ mitgestaltet ||  || mitgestaltet
Der Bürgermeister lobte unsere Aktion. ||  || lobte unsere Aktion
Lagerhaltung nach DIN EN ISO 9001 ||  || Lagerhaltung nach DIN EN ISO 9001
Ich bin pünktlich, ehrlich und kann gut mit Menschen umgehen. ||  || Ich bin pünktlich, ehrlich und kann gut mit Menschen umgehen
Kinderbetreuung beim Stadtfest ||  || Kinderbetreuung beim Stadtfest
Grundausbildung beim THW (80 Stunden) ||  || Grundausbildung beim THW (80 Stunden
Links und rechts der Straße Hecken geschnitten ||  || Links und rechts der Straße Hecken geschnitten
Nachhilfe für Fünftklässler ||  || Nachhilfe für Fünftklässler
Werkzeugmacherei, Drehmaschine Baujahr 2015 bedient ||  || Drehmaschine Baujahr 2015 bedient
Praktikum im Sozialamt, Abteilung Schwerbehindertenrecht ||  || Praktikum im Sozialamt
Sprachförderung von Kindern, Vorlesepate gesucht – Organisation ||  || Sprachförderung von Kindern | Organisation
Bücher 18 und 19 katalogisiert ||  || katalogisiert
Blindbewerbung, Blindleistung, Taubenzucht ||  || Blindbewerbung, Blindleistung, Taubenzucht
Ausweiskontrolle nach Jugendschutzgesetz im Kino ||  || Ausweiskontrolle nach Jugendschutzgesetz im Kino
Deutsch C1, Englisch B2 ||  || Deutsch C1, Englisch B2
Ein Praktikum von zwei Wochen im Rathaus ||  || Ein Praktikum von zwei Wochen im Rathaus
Mit 15 von 15 Punkten abgeschlossen ||  || Mit 15 von 15 Punkten abgeschlossen
Kenntnisse in MS Office 2021 und Windows 11 ||  || Kenntnisse in MS Office 2021 und Windows 11
Notendurchschnitt 1,8 ||  || Notendurchschnitt 1,8
Im Alter nimmt das Gehör ab – Referat in Biologie, Note 1 ||  || Referat in Biologie, Note 1
Bis 18 Uhr Kasse, ab 20 Uhr Reinigung ||  || Bis 18 Uhr Kasse, ab 20 Uhr Reinigung
Streikende Drucker repariert ||  || repariert
Sozialkunde: gut; Politik/Wirtschaft: sehr gut ||  || Sozialkunde: gut; Politik/Wirtschaft: sehr gut
Schulung zum Jugendarbeitsschutz besucht ||  || Schulung zum Jugendarbeitsschutz besucht
Gleichstellungsbüro der Stadt: Praktikum ||  || Gleichstellungsbüro der Stadt: Praktikum
Seniorennachmittage gestaltet, Vorlesen im Altenheim ||  || Seniorennachmittage gestaltet, Vorlesen im Altenheim
Praktikum bei der Gleichstellungsbeauftragten ||  || Praktikum bei der Gleichstellungsbeauftragten
Mathematik: 13 Punkte, Deutsch: 11 Punkte ||  || Mathematik: 13 Punkte, Deutsch: 11 Punkte
Ich möchte Ihr Team unterstützen. ||  || Ich möchte Ihr Team unterstützen
Praktikum in der Rehaklinik: Patienten begleitet ||  || Praktikum in der Rehaklinik: Patienten begleitet
400 m Freistil in 5:12 min ||  || 400 m Freistil in 5:12 min
Arbeit mit Kindern von 3 bis 6 Jahren ||  || Arbeit mit Kindern von 3 bis 6 Jahren
Allein in der Spätschicht, ledigliche Einarbeitung durch Kollegen ||  || Allein in der Spätschicht
25-jähriges Firmenjubiläum mitorganisiert ||  || 25-jähriges Firmenjubiläum mitorganisiert
Meine Lieblingsfächer sind Mathe und Technik. ||  || Meine Lieblingsfächer sind Mathe und Technik
Mitgliederverwaltung im Sportverein mit Excel ||  || Mitgliederverwaltung im Sportverein mit Excel
Bewerbung um einen Ausbildungsplatz zum 01.09.2027 ||  || Bewerbung um einen Ausbildungsplatz zum 01.09.2027
3 Jahre Berufserfahrung im Verkauf ||  || 3 Jahre Berufserfahrung im Verkauf
Familienfreundliche Öffnungszeiten geplant ||  || Familienfreundliche Öffnungszeiten geplant
Sicheres Auftreten, Teamfähigkeit, Belastbarkeit ||  || Sicheres Auftreten, Teamfähigkeit, Belastbarkeit
Mit 20 Kindern im Zeltlager ||  || Mit 20 Kindern im Zeltlager
Damen- und Herrenmode beraten ||  || Damen- und Herrenmode beraten
Kita für Kinder mit und ohne Behinderung ||  || Kita für Kinder mit und ohne Behinderung
Altersgerechte Spiele für Kinder vorbereitet ||  || Altersgerechte Spiele für Kinder vorbereitet
Kasse mit 1.500 € Tagesumsatz geführt ||  || Kasse mit 1.500 € Tagesumsatz geführt
Die Ausbildung dauert drei Jahre. ||  || Die Ausbildung dauert drei Jahre
Kunden an der Kasse ab 16 Jahren kontrolliert (Jugendschutz) ||  || Kunden an der Kasse
Inventur: 15.000 Artikel in zwei Tagen gezählt ||  || Inventur: 15.000 Artikel in zwei Tagen gezählt
Der Umgang mit Zahlen liegt mir. ||  || Der Umgang mit Zahlen liegt mir
Erste-Hilfe-Kurs, 9 Unterrichtseinheiten ||  || Erste-Hilfe-Kurs, 9 Unterrichtseinheiten
Umgang mit Menschen mit Behinderung im FSJ ||  || Umgang mit Menschen mit Behinderung im FSJ
Kinderbetreuung in der Ferienfreizeit, 20 Kinder ||  || Kinderbetreuung in der Ferienfreizeit, 20 Kinder
Ich kann ab 1. August 2027 anfangen. ||  || ab 1. August 2027 anfangen
Der Verein wurde 1998 gegründet. ||  || Verein wurde
Gebärdensprache Grundkurs A1 ||  || Gebärdensprache Grundkurs A1
Betreuung von 16-jährigen Schülern im Praktikum ||  || Betreuung von 16-jährigen Schülern im Praktikum
Schülerzeitung: Redaktion und Layout ||  || Schülerzeitung: Redaktion und Layout
Pflege von Grünanlagen, Bedienung des Rasenmähers ||  || Pflege von Grünanlagen, Bedienung des Rasenmähers
Über Ihre Einladung freue ich mich. ||  || Über Ihre Einladung freue ich mich
Rechtsanwaltskanzlei: Akten sortiert, Post bearbeitet ||  || Akten sortiert, Post bearbeitet
Kundengespräche führen, Kundenbeschwerden bearbeiten ||  || Kundengespräche führen, Kundenbeschwerden bearbeiten
Klasse 8 bis 10 mit Belobigung ||  || Klasse 8 bis 10 mit Belobigung
Reserve im Lager kontrolliert, Dienstpläne geschrieben ||  || Reserve im Lager kontrolliert, Dienstpläne geschrieben
Ich war stets pünktlich und meine Arbeit war sauber. ||  || Ich war stets pünktlich und meine Arbeit war sauber
Ich bin älter werdenden Maschinen gewachsen. ||  || Maschinen gewachsen
Altersvorsorge-Beratung im Praktikum kennengelernt ||  || Altersvorsorge-Beratung im Praktikum kennengelernt
Jugendliche beim Lernen unterstützt ||  || Jugendliche beim Lernen unterstützt
Betreuung von Jugendlichen im Alter von 12 bis 16 Jahren ||  || Betreuung von Jugendlichen
Gruppe mit 15 Kindern geleitet ||  || Gruppe mit 15 Kindern geleitet
Mit 25 Leuten im Team gearbeitet ||  || Mit 25 Leuten im Team gearbeitet
Ab 18 Uhr habe ich die Kasse gemacht. ||  || Ab 18 Uhr habe ich die Kasse gemacht
Bin 20 Kilometer gelaufen ||  || Bin 20 Kilometer gelaufen
Werkzeuge mit 16 mm Durchmesser ||  || Werkzeuge mit 16 mm Durchmesser
Das Projekt war nach 30 Tagen fertig. ||  || Das Projekt war nach 30 Tagen fertig
Die Anlage läuft seit 20 Jahren. ||  || Die Anlage läuft
Linie 18, Zimmer 22, Raum 30 ||  || Linie 18, Zimmer 22, Raum 30
Erstuntersuchung von Wasserproben im Labor ||  || Erstuntersuchung von Wasserproben im Labor
Unterschriften der Kunden eingeholt ||  || Unterschriften der Kunden eingeholt
Genehmigung der Stadt eingeholt ||  || Genehmigung der Stadt eingeholt
Elternabende vorbereitet ||  || Elternabende vorbereitet
Mit Eltern und Lehrkräften Feste geplant ||  || Mit Eltern und Lehrkräften Feste geplant
Familienrecht: Referat gehalten ||  || Referat gehalten
Kinderbetreuung im Hort, Hausaufgabenhilfe ||  || Kinderbetreuung im Hort, Hausaufgabenhilfe
Pflegefamilien beraten (Praktikum Jugendamt) ||  || Praktikum Jugendamt
Betreuung in einer Wohngruppe für Jugendliche (FSJ) ||  || Betreuung in einer Wohngruppe für Jugendliche (FSJ
Praktikum im Berufsbildungswerk: Werkstatt begleitet ||  || Werkstatt begleitet
Vortrag über Nachteilsausgleich an Schulen ||  || Vortrag
Barrierefreie Website mit HTML programmiert ||  || Barrierefreie Website mit HTML programmiert
Gebärdensprache: Grundkurs an der VHS ||  || Gebärdensprache: Grundkurs an der VHS
Aushilfe im Sanitätshaus: Rollstühle ausgeliefert ||  || Rollstühle ausgeliefert
Reha-Technik: Betten montiert ||  || Betten montiert
Hilfe beim Einkauf für Menschen im Rollstuhl ||  || Hilfe beim Einkauf für Menschen im Rollstuhl
Blindenführhund-Schule: Praktikum ||  || Praktikum
Corona-Testzentrum: Abstriche dokumentiert ||  || Corona-Testzentrum: Abstriche dokumentiert
Impfzentrum: Empfang ||  || Impfzentrum: Empfang
Bundestag besucht, Planspiel Politik ||  || Planspiel Politik
Junge Pflanzen pikiert, junge Bäume gesetzt ||  || Junge Pflanzen pikiert, junge Bäume gesetzt
Alte Möbel aufgearbeitet ||  || Alte Möbel aufgearbeitet
Herrenlose Fundsachen registriert ||  || Herrenlose Fundsachen registriert
Frauenhaus: Spenden sortiert ||  || Spenden sortiert
Kundinnen und Kunden bedient ||  || Kundinnen und Kunden bedient
Kunden beraten, Ware ausgezeichnet ||  || Kunden beraten, Ware ausgezeichnet
Kollegen eingearbeitet ||  || Kollegen eingearbeitet
Patienten zum Röntgen begleitet ||  || Patienten zum Röntgen begleitet
Lehrer bei Ausflügen unterstützt ||  || bei Ausflügen unterstützt
Drucker und Scanner eingerichtet ||  || Drucker und Scanner eingerichtet
Rechner, Server, Router installiert ||  || Rechner, Server, Router installiert
Staubsauger und Trockner repariert ||  || Staubsauger und Trockner repariert
Angebote schreiben, Gebote prüfen ||  || Angebote schreiben, Gebote prüfen
Mein Vorbild war die beste Lösung im Team. ||  || die beste Lösung im Team
In der besten Zeit von 12,4 Sekunden ||  || besten Zeit von 12,4 Sekunden
Im Dienst der Gemeinde stehen – das reizt mich. ||  || Im Dienst der Gemeinde
Reservierungen verwaltet ||  || Reservierungen verwaltet
Der Markt 2022/2023: Umsatzanalyse ||  || Umsatzanalyse
Excel 2019, Windows 10, AutoCAD 2022 ||  || Excel 2019, Windows 10, AutoCAD 2022
Top 10 von 120 Teilnehmenden ||  || Top 10 von 120 Teilnehmenden
Note 2,0 (12 Punkte) ||  || Note 2,0 (12 Punkte
Q1 und Q2 Leistungskurs Mathe ||  || Leistungskurs Mathe
§ 34a-Sachkunde, ADR-Schein ||  || § 34a-Sachkunde, ADR-Schein
Heimtextilien verkauft, Heimwerken ||  || Heimtextilien verkauft, Heimwerken
Großeltern-Café im Altenheim mitorganisiert ||  || Altenheim mitorganisiert
Bedienung von 30 Tischen ||  || Bedienung von 30 Tischen
Verwandte Berufe kennengelernt ||  || Verwandte Berufe kennengelernt
Therapiehunde begleitet ||  || Therapiehunde begleitet
Clean Code, sauberes Arbeiten ||  || Clean Code, sauberes Arbeiten
MS Word, MS Teams ||  || MS Word, MS Teams
Ich habe einen Kuchen zum 18. Geburtstag einer Freundin verziert. ||  || Kuchen
Zum alten Eisen gehörende Maschinen verschrottet ||  || Maschinen verschrottet
Jugendarbeit im Stadtteil, Jugendtreff geleitet ||  || Jugendarbeit im Stadtteil, Jugendtreff geleitet
Altersheim: Vorlesen für Bewohner ||  || Vorlesen für
Hilfe für Ältere beim Handy ||  || beim Handy
Mit älteren Menschen kann ich gut umgehen. ||  || kann ich gut umgehen
Mein Interesse an Technik wächst. ||  || Mein Interesse an Technik wächst
Ein Mann aus der Praxis hielt einen Vortrag, ich moderierte. ||  || ich moderierte
Die Herren der Schöpfung – Theaterrolle gespielt ||  || Theaterrolle gespielt
Ich bin 15 Minuten vor Beginn da. ||  || 15 Minuten vor Beginn da
Ich bin 3 Jahre im Verein. ||  || 3 Jahre im Verein
Mit 40 Stunden pro Woche kein Problem ||  || 40 Stunden pro Woche
Bei über 30 Grad im Freibad gearbeitet ||  || Bei über 30 Grad im Freibad gearbeitet
Unter 18 Bewerbungen wurde meine Idee ausgewählt. ||  || wurde meine Idee ausgewählt
Gut 20 Bäume gepflanzt ||  || Gut 20 Bäume gepflanzt
Fast 50 Kisten gestapelt ||  || Fast 50 Kisten gestapelt
Mit gut 15 Punkten die beste Facharbeit geschrieben ||  || Facharbeit geschrieben
Ihr Unternehmen bildet seit 50 Jahren aus. ||  || Unternehmen bildet
Eltern-Kind-Turnen angeleitet ||  || Eltern-Kind-Turnen angeleitet
Familienkasse der Arbeitsagentur: Praktikum ||  || Praktikum
Partnerstadt besucht, Partnerbörse programmiert ||  || Partnerstadt besucht
Großmutters Rezepte: Kochbuch gestaltet ||  || Kochbuch gestaltet
Kind und Hund aus dem Wasser gerettet ||  || aus dem Wasser gerettet
Gleichstellung in der Satzung verankert ||  || in der Satzung verankert
Assistenz der Geschäftsführung ||  || Assistenz der Geschäftsführung
Assistenzsysteme im Auto erklärt ||  || Assistenzsysteme im Auto erklärt
Einschränkungen im Bahnverkehr gemeldet ||  || Bahnverkehr gemeldet
Förderung von Kindern mit LRS im Tutorium ||  || Förderung von Kindern
Schwerpunkt Hören im Englischtest: sehr gut ||  || Englischtest: sehr gut
Hörverstehen 22/25, Leseverstehen 20/25 ||  || Hörverstehen 22/25, Leseverstehen 20/25
Sehtest und Erste-Hilfe-Kurs für den Führerschein ||  || Erste-Hilfe-Kurs für den Führerschein
Krankenpflege-Praktikum: Blutzucker gemessen ||  || Blutzucker gemessen
Linker Verteidiger im Fußball ||  || im Fußball
Gegen rechts vor links verstoßen – in der Fahrschule gelernt ||  || Fahrschule
Dienst nach Plan, Frühdienst, Spätdienst ||  || Dienst nach Plan, Frühdienst, Spätdienst
Zugführer-Simulation programmiert ||  || programmiert
Kaufleute und Fachkräfte interviewt ||  || interviewt
Trans-Europa-Lauf, Transfer, Transit ||  || Transfer, Transit
Regenbogenfarben gemischt ||  || Regenbogenfarben gemischt
Jugendliche für das Ehrenamt gewonnen ||  || für das Ehrenamt gewonnen
Beschäftigte im Umgang mit Excel geschult ||  || im Umgang mit Excel geschult
Studierende beraten ||  || Studierende beraten
Freiwillige eingeteilt ||  || Freiwillige eingeteilt
`;

describe('all rules together, on merits that look like hints', () => {
  it.each(readRecallTable(TABLE))('redact $text', (row) => {
    expect(findMistakes(row)).toEqual([]);
  });
});
