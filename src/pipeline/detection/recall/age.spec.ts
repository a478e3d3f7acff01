import { describe, expect, it } from '@jest/globals';
import { findMistakes, readRecallTable } from './recall-table.js';

// sentence || what must vanish || what must stay
const TABLE = `
Ich bin 17 Jahre alt und besuche die 10. Klasse. || 17 Jahre alt || und besuche die 10. Klasse
Ich bin 17 und besuche die 10. Klasse. || 17 || und besuche die 10. Klasse
17 Jahre, ledig || 17 Jahre | ledig || 
Alter: 17 || 17 || Alter
Ich bin volljährig. || volljährig || 
Mit 17 Jahren habe ich angefangen zu arbeiten. || 17 Jahren || habe ich angefangen zu arbeiten
Mit 16 habe ich meinen ersten Nebenjob begonnen. || 16 || habe ich meinen ersten Nebenjob begonnen
Seit ich 14 bin, spiele ich Handball. || 14 || bin, spiele ich Handball | Seit ich
Schon mit zwölf Jahren habe ich programmiert. || zwölf Jahren || habe ich programmiert | Schon mit
Seit meinem 6. Lebensjahr spiele ich Klavier. || 6. Lebensjahr || spiele ich Klavier | Seit meinem
seit meinem sechsten Lebensjahr || sechsten Lebensjahr || seit meinem
Im Alter von 15 Jahren || 15 Jahren || Im Alter von
Ü18 || Ü18 || 
U17-Mannschaft, Trainer der U12 || U17-Mannschaft || Trainer der U12
Spieler der B-Jugend (Jg. 2008) || B | Jg. 2008 || Spieler | Jugend
Jahrgang 2008 || Jahrgang 2008 || 
Jg. 2007 || Jg. 2007 || 
Geburtsjahr 2008 || Geburtsjahr 2008 || 
geb. 2008 || geb. 2008 || 
*2008 in Herne || 2008 || in Herne
17j. || 17j || 
17 J. || 17 J || 
17-jährig || 17-jährig || 
Die 18-Jährige || 18-Jährige || 
18jährige Schülerin || 18jährige Schülerin || 
die Siebzehnjährige || Siebzehnjährige || 
siebzehn Jahre jung || siebzehn Jahre jung || 
Ich werde im März 18. || März 18 || Ich werde im
Ab Mai bin ich 18 Jahre alt. || 18 Jahre alt || 
minderjährig, Einverständnis der Eltern liegt vor || minderjährig | Einverständnis der Eltern || liegt vor
Mit Ende 20 suche ich eine neue Richtung. || Ende 20 || suche ich eine neue Richtung
Mit Mitte dreißig || Mitte dreißig || 
Ich bin Anfang 40 || Anfang 40 || 
Als Ü30-Jährige || Ü30-Jährige || 
kurz vor meinem 18. Geburtstag || 18 || kurz vor meinem | Geburtstag
An meinem 16. Geburtstag || 16 || Geburtstag | An meinem
Führerschein Klasse B seit 2015 || 2015 || Führerschein Klasse B seit
Führerschein Klasse B (2015) || 2015 || Führerschein Klasse B
Führerschein AM, B (seit 03/2022) || 03/2022 || Führerschein AM, B (seit
begleitetes Fahren ab 17 (BF17) || begleitetes Fahren ab 17 (BF17 || 
Führerschein BF17 || BF17 || Führerschein
Abschlussjahrgang 2024 || 2024 || Abschlussjahrgang
Abi 2024 || 2024 || 
ABI '19 || 19 || 
Abitur im Jahr 2019 || im Jahr 2019 || Abitur
2019 habe ich mein Abitur gemacht. || 2019 || habe ich mein Abitur gemacht
Schulabschluss 06/2021 || 06/2021 || Schulabschluss
mittlerer Schulabschluss, Juni 2021 || Juni 2021 || mittlerer Schulabschluss
Zeugnis vom 30.06.2023 || 30.06.2023 || Zeugnis vom
Zertifikat ausgestellt am 12.03.2022 || am 12.03.2022 || Zertifikat ausgestellt
ausgestellt: Dortmund, den 12.03.2022 || den 12.03.2022 || ausgestellt: Dortmund
Goethe-Zertifikat B2 (2021) || 2021 || Goethe-Zertifikat B2
telc Deutsch B1, 05/2020 || 05/2020 || telc Deutsch B1
Ersthelfer seit 2019, Auffrischung 2023 || 2019 | 2023 || seit | Auffrischung
Klasse 10, Schuljahr 2024/2025 || 2024/2025 || Klasse 10, Schuljahr
Schuljahr 2022/23 || 2022/23 || Schuljahr
SJ 22/23, 2. HJ || 22/23 || 
SoSe 22, WiSe 2022/23 || 22 | 2022/23 || SoSe | WiSe
2 Wochen im Mai 2022 || Mai 2022 || 2 Wochen im
im Sommer 2021 || im Sommer 2021 || 
Sommerferien 2022 || 2022 || Sommerferien
in den Osterferien 2023 || 2023 || in den Osterferien
Herbst 2020 Praktikum || Herbst 2020 || Praktikum
09/2019 – 06/2023 || 09/2019 – 06/2023 || 
Sept. 2019 bis Juni 23 || Sept. 2019 bis Juni 23 || 
2019-2023 || 2019-2023 || 
2019/2020 || 2019/2020 || 
seit 2022 || seit 2022 || 
seit Sommer 2022 || seit Sommer 2022 || 
seit 1.8.2022 || seit 1 | 8.2022 || 
ab 2020 || ab 2020 || 
bis 2023 || 2023 || 
von 2018 an || 2018 || 
08.2019-07.2021 || 08.2019-07.2021 || 
01.09.2019–31.07.2023 || 01.09.2019–31.07.2023 || 
Sept. '19 – Juli '21 || Sept. '19 – Juli '21 || 
2018 – dato || 2018 – dato || 
03/22 – heute || 03/22 – heute || 
März 2020 – März 2020 || März 2020 – März 2020 || 
Juni/Juli 2022 || Juni/Juli 2022 || 
14.–25.03.2022 || 14.–25.03.2022 || 
14.3.-25.3.22 || 14.3.-25.3.22 || 
vom 14.03. bis zum 25.03.2022 || vom 14.03. bis zum 25.03.2022 || 
von August 2019 bis einschließlich Juli 2021 || von August 2019 bis einschließlich Juli 2021 || 
2019, 2020 und 2021 Ferienbetreuung || 2019, 2020 | 2021 || Ferienbetreuung
Einschulung 2012, Grundschule bis 2016 || 2012 | 2016 || Grundschule bis | Einschulung
2012 eingeschult || 2012 || eingeschult
1998–2002 Grundschule || 1998–2002 || Grundschule
Ausbildungsbeginn 2027, ab 01.09.2027 verfügbar ||  || Ausbildungsbeginn 2027, ab 01.09.2027 verfügbar
Office 365, Windows 11, DIN EN ISO 9001 ||  || Office 365, Windows 11, DIN EN ISO 9001
Berufserfahrung: 20 Jahre ||  || Berufserfahrung: 20 Jahre
Nach 25 Jahren im Beruf || 25 || im Beruf | Nach mehr als 10 Jahren
Abschluss Juni '22 || Juni '22 || Abschluss
2018–heute || 2018–heute || 
seit '21 || seit '21 || 
Feb 21 - Mär 22 || Feb 21 - Mär 22 || 
02/21–03/22 || 02/21–03/22 || 
Ostern 2023 || Ostern 2023 || 
im ersten Halbjahr 2024 || 2024 || im ersten Halbjahr
Schulzeit: 2012 bis 2022 || 2012 bis 2022 || Schulzeit
von August '19 bis Juli '22 || von August '19 bis Juli '22 || 
am Montag, dem 3. Juli 2023 || dem 3. Juli 2023 || am Montag
Ausstellungsdatum: 14.06.2022 || 14.06.2022 || Ausstellungsdatum
Prüfung bestanden am 14.06.22 || am 14.06.22 || Prüfung bestanden
Führerschein (Klasse B, erworben 2014) || 2014 || Führerschein (Klasse B, erworben
Die Bewerberin überzeugte. || Bewerberin || überzeugte
Aylin, Schülerin der 10c, hat teilgenommen. || Aylin | Schülerin || der 10c, hat teilgenommen
unsere ehemalige Auszubildende || Auszubildende || unsere ehemalige
Pflegehelferin, 450-Euro-Basis || Pflegehelferin || 450-Euro-Basis
Mit ihr gewannen wir eine tolle Helferin. || ihr | Helferin || gewannen wir eine tolle
Ihr gelang alles, was sie anfasste. || Ihr | sie || gelang alles, was | anfasste
Wir danken ihr herzlich für die Hilfe und hoffen, dass sie bald wiederkommt. || ihr | sie || herzlich für die Hilfe und hoffen, dass | bald wiederkommt | Wir danken
Er kam stets pünktlich und seine Arbeit war sauber. || Er | seine || kam stets pünktlich und | Arbeit war sauber
Die Teamleiterin war mit ihm zufrieden. || Teamleiterin | ihm || zufrieden
seinerseits half er gern || seinerseits | er || half | gern
`;

describe('all rules together, on age and what stands for it', () => {
  it.each(readRecallTable(TABLE))('redact $text', (row) => {
    expect(findMistakes(row)).toEqual([]);
  });
});
