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
  'Chengdu Chongqing Tianjin Hangzhou Nanjing Xiamen Qingdao Harbin Shenyang Dalian Changsha Fuzhou Kunming Urumqi Lhasa Taichung Kaohsiung Incheon Daegu Osaka Nagoya Sapporo Fukuoka Hiroshima Can-Tho Nha-Trang Hai-Phong ' +
  'Nizwa Maskat Muscat Manama Schardscha Sharjah Abu-Dhabi Medina Mekka Taif Dammam Taizz Hodeidah Zarqa Aqaba Saida Tyros Baalbek Deir-ez-Zor Manbidsch Azaz Sweida Suwaida Hasakeh Ramadi Falludscha Tikrit Samarra Nasiriyya ' +
  'Ghom Qom Yazd Kerman Urmia Rascht Rasht Sanandadsch Zahedan Hamadan Abadan Bandar-Abbas Mazar-i-Sharif Masar-i-Scharif Bamiyan Jalalabad Kunduz Chost Khost Farah Nimrus Gujrat Multan Gujranwala Hyderabad Mirpur ' +
  'Jaipur Ahmedabad Pune Surat Lucknow Kanpur Nagpur Kochi Bangalore Bengaluru Delhi Neu-Delhi Chandigarh Ludhiana Jalandhar Srinagar Chittagong Sylhet Pokhara Mandalay Rangun Yangon Vientiane Hanoi Surabaya Bandung Medan ' +
  'Tbilisi Kutaissi Kutaisi Sugdidi Rustawi Gori Yerevan Gjumri Gyumri Wanadsor Gandscha Ganja Sumgait Kishinev Balti Bălți Cahul Comrat Tiraspol Brest Witebsk Grodno Mogiljow Kowno Klaipėda Šiauliai Panevėžys Daugavpils Liepāja Tartu Narwa ' +
  'Olomouc Olmütz Brno Brünn Ostrava Plzeň Pilsen Liberec Pardubice Zlín Prešov Žilina Nitra Banská-Bystrica Trnava Szeged Pécs Győr Miskolc Nyíregyháza Kecskemét Székesfehérvár Lodsch Koszalin Słupsk Elbląg Zielona-Góra Gorzów Płock Tarnów ' +
  'Galați Galati Baia-Mare Satu-Mare Târgu-Mureș Pitești Suceava Botoșani Buzău Reșița Alba-Iulia Deva Zalău Piatra-Neamț Stara-Sagora Stara-Zagora Weliko-Tarnowo Schumen Sliwen Dobritsch Vidin Montana-Stadt Blagoewgrad Pasardschik Haskowo ' +
  'Zrenjanin Pančevo Leskovac Kraljevo Čačak Kruševac Zadar Šibenik Dubrovnik Karlovac Vukovar Sisak Brčko Prijedor Travnik Srebrenica Goražde Trebinje Bijeljina Doboj Celje Kranj Nikšić Ulcinj Ohrid Prilep Strumica Štip Gostivar Veles Vlorë Fier Korça Korçë Berat Lezha Kukës ' +
  'Drama Serres Kavala Xanthi Komotini Kozani Trikala Lamia Chania Rethymno Korfu-Stadt Lecce Tarent Brindisi Salerno Caserta Siracusa Syrakus Trapani Ragusa Caltanissetta Crotone Catanzaro Cagliari Sassari Pescara Potenza ' +
  'Badajoz Cáceres Almería Cádiz Córdoba Huelva Jaén Vigo Oviedo Gijón Santander Faro Setúbal Aveiro Viseu Guimarães Évora ' +
  'Fouta Labé Kankan Nzérékoré Kayes Sikasso Mopti Bobo-Dioulasso Koudougou Parakou Porto-Novo Sokodé Kara-Stadt Aného Kpalimé Sekondi Takoradi Cape-Coast Bolgatanga Sunyani Ho-Stadt Port-Harcourt Enugu Owerri Onitsha Aba-Stadt Kaduna Maiduguri Benin-City Warri Bafoussam Bamenda Kumba Garoua Maroua Ngaoundéré Buea Limbe ' +
  'Libreville Port-Gentil Bangui Pointe-Noire Lubumbashi Goma Bukavu Kisangani Bujumbura Gitega Dodoma Daressalam Dar-es-Salaam Arusha Mwanza Sansibar Kisumu Nakuru Eldoret Gulu Jinja Mbale Blantyre Lilongwe Maputo Beira Nampula Bulawayo Windhuk Gaborone Antananarivo Toamasina ' +
  'Mekelle Axum Gondar Bahir-Dar Dire-Dawa Harar Dessie Hawassa Jimma Adigrat Mendefera Dekemhare Barentu Assab Agordat Berbera Burao Kismayo Bosaso Galkayo Omdurman Port-Sudan Nyala El-Fasher Kassala Juba Malakal Wau-Stadt ' +
  'Annaba Sétif Setif Batna Béjaïa Tizi-Ouzou Tlemcen Blida Biskra Sousse Kairouan Gabès Bizerte Monastir Misrata Sabha Tobruk Kénitra Salé El-Jadida Safi-Stadt Larache Berkane Taza Khouribga Beni-Mellal Assiut Asyut Mansura Tanta Zagazig Port-Said Suez Ismailia Luxor Assuan Fayyum Minya Sohag ' +
  'Cluj Çorum Tokat Ordu Sakarya Adapazarı Kocaeli İzmit Izmit Balıkesir Manisa Aydın Denizli Muğla Isparta Burdur Afyon Afyonkarahisar Kütahya Uşak Çanakkale Edirne Tekirdağ Kırklareli Kırşehir Nevşehir Niğde Aksaray Karaman Osmaniye Kilis Adıyaman Bingöl Tunceli Dersim Erzincan Gümüşhane Bayburt Artvin Ardahan Ağrı Iğdır Muş Bitlis Siirt Şırnak Hakkari Çankırı Kastamonu Sinop Amasya ' +
  'Barranquilla Cartagena Bucaramanga Pereira Manizales Ibagué Cúcuta Valencia-Venezuela Barquisimeto Mérida Arequipa Trujillo Cusco Cuenca Loja Ambato Cochabamba Santa-Cruz-de-la-Sierra Sucre Potosí Belo-Horizonte Brasília Curitiba Fortaleza Porto-Alegre Manaus Belém Goiânia Florianópolis Campinas Rosario Mendoza Montevideo Valparaíso Concepción Guadalajara Monterrey Puebla Tijuana Veracruz Oaxaca San-Pedro-Sula Holguín Camagüey Kingston-Jamaika Cap-Haïtien ' +
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
  'surat',
  'brest',
  'farah',
  'medina',
  'mekka',
  'gori',
  'drama',
  'faro',
  'lamia',
  'ragusa',
  'brindisi',
  'wau-stadt',
  'rosario',
  'mendoza',
  'mérida',
  'cartagena',
  'valencia-venezuela',
  'suez',
  'luxor',
  'ganja',
  'deva',
  'fouta',
  'monastir',
  'fortaleza',
  'montana-stadt',
  'sucre',
  'santander',
  'vigo',
  'dubrovnik',
  'zadar',
  'ohrid',
  'chania',
  'osaka',
  'delhi',
  'neu-delhi',
  'bangalore',
  'abu-dhabi',
  'sansibar',
  'harbin',
  'arusha',
  'aydın',
  'ordu',
  'muş',
  'jinja',
  'juba',
  'pune',
  'gomel-stadt',
  'pilsen',
  'cáceres',
  'jaén',
  'berat',
  'pereira',
  'trujillo',
  'gulu',
  'goma',
  'salé',
  'trapani',
  'cusco',
  'salerno',
  'lecce',
  'cagliari',
  'córdoba',
  'cádiz',
  'karaman',
  'trier',
  'tartu',
  'hamadan',
  'harar',
  'syrakus',
  'taza',
  'korça',
  'edirne',
  'deva',
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
