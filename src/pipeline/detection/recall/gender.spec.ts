import { describe, expect, it } from '@jest/globals';
import { findMistakes, readRecallTable } from './recall-table.js';

// sentence || what must vanish || what must stay
const TABLE = `
Er war ein sehr zuverlässiger und stets freundlicher Mitarbeiter. || Er | ein | zuverlässiger | freundlicher || Mitarbeiter | und stets | sehr
Sie war eine sehr zuverlässige und stets freundliche Mitarbeiterin. || Sie | Mitarbeiterin || war eine sehr zuverlässige und stets freundliche
Wir haben ihn als zuverlässigen Mitarbeiter kennengelernt. || ihn | zuverlässigen || kennengelernt | Mitarbeiter | Wir haben
Wir haben sie als zuverlässige Mitarbeiterin kennengelernt. || sie | Mitarbeiterin || als zuverlässige | kennengelernt | Wir haben
Wir verlieren mit ihm einen engagierten Kollegen. || ihm einen engagierten Kollegen || Wir verlieren mit
Wir verlieren mit ihr eine engagierte Kollegin. || ihr | Kollegin || Wir verlieren mit | eine engagierte
Er war bei Kunden und Kollegen beliebt. || Er | Kunden | Kollegen || beliebt
Sie war bei Kunden und Kollegen beliebt. || Sie | Kunden | Kollegen || beliebt
Sein Verhalten gegenüber Vorgesetzten war einwandfrei. || Sein || Verhalten gegenüber Vorgesetzten war einwandfrei
Ihr Verhalten gegenüber Vorgesetzten war einwandfrei. || Ihr || Verhalten gegenüber Vorgesetzten war einwandfrei
Seine Aufgaben umfassten das Kommissionieren. || Seine || Aufgaben umfassten das Kommissionieren
Ihre Aufgaben umfassten das Kommissionieren. || Ihre || Aufgaben umfassten das Kommissionieren
Wir bedanken uns bei ihm und wünschen ihm viel Erfolg. || ihm || Wir bedanken uns bei | und wünschen | viel Erfolg
Wir bedanken uns bei ihr und wünschen ihr viel Erfolg. || ihr || Wir bedanken uns bei | und wünschen | viel Erfolg
Er verlässt uns auf eigenen Wunsch. || Er || verlässt uns auf eigenen Wunsch
Wir lernten sie als junge Frau kennen, die uns tatkräftig unterstützte. || sie | junge Frau || kennen, die uns tatkräftig unterstützte | Wir lernten
Wir lernten ihn als jungen Mann kennen, der uns tatkräftig unterstützte. || ihn | jungen Mann | der || uns tatkräftig unterstützte | Wir lernten | kennen
Die Praktikantin, die uns zwei Wochen unterstützte, war fleißig. || Praktikantin || die uns zwei Wochen unterstützte, war fleißig
Der Praktikant, der uns zwei Wochen unterstützte, war fleißig. || Der | der || uns zwei Wochen unterstützte, war fleißig | Praktikant
Die Leistungen der Schülerin sind gut. || Schülerin || Die Leistungen der | sind gut
Die Leistungen des Schülers sind gut. || des Schülers || Die Leistungen | sind gut
Der Schülerin wird bescheinigt, dass sie teilgenommen hat. || Schülerin | sie || wird bescheinigt, dass | teilgenommen hat
Dem Schüler wird bescheinigt, dass er teilgenommen hat. || Dem | er || wird bescheinigt, dass | teilgenommen hat | Schüler
Das Arbeitsverhalten der Praktikantin war vorbildlich. || Praktikantin || Das Arbeitsverhalten der | war vorbildlich
Das Arbeitsverhalten des Praktikanten war vorbildlich. || des Praktikanten || Das Arbeitsverhalten | war vorbildlich
Ich bin Abiturientin und suche eine Ausbildung. || Abiturientin || und suche eine Ausbildung
Schulsprecherin (2 Jahre) || Schulsprecherin || 2 Jahre
Schützenkönigin im Verein || Schützenkönigin || im Verein
Zimmermädchen im Hotel Stern || Zimmermädchen || im Hotel Stern
Hausmeisterin in der Grundschule || Hausmeisterin || in der Grundschule
Friseuse im Salon || Friseuse || im Salon
Masseurin und Kosmetikerin || Masseurin | Kosmetikerin || 
Stewardess bei einer Airline || Stewardess || bei einer Airline
Hebamme als Traumberuf ||  || Hebamme als Traumberuf
Ausbildung als Krankenschwester || Krankenschwester || Ausbildung als
Rechtsanwaltsfachangestellter in der Kanzlei || Rechtsanwaltsfachangestellter || in der Kanzlei
Medizinischer Fachangestellter (Praktikum) || Medizinischer Fachangestellter || Praktikum
Aushilfe als Verkäuferin || Verkäuferin || Aushilfe als
Verkäuferin in der Bäckerei Krume || Verkäuferin || in der Bäckerei Krume
Bürokauffrau || Bürokauffrau || 
Bankkauffrau || Bankkauffrau || 
Kauffrau für Büromanagement || Kauffrau || für Büromanagement
Putzfrau und Küchenhilfe || Putzfrau || und Küchenhilfe
Als Babysitterin passe ich auf zwei Kinder auf. || Babysitterin || passe ich auf zwei Kinder auf
Ich arbeite als Kellnerin im Café. || Kellnerin || Ich arbeite als | im Café
Ich war Kapitänin der Handballmannschaft. || Kapitänin || der Handballmannschaft
Trainerin der E-Jugend || Trainerin || der E-Jugend
Ehrenamtlicher Helfer beim Stadtfest || Ehrenamtlicher || beim Stadtfest | Helfer
Ehrenamtliche Helferin beim Stadtfest || Helferin || beim Stadtfest | Ehrenamtliche
Ich bin ein motivierter Schüler der 10. Klasse. || ein motivierter || der 10. Klasse | Schüler
Ich bin eine motivierte Schülerin der 10. Klasse. || Schülerin || Ich bin eine motivierte | der 10. Klasse
Ich bin teamfähiger, ehrgeiziger und pünktlicher Schüler. || teamfähiger | ehrgeiziger | pünktlicher || Schüler
Als jüngster Spieler im Team || jüngster || Spieler | im Team
Als jüngste Spielerin im Team || Spielerin || Als jüngste | im Team
Als einziges Mädchen im Technikkurs habe ich mich behauptet. || einziges Mädchen || im Technikkurs habe ich mich behauptet
Ich spiele in der Damenmannschaft Fußball. || Damenmannschaft || Ich spiele in der | Fußball
Mädchenfußball beim SV Nord || Mädchenfußball || beim SV Nord
Jungen-AG Robotik || Jungen || AG Robotik
Frauenfußball, Regionalliga || Frauenfußball || Regionalliga
Teilnahme am Girls'Day || Girls'Day || Teilnahme am
Boys’Day im Altenheim || Boys’Day || im Altenheim
Girls´ Day 2022 bei der Feuerwehr || Girls´ Day 2022 || bei der Feuerwehr
Mädchenrealschule St. Ursula || Mädchenrealschule || St. Ursula
Mädchengymnasium Marienschule || Mädchengymnasium || Marienschule
Jungenschule || Jungenschule || 
Der Auszubildende erledigte alle Arbeiten. || Der Auszubildende || erledigte alle Arbeiten
Die Auszubildende erledigte alle Arbeiten. || Auszubildende || erledigte alle Arbeiten
des Auszubildenden || des Auszubildenden || 
Auszubildende zur Bankkauffrau || Bankkauffrau || Auszubildende
Auszubildender zum Bankkaufmann || Auszubildender || Bankkaufmann
Hiermit bewerbe ich mich als Auszubildender. || Auszubildender || Hiermit bewerbe ich mich als
Ausbildung zur Kfz-Mechatronikerin || Mechatronikerin || Ausbildung
Bewerbung um einen Ausbildungsplatz als Fachinformatikerin || Fachinformatikerin || Bewerbung um einen Ausbildungsplatz als
Traumberuf: Erzieherin || Erzieherin || Traumberuf
Ich möchte Polizistin werden. || Polizistin || Ich möchte | werden
Ich wollte schon immer Feuerwehrfrau werden. || Feuerwehrfrau || Ich wollte schon immer | werden
Jugendfeuerwehr: Jugendgruppenleiterin || Jugendgruppenleiterin || Jugendfeuerwehr
Messdienerin in St. Josef || Messdienerin | St. Josef || 
Sie ist eine gute Zuhörerin und Teamplayerin. || Sie | Zuhörerin | Teamplayerin || ist eine gute
Er ist ein guter Zuhörer und Teamplayer. || Er | ein guter || und Teamplayer | Zuhörer
Der Teilnehmer hat den Kurs bestanden. || Der || hat den Kurs bestanden | Teilnehmer
Die Teilnehmerin hat den Kurs bestanden. || Teilnehmerin || hat den Kurs bestanden
Teilnehmer/in ||  || Teilnehmer/in
Inhaberin des Jugendleiterscheins || Inhaberin || des Jugendleiterscheins
Kassiererin bei Rewe || Kassiererin || bei Rewe
Servicekraft, Barista ||  || Servicekraft, Barista
Schichtleiterin bei McDonald's || Schichtleiterin || bei McDonald's
stellvertretender Klassensprecher || stellvertretender || Klassensprecher
stellvertretende Klassensprecherin || Klassensprecherin || stellvertretende
Streitschlichterin, Sanitäterin im Schulsanitätsdienst || Streitschlichterin | Sanitäterin || im Schulsanitätsdienst
Klassenbester in Mathematik || Klassenbester || in Mathematik
Jahrgangsbester || Jahrgangsbester || 
Siegerin im Vorlesewettbewerb || Siegerin || im Vorlesewettbewerb
Deutsche Meisterin im Taekwondo || Meisterin || im Taekwondo | Deutsche
Gasthörerin, Werkstudentin || Gasthörerin | Werkstudentin || 
Studentin der Informatik, 3. Semester || Studentin || der Informatik, 3. Semester
Ihm wurde die Kasse anvertraut. || Ihm || wurde die Kasse anvertraut
Ihr wurde die Kasse anvertraut. || Ihr || wurde die Kasse anvertraut
Er selbst bat um mehr Aufgaben. Dabei half er den Kollegen. || Er | er || selbst bat um mehr Aufgaben. Dabei half | den Kollegen
Besonders hervorzuheben ist ihre Geduld. || ihre || Besonders hervorzuheben ist | Geduld
Besonders hervorzuheben ist seine Geduld. || seine || Besonders hervorzuheben ist | Geduld
Durch ihr freundliches Wesen war sie beliebt. || ihr freundliches | sie || Wesen war | beliebt | Durch
Durch sein freundliches Wesen war er beliebt. || sein freundliches | er || Wesen war | beliebt | Durch
Das Team schätzte sie sehr. || sie || Das Team schätzte | sehr
Das Team schätzte ihn sehr. || ihn || Das Team schätzte | sehr
Mit ihren guten Deutschkenntnissen hilft sie allen. || ihren | sie || guten Deutschkenntnissen hilft | allen
Mit seinen guten Deutschkenntnissen hilft er allen. || seinen | er || guten Deutschkenntnissen hilft | allen
Frau Yıldız-Brandhorst und ihre Kolleginnen || Frau Yıldız-Brandhorst | ihre || Kolleginnen
Bundeswehr: Grundwehrdienst 9 Monate || Grundwehrdienst || Bundeswehr | 9 Monate
Geschlecht: w || w || Geschlecht
weiblich, ledig, 19 Jahre || weiblich | ledig | 19 Jahre || 
männl. || männl || 
Anrede: Frau || Frau || Anrede
Sehr geehrter Herr Yıldız-Brandhorst, || geehrter Herr Yıldız-Brandhorst || Sehr
Liebe Aylin, du warst eine tolle Praktikantin! || Aylin | Praktikantin || du warst eine tolle | Liebe
Er, der stets pünktlich war, half gerne. || Er | der || stets pünktlich war, half gerne
Seiner Aufgabe war er gewachsen. || Seiner | er || Aufgabe war | gewachsen
Ihrer Aufgabe war sie gewachsen. || Ihrer | sie || Aufgabe war | gewachsen
Wir danken Frau Yıldız-Brandhorst für ihre Mitarbeit. || Frau Yıldız-Brandhorst | ihre || Wir danken | Mitarbeit
Wir danken Herrn Yıldız-Brandhorst für seine Mitarbeit. || Herrn Yıldız-Brandhorst | seine || Wir danken | Mitarbeit
Die junge Frau zeigte Interesse. || junge Frau || zeigte Interesse
Der junge Mann zeigte Interesse. || Der junge Mann || zeigte Interesse
In ihrer Freizeit spielt sie Handball. Ihr Ziel ist das Abitur. || ihrer | sie | Ihr || Ziel ist das Abitur | Freizeit spielt | Handball
In seiner Freizeit spielt er Handball. Sein Ziel ist das Abitur. || seiner | er | Sein || Ziel ist das Abitur | Freizeit spielt | Handball
Wir haben Frau Yıldız-Brandhorst als eine sehr engagierte, zuverlässige und freundliche Schülerpraktikantin kennengelernt. || Frau Yıldız-Brandhorst | Schülerpraktikantin || als eine sehr engagierte, zuverlässige und freundliche | kennengelernt | Wir haben
Wir haben Herrn Yıldız-Brandhorst als einen sehr engagierten, zuverlässigen und freundlichen Schülerpraktikanten kennengelernt. || Herrn Yıldız-Brandhorst | einen | engagierten | zuverlässigen | freundlichen Schülerpraktikanten || kennengelernt | Wir haben | sehr
Die Schülerin/Der Schüler hat teilgenommen. ||  || Die Schülerin/Der Schüler hat teilgenommen.
Unser Praktikant zeigte großes Interesse. || Unser || zeigte großes Interesse | Praktikant
Unsere Praktikantin zeigte großes Interesse. || Praktikantin || zeigte großes Interesse | Unsere
Dem Praktikanten gelang es schnell, sich einzuarbeiten. || Dem Praktikanten || gelang es schnell, sich einzuarbeiten
Der Praktikantin gelang es schnell, sich einzuarbeiten. || Praktikantin || gelang es schnell, sich einzuarbeiten
Während des Praktikums hat der Schüler folgende Tätigkeiten ausgeübt || der || folgende Tätigkeiten ausgeübt | Während des Praktikums hat | Schüler
Während des Praktikums hat die Schülerin folgende Tätigkeiten ausgeübt || Schülerin || Während des Praktikums hat die | folgende Tätigkeiten ausgeübt
Aylin ist eine ruhige Schülerin, die sich am Unterricht beteiligt. Ihr Sozialverhalten ist vorbildlich. || Aylin | Schülerin | Ihr || die sich am Unterricht beteiligt | Sozialverhalten ist vorbildlich | ist eine ruhige
Aylin ist ein ruhiger Schüler, der sich am Unterricht beteiligt. Sein Sozialverhalten ist vorbildlich. || Aylin | ein ruhiger | der | Sein || Sozialverhalten ist vorbildlich | sich am Unterricht beteiligt | Schüler
Sie wird in die Klasse 10 versetzt. || Sie || wird in die Klasse 10 versetzt
Er wird in die Klasse 10 versetzt. || Er || wird in die Klasse 10 versetzt
Sie hat als Klassensprecherin Verantwortung getragen. || Sie | Klassensprecherin || Verantwortung getragen
Besonders gefiel uns ihre offene Art, mit der sie auf Menschen zugeht. || ihre | sie || Besonders gefiel uns | offene Art, mit der | auf Menschen zugeht
Besonders gefiel uns seine offene Art, mit der er auf Menschen zugeht. || seine | er || Besonders gefiel uns | offene Art, mit der | auf Menschen zugeht
Wir würden sie jederzeit wieder als Praktikantin aufnehmen. || sie | Praktikantin || jederzeit wieder als | Wir würden | aufnehmen
Wir würden ihn jederzeit wieder als Praktikant aufnehmen. || ihn || jederzeit wieder als Praktikant | Wir würden | aufnehmen
Die Absolventin hat das Zertifikat erworben. || Absolventin || hat das Zertifikat erworben
Der Absolvent hat das Zertifikat erworben. || Der || hat das Zertifikat erworben | Absolvent
Die Prüfungsteilnehmerin hat bestanden. || Prüfungsteilnehmerin || hat bestanden
Der Prüfungsteilnehmer hat bestanden. || Der || Prüfungsteilnehmer | hat bestanden
Für ihren weiteren Lebensweg wünschen wir ihr alles Gute. || ihren | ihr || weiteren Lebensweg wünschen wir | alles Gute
Für seinen weiteren Lebensweg wünschen wir ihm alles Gute. || seinen | ihm || weiteren Lebensweg wünschen wir | alles Gute
Aylin war stets freundlich. Sie übernahm Aufgaben selbstständig und ihr war keine Arbeit zu viel. || Aylin | Sie | ihr || übernahm Aufgaben selbstständig und | war keine Arbeit zu viel | war stets freundlich
Aylin war stets freundlich. Er übernahm Aufgaben selbstständig und ihm war keine Arbeit zu viel. || Aylin | Er | ihm || übernahm Aufgaben selbstständig und | war keine Arbeit zu viel | war stets freundlich
Ich bin gelernte Friseurin und möchte umschulen. || Friseurin || und möchte umschulen | Ich bin gelernte
Ich bin gelernter Friseur und möchte umschulen. || gelernter || und möchte umschulen | Friseur
Als Quereinsteigerin bringe ich viel mit. || Quereinsteigerin || bringe ich viel mit
Ich bin ausgebildete Rettungsschwimmerin. || Rettungsschwimmerin || Ich bin ausgebildete
Ich bin ausgebildeter Rettungsschwimmer. || ausgebildeter || Rettungsschwimmer
Seit 2022 arbeite ich als studentische Aushilfe. || 2022 || arbeite ich als studentische Aushilfe | Seit
Vereinsvorsitzender im Jugendclub || Vereinsvorsitzender || im Jugendclub
Ersthelferin (DRK) || Ersthelferin || 
Mein Traum ist es, Verwaltungsfachangestellter zu werden. || Verwaltungsfachangestellter || Mein Traum ist es | zu werden
Torhüterin, Stammspielerin || Torhüterin | Stammspielerin || 
Kellnerin / Barkeeperin || Kellnerin | Barkeeperin || 
Minijob: Zeitungszustellerin || Zeitungszustellerin || Minijob
Schülerin der Klasse 10b || Schülerin || der Klasse 10b
Zeugnis für die Schülerin || Schülerin || Zeugnis für die
Zeugnis für den Schüler || den || Zeugnis für | Schüler
Name der Schülerin: X || Schülerin || Name der
Name des Schülers: X || des Schülers || Name
Der/die Schüler/in ||  || Der/die Schüler/in
Leiterin der Theater-AG || Leiterin || der Theater-AG
Gewinnerin beim Mathe-Wettbewerb || Gewinnerin || beim Mathe-Wettbewerb
Lehrmädchen || Lehrmädchen || 
Mutter-Kind-Gruppe ||  || Mutter-Kind-Gruppe
Mädchenhaus Bielefeld, Betreuung ||  || Mädchenhaus Bielefeld, Betreuung
Frauenschwimmen || Frauenschwimmen || 
Sprecherin der Mädchengruppe || Sprecherin | Mädchengruppe || 
Bundesjugendspiele: Ehrenurkunde ||  || Bundesjugendspiele: Ehrenurkunde
Schulsanitäterin; Medienscout; Buslotsin || Schulsanitäterin | Buslotsin || Medienscout
Patin für Fünftklässler || Patin || für Fünftklässler
Pate für Fünftklässler || Pate || für Fünftklässler
`;

describe('all rules together, on gendered words', () => {
  it.each(readRecallTable(TABLE))('redact $text', (row) => {
    expect(findMistakes(row)).toEqual([]);
  });
});
