import { describe, expect, it } from '@jest/globals';
import { findMistakes, readRecallTable } from './recall-table.js';

// sentence || what must vanish || what must stay
const TABLE = `
Mehmet Akif Ersoy Lisesi, Ankara || Mehmet Akif Ersoy Lisesi, Ankara || 
Atatürk İlkokulu || Atatürk İlkokulu || 
Liceum Ogólnokształcące nr 3 w Krakowie || Liceum Ogólnokształcące nr 3 w Krakowie || 
Szkoła Podstawowa nr 5, Zabrze || Szkoła Podstawowa nr 5, Zabrze || 
Gymnázium Brno || Gymnázium Brno || 
Gimnazija Tuzla || Gimnazija Tuzla || 
Srednja škola, Mostar || Srednja škola, Mostar || 
Osnovna škola „Vuk Karadžić“ || Osnovna škola „Vuk Karadžić || 
Школа № 25, Харьков || Школа | Харьков || 
Schule Nr. 25, Charkiw || Nr. 25, Charkiw || Schule
Lyzeum Nr. 12 || Lyzeum Nr. 12 || 
Mittelschule Nr. 7 in Almaty || Mittelschule Nr. 7 in Almaty || 
Lycée Mohammed V, Casablanca || Lycée Mohammed V, Casablanca || 
Collège Ibn Khaldoun || Collège Ibn Khaldoun || 
Liceo Scientifico Galilei, Palermo || Liceo Scientifico Galilei, Palermo || 
I.E.S. Velázquez || I.E.S. Velázquez || 
Bachillerato || Bachillerato || 
Colegio San José || Colegio San José || 
Matura || Matura || 
polnische Matura, Note 4,2 || polnische Matura || Note 4,2
Baccalauréat, série S || Baccalauréat || série S
International Baccalaureate (IB), 34 Punkte ||  || International Baccalaureate (IB), 34 Punkte
A-Levels in Maths || A-Levels || in Maths
High School Diploma || High School Diploma || 
Attestat über die mittlere Bildung || Attestat über die mittlere Bildung || 
Attestat o srednem obrazovanii || Attestat o srednem obrazovanii || 
Zeugnis der mittleren Reife (Syrien), anerkannt || Syrien || Zeugnis der mittleren Reife | anerkannt
al-Baccalaureate, wissenschaftlicher Zweig || al-Baccalaureate || wissenschaftlicher Zweig
Tawjihi || Tawjihi || 
Abitur in Syrien (anerkannt als Allgemeine Hochschulreife) || Syrien | anerkannt || Allgemeine Hochschulreife | Abitur in
Sekundarschule in Aleppo || Aleppo || Sekundarschule in
Universität Damaskus, Studium Maschinenbau (4 Semester) || Damaskus || Studium Maschinenbau (4 Semester | Universität
Technische Universität Istanbul || Istanbul || Technische Universität
Studium der Pharmazie in Kabul || Kabul || Studium der Pharmazie in
Bachelor of Engineering, Tishreen University || Tishreen University || Bachelor of Engineering
Bauingenieur, Universität Teheran || Teheran || Bauingenieur | Universität
Buchhalterin bei Ziraat Bankası, Izmir || Buchhalterin | Izmir || bei Ziraat Bankası
Verkäufer, Supermarkt, Tirana || Tirana || Supermarkt | Verkäufer
Schneider in einer Textilfabrik in Aleppo || Aleppo || einer Textilfabrik in | Schneider
Anerkannt durch die ZAB || ZAB || Anerkannt durch die
Zeugnisbewertung der Zentralstelle für ausländisches Bildungswesen || Zeugnisbewertung | Zentralstelle für ausländisches Bildungswesen || 
anabin: H+ || anabin: H+ || 
Anerkennung durch die Bezirksregierung Köln als Fachoberschulreife || Anerkennung || als Fachoberschulreife
Anerkennungsbescheid der IHK FOSA || Anerkennungsbescheid | IHK FOSA || 
Gleichwertigkeitsbescheid || Gleichwertigkeitsbescheid || 
Übersetzung aus dem Arabischen || Übersetzung aus dem Arabischen || 
Aus dem Ukrainischen übersetzt || Aus dem Ukrainischen übersetzt || 
Beglaubigte Übersetzung aus der arabischen Sprache || Beglaubigte Übersetzung aus der arabischen Sprache || 
Notenskala: 1–12 Punkte (12 = beste Note) ||  || Notenskala: 1–12 Punkte (12 = beste Note)
Note: 5 (sehr gut), Skala 1–5 ||  || Note: 5 (sehr gut), Skala 1–5
Durchschnitt: 87,5 von 100 ||  || Durchschnitt: 87,5 von 100
Diploma-Note 85/100 || Note 85/100 || Diploma
Abschlussnote 9,2 (Skala 1–10) ||  || Abschlussnote 9,2 (Skala 1–10)
Ministerium für Bildung der Arabischen Republik Syrien || Arabischen Republik Syrien || Ministerium für Bildung der
Republik Türkei, Ministerium für Nationale Bildung || Republik Türkei || Ministerium für Nationale Bildung
Ministerium für Bildung und Wissenschaft der Ukraine || Ukraine || Ministerium für Bildung und Wissenschaft der
Auslandsjahr in den USA ||  || Auslandsjahr in den USA
Schüleraustausch mit Frankreich ||  || Schüleraustausch mit Frankreich
Klassenfahrt nach Rom ||  || Klassenfahrt nach Rom
Au-pair in London ||  || Au-pair in London
Work & Travel in Australien ||  || Work & Travel in Australien
Erasmus-Praktikum in Spanien ||  || Erasmus-Praktikum in Spanien
Gesamtschule Bochum-Querenburg ||  || Gesamtschule Bochum-Querenburg
Sekundarschule Hassel ||  || Sekundarschule Hassel
Mittelschule an der Ravensburger Straße, München ||  || Mittelschule an der Ravensburger Straße, München
Berufskolleg für Wirtschaft ||  || Berufskolleg für Wirtschaft
Oberschule Berlin ||  || Oberschule Berlin
Sprachen: Deutsch (Muttersprache), Türkisch (Muttersprache), Englisch (B2) || Muttersprache || Sprachen: Deutsch | Englisch (B2 | Türkisch
Deutsch – Muttersprache || Muttersprache || Deutsch
Deutsch: muttersprachlich || muttersprachlich || Deutsch
Türkisch: Muttersprachler || Muttersprachler || Türkisch
Arabisch auf Muttersprachniveau || auf Muttersprachniveau || Arabisch
Kurdisch (Kurmancî): Muttersprache || Kurdisch | Kurmancî | Muttersprache || 
Kurmancî || Kurmancî || 
Dari: fließend || Dari || fließend
Paschto || Paschto || 
Farsi/Dari (Muttersprache) || Muttersprache || Farsi/Dari
Russisch als Herkunftssprache || als Herkunftssprache || Russisch
Erstsprache: Albanisch || Erstsprache || Albanisch
Muttersprache Türkisch, Deutsch C1 || Muttersprache || Deutsch C1 | Türkisch
Muttersprache(n): Polnisch || Muttersprache | n || 
Meine Muttersprache ist Arabisch. || Meine Muttersprache ist || Arabisch
Neben Deutsch spreche ich Türkisch als Muttersprache. || als Muttersprache || Neben Deutsch spreche ich Türkisch
Ich bin zweisprachig aufgewachsen (Deutsch/Türkisch). || zweisprachig aufgewachsen || Deutsch/Türkisch
Ich bin bilingual mit Polnisch und Deutsch aufgewachsen. || bilingual mit | aufgewachsen || Polnisch und Deutsch
Zu Hause sprechen wir Türkisch. || Zu Hause sprechen wir || Türkisch
Zuhause spreche ich Albanisch, mit Freunden Deutsch. || Zuhause spreche ich || mit Freunden Deutsch | Albanisch
Türkisch (in Wort und Schrift) ||  || Türkisch (in Wort und Schrift)
Türkisch: verhandlungssicher ||  || Türkisch: verhandlungssicher
Mspr. Türkisch || Mspr || Türkisch
Sprachkenntnisse⇥Türkisch⇥Muttersprache || Muttersprache || Sprachkenntnisse⇥Türkisch
Sprachkenntnisse⇥Englisch⇥B1 ||  || Sprachkenntnisse⇥Englisch⇥B1
Deutsch (Zweitsprache, C1) || Zweitsprache || Deutsch
Türkisch spreche ich von Haus aus. || spreche ich von Haus aus || Türkisch
Arabisch habe ich von meinen Eltern gelernt. || meinen Eltern || Arabisch habe ich von | gelernt
Ich spreche akzentfrei Deutsch. || akzentfrei || Ich spreche | Deutsch
Deutsch spreche ich mit leichtem Akzent. || mit leichtem Akzent || Deutsch spreche ich
Da Deutsch nicht meine Muttersprache ist, lerne ich weiter. || Da Deutsch nicht meine Muttersprache ist || lerne ich weiter
Deutsch ist nicht meine Muttersprache. || Deutsch ist nicht meine Muttersprache || 
Deutsch habe ich erst mit acht Jahren gelernt. || erst mit acht Jahren || Deutsch habe ich | gelernt
Romanes (Muttersprache) || Romanes | Muttersprache || 
Amazigh, Tamazight || Amazigh | Tamazight || 
Somalisch (C2) || Somalisch || 
Twi und Englisch || Twi || und Englisch
Tigrinya (C2) || Tigrinya || 
muttersprachliche Kenntnisse in Russisch || muttersprachliche Kenntnisse || in Russisch
Muttersprachliches Niveau in Deutsch und Russisch || Muttersprachliches Niveau || in Deutsch und Russisch
mehrsprachig aufgewachsen || aufgewachsen || mehrsprachig
Übersetzungen für meine Eltern bei Behörden || meine Eltern || Übersetzungen für | bei Behörden
Ich dolmetsche Arabisch bei Arztbesuchen. ||  || Ich dolmetsche Arabisch bei Arztbesuchen.
telc Deutsch B1 (Zuwanderer) || Zuwanderer || telc Deutsch B1
Deutsch-Test für Zuwanderer (DTZ), B1 || Deutsch-Test für Zuwanderer (DTZ || 
Goethe-Zertifikat B2 ||  || Goethe-Zertifikat B2
TestDaF Niveau 4 ||  || TestDaF Niveau 4
DSH-2 ||  || DSH-2
ÖSD Zertifikat B1 ||  || ÖSD Zertifikat B1
Deutsches Sprachdiplom (DSD I) ||  || Deutsches Sprachdiplom (DSD I)
DSD II, Niveau C1 ||  || DSD II, Niveau C1
Feststellungsprüfung in Türkisch || Feststellungsprüfung || in Türkisch
Studienkolleg || Studienkolleg || 
Sprachkurs VHS B1-B2 ||  || Sprachkurs VHS B1-B2
Englisch (Abiturniveau), Latinum ||  || Englisch (Abiturniveau), Latinum
Leistungskurse: Deutsch, Erdkunde ||  || Leistungskurse: Deutsch, Erdkunde
Deutsch⇥3 ||  || Deutsch⇥3
Deutsch 2, Türkisch 1, Englisch 2 ||  || Deutsch 2, Türkisch 1, Englisch 2
Türkisch (WPF)⇥1 ||  || Türkisch (WPF)⇥1
Alevitischer Kulturverein Herne || Alevitischer Kulturverein Herne || 
Türkischer Elternverein: Feste organisiert || Türkischer Elternverein || Feste organisiert
Kurdische Gemeinde || Kurdische Gemeinde || 
FC Türkiyem, Stürmer || FC Türkiyem || Stürmer
Türkspor Herne || Türkspor Herne || 
SV Croatia Bochum || SV Croatia Bochum || 
Polnischer Pfadfinderverband (ZHP) || Polnischer Pfadfinderverband (ZHP || 
Griechischer Tanzverein || Griechischer Tanzverein || 
Italienische Kulturgruppe || Italienische Kulturgruppe || 
Serbisch-orthodoxe Gemeinde, Folkloregruppe || Serbisch-orthodoxe Gemeinde || Folkloregruppe
Deutsch-Türkischer Freundschaftsverein || Deutsch-Türkischer Freundschaftsverein || 
Afrika-Verein Ruhr || Afrika | Ruhr || Verein
Union der Polen || Union der Polen || 
Ukrainische Pfadfinder Plast || Ukrainische Pfadfinder Plast || 
Vietnamesischer Studentenverein || Vietnamesischer Studentenverein || 
Kosovarischer Kulturverein || Kosovarischer Kulturverein || 
Multikultureller Verein, interkulturelles Fest ||  || Multikultureller Verein, interkulturelles Fest
Türkische Tanzgruppe || Türkische Tanzgruppe || 
Samstagsschule (polnisch) || polnisch || Samstagsschule
Ukrainische Samstagsschule, Helferin || Ukrainische | Helferin || Samstagsschule
Schützenverein Herne-Süd ||  || Schützenverein Herne-Süd
DLRG, THW, Freiwillige Feuerwehr ||  || DLRG, THW, Freiwillige Feuerwehr
BVB-Fan, Schalke ||  || BVB-Fan, Schalke
`;

describe('all rules together, on schools, languages and associations', () => {
  it.each(readRecallTable(TABLE))('redact $text', (row) => {
    expect(findMistakes(row)).toEqual([]);
  });
});
