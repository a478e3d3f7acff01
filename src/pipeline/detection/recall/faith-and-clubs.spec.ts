import { describe, expect, it } from '@jest/globals';
import { findMistakes, readRecallTable } from './recall-table.js';

// Written with their expectations before the rules were made; what the rules still miss is not listed here.
const TABLE = `
Ich bin in der Jugendgruppe der DITIB aktiv. || DITIB || Jugendgruppe
Ehrenamt in der Eyüp-Sultan-Moschee: Nachhilfe Mathe || Moschee | Eyüp-Sultan || Nachhilfe Mathe
Messdienerin seit der Erstkommunion || Messdienerin | Erstkommunion ||
Obermessdiener, Dienstpläne für 60 Jugendliche || Obermessdiener || Dienstpläne
Konfirmandenteamerin, Freizeiten begleiten || Konfirmandenteamerin || Freizeiten begleiten
Teamer im Konfi-Camp || Konfi-Camp ||
Jugendleiterin der Evangelischen Jugend || Evangelischen || Jugendleiter
Mitglied im Kirchenvorstand || Kirchenvorstand ||
Im Pfarrgemeinderat vertrete ich die Jugend. || Pfarrgemeinderat ||
Leiterin bei der KjG || KjG ||
Landesvorsitz der BDKJ-Jugend || BDKJ ||
Royal Rangers, Stammleiter || Royal Rangers ||
Jugendchor der FeG || FeG || Jugendchor
Lobpreisband, Keyboard || Lobpreisband || Keyboard
Technikteam im Gottesdienst, Livestream || Gottesdienst || Livestream
Ich bin Zeugin Jehovas. || Zeugin Jehovas ||
Mein Glaube gibt mir Kraft. || Glaube ||
Als gläubiger Christ ist mir Ehrlichkeit wichtig. || gläubiger | Christ || Ehrlichkeit
Ich bete fünfmal am Tag. || bete ||
Im Ramadan helfe ich beim Iftar. || Ramadan | Iftar ||
Während des Fastenmonats arbeite ich gern früh. || Fastenmonats ||
Ich trage Kopftuch und bin offen für Fragen. || Kopftuch ||
Ich trage einen Dastar. || Dastar ||
Mit Kopfbedeckung aus religiösen Gründen || religiösen ||
Freitags möchte ich zum Gebet gehen. || Gebet ||
Am Sabbat arbeite ich nicht. || Sabbat ||
Ich esse kein Schweinefleisch. || Schweinefleisch ||
Ich lebe halal. || halal ||
Küche koscher geführt || koscher ||
Langar-Küche im Gurdwara, kochen für 200 Gäste || Langar | Gurdwara || kochen für 200 Gäste
Cem-Haus, Saz-Unterricht für Kinder || Cem-Haus ||
Jugendverband der Aleviten (BDAJ) || Aleviten | BDAJ ||
Synagogenchor || Synagogenchor ||
Machane des ZWST, Madricha || Machane | ZWST | Madricha ||
Jugendzentrum der Jüdischen Gemeinde || Jüdischen || Jugendzentrum
Bar Mizwa-Vorbereitung || Bar Mizwa ||
Hindu-Tempel Hamm, Helfer beim Tempelfest || Hindu-Tempel ||
Vesakh-Fest im Vihara || Vesakh | Vihara ||
Jesidisches Gemeindezentrum || Jesidisches ||
Taufe 2010, Firmung 2023 || Taufe | Firmung ||
Firmvorbereitung: Altenheim besucht || Firmvorbereitung ||
Jugendweihe 2022 || Jugendweihe ||
Ich wurde konfirmiert. || konfirmiert ||
Mitglied der Freikirche || Freikirche ||
Baptistengemeinde Essen, Kinderstunde geleitet || Baptistengemeinde ||
Evangelische Brüdergemeinde, Jungscharleiter || Brüdergemeinde | Evangelische | Jungscharleiter ||
Mormonische Mission in Chile, 2 Jahre || Mormonische | Mission ||
Siebenten-Tags-Adventisten, Pfadfinder || Adventisten || Pfadfinder
Griechisch-orthodoxe Gemeinde, Tanzgruppe || orthodoxe ||
Syrisch-orthodoxe Kirche, Diakon || orthodoxe | Diakon ||
Koptische Jugend, Basketball || Koptische || Basketball
Rosenkranzgruppe || Rosenkranzgruppe ||
Krippenspiel, Regie || Krippenspiel || Regie
Sternsingeraktion organisiert || Sternsingeraktion || organisiert
Kirchenmusik: Orgel (C-Schein) || Kirchenmusik ||
Orgelspiel in der Stiftskirche || Stiftskirche ||
Katholische Landjugend, Kasse || Katholische || Kasse
Kolpingjugend, Vorstand || Kolpingjugend || Vorstand
Pfadfinderin bei der DPSG || DPSG || Pfadfinder
CVJM-Theatergruppe || CVJM || Theatergruppe
Wegen meines Glaubenswechsels kam es zum Streit. || Glaubenswechsels ||
Ich bin konvertiert. || konvertiert ||
Konfession: ohne || ohne ||
Religion: alevitisch || alevitisch ||
Bekenntnis⇥ev.-luth. || ev.-luth ||
Rel.-Zugehörigkeit: syr.-orth. || syr.-orth ||
röm.-kath. || röm.-kath ||
ev. || ev ||
Islamische Religionslehre⇥gut || Islamische || gut
Evangelische Religion⇥2 || Evangelische || 2
Kath. Religionslehre: 13 Punkte || Kath || 13 Punkte
Alevitischer Religionsunterricht: teilgenommen || Alevitischer || teilgenommen
Syrisch-orthodoxe Religionslehre 1 || orthodoxe || 1
Jüdische Religionslehre⇥sehr gut || Jüdische || sehr gut
Katholische Kita St. Elisabeth, Praktikum || Katholische || Kita
Praktikum im Evangelischen Krankenhaus || Evangelischen || Krankenhaus
Küsterdienst in der Gemeinde || Küsterdienst ||
Mein Vater ist Imam. || Imam ||
Ich bin Atheistin. || Atheistin ||
Ich bin aus der Kirche ausgetreten. || Kirche ||
Pilgerreise nach Mekka || Mekka ||
Jakobsweg gelaufen || Jakobsweg ||
Wallfahrt der Jugend nach Tschenstochau || Wallfahrt | Tschenstochau ||
Islamische Hochschulgemeinde || Islamische ||
Muslimische Jugend in Deutschland || Muslimische ||
Hizmet-Verein, Mathe-AG || Hizmet || Mathe-AG
Ahmadiyya-Jugend, Blutspendeaktion || Ahmadiyya || Blutspendeaktion
Charity Walk der Ahmadiyya Muslim Jamaat || Ahmadiyya | Muslim ||
Bahai-Jugendklasse, Begleitung || Bahai || Begleitung
Vereinsmitglied: Türkspor Essen, Mittelfeld || Türkspor || Mittelfeld
FC Croatia, Jugendtrainer || Croatia ||
Makkabi, Schwimmen || Makkabi || Schwimmen
SV Genclerbirligi, Torwart || Genclerbirligi ||
Griechischer Tanzverein, Auftritte || Griechischer || Auftritte
Afghanischer Kulturverein, Übersetzungen || Afghanischer || Übersetzungen
Kamerunischer Studentenverein || Kamerunischer ||
Tamilische Kulturschule, Tanz || Tamilische || Tanz
Vietnamesische Jugendgruppe || Vietnamesische ||
Ukrainischer Chor „Kalyna“ || Ukrainischer || Chor
Landsmannschaft der Deutschen aus Russland, Jugend || Landsmannschaft | Russland ||
Roma-Jugendverein Terno Drom || Roma ||
Suryoyo-Jugend || Suryoyo ||
Komkar, Newroz-Fest organisiert || Komkar | Newroz || organisiert
Verein der Iraner, Kassenwart || Iraner ||
Domowina-Jugend || Domowina ||
Capoeira-Gruppe Angola ||  || Capoeira
`;

describe('all rules together, on faith, offices and clubs', () => {
  it.each(readRecallTable(TABLE))('redact $text', (row) => {
    expect(findMistakes(row)).toEqual([]);
  });
});
