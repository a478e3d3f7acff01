/** A name as its bearer writes it, with the way it may be typed into a form. All persons are invented. */
export interface InventedName {
  readonly first: string;
  readonly last: string;
}

// Origins mixed on purpose: short and long, several parts, accents, particles, and names that are German words.
const FIRST =
  'Ay|Bo|Li|Jo|Ali|Ida|Can|Eva|Ümit|Zoë|René|Chloé|Søren|Łukasz|Žana|Şiyar|Çağla|İrem|Nuriye|Aylin|Kateryna|Wolodymyr|Oleksandra|' +
  'Maximilian|Karl-Heinz|Anna-Lena|Marie-Christin|Mohamed Amine|Fatima Zahra|Nguyen Thi|Thi Hong Nhung|Jean-Baptiste|José María|' +
  'Emre|Dilara|Jekaterina|Björn|Jörg|Käthe|Grażyna|Zbigniew|Mihály|Ilinca|Ștefan|Đorđe|Hạnh|Kwame|Chidinma|Temitope|Amara|' +
  'Abdulrahman|Hiba|Yusuf|Shirin|Parwana|Tigist|Feven|Rojîn|Berîvan|Ernst|Rose|Sommer|Felix|Wanja|Mai|Linde|Heide|Treu|' +
  'Maria del Carmen|Heinz-Günther|Ayşegül|Muhammed Mustafa|Alexandra Katharina|Viola|Kai|Óscar|Dženita|Ngọc|Ewa|Ola|Abu Bakr|Zeynep Nur';
const LAST =
  'Ay|Öz|Ng|Li|Ek|Koç|Yıldız|Şahin|Öztürk-Çelik|Kılıçdaroğlu|Müller|Weiß|Groß|Bußmann|Schmitz|Schulte-Uebbing|von der Heide|van den Berg|' +
  'al-Hassan|El Khattabi|ben Youssef|De Luca|Di Gregorio|dos Santos|O’Brien|Nowak|Wiśniewska|Kowalczyk|Dvořák|Horváthová|Melnyk|Schewtschenko|' +
  'Petrović|Đurić|Papadopoulou|Lindqvist|Ångström|Jørgensen|Nguyễn|Trần|Habte|Tesfaye|Okonkwo|Adeyemi-Bright|Mensah|Rahimi|Hosseini|Farahani|' +
  'Koch|Klein|Sommer|Lang|Schwarz|Fischer|Vogel|Stark|König|Winter|Berg|Brandhorst-Kaltenbach|Wojciechowska-Zimmermann|Oberhuemer|Zaza|Iyer|' +
  'de la Cruz|de Souza Oliveira|Abu Zaid|Van der Linden|Freiherr von Thal|Kraft|Richter|Bauer|Freitag|Ünlü|Xu|Łuczak|Venkataraghavan|Müller-Lüdenscheidt|O’Connor';

export const FIRST_NAMES = FIRST.split('|');
export const LAST_NAMES = LAST.split('|');

/** Streets of invented addresses; the house number is drawn beside it. */
export const STREETS = (
  'Weg|Am Ort|Ring|Auf dem Berge|Hauptstraße|Bahnhofstr.|Goethestraße|Beethovenstraße|Am Förderturm|An der alten Ziegelei|Münsterstraße|' +
  'Straße des 17. Juni|Hans-Böckler-Straße|Platz der Deutschen Einheit|Im Winkel|Zur Schmiede|Lange Gasse|Friedrich-Ebert-Allee|Ostwall|' +
  'Alter Postweg|Kirchhörder Straße|Heinrich-von-Kleist-Straße|In der Hülsbeck|Rosenweg|Nordstr.|Von-der-Recke-Straße|' +
  'Mariahilfer Straße|Untere Dorfgasse|Prof.-Dr.-Koch-Straße|Markt|Am Hang|Kö'
).split('|');

/** Post codes with their cities, some with a part of the city. */
export const CITIES = (
  '44137 Dortmund|45127 Essen|47166 Duisburg|58135 Hagen|45657 Recklinghausen|42103 Wuppertal|45468 Mülheim an der Ruhr|46045 Oberhausen|' +
  '44787 Bochum|45879 Gelsenkirchen|46236 Bottrop|44623 Herne|33602 Bielefeld|40210 Düsseldorf|45525 Hattingen|58452 Witten|59174 Kamen|' +
  '59423 Unna|45711 Datteln|47441 Moers|41061 Mönchengladbach|45701 Herten|44575 Castrop-Rauxel|58313 Herdecke|' +
  '1100 Wien|8004 Zürich|4020 Linz|01067 Dresden|06108 Halle (Saale)|88045 Friedrichshafen|54290 Trier|18055 Rostock|7511 Enschede'
)
  .split('|')
  .map((line) => ({ postalCode: line.slice(0, line.indexOf(' ')), city: line.slice(line.indexOf(' ') + 1) }));

/** Nationality as an adjective, birth place with or without its country. */
export const ORIGINS = (
  'deutsch/Witten|deutsch/Dortmund|deutsch/Mülheim an der Ruhr|türkisch/Ankara|syrisch/Damaskus, Syrien|syrisch/Aleppo|polnisch/Katowice|' +
  'ukrainisch/Winnyzja|ukrainisch/Charkiw, Ukraine|afghanisch/Kabul|irakisch/Mossul (Irak)|italienisch/Palermo|marokkanisch/Nador, Marokko|' +
  'nigerianisch/Lagos|eritreisch/Asmara|vietnamesisch/Hanoi|russisch/Nowosibirsk|kosovarisch/Pristina|serbisch/Novi Sad|griechisch/Thessaloniki|' +
  'rumänisch/Cluj-Napoca|portugiesisch/Porto|iranisch/Isfahan|ghanaisch/Kumasi|deutsch/Istanbul|kroatisch/Split|bulgarisch/Plowdiw|tunesisch/Tunis'
)
  .split('|')
  .map((line) => {
    const [nationality = '', birthPlace = ''] = line.split('/');
    return { nationality, birthPlace };
  });

export const MAIL_DOMAINS =
  'web.de|gmx.de|gmx.net|t-online.de|outlook.de|yahoo.de|icloud.com|posteo.de|mail.example|mailbox.org|freenet.de|googlemail.com'.split(
    '|',
  );

export const RELIGION_SUBJECTS = (
  'Evangelische Religionslehre|Katholische Religionslehre|Islamischer Religionsunterricht|Ev. Religion|Kath. Religion|Religionslehre (ev.)|' +
  'Jüdische Religionslehre|Orthodoxe Religionslehre|Alevitische Religionslehre|Syrisch-orthodoxe Religionslehre|Religionslehre, katholisch|Islamkunde'
).split('|');

export const CONFESSIONS =
  'evangelisch|katholisch|röm.-kath.|ev.|muslimisch|Islam|alevitisch|jesidisch|griechisch-orthodox|keine|konfessionslos|jüdisch|buddhistisch|ohne'.split(
    '|',
  );

export const FAMILY_STATUS = (
  'ledig|verheiratet|verheiratet, 2 Kinder|ledig, 1 Kind|geschieden|verwitwet|verlobt|ledig, keine Kinder|getrennt lebend|ledig, alleinerziehend|' +
  'in Partnerschaft|verheiratet, ein Kind'
).split('|');
