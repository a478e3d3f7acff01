import { describe, expect, it } from '@jest/globals';
import { findMistakes, readRecallTable } from './recall-table.js';

// sentence || what must vanish || what must stay
const TABLE = `
Landesmeister U18 im 400-m-Lauf || U18 || 400-m-Lauf
Ich bin im Sommer 18 geworden. || 18 || 
Mit über 40 noch einmal neu anfangen – das will ich. || über 40 || noch einmal neu anfangen
17 Jahre und 3 Monate alt || 17 Jahre || 
Lebensalter: 22 Jahre || 22 Jahre || 
Als junger Erwachsener arbeite ich gern mit Kindern. || junger Erwachsener || arbeite ich gern mit Kindern
In meinem Alter lernt man noch schnell. || meinem Alter || lernt man noch schnell
Da ich noch nicht 18 bin, begleitet mich jemand. || 18 || begleitet mich jemand
In den neunziger Jahren lernte ich Tischler. || neunziger || lernte ich
Mit zarten 14 begann ich mit dem Programmieren. || 14 || begann ich mit dem Programmieren
Als Spätstarter mit 34 weiß ich, was ich will. || 34 || weiß ich, was ich will
Führerschein seit dem 17. Geburtstag || 17 || Führerschein
Ich bin ein Millennial. || Millennial || 
Wie viele meines Alters nutze ich täglich den Computer. || meines Alters || nutze ich täglich den Computer
Ich erfülle meine Vollzeitschulpflicht im Juli. || Vollzeitschulpflicht || 
geb. anno 2006 in Kassel || 2006 || 
Als Teenager habe ich die Schülerzeitung geleitet. || Teenager || die Schülerzeitung geleitet
Bis zur Volljährigkeit fehlen mir noch zwei Monate. || Volljährigkeit || 
Ich weiß, dass ich älter bin als andere Auszubildende. || älter bin als andere || 
Wegen meines fortgeschrittenen Alters bringe ich Ruhe mit. || meines fortgeschrittenen Alters || bringe ich Ruhe mit
Altersgruppe: 16–18 || 16–18 || 
Ich bin ein Kind der Neunziger. || Neunziger || 
Ich bin noch keine 20, aber sehr zuverlässig. || noch keine 20 || sehr zuverlässig
Für sein Alter ist er sehr reif und arbeitet selbstständig. || sein | er || arbeitet selbstständig
Unsere Tochter wird im August 17. || Unsere Tochter | 17 || 
Anno 2006 geboren, begeistere ich mich für Holz. || 2006 || begeistere ich mich für Holz
Bin BJ 2007. || 2007 || 
Als ich 12 war, baute ich meinen ersten PC. || 12 || baute ich meinen ersten PC
Ich bin kein Teenie mehr. || Teenie || 
Ich bin 1,80 m groß und 19. || 19 || 
Da ich unter 18 bin, darf ich nur bis 20 Uhr arbeiten. || unter 18 || 
Für ihr Alter bemerkenswert reif, erledigte sie alles pünktlich. || ihr Alter | sie || alles pünktlich
Mit 18 machte ich den Führerschein Klasse B. || 18 || machte ich den Führerschein Klasse B
Bj. 07, gesund und motiviert || Bj. 07 || motiviert
Ich bin in den 80ern groß geworden. || 80ern || 
Kurz vor der Fünfzig wage ich den Neuanfang. || Fünfzig || wage ich den Neuanfang
Die Sechzehnjährige arbeitete sorgfältig. || Sechzehnjährige || arbeitete sorgfältig
Ich gehöre zur Generation Z und bin mit dem Smartphone aufgewachsen. || Generation Z || 
Als Volljähriger darf ich auch spätabends arbeiten. || Volljähriger || darf ich auch spätabends arbeiten
Noch bin ich berufsschulpflichtig. || berufsschulpflichtig || 
Mit 16½ Jahren fing ich im Kiosk an. || 16½ || fing ich im Kiosk an
Unterschrift eines Erziehungsberechtigten || Erziehungsberechtigten || 
Ärztliche Erstuntersuchung nach § 32 JArbSchG liegt vor. || JArbSchG || liegt vor
Nora ist 17 und besucht die 11. Klasse. || 17 || besucht die
die noch minderjährige Praktikantin || minderjährige | Praktikantin || 
Im März feiere ich meinen 18. Geburtstag. || 18 || 
Ich bin ein 2005er. || 2005er || 
Dem Jugendlichen wurden alle Aufgaben erklärt. || Jugendlichen || wurden alle Aufgaben erklärt
Heute mit 27 habe ich Lebenserfahrung. || 27 || habe ich Lebenserfahrung
Mit 34 noch einmal die Schulbank drücken? Ja! || 34 || noch einmal die Schulbank drücken
2008er Jahrgang || 2008er Jahrgang || 
Deutsche Jugendmeisterschaft U16, 3. Platz || U16 || 3. Platz
17 J. alt, ledig || 17 | ledig || 
Ich zähle 23 Lenze. || 23 Lenze || 
Alter: 17 || 17 || 
Ich bin jetzt 16 und gehe in die 10b. || 16 || gehe in die
Als Zwölfjähriger baute ich meinen ersten PC. || Zwölfjähriger || baute ich meinen ersten PC
Ich bin Mitte zwanzig und habe zwei Berufe gelernt. || Mitte zwanzig || zwei Berufe gelernt
Mofa-Prüfbescheinigung mit 15 gemacht || 15 || Mofa-Prüfbescheinigung
Mara, 19, Abiturientin || 19 || 
Alter 16 J. || 16 || 
Ü18-Nachweis für Spätschichten liegt bei. || Ü18 || Spätschichten
Ich bin Schüler, fünfzehneinhalb Jahre alt. || fünfzehneinhalb || 
I am 17 years old and like working with people. || 17 years old || like working with people
Altersklasse: Jugend B (2008/2009) || 2008/2009 || 
Ich, 21 Jahre, suche einen Ausbildungsplatz. || 21 Jahre || suche einen Ausbildungsplatz
Seit ich sechs bin, spiele ich Handball. || sechs || spiele ich Handball
Trotz meines jungen Alters habe ich schon viel Verantwortung getragen. || meines jungen Alters || schon viel Verantwortung getragen
Vor über 30 Jahren habe ich die Schule beendet. || 30 Jahren || die Schule beendet
Nach 25 Jahren im Beruf suche ich etwas Neues. || 25 Jahren || suche ich etwas Neues
Umschüler, 38, mit Herz für Technik || 38 || mit Herz für Technik
Als Rentnerkind … nein: als Frührentner suche ich keine Ausbildung. || Frührentner || 
Der 16-jährige Schüler zeigte großes Interesse. || 16-jährige || zeigte großes Interesse
Einverständnis der Erziehungsberechtigten: siehe Anlage || Erziehungsberechtigten || siehe Anlage
Personalausweis seit meinem sechzehnten Lebensjahr || sechzehnten Lebensjahr || 
Ich habe drei Jahrzehnte Berufserfahrung in der Gastronomie. || drei Jahrzehnte || in der Gastronomie
Nächstes Frühjahr werde ich volljährig. || volljährig || 
Seit meinem 16. Geburtstag jobbe ich im Supermarkt an der Kasse. || 16 || jobbe ich im Supermarkt an der Kasse
Schon im Alter von 9 Jahren spielte ich Klarinette. || 9 Jahren || spielte ich Klarinette
Vollendetes 17. Lebensjahr am 1.8. || 17. Lebensjahr || 
Die Unterschrift der Eltern liegt bei. || Eltern || liegt bei
U18-Führerschein (BF17) || BF17 || 
Ich bin zwar erst 15, kann aber gut zupacken. || 15 || kann aber gut zupacken
Mit meinen siebzehn Lenzen bin ich der Jüngste im Team. || siebzehn Lenzen | Jüngste || im Team
Ich bin schon etwas älter als die anderen Bewerber. || älter als die anderen Bewerber || 
Die Einverständniserklärung meiner Eltern reiche ich nach. || meiner Eltern || reiche ich nach
Ich falle noch unter das Jugendarbeitsschutzgesetz. || Jugendarbeitsschutzgesetz || 
zum Zeitpunkt der Bewerbung 17;4 Jahre alt || 17;4 || 
Bescheinigung nach Jugendarbeitsschutz vorhanden || Jugendarbeitsschutz || vorhanden
Ich bin Jahrgang '06. || Jahrgang '06 || 
Mein 18. Geburtstag ist am 4. Mai. || 18 || 
Ich stehe mit beiden Beinen im Leben und bin reifer als die meisten Schulabgänger. || reifer als die meisten Schulabgänger || mit beiden Beinen im Leben
Dass ich mit 29 noch einmal eine Ausbildung beginne, hat gute Gründe. || 29 || noch einmal eine Ausbildung beginne
Für eine Neunzehnjährige habe ich schon viel erlebt. || Neunzehnjährige || schon viel erlebt
Im Januar bin ich einundzwanzig geworden. || einundzwanzig || 
Ich darf seit Kurzem wählen. || darf seit Kurzem wählen || 
Bei der letzten Kommunalwahl durfte ich zum ersten Mal wählen. || zum ersten Mal wählen || 
Bald bin ich aus dem Teenageralter raus. || Teenageralter || 
Ich bin Baujahr 1998 und voll einsatzbereit. || Baujahr 1998 || voll einsatzbereit
Geburtstag: 4. Juni || 4. Juni || 
geb. '07 || '07 || 
Jahrgangsstufe EF, Jg. 2008 || 2008 || 
Alter/Geschlecht: 18/w || 18/w || 
w, 17, sucht Ausbildungsplatz || 17 || sucht Ausbildungsplatz
Motivierter 20jähriger sucht Chance || 20jähriger || sucht Chance
Fachkraft (41) mit Erfahrung || 41 || mit Erfahrung
Mit Mitte dreißig fange ich neu an. || Mitte dreißig || fange ich neu an
In vier Jahren werde ich dreißig. || dreißig || 
Ich bin jünger, als ich aussehe. || jünger, als ich aussehe || 
Nach einem halben Leben in der Gastronomie suche ich einen Wechsel. || halben Leben || in der Gastronomie
Ich gehöre schon zu den älteren Semestern. || älteren Semestern || 
Meine Jugend ist vorbei, mein Ehrgeiz nicht. || Meine Jugend || mein Ehrgeiz
In meinem zarten Alter traut man mir wenig zu. || meinem zarten Alter || 
Ich bin 17 1/2. || 17 1/2 || 
Sie ist mit ihren 18 Jahren schon sehr selbstständig. || 18 Jahren | Sie | ihren || schon sehr selbstständig
Er vollendet im Juli sein siebzehntes Lebensjahr. || siebzehntes Lebensjahr | Er | sein || 
Unser jüngster Praktikant bisher war zugleich der fleißigste. || jüngster || 
Trotz seiner Jugend übernahm er Verantwortung. || seiner Jugend | er || übernahm | Verantwortung
Für einen Fünfzehnjährigen erstaunlich umsichtig. || Fünfzehnjährigen || erstaunlich umsichtig
Die Praktikantin ist minderjährig, daher keine Nachtschicht. || Praktikantin | minderjährig || 
Nach JArbSchG nur bis 20 Uhr eingesetzt. || JArbSchG || 
Der gesetzliche Vertreter hat zugestimmt. || gesetzliche Vertreter || 
Mit Zustimmung der Sorgeberechtigten || Zustimmung der Sorgeberechtigten || 
Ausbildungsvertrag wird von den Eltern mitunterschrieben. || von den Eltern mitunterschrieben || 
Meine Mutter unterschreibt den Vertrag mit, weil ich noch nicht volljährig bin. || Meine Mutter | volljährig || 
Ich brauche noch die Unterschrift von Mama. || Mama || 
Ich bin Schülerin (9. Klasse), 15. || 15 | Schülerin || 9. Klasse
Hallo, ich heiße Mia, bin 16, und suche eine Lehrstelle. || 16 || suche eine Lehrstelle
bin 15 jahre und wohne in hagen || 15 jahre || 
ich werde im april 17 jahre alt || 17 jahre || 
bin schon 18! || 18 || 
Alter, 17 || 17 || 
Mein Alter: sechzehn || sechzehn || 
Ich bin noch Schüler und daher minderjährig. || minderjährig || 
Mit der Volljährigkeit im März kann ich Schichtdienst leisten. || Volljährigkeit || kann ich Schichtdienst leisten
Den Führerschein mache ich, sobald ich 18 bin. || 18 || Den Führerschein mache ich
Sobald ich volljährig bin, mache ich den Staplerschein. || volljährig || mache ich den Staplerschein
Seit ich denken kann, bastle ich – also seit gut 15 Jahren. ||  || bastle ich
Als ich in die Schule kam, gab es schon Smartphones. || gab es schon Smartphones || 
Mit 10 Jahren baute ich mein erstes Vogelhaus. || 10 Jahren || baute ich mein erstes Vogelhaus
Bereits als Achtjähriger half ich im Garten. || Achtjähriger || half ich im Garten
Von meinem 12. bis 16. Lebensjahr spielte ich Geige. || 16. Lebensjahr || spielte ich Geige
Ich gehe stramm auf die 50 zu. || 50 || 
Mit 55 bin ich vielleicht die Älteste im Kurs. || 55 | Älteste || 
Die Wechseljahre habe ich hinter mir. || Wechseljahre || 
Meine Enkel sagen, ich sei fit. || Meine Enkel || 
Mein Abitur liegt zwanzig Jahre zurück. || zwanzig Jahre || Abitur
Kurz nach der Wende begann ich meine Lehre. || Wende || begann ich meine Lehre
Zur Zeit der Mauer ging ich zur Schule. || Zeit der Mauer || 
Ich bin kein Schulabgänger mehr, sondern gestandener Mann von 36. || 36 || 
Im kommenden Monat feiere ich meinen Achtzehnten. || Achtzehnten || 
Mein Nachname stand schon 2009 auf einer Geburtsanzeige. || 2009 || 
Ich wurde 2008 geboren und lebe in Essen. || 2008 || 
Zum Ausbildungsbeginn bin ich 18. || 18 || Zum Ausbildungsbeginn
Am Stichtag 1.8. werde ich 17 Jahre sein. || 17 || 
Bei Ausbildungsbeginn bin ich dann schon volljährig. || volljährig || 
Ich bin mit meinen 16 Jahren der Kleinste im Verein. || 16 Jahren || im Verein
Für meine 15 Jahre bin ich recht groß. || 15 Jahre || 
Als 17-Jährige habe ich bereits zwei Jobs gehabt. || 17-Jährige || zwei Jobs
Als Siebzehnjähriger habe ich bereits zwei Jobs gehabt. || Siebzehnjähriger || zwei Jobs
mit 13 hab ich angefangen babyzusitten || 13 || angefangen
ich bin grad 17 geworden || 17 || 
bin zur zeit 16 jahre jung || 16 jahre jung || 
Unser Sohn Max, 16, sucht einen Platz. || Unser Sohn | 16 || sucht einen Platz
Die Schülerin, geb. 2009, besucht Klasse 10. || 2009 | Schülerin || besucht Klasse 10
Alter des Teilnehmers: 16 || 16 || 
Alter bei Kursbeginn: 15 Jahre || 15 Jahre || 
Teilnehmeralter 14–16 || 14–16 || 
Ü16-Disko organisiert ||  || organisiert
Ich bin Ende zwanzig und wissbegierig. || Ende zwanzig || wissbegierig
Ich bin schon 45, aber fit. || 45 || aber fit
Mit 45 gehört man nicht zum alten Eisen. || 45 | alten Eisen || 
Ich habe vier Jahrzehnte auf dem Buckel. || vier Jahrzehnte || 
Mein halbes Leben lang repariere ich Fahrräder. || halbes Leben || repariere ich Fahrräder
Seit über 20 Jahren stehe ich in der Küche. || 20 Jahren || stehe ich in der Küche
Ich war gerade volljährig, als ich den Laden übernahm. || volljährig || den Laden übernahm
Kaum 18, meldete ich mich zum FSJ. || 18 || meldete ich mich zum FSJ
Heute bin ich 22 und ledig. || 22 || 
Heute bin ich 22 und Vater einer Tochter. || 22 || 
Heute bin⏎ich 22 und mehr || 22 || 
zwar nicht mehr⏎die Jüngste, aber || Jüngste || 
Dass ich noch keine 20 bin, mache ich wett. || keine 20 || mache ich wett
Ich bin vor drei Wochen 17 geworden und gut organisiert. || 17 || 
Heute, mit dreiundzwanzig, möchte ich mehr. || dreiundzwanzig || 
Mit vierundzwanzig spreche ich vier Sprachen. || vierundzwanzig || spreche ich vier Sprachen
`;

describe('all rules together, on hints of age', () => {
  it.each(readRecallTable(TABLE))('redact $text', (row) => {
    expect(findMistakes(row)).toEqual([]);
  });
});
