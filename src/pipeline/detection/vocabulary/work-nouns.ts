import { toLetters } from '../text-folding.js';

/**
 * Nouns of work, school and spare time that stand in applications without an article, behind colons and in lists.
 *
 * Chosen by hand from what people do; usual surnames (Reis, Hobel, Stürmer) are left out on purpose. Unlike the
 * frequent words these say nothing of the applicant's own name, only that no stranger stands there.
 */
const NOUNS =
  'Azubi Azubis Fachkraft Fachkräfte Personal Kollegium Kollegien Publikum Zuschauer Besucher Klienten Klientel Erwachsene Erwachsenen Säuglinge Fahrgäste Mandanten Anwohner Touristen Lieferanten Zulieferer Vorgesetzte Freiwillige Behörde Behörden Kommunen Umschläge Kisten Container Schrauben Muttern Dübel Bretter Tapeten Lacke Mörtel Zement Dachziegel Rohre Armaturen Ventile Pumpen Filter Motoren Getriebe Felgen Auspuff Batterien Sensoren Platinen Widerstände Kondensatoren Relais Steckdosen Leuchten Lampen ' +
  'Router Switch Scanner Monitor Tastatur Rechner Programme Apps Webseiten Blogs Broschüren Logos Banner Clips Interviews Diagramme Grafiken Statistiken Umfragen Proben Pipetten Reagenzgläser Mikroskop Zentrifuge Chemikalien Abfall Recycling Kompost Sträucher Stauden Unkraut Gießen Düngen Ställe Tränken Schweine Hühner Ponys Katzen Kaninchen Aquarien Terrarien Croissants Teige Glasuren Sahne Cremes Desserts Soßen Beilagen Cocktails Geschirr Tische Stühle Servietten Bankett Frühstück Housekeeping Handtücher Sticken Stricken Zuschnitt ' +
  'Knöpfe Reißverschlüsse Frisuren Haarschnitte Strähnen Dauerwellen Maniküre Pediküre Kosmetik Massagen Verbände Spritzen Blutdruck Temperatur Fläschchen Lernstand Aula Ausleihe Inventar Signaturen Registratur Vorgänge Bescheide Ausweise Gebühren Buchungssätze Konten Bilanzen Lieferscheine Retouren Umtausch Aktionen Rabatte Schaufenster Leergut Frischetheke Käsetheke Ersthelfer Handschuhe Gehörschutz Gerüst Bagger Radlader Rüttler Stichsäge Lötkolben Schraubstock Meißel Schieblehre Messschieber Zollstock Skizzen Modelle Prototypen Schablonen Toleranzen Oberflächen ' +
  'Diagnose Anfänger Fortgeschrittene Trikots Turniere Aufwärmen Dehnen Taktik Torwart Verteidiger Mittelfeld Staffel Sprint Kugelstoßen Konzerte Auftritte Kulissen Kostüme Requisiten Scheinwerfer Mischpult Mikrofone Verstärker Akkorde Klarinette Posaune Saxophon Keyboard Gesang Orchester Spenden Basar Tombola Martinszug Quartier Sanitäter Jahrgangsbeste Stipendium Urkunden Abzeichen Podest Finale Halbfinale Vorrunde Europäer Amerikaner Studierende Lehrkörper Lehrkräfte Prüflinge Absolventen Beschäftigte Angehörige Hinterbliebene Interessierte Bewerbende Teilnehmende Mitwirkende Engagierte Helfende ' +
  'Etikett Beleg Belegschaften Quittung Kasten Kartons Prospekte Kataloge Muster Exemplare Vorlagen Entwürfe Schriften Farben Rahmen Leisten Profile Bleche Drähte Seile Ketten Riemen Lager Wellen Achsen Zahnräder Dichtungen Isolierung Dämmung Putz Estrich Gips Trockenbau Rohbau Innenausbau Fundament Mauerwerk Ziegelwand Pflaster Bordsteine Gehwege Kanäle Schächte Leitungen Anschlüsse Zähler Sicherungen Verteiler Schaltschrank Steuerung Regelung Robotik Hydraulik Pneumatik Spritzguss Stanzen Biegen Drehen Fräsen Bohren Schleifen Polieren Lackieren Montieren Demontieren Verpacken Etikettieren Kommissionieren Scannen Inventuren ' +
  'Kennzahlen Auswertungen Berichte Vermerke Niederschriften Tagesordnung Einladungen Termine Kalender Verteilerliste Posteingang Telefonzentrale Empfang Sekretariat Vorzimmer Ablage Archivierung Digitalisierung Datenpflege Stammdaten Fristen Widersprüche Satzung Haushalt Etat Vergabe Ausschreibung Bürgerbüro Standesamt Ordnungsamt Bauamt Sozialamt Kämmerei Ratssitzung Ausschüsse Wahlhelfer Wahlen ' +
  'Frühdienst Spätdienst Nachtdienst Visite Übergabe Dokumentation Vitalzeichen Medikamente Prophylaxe Wundversorgung Lagerungswechsel Mobilität Demenz Betreuungsangebote Gymnastik Spaziergänge Gesellschaftsspiele Gedächtnistraining Biografiearbeit Singkreis Bastelangebote Ausflüge Feste Feiern Mahlzeiten Zwischenmahlzeiten Bewegungsangebote Experimente Vorschule Eingewöhnung Entwicklungsbogen Portfolio Elternabend Elterngespräche ' +
  'Zuverlässigkeit Teamgeist Humor Empathie Belastbarkeit Flexibilität Motivation Neugier Kreativität Disziplin Fleiß Ehrgeiz Respekt Toleranz Offenheit Höflichkeit Ordnungssinn Konzentration Durchhaltevermögen Selbstständigkeit Verantwortungsbewusstsein Hilfsbereitschaft Lernbereitschaft Einsatzbereitschaft Auffassungsgabe Umsicht Genauigkeit Geschick';

const FEWEST_LETTERS_OF_AN_END = 6;
const FEWEST_LETTERS_BEFORE_IT = 3;

let nouns: ReadonlySet<string> | undefined;

/** Whether folded letters are one of these nouns or a compound that ends in one ("Gastzuschauer"). */
export function isWorkNoun(foldedLetters: string): boolean {
  nouns ??= new Set(NOUNS.split(' ').map((word) => toLetters(word)));
  if (nouns.has(foldedLetters)) return true;
  const last = foldedLetters.length - FEWEST_LETTERS_OF_AN_END;
  for (let start = FEWEST_LETTERS_BEFORE_IT; start <= last; start += 1) {
    if (nouns.has(foldedLetters.slice(start))) return true;
  }
  return false;
}
