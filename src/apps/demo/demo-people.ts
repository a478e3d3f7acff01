import type { Person } from '../../policy/application-form.js';

/** One invented applicant. All persons, addresses and numbers of the demo are made up. */
export interface DemoPerson extends Person {
  readonly salutation: string;
  readonly birthDate: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly phone: string;
  readonly schoolType: string;
  readonly degree: string;
  /** Mother tongue as the applicant writes it; null when the CV does not mention one. */
  readonly motherTongue: string | null;
}

type Row = readonly [
  salutation: string,
  firstName: string,
  lastName: string,
  birthDate: string,
  birthPlace: string,
  motherTongue: string | null,
  street: string,
  place: string,
];

const ROWS: readonly Row[] = [
  ['Frau', 'Aylin', 'Demirtas', '2009-04-17', 'Herne', 'Türkisch', 'Lindenweg 12', '44623 Herne'],
  ['Herr', 'Jonas', 'Wittkamp', '2008-11-02', 'Bochum', null, 'Am Alten Schacht 4', '44625 Herne'],
  ['Frau', 'Olena', 'Kovalenko', '2008-06-23', 'Poltawa', 'Ukrainisch', 'Birkenallee 77', '44628 Herne'],
  ['Herr', 'Karim', 'Haddad', '2007-01-30', 'Homs', 'Arabisch', 'Schlossgasse 3', '44649 Herne'],
  ['Frau', 'Marlene', 'Koch', '2009-09-09', 'Herne', null, 'Gartenstraße 21', '44651 Herne'],
  ['Herr', 'Tomasz', 'Zielinski', '2008-03-14', 'Krakau', 'Polnisch', 'Ringstraße 150', '44627 Herne'],
  ['Frau', 'Fatou', 'Camara', '2007-12-05', 'Conakry', 'Französisch', 'Hafenweg 9', '44653 Herne'],
  ['Herr', 'Lennart', 'Sommer', '2009-02-28', 'Witten', null, 'Kastanienplatz 6', '44623 Herne'],
  ['Frau', 'Mira', 'Petrovic', '2008-08-19', 'Recklinghausen', 'Serbisch', 'Zechenstraße 31', '44629 Herne'],
  ['Herr', 'Emre', 'Yalcin', '2008-05-11', 'Herne', 'Türkisch', 'Overwegstraße 18', '44625 Herne'],
  ['Frau', 'Carlotta', 'Reinders', '2009-07-01', 'Dortmund', null, 'Heidestraße 40', '44652 Herne'],
  ['Herr', 'Samuel', 'Okafor', '2007-10-22', 'Essen', 'Englisch', 'Marktgasse 2', '44649 Herne'],
  ['Frau', 'Linh', 'Tran', '2008-02-16', 'Gelsenkirchen', 'Vietnamesisch', 'Mühlenweg 55', '44627 Herne'],
  ['Herr', 'Matteo', 'Ferraro', '2009-01-08', 'Bochum', 'Italienisch', 'Sonnenhang 14', '44628 Herne'],
  ['Frau', 'Hevin', 'Aslan', '2007-05-29', 'Diyarbakir', 'Kurdisch', 'Kanalstraße 88', '44651 Herne'],
  ['Herr', 'Paul', 'Klein', '2008-12-12', 'Herne', null, 'Feldrain 5', '44653 Herne'],
  ['Frau', 'Sofia', 'Marinescu', '2008-09-27', 'Cluj', 'Rumänisch', 'Rosenhügel 23', '46045 Oberhausen'],
  ['Herr', 'Bilal', 'Rahimi', '2007-03-03', 'Herat', 'Dari', 'Bahnhofsallee 61', '46047 Oberhausen'],
  ['Frau', 'Johanna', 'Steinbrink', '2009-06-15', 'Oberhausen', null, 'Emscherufer 10', '46049 Oberhausen'],
  ['Herr', 'Nikolas', 'Papadakis', '2008-10-10', 'Duisburg', 'Griechisch', 'Parkweg 7', '46117 Oberhausen'],
  ['Frau', 'Amina', 'Boukhari', '2008-01-25', 'Mülheim', 'Arabisch', 'Turmstraße 34', '46119 Oberhausen'],
  ['Herr', 'Felix', 'Jung', '2009-03-21', 'Oberhausen', null, 'Kirchhellener Weg 90', '46145 Oberhausen'],
  ['Frau', 'Daria', 'Sokolowa', '2007-08-07', 'Minsk', 'Russisch', 'Am Stadtgarten 19', '46149 Oberhausen'],
  ['Herr', 'Ivan', 'Horvat', '2008-04-04', 'Oberhausen', 'Kroatisch', 'Gewerbestraße 3', '46045 Oberhausen'],
];

const SCHOOLS = [
  ['Gesamtschule', 'Fachoberschulreife'],
  ['Realschule', 'Fachoberschulreife mit Qualifikation'],
  ['Gymnasium', 'Allgemeine Hochschulreife'],
  ['Berufskolleg', 'Fachhochschulreife'],
  ['Hauptschule', 'Hauptschulabschluss nach Klasse 10'],
] as const;

/** The 24 applicants of the demo, eight for each procedure. */
export const DEMO_PEOPLE: readonly DemoPerson[] = ROWS.map((row, index) => {
  const [salutation, firstName, lastName, birthDate, birthPlace, motherTongue, street, place] = row;
  const [schoolType, degree] = SCHOOLS[index % SCHOOLS.length] ?? SCHOOLS[0];
  const [postalCode = '', city = ''] = place.split(' ');
  return {
    salutation,
    firstName,
    lastName,
    birthDate,
    birthPlace,
    motherTongue,
    street,
    postalCode,
    city,
    email: `${firstName}.${lastName}@example.org`.toLowerCase(),
    phone: `0155 ${String(5_550_100 + index * 37)}`,
    schoolType,
    degree,
  };
});
