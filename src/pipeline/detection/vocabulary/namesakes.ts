import { listMatches } from '../matches.js';

// Chosen by hand: whom school subjects, methods, works, programs and brands of applications are named after.
// Nobody is told by these names; the merit they stand for would be lost. A title before them still makes a person.
const NAMES = [
  // Teaching, care, psychology
  '(?:Maria|Mario) Montessori|Emmi Pikler|Friedrich Fröbel|Rudolf Steiner|Célestin Freinet|Loris Malaguzzi|Janusz Korczak|Jesper Juul|Heinrich Pestalozzi|Sebastian Kneipp|Berta Bobath|Kurt Hahn|Adolph Kolping',
  'Monika Krohwinkel|Liliane Juchli|Dorothea Orem|Hildegard Peplau|Nancy Roper|Erwin Böhm|Tom Kitwood|Naomi Feil|Florence Nightingale|Cicely Saunders|Carl Rogers|Sigmund Freud|Jean Piaget|Erik Erikson|Abraham Maslow|Marshall Rosenberg|Friedemann Schulz|Schulz von Thun|Vera Birkenbihl|Virginia Satir|Aaron Antonovsky',
  // Science and technology
  'Albert Einstein|Isaac Newton|Alan Turing|Ada Lovelace|Grace Hopper|Marie Curie|Nikola Tesla|Leonardo da Vinci|Da Vinci|Niels Bohr|Max Planck|Alexander von Humboldt|Carl Friedrich Gauß|Robert Koch|Louis Pasteur|Charles Darwin|Gregor Mendel|Johannes Kepler|Konrad Zuse|Heinz Nixdorf|Adam Ries[e]?|Steve Jobs|Bill Gates|Nikolaus Kopernikus|Galileo Galilei|Carl Benz|Rudolf Diesel|Otto Lilienthal',
  // History and politics of lessons
  'Martin Luther(?: King)?|Sophie Scholl|Hans und Sophie Scholl|Geschwister Scholl|Anne Frank|Willy Brandt|Konrad Adenauer|Helmut Kohl|Helmut Schmidt|Angela Merkel|Nelson Mandela|Mahatma Gandhi|Rosa Luxemburg|Rosa Parks|Otto von Bismarck|Karl der Große|Karl Marx|Immanuel Kant|Hannah Arendt|Claus Schenk Graf von Stauffenberg|Dietrich Bonhoeffer|Albert Schweitzer|Mutter Teresa|Greta Thunberg|Hildegard von Bingen|Franz von Assisi|Johann Gutenberg|Johannes Gutenberg|Max Weber|Adam Smith',
  // Literature, art, music
  'Johann Wolfgang(?: von)? Goethe|Friedrich Schiller|Franz Kafka|Bertolt Brecht|Thomas Mann|Hermann Hesse|Max Frisch|Friedrich Dürrenmatt|Günter Grass|Heinrich Heine|Heinrich Böll|Erich Kästner|Theodor Fontane|Theodor Storm|Georg Büchner|Annette von Droste-Hülshoff|Astrid Lindgren|Michael Ende|Cornelia Funke|William Shakespeare|George Orwell|Stefan Zweig|Wilhelm Busch|Brüder Grimm|Joanne Rowling|Agatha Christie',
  'Pablo Picasso|Vincent van Gogh|Frida Kahlo|Andy Warhol|Paul Klee|Otto Dix|Claude Monet|Joseph Beuys|Keith Haring|Käthe Kollwitz|Gustav Klimt|Albrecht Dürer|Caspar David Friedrich|Friedensreich Hundertwasser|Johann Sebastian Bach|Ludwig van Beethoven|Wolfgang Amadeus Mozart|Franz Schubert|Robert Schumann|Clara Schumann|Antonio Vivaldi|Michael Jackson|Bob Marley|Hans Zimmer|Carl Orff',
  'Hanni und Nanni|Tom und Jerry|Ernie und Bert|Tristan und Isolde|Adam und Eva|Peter und Paul|Romeo und Julia|Max und Moritz|Hänsel und Gretel|Emil und die Detektive|Emilia Galotti|Effi Briest|Wilhelm Tell|Nathan der Weise|Harry Potter|Ronja Räubertochter|Pippi Langstrumpf|Peter Pan|Robin Hood|Jim Knopf|Tom Sawyer|Oliver Twist|Alice im Wunderland|Super Mario|Mario Kart|Bob der Baumeister|Benjamin Blümchen|Bibi Blocksberg|Bibi und Tina|Peter und der Wolf|Ritter Rost|Don Quijote|Anna Karenina|Sherlock Holmes|Lara Croft|Max Mustermann|Erika Mustermann|Otto Normalverbraucher|Hans im Glück|Frau Holle|Sankt Martin|St\\. Martin',
  // Brands, works and prizes that bear two names
  "Jack Wolfskin|Jack & Jones|Tommy Hilfiger|Tom Tailor|Calvin Klein|Hugo Boss|Marc O[’']Polo|Karl Storz|Carl Zeiss|Paul Hartmann|Jean Paul|Louis Vuitton|Yves Rocher|Paul Mitchell|Ralph Lauren|Johnson & Johnson|Ernst Klett|Robert Bosch|Adam Opel|Werner von Siemens|Alfred Krupp|Alfried Krupp|Felix Burda|Konrad Duden|Ben & Jerry|Red Bull|Dr\\. Oetker|Bella (?:Napoli|Italia|Roma|Vista)|La (?:Stella|Rosa|Luna|Piazza)",
].join('|');

const NAMESAKE = new RegExp(`(?<!\\p{L})(?:${NAMES.replaceAll(' ', '[ \\n]')})(?:s|’|')?(?!\\p{L})`, 'gu');
const REACH = 32;

/** Whether a passage lies in the name of somebody or something everybody knows ("Maria Montessori"). */
export function isNamesake(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - REACH);
  return listMatches(text.slice(from, end + REACH), NAMESAKE).some(
    ({ index, 0: words }) => from + index < end && from + index + words.length > start,
  );
}
