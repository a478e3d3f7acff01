import { toWordPattern } from './word-trie.js';

/**
 * Larger cities outside Germany in German or common spelling. Those in the second list are also
 * destinations of class trips, so they need a personal context.
 */
const TELLING =
  'Istanbul Ankara Izmir İzmir Bursa Antalya Adana Konya Gaziantep Antep Kayseri Trabzon Samsun Erzurum Diyarbakır Diyarbakir ' +
  'Mardin Şanlıurfa Urfa Malatya Sivas Zonguldak Eskişehir Mersin Batman Elazığ Kahramanmaraş Maraş Hatay Kars Rize Giresun Yozgat ' +
  'Damaskus Aleppo Homs Hama Latakia Idlib Raqqa Rakka Daraa Qamischli Qamishli Kamischli Kobane Kobanê Afrin Hasaka Tartus ' +
  'Bagdad Basra Mossul Mosul Erbil Arbil Sulaimaniyya Kirkuk Dohuk Duhok Sindschar Shingal Nadschaf Kerbela Teheran Isfahan Schiras ' +
  'Shiraz Maschhad Mashhad Täbris Tabriz Ahvaz Karadsch Kermanschah Kabul Herat Kandahar Masar-e Dschalalabad Ghazni Kundus Kunduz ' +
  'Beirut Tripoli Sidon Amman Irbid Gaza Ramallah Nablus Hebron Sanaa Aden Riad Dschidda Doha Kuwait-Stadt Bengasi ' +
  'Kairo Alexandria Gizeh Khartum Asmara Keren Massawa Addis-Abeba Addis Dschibuti Mogadischu Hargeisa Nairobi Mombasa Kampala Kigali ' +
  'Lagos Abuja Kano Ibadan Benin-Stadt Accra Kumasi Tamale Lomé Cotonou Abidjan Bouaké Dakar Banjul Serekunda Conakry Freetown Monrovia ' +
  'Bamako Ouagadougou Niamey Jaunde Yaoundé Duala Douala Kinshasa Brazzaville Luanda Harare Lusaka Algier Oran Constantine Tunis Sfax ' +
  'Casablanca Rabat Fès Fes Tanger Nador Oujda Marrakesch Agadir Meknès Tétouan Al-Hoceima ' +
  'Kiew Kyjiw Charkiw Charkow Odessa Odesa Lwiw Lemberg Dnipro Donezk Luhansk Mariupol Cherson Saporischschja Mykolajiw Winnyzja ' +
  'Poltawa Tschernihiw Sumy Schytomyr Iwano-Frankiwsk Ternopil Uschhorod Riwne Luzk Czernowitz Moskau Sankt-Petersburg Petersburg ' +
  'Nowosibirsk Omsk Tomsk Tscheljabinsk Jekaterinburg Kasan Samara Wolgograd Rostow Krasnodar Krasnojarsk Saratow Grosny Kaliningrad ' +
  'Minsk Gomel Almaty Astana Karaganda Pawlodar Qostanai Taschkent Samarkand Duschanbe Bischkek Aschgabat Tiflis Tbilissi Batumi ' +
  'Eriwan Jerewan Baku Chișinău Chisinau Tiraspol Warschau Krakau Kraków Łódź Lodz Breslau Wrocław Posen Poznań Danzig Gdańsk Gdynia ' +
  'Stettin Szczecin Kattowitz Katowice Gleiwitz Gliwice Zabrze Hindenburg Oppeln Opole Bytom Beuthen Lublin Białystok Bydgoszcz Toruń ' +
  'Częstochowa Tschenstochau Radom Rzeszów Kielce Olsztyn Allenstein Rybnik Tychy Bukarest București Klausenburg Cluj Cluj-Napoca ' +
  'Temeswar Timișoara Iași Iasi Constanța Craiova Brașov Kronstadt Hermannstadt Sibiu Oradea Arad Ploiești Bacău Sofia Plowdiw Plovdiv ' +
  'Warna Burgas Russe Pleven Belgrad Beograd Novi-Sad Niš Nis Kragujevac Subotica Zagreb Split Rijeka Osijek Sarajevo Banja-Luka Tuzla ' +
  'Zenica Mostar Bihać Pristina Prishtina Prizren Peja Gjakova Mitrovica Ferizaj Gjilan Tirana Durrës Shkodra Vlora Elbasan Skopje Bitola ' +
  'Tetovo Kumanovo Podgorica Ljubljana Maribor Thessaloniki Piräus Patras Larisa Heraklion Volos Ioannina Palermo Catania Neapel Bari ' +
  'Messina Tarent Foggia Cosenza Agrigent Granada Sevilla Málaga Murcia Zaragoza Bilbao Porto Braga Coimbra Budapest Debrecen Bratislava ' +
  'Košice Vilnius Kaunas Riga Tallinn Hanoi Saigon Ho-Chi-Minh-Stadt Haiphong Huế Hue Vinh Đà-Nẵng Danang Colombo Jaffna Trincomalee ' +
  'Batticaloa Kandy Chennai Madras Mumbai Kalkutta Amritsar Islamabad Lahore Karatschi Karachi Peschawar Rawalpindi Faisalabad Sialkot ' +
  'Quetta Dhaka Kathmandu Manila Cebu Davao Bangkok Jakarta Kuala-Lumpur Shanghai Peking Guangzhou Shenzhen Wuhan Seoul Busan Phnom-Penh ' +
  'Beijing Kyiv Kharkiv Lviv Cairo Damascus Baghdad Tehran Moscow Warsaw Krakow Bucharest Belgrade Yaounde Khartoum Mogadishu Algiers Marrakesh Damas Téhéran Moscou Varsovie Bucarest Alger Lesbos Moria Idomeni Lampedusa Zaatari Kakuma Dadaab Havanna Santo-Domingo Port-au-Prince Bogotá Medellín Cali Caracas Maracaibo Quito Guayaquil Lima La-Paz Asunción Santiago São-Paulo ' +
  'Recife Salvador Rio Managua Tegucigalpa Guatemala-Stadt San-Salvador Ulaanbaatar Colombo Macau Taipeh';

