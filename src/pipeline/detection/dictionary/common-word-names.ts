import { foldLetters } from '../text-folding.js';

/** What a name also means; each kind stands in other company than a name would. */
export type CommonWordKind =
  /** "Klein": has a capital only at the beginning of a sentence. */
  | 'adjective'
  /** "Wolf": in the singular it needs an article. */
  | 'countable'
  /** "Salz", "Hand": stands without an article too. */
  | 'bare-noun'
  | 'occupation'
  | 'month'
  | 'month-abbreviation'
  | 'season'
  /** "Deutsch", "Musik": languages and school subjects. */
  | 'language'
  | 'place'
  /** "An", "Von": begins a sentence, but never before a verb. */
  | 'preposition'
  /** "So", "Da": begins any sentence. */
  | 'adverb';

// Chosen by hand: family and given names in use in Germany that are also words a job application may hold.
// Names whose word has died out (Schmidt, Müller) stay names only.
const WORDS: Readonly<Record<CommonWordKind, string>> = {
  adjective: `Klein Groß Gross Lang Lange Kurz Schwarz Weiß Weiss Braun Roth Rot Grün Blau Gelb Grau Jung Alt Neu
    Ernst Stark Schön Schnell Stolz Kühn Wild Zart Gut Best Reich Froh Fröhlich Lieb Lustig Sauer Süß Hart Weich Scharf
    Krumm Schwer Leicht Hell Dunkel Rauh Frei Treu Kluge Klug Weise Heiß Kalt Frisch Fein Dick Dünn Hoch Tief Breit Schmal
    Rund Voll Schlicht Wahr Recht Gerecht Ehrlich Grimm Bunt Hübsch Still Hold Bitter Blank Nass Roh Rasch Keck Wacker Spitz Steil
    Grob Mild Edel Fromm Klar Heil Sauber Sanft Flink Frech Dürr Mager Böse Lieber Junger Grosser Großer Kleiner Neuer Alter Roter
    Rosa Lila Violett Beige Silbern Golden`,
  countable: `Wolf Fuchs Hase Vogel Hahn Huhn Hecht Krebs Biene Falke Adler Sperling Fink Lerche Rabe Hirsch Bär Baer Käfer Frosch
    Löwe König Kaiser Herzog Fürst Graf Ritter Papst Bischof Mönch Pfaff Baum Busch Blum Blume Rose Linde Eiche Birke Tanne
    Buche Apfel Birne Bohne Berg Bach Brunnen Stein Wald Wiese Acker Heide Teich See Hammer Nagel Keil Beil Messer Löffel
    Topf Kessel Ofen Schloss Burg Thurm Turm Mauer Zaun Brücke Stern Sonne Mond Blitz Freund Feind Nachbar Bruder Vetter Oheim Engel Teufel
    Finger Bart Pfennig Heller Taler Sieg Kranz Faden Rock Mantel Hut Schuh Stiefel Sack Beutel Wagen Pflug Karren Anker Ruder Horn Kern Funke
    Ochs Ochse Geier Specht Krähe Drossel Dachs Igel Kater Katz Hund Maus Schwan Storch Strauß Strauss Taube Ente Gans Fisch Karpfen Stier Widder
    Ziege Bock Esel Kirsch Nuss Rübe Kiefer Pilz Ast Zweig Wurzel Knopf Kasten Stuhl Spiegel Lampe Kerze Glocke Orgel Trommel
    Zange Pinsel Brief Schild Fahne Helm Pfeil Bogen Kugel Stock Stab Krug Teller Becher Junge Alte Riese Zwerg Held Narr Gast Wirth
    Bayer Schwab Franke Hesse Sachs Pohl Türk Ungar Däne Schwede
    Viola Kai Angel`,
  'bare-noun': `Kohl Kraut Korn Weizen Gerste Thal Sand Feld Strom Haus Hof Kirche Weg Kreuz Wind Sturm Regen Schnee Frost Nebel Donner
    Kind Geist Herz Haupt Hals Arm Bein Fuß Fuss Haar Kopf Gold Silber Kupfer Eisen Stahl Geld Glück Freude Trost Liebe Hoffnung
    Wunder Segen Friede Frieden Krieg Streit Kampf Spiel Tanz Ring Band Seil Tuch Rad Schiff Netz Brot Salz Pfeffer Zucker Honig Butter
    Wein Bier Dorf Stadt Markt Bad Wasser Feuer Morgen Abend Sommerfeld Punkt Zeit Werk Amt Post Bank Mark Hand Ruhe Lust Mut Dank
    Schatz Buch Blatt Bild Dung Sport Hanf Herr Ende Ball Klang Ton Grund Sorge Holz Papier Leder Seide Speck Bord`,
  occupation: `Koch Schmied Schneider Fischer Bäcker Schäfer Bauer Richter Zimmermann Jäger Maler Metzger Fleischer Schreiner Tischler Schuster Schumacher Sattler Gerber Färber Drucker Binder Böttcher
    Fassbinder Töpfer Ziegler Maurer Decker Dachdecker Glaser Schlosser Seiler Schreiber Schüler Lehrer Pfarrer Küster Förster
    Gärtner Winzer Kellner Wirt Krämer Kaufmann Händler Fuhrmann Schiffer Bergmann Köhler Steiger
    Meister Geselle Knecht Hirt Hirte Melker Imker Apotheker Arzt Doktor Bader Zimmer Pfeifer Trommler Sänger Hauptmann
    Wächter Pförtner Soldat Student Reiter Ritter Pilger Bote Beck Gießer Dreher Schleifer Schweizer Binner Former`,
  month: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  'month-abbreviation': 'Jan',
  season: 'Frühling Sommer Herbst Winter Montag Dienstag Freitag Samstag Sonntag Ostern Weihnacht',
  language:
    'Deutsch Englisch Französisch Türkisch Polnisch Spanisch Latein Kunst Musik Politik Technik Religion Werken Mathe Chemie',
  place: `Hagen Essen Bremen Münster Bergheim Wesel Halle Erfurt Gotha Bonn Cottbus Dresden Passau Ulm Worms Speyer Minden Paderborn
    Hamm Witten Unna Ahlen Schwerin Berlin Wien Basel Bern Paris London Florenz Siena Verona Georgia Chelsea Israel Jordan Asia India`,
  preposition: 'An In Im Am Um Ab Bis Von Vom Zum Zur Bei Aus Auf Mit Für Ohne Gegen Durch Le El Al Ul',
  adverb: `Do Er So Da Ja Na Zu Es Ist War Hat Man Will Muss Soll Kann Wie Wo Wer Was Nur Noch Oder Und
    Sein Mein Dein Kein Alle Viel Mehr Ganz Sehr Gern Bald Dann Denn Doch Jetzt Heute Gestern Immer Nie Oft Hier Dort Links Rechts My`,
};

const KIND_BY_WORD: ReadonlyMap<string, CommonWordKind> = new Map(
  (Object.entries(WORDS) as [CommonWordKind, string][]).flatMap(([kind, words]) =>
    words.split(/\s+/u).map((word) => [foldLetters(word).text, kind] as const),
  ),
);

/** What else a name means in German, or undefined if it is a name and nothing else. */
export function findCommonWordKind(foldedLetters: string): CommonWordKind | undefined {
  return KIND_BY_WORD.get(foldedLetters);
}
