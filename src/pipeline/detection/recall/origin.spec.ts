import { describe, expect, it } from '@jest/globals';
import { findMistakes, readRecallTable } from './recall-table.js';

// sentence || what must vanish || what must stay
const TABLE = `
Staatsangehörigkeit: deutsch, türkisch || deutsch, türkisch || Staatsangehörigkeit
Staatsangehörigkeit: Deutsch und Marokkanisch || Deutsch und Marokkanisch || Staatsangehörigkeit
Staatsangehörigkeit⇥dt. || dt || Staatsangehörigkeit
Staatsangehörigkeit: D || D || Staatsangehörigkeit
Nationalität: TR || TR || Nationalität
Staatsangehörigkeit: Bosnien und Herzegowina || Bosnien und Herzegowina || Staatsangehörigkeit
Staatsangehörigkeit: Syrien || Syrien || Staatsangehörigkeit
Staatsangehörigkeiten: dt./poln. || dt./poln || Staatsangehörigkeiten
Staatsangehörigkeit: staatenlos || staatenlos || Staatsangehörigkeit
Staatsangehörigkeit: ungeklärt || ungeklärt || Staatsangehörigkeit
Nationalität Deutsch || Deutsch || Nationalität
Staatsbürgerschaft: italienisch (EU) || italienisch || Staatsbürgerschaft
Staatsang.: griechisch || griechisch || Staatsang
Ich bin deutscher Staatsbürger. || deutscher Staatsbürger || 
Ich besitze die doppelte Staatsbürgerschaft. || doppelte Staatsbürgerschaft || Ich besitze die
Seit 2021 habe ich den deutschen Pass. || 2021 | deutschen || habe ich den | Seit | Pass
Ich besitze einen deutschen Pass und spreche drei Sprachen. || deutschen || Pass und spreche drei Sprachen | Ich besitze einen
Ich bin Halb-Italienerin und koche gerne. || Halb-Italienerin || und koche gerne
Ich bin halb Italiener. || Italiener || Ich bin halb
Als Halbtürke kenne ich beide Seiten. || Halbtürke || kenne ich beide Seiten
Meine Großeltern kamen aus Anatolien. || Meine Großeltern | Anatolien || kamen aus
Mein Opa kam als Gastarbeiter aus der Türkei ins Ruhrgebiet. || Mein Opa | Gastarbeiter | Türkei || ins Ruhrgebiet
Ich bin in Damaskus geboren und in Bochum zur Schule gegangen. || Damaskus | Bochum || zur Schule gegangen | geboren und in
Ich komme aus dem Libanon und spreche Arabisch. || Libanon || und spreche Arabisch | Ich komme aus dem
Ich stamme aus einer türkischen Familie. || türkischen || Ich stamme aus einer | Familie
Als Kind italienischer Eltern bin ich in Herne groß geworden. || italienischer | Herne || Eltern bin ich in | groß geworden | Als Kind
Meine syrischen Wurzeln helfen mir im Umgang mit Kunden. || syrischen || Wurzeln helfen mir im Umgang mit Kunden | Meine
Ich bin Deutsch-Iranerin. || Deutsch-Iranerin || 
Ich bin deutsch-polnischer Herkunft. || deutsch-polnischer || Herkunft
Als Ukrainerin weiß ich, wie wichtig Behörden sind. || Ukrainerin || weiß ich, wie wichtig Behörden sind
Mein Migrationshintergrund ist ein Vorteil. || Mein Migrationshintergrund || ist ein Vorteil
Als Tochter marokkanischer Einwanderer bin ich zweisprachig. || Tochter marokkanischer Einwanderer || bin ich zweisprachig
Ich habe bosnische Wurzeln. || bosnische || Ich habe | Wurzeln
Heimatland: Kosovo || Kosovo || Heimatland
Ursprünglich komme ich aus Rumänien. || Rumänien || Ursprünglich komme ich aus
gebürtig aus Kasachstan || Kasachstan || gebürtig aus
Herkunft: Russland || Russland || Herkunft
🇹🇷 🇩🇪 Aylin || 🇹🇷 🇩🇪 Aylin || 
Telefon mobil +90 532 1234567 || +90 532 1234567 || Telefon mobil
Ich bin Kurdin aus Syrien. || Kurdin | Syrien || 
Ich bin Jesidin. || Jesidin || 
Wir sind Russlanddeutsche aus Kasachstan. || Russlanddeutsche | Kasachstan || Wir sind
Als Schwarze Deutsche kenne ich Vorurteile. || Schwarze Deutsche || kenne ich Vorurteile
Ich gehöre zur Volksgruppe der Sinti. || Sinti || Ich gehöre zur Volksgruppe der
Kind einer Spätaussiedlerfamilie || Kind einer Spätaussiedlerfamilie || 
Ich bin Ausländerin und hatte es nicht leicht. || Ausländerin || und hatte es nicht leicht
Ich bin in der dritten Generation hier. || dritten Generation || hier
Deutschkenntnisse: Muttersprache || Muttersprache || Deutschkenntnisse
Als Afghane kenne ich die Kultur. || Afghane || kenne ich die Kultur
Volkszugehörigkeit: Tamile || Tamile || Volkszugehörigkeit
Ich bin türkischer Abstammung. || türkischer || Abstammung
Ich bin Türkischstämmige. || Türkischstämmige || 
Wir Vietnamesen legen Wert auf Fleiß. || Vietnamesen || legen Wert auf Fleiß
In der Küche habe ich italienische Gerichte gekocht. ||  || In der Küche habe ich italienische Gerichte gekocht.
Französische Literatur interessiert mich. ||  || Französische Literatur interessiert mich.
Ich interessiere mich für japanische Mangas. ||  || Ich interessiere mich für japanische Mangas.
Ich habe ein Praktikum bei der Deutschen Bahn gemacht. ||  || Ich habe ein Praktikum bei der Deutschen Bahn gemacht.
Mein Lieblingsfach ist Englisch, im Leistungskurs Französisch. ||  || Mein Lieblingsfach ist Englisch, im Leistungskurs Französisch.
Ich kam 2015 mit meiner Familie aus Syrien nach Deutschland. || Ich kam 2015 mit meiner Familie aus Syrien nach Deutschland || 
2016 bin ich nach Deutschland gekommen. || 2016 bin ich nach Deutschland gekommen || 
Ich bin mit 9 Jahren nach Deutschland gekommen und habe schnell Deutsch gelernt. || Ich bin mit 9 Jahren nach Deutschland gekommen || und habe schnell Deutsch gelernt
Nach meiner Ankunft in Deutschland habe ich eine Willkommensklasse besucht. || Nach meiner Ankunft in Deutschland | Willkommensklasse || habe ich eine | besucht
Seit sieben Jahren lebe ich in Deutschland. || Seit sieben Jahren lebe ich in Deutschland || 
Ich lebe seit 2017 in Bochum. || Ich lebe seit 2017 in Bochum || 
Einreise 2015 || Einreise 2015 || 
Einreise nach Deutschland: 09/2015 || 09/2015 || Einreise nach Deutschland
Aufenthaltsstatus: Aufenthaltserlaubnis nach § 25 Abs. 2 AufenthG || Aufenthaltserlaubnis nach § 25 Abs. 2 AufenthG || Aufenthaltsstatus
Aufenthaltstitel: Niederlassungserlaubnis || Niederlassungserlaubnis || Aufenthaltstitel
Ich habe eine Fiktionsbescheinigung. || Fiktionsbescheinigung || Ich habe eine
Fiktionsbescheinigung nach § 81 Abs. 4 AufenthG || Fiktionsbescheinigung nach § 81 Abs. 4 AufenthG || 
Aufenthaltsgestattung bis 12/2026 || Aufenthaltsgestattung | 12/2026 || 
Duldung (§ 60a AufenthG), Arbeitserlaubnis liegt vor || Duldung (§ 60a AufenthG), Arbeitserlaubnis || liegt vor
Ausbildungsduldung beantragt || Ausbildungsduldung || beantragt
Blaue Karte EU || Blaue Karte EU || 
Ich bin anerkannter Flüchtling. || anerkannter Flüchtling || 
Mein Asylverfahren ist abgeschlossen. || Asylverfahren || ist abgeschlossen | Mein
Wir mussten vor dem Krieg fliehen. || Wir mussten vor dem Krieg fliehen || 
Wegen des Krieges in Syrien mussten wir unsere Heimat verlassen. || Wegen des Krieges in Syrien mussten wir unsere Heimat verlassen || 
Im März 2022 bin ich wegen des Krieges aus der Ukraine geflüchtet. || Im März 2022 bin ich wegen des Krieges aus der Ukraine geflüchtet || 
Ich wurde 2022 eingebürgert. || 2022 eingebürgert || Ich wurde
Einbürgerungstest bestanden || Einbürgerungstest || bestanden
Integrationskurs (600 Stunden) mit Erfolg abgeschlossen || Integrationskurs || 600 Stunden) mit Erfolg abgeschlossen
Test „Leben in Deutschland“ bestanden || Leben in Deutschland || bestanden | Test
Besuch der Seiteneinsteigerklasse || Seiteneinsteigerklasse || Besuch der
Internationale Vorbereitungsklasse (IVK) der Stadtteilschule || Internationale Vorbereitungsklasse (IVK || der Stadtteilschule
Internationale Klasse am Berufskolleg || Internationale Klasse || am Berufskolleg
Sprachförderklasse, 2 Jahre || Sprachförderklasse || 2 Jahre
DaZ-Unterricht, 10 Stunden pro Woche || DaZ-Unterricht || 10 Stunden pro Woche
Deutsch als Zweitsprache: gut || Deutsch als Zweitsprache || 
Deutsch als Zielsprache || Deutsch als Zielsprache || 
Sie wurde in der Erstförderung unterrichtet. || Sie | Erstförderung || wurde in der | unterrichtet
Aufgrund der kurzen Verweildauer im deutschen Schulsystem wurden die Leistungen in Deutsch nicht benotet. || Aufgrund der kurzen Verweildauer im deutschen Schulsystem || wurden die Leistungen in Deutsch nicht benotet
Die Leistungen im Fach Deutsch werden wegen geringer Deutschkenntnisse nicht bewertet. || wegen geringer Deutschkenntnisse || Die Leistungen im Fach Deutsch werden | nicht bewertet
Er nahm am Herkunftssprachlichen Unterricht in Türkisch teil. || Er | Herkunftssprachlichen Unterricht || in Türkisch teil | nahm am
HSU Arabisch: sehr gut || HSU || Arabisch: sehr gut
Muttersprachlicher Unterricht Polnisch: 1 || Muttersprachlicher Unterricht || Polnisch: 1
Sprachprüfung anstelle der Pflichtfremdsprache: Türkisch, Note gut || anstelle der Pflichtfremdsprache || Türkisch, Note gut | Sprachprüfung
Schülerin mit nichtdeutscher Herkunftssprache || Schülerin mit nichtdeutscher Herkunftssprache || 
ndH: ja || ndH || 
neu zugewanderter Schüler || neu zugewanderter || Schüler
zugewandert im Jahr 2016 || zugewandert im Jahr 2016 || 
Verkehrssprache in der Familie: Arabisch || Verkehrssprache in der Familie || Arabisch
Geburtsland: Irak || Irak || Geburtsland
Zuzug nach Deutschland 2014 || Zuzug nach Deutschland 2014 || 
Ich wohne seit meinem 6. Lebensjahr in Deutschland. || Ich wohne seit meinem 6 | Lebensjahr in Deutschland || 
Ich bin als Kind aus Polen ausgewandert. || Kind aus Polen ausgewandert || 
Flüchtlingshilfe Bochum: Sprachpate || Sprachpate || Flüchtlingshilfe Bochum
Ehrenamt in der Flüchtlingsunterkunft ||  || Ehrenamt in der Flüchtlingsunterkunft
Ich bin als Sohn türkischer Eltern in Duisburg geboren. || türkischer | Duisburg || Ich bin als Sohn | Eltern in | geboren
Durch meine Herkunft verstehe ich viele Kulturen. ||  || Durch meine Herkunft verstehe ich viele Kulturen.
Meine Eltern sind aus Polen eingewandert, deshalb spreche ich fließend Polnisch. || Meine Eltern sind aus Polen eingewandert || deshalb spreche ich fließend Polnisch
Bei uns zu Hause wird Russisch gesprochen. || zu Hause wird | gesprochen || Russisch
Ich habe bis 2015 in Aleppo gelebt und dort die Schule besucht. || 2015 | Aleppo || gelebt und dort die Schule besucht | Ich habe bis
In Syrien habe ich drei Jahre als Elektriker gearbeitet. || Syrien || habe ich drei Jahre als Elektriker | gearbeitet
Nach dem Abitur in Damaskus habe ich ein Semester Medizin studiert. || Damaskus || habe ich ein Semester Medizin studiert | Nach dem Abitur in
Da ich erst seit drei Jahren in Deutschland bin, ist mein Deutsch noch nicht perfekt. || Da ich erst seit drei Jahren in Deutschland bin || ist mein Deutsch noch nicht perfekt
Ich bin hier geboren und aufgewachsen, meine Wurzeln liegen in der Türkei. || hier geboren | Türkei || meine Wurzeln liegen in der
Nach der Geburt meiner Tochter war ich drei Jahre zu Hause. || Nach der Geburt meiner Tochter || war ich drei Jahre zu Hause
Ich übersetze für arabischsprachige Nachbarn. || arabischsprachige || Ich übersetze für anderssprachige Nachbarn
Für Kunden aus der Türkei habe ich gedolmetscht. ||  || Für Kunden aus der Türkei habe ich gedolmetscht.
Ich koche gerne syrisch und italienisch. ||  || Ich koche gerne syrisch und italienisch.
Betreuung von ukrainischen Kindern in der OGS ||  || Betreuung von ukrainischen Kindern in der OGS
Hilfe für syrische Familien beim Ausfüllen von Formularen ||  || Hilfe für syrische Familien beim Ausfüllen von Formularen
Arbeit mit geflüchteten Jugendlichen ||  || Arbeit mit geflüchteten Jugendlichen
Projekt gegen Rassismus an der Schule ||  || Projekt gegen Rassismus an der Schule
Interkulturelles Training absolviert ||  || Interkulturelles Training absolviert
Ich habe am Seminar „Deutsch-polnische Jugendbegegnung“ teilgenommen. ||  || Ich habe am Seminar „Deutsch-polnische Jugendbegegnung“ teilgenommen.
Pflege und Betreuung von Senioren im St.-Elisabeth-Stift ||  || Pflege und Betreuung von Senioren im St.-Elisabeth-Stift
Ich habe einen bosnischen Pass, lebe aber schon immer hier. || bosnischen || Pass, lebe aber schon immer hier | Ich habe einen
Als gebürtiger Grieche koche ich gern. || Grieche || Als gebürtiger | koche ich gern
Meine Eltern stammen aus dem Kosovo. || Meine Eltern | Kosovo || stammen aus dem
Staatsangehörigkeit : rumänisch || rumänisch || Staatsangehörigkeit
Nationalität – kroatisch || kroatisch || Nationalität
Staatsbürgerschaft deutsch und marokkanisch || deutsch und marokkanisch || Staatsbürgerschaft
1. Staatsangehörigkeit: syrisch || syrisch || 1. Staatsangehörigkeit
Bürger der Ukraine || Ukraine || Bürger
Ich bin Russlanddeutscher und 2010 aus Omsk gekommen. || Russlanddeutscher | 2010 | Omsk || gekommen
Meine Vorfahren kommen aus Schlesien. || Schlesien || Meine Vorfahren kommen aus
Ich bin ein Berliner mit ghanaischen Wurzeln. || ghanaischen || Ich bin ein Berliner mit | Wurzeln
Afrodeutsche Initiative, Öffentlichkeitsarbeit || Afrodeutsche || Initiative, Öffentlichkeitsarbeit
Familiensprache: Kurdisch (Sorani) || Familiensprache: Kurdisch | Sorani || 
Sprachen: Tigrinya (Muttersprache), Deutsch B2 || Tigrinya | Muttersprache || Deutsch B2 | Sprachen
Albanisch – Muttersprachniveau || Muttersprachniveau || Albanisch
Deutsch (seit 2016), Arabisch (Erstsprache) || seit 2016 | Erstsprache || Arabisch | Deutsch
Ich wurde bilingual (deutsch/spanisch) erzogen. || bilingual | erzogen || deutsch/spanisch | Ich wurde
Wir sprechen daheim Paschtu. || Paschtu || Wir sprechen daheim
Aufenthalt: § 25 Abs. 1 AufenthG || 25 Abs. 1 AufenthG || Aufenthalt
Arbeitserlaubnis: unbeschränkt || unbeschränkt || Arbeitserlaubnis
Meine Aufenthaltserlaubnis ist bis 2028 gültig. || Aufenthaltserlaubnis || ist bis 2028 gültig | Meine
Visum zur Ausbildung erteilt || Visum || zur Ausbildung erteilt
Erwerbstätigkeit gestattet || Erwerbstätigkeit gestattet || 
Wir sind 2015 über die Balkanroute gekommen. || 2015 | Balkanroute || Wir sind | über die | gekommen
Ich habe in einer Gemeinschaftsunterkunft gelebt. || Gemeinschaftsunterkunft || Ich habe in einer | gelebt
Ich habe ein Jahr in einem Flüchtlingslager in Jordanien gelebt. || Flüchtlingslager | Jordanien || Ich habe ein Jahr in einem | gelebt
Als Neuankömmling habe ich schnell Anschluss gefunden. || Neuankömmling || habe ich schnell Anschluss gefunden
Besuch der DaZ-Klasse der Gesamtschule Nord || DaZ-Klasse || der Gesamtschule Nord | Besuch der
Er/Sie besuchte die Vorbereitungsklasse. || Vorbereitungsklasse || Er/Sie besuchte die
Aylin besucht seit zwei Jahren eine Regelklasse, zuvor die Auffangklasse. || Aylin | Auffangklasse | Regelklasse || besucht seit zwei Jahren eine Schulklasse, zuvor die
Zeugnisanerkennung der Bezirksregierung vom 12.04.2021 || Zeugnisanerkennung | 12.04.2021 || der Bezirksregierung vom
Notenumrechnung nach der modifizierten bayerischen Formel || Notenumrechnung nach der modifizierten bayerischen Formel || 
9. Klasse (Mektep Nr. 4) || Mektep Nr. 4 || 9. Klasse
Hochschule für Wirtschaft Belgrad || Belgrad || Hochschule für Wirtschaft
Sekundarschulabschluss (GCE O-Level) || O-Level || Sekundarschulabschluss
Diplom der Staatlichen Universität Charkiw || Charkiw || Diplom der Staatlichen Universität
Lehre als Koch in Prishtina || Koch | Prishtina || Lehre als
Kassierer, Migros, Istanbul || Istanbul || Kassierer | Migros
Konfession r.k. || r.k || Konfession
Bekenntnis: evangelisch-lutherisch || evangelisch-lutherisch || Bekenntnis
Religionszugehörigkeit⇥alevitisch || alevitisch || Religionszugehörigkeit
Kath. Religionslehre⇥2 || Kath || Religionslehre⇥2
`;

describe('all rules together, on origin, migration and residence', () => {
  it.each(readRecallTable(TABLE))('redact $text', (row) => {
    expect(findMistakes(row)).toEqual([]);
  });
});
