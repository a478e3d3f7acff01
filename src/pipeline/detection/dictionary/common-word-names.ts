import { foldLetters } from '../text-folding.js';

/** What a name also means; each kind stands in other company than a name would. */
export type CommonWordKind =
  | 'adjective'
  | 'noun'
  | 'occupation'
  | 'month'
  | 'month-abbreviation'
  | 'season'
  | 'language'
  | 'place'
  | 'function';

// Chosen by hand: family and given names in use in Germany that are also words a job application may hold.
// Names whose word has died out (Schmidt, Müller) stay names only.
const WORDS: Readonly<Record<CommonWordKind, string>> = {
  adjective: `Klein Groß Gross Lang Lange Kurz Schwarz Weiß Weiss Braun Roth Rot Grün Blau Gelb Grau Jung Alt Neu
    Ernst Stark Schön Schnell Stolz Kühn Wild Zart Gut Best Reich Froh Fröhlich Lieb Lustig Sauer Süß Hart Weich Scharf
    Krumm Schwer Leicht Hell Dunkel Rauh Frei Treu Kluge Klug Weise Heiß Kalt Frisch Fein Dick Dünn Hoch Tief Breit Schmal
    Rund Voll Schlicht Wahr Recht Gerecht Ehrlich Grimm Bunt Hübsch Still Hold`,
  noun: `Wolf Fuchs Hase Vogel Hahn Huhn Hecht Krebs Biene Falke Adler Sperling Fink Lerche Rabe Hirsch Bär Baer Käfer Frosch
    Löwe König Kaiser Herzog Fürst Graf Ritter Papst Bischof Mönch Pfaff Baum Busch Blum Blume Rose Linde Eiche Birke Tanne
    Buche Apfel Birne Bohne Kohl Kraut Korn Weizen Gerste Berg Thal Bach Brunnen Stein Sand Wald Wiese Feld Acker Heide Teich See
    Strom Hammer Nagel Keil Beil Messer Löffel Topf Kessel Ofen Haus Hof Schloss Burg Thurm Turm Kirche Mauer Zaun Brücke Weg Kreuz
    Stern Sonne Mond Wind Sturm Regen Schnee Frost Nebel Blitz Donner Freund Feind Nachbar Bruder Vetter Oheim Kind Engel Teufel
    Geist Herz Haupt Hals Arm Bein Fuß Fuss Finger Bart Haar Kopf Gold Silber Kupfer Eisen Stahl Geld Pfennig Heller Taler Glück Freude
    Trost Liebe Hoffnung Wunder Segen Friede Frieden Krieg Streit Sieg Kampf Spiel Tanz Ring Kranz Band Seil Faden Tuch Rock Mantel Hut
    Schuh Stiefel Sack Beutel Wagen Rad Pflug Karren Schiff Anker Ruder Netz Brot Salz Pfeffer Zucker Honig Butter Wein Bier Dorf
    Stadt Markt Bad Wasser Feuer Morgen Abend Sommerfeld Punkt Zeit Werk Amt Post Bank Mark Horn Hand Kern Funke`,
  occupation: `Koch Schmied Schneider Fischer Bäcker Schäfer Bauer Richter Zimmermann Jäger Maler Metzger Fleischer Schreiner Tischler Schuster Schumacher Sattler Gerber Färber Drucker Binder Böttcher
    Fassbinder Töpfer Ziegler Maurer Decker Dachdecker Glaser Schlosser Seiler Schreiber Schüler Lehrer Pfarrer Küster Förster
    Gärtner Winzer Kellner Wirt Krämer Kaufmann Händler Fuhrmann Schiffer Bergmann Köhler Steiger
    Meister Geselle Knecht Hirt Hirte Melker Imker Apotheker Arzt Doktor Bader Zimmer Pfeifer Trommler Sänger Hauptmann
    Wächter Pförtner`,
  month: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  'month-abbreviation': 'Jan',
  season: 'Frühling Sommer Herbst Winter Montag Dienstag Freitag Samstag Sonntag Ostern Weihnacht',
  language:
    'Deutsch Englisch Französisch Türkisch Polnisch Spanisch Latein Sport Kunst Musik Politik Technik Religion Werken',
  place: `Hagen Essen Bremen Münster Bergheim Wesel Halle Erfurt Gotha Bonn Cottbus Dresden Passau Ulm Worms Speyer Minden Paderborn
    Hamm Witten Unna Ahlen Schwerin Berlin Wien Basel Bern Paris London`,
  function: `Do An Le In Im Am Um Er So Da Ab Al El Ja Na Zu Es Ist War Hat Man Will Muss Soll Kann Wie Wo Wer Was Nur Noch Oder Und
    Bis Von Vom Zum Zur Bei Aus Auf Mit Für Ohne Gegen Durch Sein Mein Dein Kein Alle Viel Mehr Ganz Sehr Gern Bald Dann Denn Doch
    Schon Jetzt Heute Gestern Immer Nie Oft Hier Dort Da Links Rechts`,
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
