/**
 * Towns where applicants of the Ruhr cities live, work and go to school, and the larger cities of Germany.
 *
 * Source: list of municipalities of North Rhine-Westphalia (IT.NRW, 2024), towns above 20,000 inhabitants in the
 * districts around the first users; German cities above 100,000 inhabitants (Destatis, 2023).
 */
const TOWNS =
  'Aachen|Ahaus|Ahlen|Alsdorf|Altena|Arnsberg|Attendorn|Augsburg|Bad Honnef|Bad Oeynhausen|Bad Salzuflen|Beckum|Bedburg|Bergheim|Bergisch Gladbach|Bergkamen|Bergneustadt|' +
  'Berlin|Bielefeld|Bocholt|Bochum|Bonn|Borken|Bornheim|Bottrop|Braunschweig|Bremen|Bremerhaven|Brühl|Bünde|Castrop-Rauxel|Chemnitz|Coesfeld|Cottbus|Darmstadt|Datteln|Delbrück|' +
  'Detmold|Dinslaken|Dormagen|Dorsten|Dortmund|Dresden|Duisburg|Dülmen|Düren|Düsseldorf|Emmerich|Emsdetten|Ennepetal|Erftstadt|Erfurt|Erkelenz|Erkrath|Erlangen|Eschweiler|Essen|' +
  'Euskirchen|Flensburg|Frankfurt|Frankfurt am Main|Frechen|Freiburg|Fröndenberg|Fürth|Geilenkirchen|Geldern|Gelsenkirchen|Gevelsberg|Gladbeck|Goch|Göttingen|Grevenbroich|Greven|Gronau|' +
  'Gummersbach|Gütersloh|Haan|Hagen|Halle|Haltern|Haltern am See|Hamburg|Hamm|Hamminkeln|Hannover|Hattingen|Heidelberg|Heilbronn|Heiligenhaus|Heinsberg|Hemer|Hennef|Herdecke|Herford|Herne|' +
  'Herten|Herzogenrath|Hilden|Hildesheim|Holzwickede|Höxter|Hückelhoven|Hünxe|Hürth|Ibbenbüren|Ingolstadt|Iserlohn|Jena|Jüchen|Jülich|Kaarst|Kaiserslautern|Kamen|Kamp-Lintfort|Karlsruhe|' +
  'Kassel|Kempen|Kerpen|Kevelaer|Kiel|Kleve|Koblenz|Köln|Königswinter|Korschenbroich|Krefeld|Lage|Langenfeld|Leichlingen|Leipzig|Lemgo|Lengerich|Leverkusen|Lippstadt|Lohmar|Löhne|Lübbecke|' +
  'Lübeck|Lüdenscheid|Lüdinghausen|Ludwigshafen|Lünen|Magdeburg|Mainz|Mannheim|Marl|Meckenheim|Meerbusch|Meinerzhagen|Menden|Meschede|Mettmann|Minden|Moers|Mönchengladbach|Monheim|Monheim am Rhein|' +
  'Mülheim|Mülheim an der Ruhr|Mülheim a. d. Ruhr|Mülheim/Ruhr|München|Münster|Netphen|Nettetal|Neukirchen-Vluyn|Neuss|Niederkassel|Nürnberg|Oberhausen|Oelde|Oer-Erkenschwick|Oerlinghausen|' +
  'Offenbach|Oldenburg|Olpe|Osnabrück|Overath|Paderborn|Pforzheim|Plettenberg|Potsdam|Pulheim|Radevormwald|Ratingen|Recklinghausen|Regensburg|Remscheid|Reutlingen|Rheda-Wiedenbrück|Rheinbach|' +
  'Rheinberg|Rheine|Rietberg|Rösrath|Rostock|Saarbrücken|Sankt Augustin|Schermbeck|Schloß Holte-Stukenbrock|Schmallenberg|Schwelm|Schwerin|Schwerte|Selm|Siegburg|Siegen|Soest|Solingen|Sprockhövel|Stadtlohn|' +
  'Steinfurt|Stolberg|Stuttgart|Sundern|Telgte|Troisdorf|Trier|Tübingen|Ulm|Unna|Velbert|Verl|Viersen|Voerde|Vreden|Waldbröl|Waltrop|Warburg|Warendorf|Warstein|Wegberg|Werdohl|Werl|Wermelskirchen|Werne|' +
  'Wesel|Wesseling|Wetter|Wetter (Ruhr)|Wickede|Wiesbaden|Willich|Wipperfürth|Witten|Wolfsburg|Wülfrath|Wuppertal|Würselen|Würzburg|Xanten|Zülpich';

const towns = new Set(TOWNS.split('|').map(toKey));

function toKey(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('de');
}

/** Whether the words name a town, also with a part of it behind a hyphen: "Duisburg-Meiderich". */
export function isTown(name: string): boolean {
  const key = toKey(name);
  if (towns.has(key)) return true;
  const [town = ''] = key.split(/-(?!rauxel|lintfort|vluyn|erkenschwick|wiedenbrück|holte)/u);
  return towns.has(town);
}
