import { describe, expect, it } from '@jest/globals';
import { findMistakes, readRecallTable } from './recall-table.js';

// sentence || what must vanish || what must stay
const TABLE = `
Familienstand: ledig, keine Kinder || ledig, keine Kinder || Familienstand
Familienstand: verh., 2 Kinder || verh., 2 Kinder || Familienstand
Familienstand: verheiratet, ein Kind (geb. 2019) || verheiratet, ein Kind (geb. 2019 || Familienstand
Fam.-Stand: ledig || ledig || Fam.-Stand
ledig || ledig || 
Ich bin verheiratet und habe zwei Söhne. || verheiratet | zwei Söhne || und habe
Ich bin alleinerziehende Mutter einer Tochter. || alleinerziehende Mutter einer Tochter || 
Als Mutter von zwei Kindern bin ich organisiert. || Mutter von zwei Kindern || bin ich organisiert
Als Vater weiß ich, was Verantwortung heißt. || Vater || weiß ich, was Verantwortung heißt
Mein Sohn geht in die Kita. || Mein Sohn || geht in die Kita
Kinder: 2 || 2 || Kinder
Kinder: keine || keine || Kinder
Kinder: Lena (4), Tom (2) || Lena (4), Tom (2 || Kinder
Mutter: Hausfrau || Hausfrau || Mutter
Vater: Schlosser || Schlosser || Vater
Beruf des Vaters: Bergmann || Bergmann || Beruf des Vaters
Vater: Mehmet Yıldız, Schweißer bei Thyssen || Mehmet Yıldız, Schweißer bei Thyssen || Vater
Eltern: Ayşe und Mehmet || Ayşe und Mehmet || Eltern
Geschwister: 1 Bruder, 2 Schwestern || 1 Bruder, 2 Schwestern || Geschwister
Geschwister: keine || keine || Geschwister
Meine Eltern haben einen Imbiss, in dem ich an der Kasse helfe. || Meine Eltern || haben einen Imbiss, in dem ich an der Kasse helfe
Mein Vater ist Bergmann, meine Mutter Hausfrau. || Mein Vater ist Bergmann, meine Mutter Hausfrau || 
Mein großer Bruder hat mir das Löten beigebracht. || Mein großer Bruder || hat mir das Löten beigebracht
Ich habe fünf Geschwister und helfe viel im Haushalt. || fünf Geschwister || und helfe viel im Haushalt | Ich habe
Als ältestes von vier Kindern habe ich früh Verantwortung übernommen. || ältestes von vier Kindern || habe ich früh Verantwortung übernommen
Betreuung meiner jüngeren Geschwister || meiner jüngeren Geschwister || Betreuung
Ich pflege meine Oma. || meine Oma || Ich pflege
Pflege eines Angehörigen ||  || Pflege eines Angehörigen
Hausfrau und Mutter || Hausfrau und Mutter || 
Familienphase || Familienphase || 
Elternzeit 2018 – 2020 || Elternzeit 2018 – 2020 || 
Wiedereinstieg nach der Elternzeit || Elternzeit || Wiedereinstieg nach der
Erziehungsberechtigte: Ayşe Yıldız || Ayşe Yıldız || Erziehungsberechtigte
Wir sind eine große Familie. || Wir sind eine große || Familie
Ich bin in einer Pflegefamilie aufgewachsen. || Pflegefamilie || Ich bin in einer | aufgewachsen
Ich bin als Scheidungskind aufgewachsen. || Scheidungskind || aufgewachsen
Ich lebe mit meinem Mann in Essen. || meinem Mann | Essen || Ich lebe mit
Ich wohne mit meiner Freundin zusammen. || meiner Freundin || Ich wohne mit | zusammen
Meine Frau unterstützt mich. || Meine Frau || unterstützt mich
Ich bin verlobt. || verlobt || 
schwanger, Entbindung im Mai || schwanger, Entbindung || 
Umgang mit Kindern, Kinderbetreuung, Familienfest organisieren ||  || Umgang mit Kindern, Kinderbetreuung, Familienfest organisieren
Elternabende vorbereiten, Elterngespräche protokollieren ||  || Elternabende vorbereiten, Elterngespräche protokollieren
Als große Schwester helfe ich bei Hausaufgaben. || große Schwester || helfe ich bei Hausaufgaben
Konfession: ev. || ev || Konfession
Konfession: evang. || evang || Konfession
Konfession: rk || rk || Konfession
Konfession: r.-k. || r.-k || Konfession
Konfession: röm.-kath. || röm.-kath || Konfession
Religion: muslimisch || muslimisch || Religion
Religion: Islam (sunnitisch) || Islam | sunnitisch || Religion
Religionszugehörigkeit: keine || keine || Religionszugehörigkeit
Rel.: islam. || islam || 
Konfession⇥ohne || ohne || Konfession
Bekenntnis: ev || ev || Bekenntnis
Islamischer Religionsunterricht⇥gut || Islamischer Religionsunterricht || 
Islamischer Religionsunterricht (IRU): 2 || Islamischer Religionsunterricht (IRU || 
Evangelische Religionslehre⇥sehr gut || Evangelische || Religionslehre⇥sehr gut
Katholische Religionslehre⇥befriedigend || Katholische || Religionslehre⇥befriedigend
Ev. Religion⇥2 || Ev. Religion || 
kath. Religion⇥1 || kath. Religion || 
Religion (ev.)⇥gut || ev || Religion
Religion (rk)⇥gut || rk || Religion
Religion ev.⇥gut || Religion ev || 
Religionslehre (ev)⇥gut || ev || Religionslehre
Religion/Ethik⇥gut ||  || Religion/Ethik⇥gut
Ethik⇥gut ||  || Ethik⇥gut
Praktische Philosophie⇥gut ||  || Praktische Philosophie⇥gut
Philosophie⇥gut ||  || Philosophie⇥gut
Werte und Normen⇥gut ||  || Werte und Normen⇥gut
Alevitische Religionslehre⇥1 || Alevitische || Religionslehre⇥1
Jüdische Religionslehre⇥1 || Jüdische || Religionslehre⇥1
Syrisch-orthodoxe Religionslehre⇥1 || Syrisch-orthodoxe || Religionslehre⇥1
Orthodoxe Religionslehre⇥2 || Orthodoxe || Religionslehre⇥2
Religion: nicht teilgenommen ||  || Religion: nicht teilgenommen
Konfirmation 2022 || Konfirmation 2022 || 
Erstkommunion und Firmung || Erstkommunion | Firmung || 
Jugendweihe 2021 || Jugendweihe 2021 || 
Während des Ramadan faste ich. || Ramadan faste || Während des
Ich faste im Ramadan, bin aber belastbar. || faste | Ramadan || bin aber belastbar
Ich trage Kopftuch. || Kopftuch || Ich trage
Als Kopftuchträgerin || Kopftuchträgerin || 
Messdiener in St. Marien, Gruppenleitung || Messdiener in St. Marien || Gruppenleitung
Gruppenleiter bei den Pfadfindern (DPSG) || DPSG || bei den Pfadfindern | Gruppenleiter
CVJM Bochum: Leitung der Jungschar || CVJM Bochum | der Jungschar || Leitung
KjG Herne, Ferienfreizeit geplant || KjG Herne || Ferienfreizeit geplant
DITIB-Gemeinde: Nachhilfe in Mathe || DITIB-Gemeinde || Nachhilfe in Mathe
Jugendgruppe der Moschee, Nachhilfe in Mathe || der Moschee || Nachhilfe in Mathe | Jugendgruppe
Nachhilfe in der Ayasofya-Moschee || der Ayasofya-Moschee || Nachhilfe in
Jugendkirche Herne, Technik-Team || Jugendkirche Herne || Technik-Team
Synagogengemeinde, Kinderbetreuung || Synagogengemeinde || Kinderbetreuung
Bar Mizwa || Bar Mizwa || 
Zeugen Jehovas || Zeugen Jehovas || 
Caritasverband Bochum, Praktikum in der Pflege ||  || Caritasverband Bochum, Praktikum in der Pflege
Diakonie Ruhr, Praktikum im Altenheim ||  || Diakonie Ruhr, Praktikum im Altenheim
Evangelisches Krankenhaus Witten, Praktikum Pflege || Evangelisches || Krankenhaus Witten, Praktikum Pflege
Evangelische Kita Regenbogen, Praktikum || Evangelische || Kita Regenbogen, Praktikum
Katholischer Kindergarten St. Anna, Praktikum || Katholischer || Kindergarten St. Anna, Praktikum
Kirchenchor, Posaunenchor || Kirchenchor || Posaunenchor
Orgel spielen in der Kirche || Kirche || Orgel spielen in der
Evangelische Gesamtschule Gelsenkirchen || Evangelische || Gesamtschule Gelsenkirchen
Bischöfliches Gymnasium || Bischöfliches || Gymnasium
Erzbischöfliche Marienschule || Erzbischöfliche || Marienschule
Islamisches Kulturzentrum || Islamisches Kulturzentrum || 
Koranschule besucht || Koranschule || besucht
Ich besuche jeden Freitag die Moschee. || die Moschee || Ich besuche jeden Freitag
Als gläubiger Moslem ist mir Ehrlichkeit wichtig. || Moslem || ist mir Ehrlichkeit wichtig | Als gläubiger
Als gläubige Christin || gläubige Christin || 
Zuckerfest für die Nachbarschaft organisiert || Zuckerfest || für die Nachbarschaft organisiert
Weihnachtsfeier im Seniorenheim organisiert ||  || Weihnachtsfeier im Seniorenheim organisiert
Gebetsraum || Gebetsraum || 
Ich bete fünfmal am Tag. || bete || fünfmal am Tag
Kirchlicher Träger ||  || Kirchlicher Träger
Gott sei Dank ||  || Gott sei Dank
Praktikum beim evangelischen Kirchenkreis in der Verwaltung || evangelischen Kirchenkreis || in der Verwaltung | Praktikum beim
Mitarbeit im Gottesdienst als Lektorin || Gottesdienst | Lektorin || Mitarbeit im
Alevitische Gemeinde, Saz-Kurs || Alevitische Gemeinde || Saz-Kurs
Diakonisches Werk ||  || Diakonisches Werk
Kolpingjugend || Kolpingjugend || 
Teamer in der Konfirmandenarbeit, Freizeiten begleitet || Konfirmandenarbeit || Freizeiten begleitet | Teamer in der
Jugendleiterin in der evangelischen Jugend || Jugendleiterin | der evangelischen Jugend || 
Gemeindebrief austragen ||  || Gemeindebrief austragen
Christliche Pfadfinder (VCP) || Christliche Pfadfinder | VCP || 
Bund der Alevitischen Jugendlichen (BDAJ) || Bund der Alevitischen Jugendlichen | BDAJ || 
Muslimische Jugend in Deutschland || Muslimische Jugend in || Deutschland
Religion (evangelisch)⇥gut || evangelisch || Religion
Isl. Religionslehre⇥1 || Isl || Religionslehre⇥1
Evangelischer Religionsunterricht: teilgenommen || Evangelischer Religionsunterricht || teilgenommen
Ich bin Ministrant und leite die Gruppe. || Ministrant || und leite die Gruppe
Pfarrjugend St. Peter: Zeltlager organisiert || Pfarrjugend St. Peter || Zeltlager organisiert
Teilnahme am Weltjugendtag || Weltjugendtag || Teilnahme am
Ich faste und bete. || faste und bete || 
Aus religiösen Gründen trage ich ein Kopftuch. || Aus religiösen Gründen | Kopftuch || trage ich ein
Aus religiösen Gründen esse ich kein Schweinefleisch. || Aus religiösen Gründen | Schweinefleisch || esse ich kein
Ich bin bekennender Atheist. || Atheist || Ich bin bekennender
Mitglied der Freien evangelischen Gemeinde Herne || evangelischen Gemeinde Herne || Mitglied der Freien
Kindergottesdienst vorbereitet || Kindergottesdienst || vorbereitet
Konfi-Teamer || Konfi-Teamer || 
CVJM-Sportgruppe, Tischtennis trainiert || CVJM || Sportgruppe, Tischtennis trainiert
Ich bin geschieden und habe einen Sohn. || geschieden | einen Sohn || und habe
Zivilstand: verheiratet || verheiratet || Zivilstand
Kinderlos, ortsungebunden || Kinderlos || ortsungebunden
Meine Schwiegermutter betreut die Kinder. || Meine Schwiegermutter || betreut die Kinder
Sohn des Hausmeisters || Sohn des Hausmeisters || 
Mein Onkel hat eine Werkstatt, dort habe ich geholfen. || Mein Onkel || hat eine Werkstatt, dort habe ich geholfen
Ich lebe bei meiner Pflegemutter. || meiner Pflegemutter || Ich lebe bei
Ich bin bei meiner Oma aufgewachsen. || meiner Oma || aufgewachsen
Nach der Trennung meiner Eltern zog ich um. || Trennung meiner Eltern || Nach der
in Elternzeit seit 2023 || in Elternzeit | 2023 || seit
Berufsrückkehrerin nach Familienphase || Berufsrückkehrerin | Familienphase || nach
Beruf der Mutter: Altenpflegerin || Altenpflegerin || Beruf der Mutter
Schwerbehindertenausweis (GdB 50) vorhanden || Schwerbehindertenausweis (GdB 50 || vorhanden
Ich bin zu 80 Prozent schwerbehindert. || 80 Prozent schwerbehindert || 
Ein Grad der Behinderung von 30 wurde festgestellt. || Grad der Behinderung von 30 || wurde festgestellt
Merkzeichen RF und Gl || Merkzeichen RF und Gl || 
Ich habe eine Lernbehinderung. || Lernbehinderung || Ich habe eine
Ich bin Autistin und arbeite sehr genau. || Autistin || und arbeite sehr genau
`;

describe('all rules together, on family and faith', () => {
  it.each(readRecallTable(TABLE))('redact $text', (row) => {
    expect(findMistakes(row)).toEqual([]);
  });
});