const ALSO_TRAVEL =
  'Paris London Rom Wien Zürich Amsterdam Brüssel Prag Barcelona Madrid Lissabon Mailand Florenz Venedig Athen Kopenhagen Stockholm Oslo ' +
  'Helsinki Dublin Edinburgh Straßburg Luxemburg Salzburg Graz Linz Innsbruck Basel Bern Genf Lyon Marseille Nizza Valencia Turin Bologna ' +
  'Genua Verona Manchester Liverpool Birmingham Glasgow Rotterdam Utrecht Eindhoven Venlo Enschede Antwerpen Gent Lüttich New-York ' +
  'Chicago Boston Washington Toronto Montreal Sydney Melbourne Tokio Singapur Dubai Tel-Aviv Jerusalem Haifa Kapstadt Johannesburg';

// Other words or German names: "Hue", "Rio", "Batman", "Russe", "Aden", "Sidon", "Santiago" in names.
const AMBIGUOUS = new Set([
  'hue',
  'rio',
  'batman',
  'russe',
  'fes',
  'nis',
  'arad',
  'edo',
  'gaza',
  'lima',
  'cali',
  'riga',
  'bari',
  'split',
  'mersin',
  'addis',
  'samsun',
  'salvador',
  'kronstadt',
  'hermannstadt',
  'petersburg',
  'hindenburg',
  'warna',
  'posen',
  'oran',
  'porto',
  'kars',
  'rize',
  'keren',
  'hama',
  'adana',
  'santiago',
  'constantine',
  'sofia',
  'alexandria',
  'kano',
  'tamale',
  'tripoli',
  'olsztyn',
  'konya',
  'peja',
  'niš',
  'huế',
]);

/** Regular expression source; a hyphen of the list stands for a hyphen or a blank. No capturing group. */
function toPattern(cities: readonly string[]): string {
  return toWordPattern(cities.flatMap((city) => [city, city.replaceAll('-', ' ')]));
}

const telling = TELLING.split(' ');

/** Cities that tell an origin wherever they stand. */
export const TELLING_CITY = toPattern(telling.filter((city) => !AMBIGUOUS.has(city.toLocaleLowerCase('de'))));

/** Cities that tell an origin only in a personal context: trips, firms and words have the same names. */
export const CONTEXT_CITY = toPattern([
  ...telling.filter((city) => AMBIGUOUS.has(city.toLocaleLowerCase('de'))),
  ...ALSO_TRAVEL.split(' '),
]);
