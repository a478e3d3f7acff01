import { findCommonWordKind } from '../dictionary/common-word-names.js';
import { isFrequentWord } from '../dictionary/frequent-words.js';
import { isNounLike } from '../dictionary/noun-likeness.js';
import { toLetters } from '../text-folding.js';
import { listNameRelatives } from './name-relatives.js';
import { WORLD_GIVEN_NAMES } from './world-given-names.js';

/**
 * Given names common in Germany, of all origins; compiled by hand for this project.
 *
 * They only help to see that two capitalised words are a person ("Holger Feldhoff"); a name that is
 * missing here is still found by its title, its role or its place in a signature.
 */
const GERMAN =
  'Achim Adelheid Adolf Adrian Agnes Albert Albrecht Alexander Alexandra Alfons Alfred Alice Alina Alma Alois Amalia Amelie Anastasia André Andrea Andreas ' +
  'Angela Angelika Anita Anja Anke Ann Anna Anne Anneliese Annemarie Annegret Annette Annika Ansgar Antje Anton Antonia Armin Arne Arno Arnold Artur Astrid August ' +
  'Axel Barbara Bastian Beate Benedikt Benjamin Benno Bernadette Bernd Bernhard Berthold Bettina Birgit Birgitta Björn Bodo Boris Brigitta Brigitte Britta Bruno ' +
  'Burkhard Carina Carla Carlo Carlotta Carmen Carola Caroline Carolin Carsten Catharina Cathrin Celina Charlotte Chiara Christa Christian Christiane Christina ' +
  'Christine Christof Christoph Christopher Clara Claudia Claus Clemens Cora Cordula Corinna Cornelia Cornelius Dagmar Daniel Daniela David Denise Dennis Detlef ' +
  'Detlev Diana Dieter Dietmar Dietrich Dirk Dominik Dora Doreen Doris Dorothea Dorothee Eberhard Eckart Eckhard Edeltraud Edgar Edith Eduard Egon Eike Elena Eleonore ' +
  'Elfriede Elias Elisa Elisabeth Elise Elke Ella Ellen Elmar Elsa Else Elvira Emil Emilia Emily Emma Emmi Erhard Eric Erich Erik Erika Erna Ernst Erwin Esther Eugen Eva ' +
  'Evelyn Evelin Fabian Falk Felicitas Felix Ferdinand Fiete Finja Finn Florentine Florian Frank Franka Franz Franziska Frauke Frederik Frida Frieda Friederike ' +
  'Friedhelm Friedrich Friedel Frithjof Fritz Gabi Gabriel Gabriele Georg Gerald Gerd Gerda Gerhard Gerlinde Gernot Gero Gert Gertrud Gesa Gesine Gisela Gitta Gottfried ' +
  'Greta Gregor Gudrun Guido Gunda Gunter Günter Gunther Günther Gustav Hagen Hanna Hannah Hannelore Hannes Hans Harald Hartmut Hartwig Hauke Hedwig Heidemarie Heidi Heidrun ' +
  'Heike Heiko Heiner Heinrich Heinz Helena Helene Helga Hellmut Helmut Hendrik Henning Henriette Henri Henrik Henry Herbert Hermann Herta Hilde Hildegard Hilmar Holger Horst ' +
  'Hubert Hubertus Hugo Ida Ignaz Ilka Ilona Ilse Imke Ina Ines Inga Inge Ingeborg Ingo Ingrid Inka Irene Iris Irma Irmgard Isabel Isabell Isabella Isabelle Jacob Jacqueline ' +
  'Jakob Jan Jana Janette Janin Janina Janine Janna Jannik Jannis Jasmin Jasper Jens Jennifer Jenny Jessica Joachim Jochen Johann Johanna Johannes Jolina Jonas Jonathan Jörg ' +
  'Jörn Jost Josef Josefine Joseph Joshua Judith Jule Julia Julian Juliane Julius Jürgen Jutta Kai Karin Karl Karla Karl-Heinz Karl-Josef Karolin Karolina Karoline Karsten Katharina Kathi ' +
  'Kathleen Kathrin Katja Katrin Kerstin Kevin Kilian Kim Kira Klara Klaus Klaus-Dieter Klaus-Peter Konrad Konstantin Konstanze Korbinian Kristin Kristina Kurt Lara Larissa Lars Laura Laurenz ' +
  'Lea Leander Leif Lena Leni Lennart Lennard Leo Leon Leona Leonard Leonhard Leonie Leopold Levin Liam Liane Lieselotte Lilli Lilly Lina Linda Linus Lisa Lisbeth Liselotte Lotta ' +
  'Lothar Lotte Louis Louisa Louise Luca Lucas Lucia Ludger Ludwig Luis Luisa Luise Lukas Lutz Lydia Madeleine Magdalena Maike Maja Malte Manfred Manja Manuel Manuela Marc ' +
  'Marcel Marco Marcus Maren Margareta Margarete Margit Margot Margret Maria Marian Marianne Marie Marina Mario Marion Marius Mark Marko Markus Marlene Marlies Marlis Marlon ' +
  'Martha Martin Martina Marvin Mathias Mathilda Mathilde Matthias Maurice Max Maximilian Mechthild Meike Meinhard Meinolf Melanie Melina Melissa Merle Mia Michael Michaela Michel ' +
  'Michelle Mika Mila Mira Miriam Mirjam Mirko Monika Moritz Nadine Nadja Natalie Natascha Neele Nele Nick Niclas Nico Nicola Nicole Niels Niklas Niko Nikola Nikolai Nikolas Nikolaus Nils Nina ' +
  'Noah Nora Norbert Norman Norwin Ole Oliver Olivia Oskar Ottmar Otto Pascal Patricia Patrick Patrik Paul Paula Pauline Peer Peggy Peter Petra Pia Philine Philip Philipp Pierre Rafael Raimund ' +
  'Rainer Ralf Ralph Ramona Raphael Rebecca Rebekka Regina Regine Reimund Reiner Reinhard Reinhold Renate Rene René Ria Ricarda Richard Rita Robert Robin Roland Rolf Roman Ronald ' +
  'Ronja Ronny Rosa Rosemarie Roswitha Rüdiger Rudi Rudolf Rupert Ruth Sabine Sabrina Samuel Sandra Sandro Sara Sarah Sascha Saskia Sebastian Selina Selma Senta Siegbert Siegfried Sieglinde Siegmund ' +
  'Sigrid Silke Silvana Silvia Simon Simone Sina Sofia Sofie Sonja Sophia Sophie Stefan Stefanie Steffen Stella Stephan Stephanie Steven Sünje Susann Susanne Svea Sven Svenja Swantje Swen Sylvia ' +
  'Sylvie Tabea Tamara Tanja Tatjana Teresa Thea Thekla Theo Theodor Theresa Therese Thilo Thomas Thorben Thorsten Thorge Tilman Till Tim Timo Tina Tizian Tjark Tobias Tom Tomke Toni Torben Torsten Traute ' +
  'Tristan Udo Ulf Uli Ulla Ulrich Ulrike Ursel Ursula Uschi Uta Ute Uwe Valentin Valentina Vanessa Vera Verena Veronika Victor Victoria Viktor Viktoria Vincent Viola Vivien Viviane Volker Volkmar Waldemar ' +
  'Walburga Walter Waltraud Wencke Wendelin Werner Wibke Wiebke Wilfried Wilhelm Wilhelmine Wilma Willi Willibald Winfried Wolf Wolfgang Wolfram Xaver Yannick Yannik Yvonne Zita';

const TURKISH_KURDISH =
  'Abdullah Adem Ahmet Ahmed Ali Alper Aras Arda Arzu Asiye Aslı Asli Atakan Atilla Ayhan Ayla Aylin Aynur Ayse Ayşe Aysel Aysegül Ayşegül Ayşenur Aytaç Aziz Azad Azize Bahar Baran Baris Barış Begüm Bekir Berat Berfin Berivan Berkan ' +
  'Berk Betül Beyza Bilal Birgül Bora Buket Bülent Burak Burcu Büşra Busra Can Canan Cansu Cem Cemal Cemile Cengiz Cenk Ceren Ceylan Cihan Çiğdem Cigdem Damla Defne Deniz Derya Dilan Dilara Dilek Diyar Duygu Ebru Ebubekir Ecrin ' +
  'Eda Efe Ela Elif Emel Emin Emine Emir Emrah Emre Ender Enes Engin Ercan Erdal Erdem Erdoğan Eren Erhan Erkan Erol Ersin Ertuğrul Esma Esra Eymen Ezgi Fadime Fahri Faruk Fatih Fatma Ferhat Feride Fevzi Filiz Furkan Gamze Gizem ' +
  'Gökhan Gönül Gül Gülay Gülcan Gülhan Gülistan Gülsen Gülşen Gülten Günay Güven Hacer Hakan Halil Halime Hamit Hamza Hasan Hatice Hava Havva Hayriye Hilal Hülya Hüseyin Huseyin Ibrahim İbrahim Ilker Ilknur Irem İrem Ismail İsmail Ismet ' +
  'Jiyan Kaan Kadir Kadriye Kamil Kazim Kemal Kenan Koray Korkut Kübra Leyla Levent Mehmet Melek Melike Meltem Meral Merve Meryem Mert Metin Mine Muhammed Muhammet Murat Musa Mustafa Nazan Nazlı Necati Necla Nergis Neslihan Nevin ' +
  'Nihal Nihat Nilgün Nur Nuran Nuray Nurcan Nurhan Oğuz Oguz Oğuzhan Okan Oktay Onur Orhan Osman Ömer Omer Özcan Özge Özgür Özlem Pelin Perihan Pınar Pinar Ramazan Recep Reyhan Rojda Rojin Ruken Sadık Salih Samet Sedat Seda Sefa Selçuk Selim ' +
  'Selin Sema Semih Semra Serap Serdar Serhat Serkan Sevda Sevgi Sevil Sevim Sezen Sibel Sıla Sila Sinan Songül Suat Süleyman Suna Şahin Sükrü Şule Şeyma Taha Tahir Talha Tarik Tarık Tayfun Taylan Tolga Tuba Tuğba Tugba Tuncay Turan Turgut ' +
  'Ufuk Ugur Uğur Umut Ümit Ümmühan Vedat Veysel Volkan Welat Yağmur Yasemin Yasin Yavuz Yeliz Yıldız Yılmaz Yunus Yusuf Zafer Zehra Zekeriya Zelal Zelda Zeynep Zilan Zin Zozan Zübeyde Züleyha';

const ARABIC_PERSIAN_AFGHAN =
  'Abbas Abdel Abdul Abdulrahman Abdelkader Adel Adnan Ahlam Aicha Aisha Akram Alaa Amal Amani Amer Amina Amine Amir Amira Ammar Anas Anwar Arman Arash Arezu Asma Asmaa Ashraf Aya Ayman Ayoub Azadeh Aziza Babak Bahram Basel ' +
  'Bashar Bassam Batoul Behnam Behrouz Bilel Bushra Chadi Dalal Dalia Darius Dina Djamal Driss Ehsan Elham Eman Fadi Fahim Faisal Faiza Farah Fares Farhad Farid Farida Farzaneh Fateme Fatemeh Fatiha Fatima Fatimah Fawad Firas Ghada Ghassan Golnaz ' +
  'Habib Habiba Hadi Hafsa Haitham Hamid Hamida Hamza Hanan Hani Hassan Haya Hayat Hazem Heba Hicham Hind Hischam Homa Hossein Hosein Houda Huda Hussein Husam Ibtissam Idris Ilham Ilias Imad Iman Imane Ines Inas Iraj Issa Jalal Jamal Jamila Jawad Jihad ' +
  'Kamal Kamran Karim Karima Kaveh Khadija Khadidja Khaled Khalid Khalil Kian Kiana Kourosh Laila Lamia Latifa Layla Leila Lina Loubna Lubna Mahdi Mahmoud Mahmud Mahsa Majid Malak Malika Manal Mansour Marwa Marwan Maryam Masoud Massoud May Maysa Mehdi Mehran Milad Mina ' +
  'Moaz Mohamad Mohamed Mohammad Mohammed Mohsen Mona Mounir Mourad Muhammad Mujtaba Munir Nabil Nada Nader Nadia Nadim Nael Naima Najib Najwa Nargis Nasim Nasrin Nasser Navid Nawal Nazanin Niloufar Nima Nisrine Noor Noora Noura Nour Omar Omid Osama Othman Parisa Parvaneh Parwana ' +
  'Payam Qasim Rabia Rachid Rafik Rahim Rahma Raed Rami Rana Rania Rasha Rashid Rayan Razan Reem Reza Riad Riham Rima Rola Roya Ruba Saad Sabah Sadaf Saeed Safa Sahar Said Saida Salah Saleh Salem Salim Salma Salwa Samar Sami Samia Samir Samira Samy Sana Sanaa Sara Saman ' +
  'Schirin Sediqa Sepideh Setareh Shabnam Shadi Shahin Shahla Shahram Shayan Sherin Shirin Siham Soheil Soraya Soufiane Souad Suhail Suleiman Taher Tahmina Talal Tamer Tareq Tariq Walid Waleed Wael Wafa Wassim Yahya Yara Yasmin Yasmine Yasser Youcef Younes Younis Youssef Zahra Zaid Zain Zainab Zakaria ' +
  'Zeinab Ziad Zineb Zohra Zohreh';

const SLAVIC =
  'Adam Adrianna Agata Agnieszka Aleksander Aleksandar Aleksandra Aleksej Alexej Alicja Alina Aljona Anatoli Anatolij Andrej Andrzej Andrij Aneta Anica Aniela Anton Antoni Arkadiusz Artem Artjom Artur Bartek Bartosz Beata Biljana Blanka Bogdan Boguslaw Bojan Bojana Boris Bozena Bożena Branka Branko ' +
  'Bronislaw Cezary Czesław Damian Damir Danica Daniil Danijel Danijela Danuta Daria Darija Darijan Darina Darja Dariusz Dejan Denis Dijana Dmitri Dmitrij Dmytro Dorota Dragan Dragana Dražen Dubravka Dusan Dušan Dzenan Edin Edyta Ekaterina Elvir Elżbieta Emil Ewa Filip Galina Gennadi Genowefa Georgi ' +
  'Goran Gordana Grażyna Grigori Grzegorz Halina Haris Henryk Hrvoje Hubert Igor Ihor Ilja Inna Irena Irina Iryna Ivan Ivana Ivica Ivo Iwan Iwona Izabela Jacek Jadranka Jadwiga Jakub Janek Janusz Jarosław Jaroslav Jarek Jasmina Jelena Jerzy Joanna Jolanta Josip Jovan Jovana Jozef Józef Julija Juri Jurij Justyna Kacper ' +
  'Kamil Kamila Kasia Katarina Katarzyna Kateryna Katerina Kinga Kirill Konrad Krystian Krystyna Krzysztof Ksenia Larysa Leszek Lidia Lidija Ljiljana Ljubica Ljudmila Lucyna Luka Ludmila Łukasz Maciej Magda Maksim Maksym Małgorzata Malgorzata Marcin Marek Marija Marijana Mariusz Marko Marta Maryna Marzena ' +
  'Mateusz Matija Michał Mikolaj Mikołaj Milan Milena Milica Miloš Milos Miodrag Mirjana Miroslav Mirosław Mladen Momčilo Monika Mykola Nadeschda Natalia Natalija Natalja Natasa Nataša Nebojša Nemanja Nenad Nikita Nikolaj Nikola Oksana Olena Olga Oleg Oleh Oleksandr Oleksij Pavel Pavlo Pawel Paweł Piotr Predrag Przemysław ' +
  'Radmila Radoslav Radosław Rafal Rafał Renata Roksana Ruslan Ryszard Sanja Sasa Saša Sebastian Senad Sergej Sergei Serhij Slavica Slavko Slobodan Slobodanka Snezana Snežana Sonja Srdjan Srđan Stanisław Stanislav Stanko Stefan Stefania Stevan Svetlana Swetlana Swetlana Sylwia Szymon Tadeusz Tamara Taras Tatiana Tetjana Teresa ' +
  'Tihomir Tomasz Tomislav Urszula Vadim Valentina Valerij Valeria Vasilij Velimir Vera Vesna Viktor Viktoria Vitali Vitalij Vjekoslav Vlad Vladimir Vladislav Vlatka Volodymyr Waldemar Wadim Walentina Wanda Wasili Wiktor Wiktoria Wiesław Witold Wladimir Wojciech Władysław Zbigniew Zdzislaw Zeljko Željko Željka Zlatan ' +
  'Zlatko Zofia Zoran Zorica Zuzanna Zvonimir Albin Besnik Besim Blerim Blerina Dardan Donika Drita Driton Elira Erion Fatmir Fatos Flamur Fjolla Gentiana Ilir Kujtim Labinot Lirije Lulzim Mimoza Naim Shpresa Valdrin Valon Vjosa Visar Vlora Arber Arbnor Arta Artan Agim Afrim Avni Bekim Bujar';

const OTHER_EUROPEAN =
  'Adele Aitana Alba Alberto Alejandra Alejandro Alessandra Alessandro Alessia Alessio Alexandros Alfonso Alvaro Álvaro Amparo Ana Anastasios Andreea Angelo Anghel Antonella Antonio António Apostolos Arianna Aristotelis Athanasia Athina Beatriz Begoña Bianca Bogdana Carlos Carmine Catalin Cătălin Catarina Celia Cesare Chiara Christos ' +
  'Ciprian Claudio Concetta Consuelo Constantin Corina Cosmin Costin Cristian Cristina Cristiano Cristóbal Davide Despina Diego Dimitra Dimitri Dimitrios Dimitris Dolores Domenico Dorin Duarte Elena Eleni Eleftheria Emanuel Emanuela Emanuele Emiliano Enrico Enrique Enzo Esteban Evangelia Evangelos Fabio Fabrizio Federica Federico Fernanda Fernando ' +
  'Filippo Filomena Fiorella Flavia Florentina Florin Francesca Francesco Francisco Gaetano Gennaro Gheorghe Giacomo Gianluca Gianna Giorgia Giorgio Giorgos Giovanna Giovanni Giulia Giuliana Giuliano Giuseppe Gonzalo Guadalupe Guillermo Haralambos Helder Ignacio Íñigo Ilaria Ileana Immaculada Inmaculada Ioan Ioana Ioanna Ioannis Ion Ionela Ionut Ionuț ' +
  'Irini Isidro Ivo Javier Jesús João Joana Joaquim Joaquín Jordi Jorge José Juan Juana Kalliopi Konstantina Konstantinos Kostas Kyriaki Laurentiu Lorenzo Luana Luciano Lucian Lucrezia Luigi Luís Luisa Luz Manolis Manuela Marcelo Marcela Marianna Maribel Marilena Marisol Massimo Matteo Mauro Mercedes Mihaela Mihai Mircea Miguel Nicoleta Nicola Nicolae ' +
  'Nikolaos Nikos Noelia Nuno Oana Octavian Ornella Pablo Panagiota Panagiotis Paolo Paola Paraskevi Pedro Petros Pilar Pietro Rafaela Ramón Raluca Raquel Raúl Ricardo Roberta Roberto Rocío Rodrigo Rosa Rosario Rubén Rui Salvatore Sérgio Sergio Serena Simona Sofia Sorin Sotirios Spyridon Spyros Stavros Stavroula Stefania Stefano Stelios Stylianos Teodora ' +
  'Theodoros Tiago Tommaso Traian Umberto Valeria Vasile Vasiliki Vasilios Vincenzo Viorel Viorica Vittoria Vittorio Xavier Yannis Zoe Zoi Aino Anders Anneli Astrid Bjarne Bram Cees Daan Eirik Femke Freja Gijs Henk Ingvar Jaap Jelle Joost Joris Jurre Kees Lasse Lieke Magnus Marijke Marloes Mats Niek Pieter Ragnar Ruben Sander Sanne Siobhan Sjoerd Sofie Søren ' +
  'Tess Thijs Willem Wouter Agnès Aurélie Benoît Bernard Camille Cécile Chantal Claude Clément Clémence Corinne Delphine Didier Dominique Élodie Émilie Étienne Fabrice François Françoise Gérard Guillaume Hélène Hervé Hugues Isabelle Jean Jean-Pierre Jérôme Josiane Julien Laurent Laurence Léa Loïc Luc Lucie Mathieu Mathilde Mireille Monique Nathalie Nicolas Océane ' +
  'Olivier Pascale Pierre Quentin Rémi Romain Sandrine Solène Stéphane Sylvain Sylvie Thibault Thierry Valérie Véronique Virginie Yves Aaron Abigail Alan Amanda Amy Andrew Anthony Ashley Audrey Barry Bradley Brandon Brenda Brian Bryan Carol Catherine Charles Cheryl Chloe Cody Craig Cynthia Deborah Donald Donna Dorothy Douglas Dylan Edward Elizabeth Emily Ethan ' +
  'Gary George Grace Gregory Hannah Harry Heather Helen Howard Ian Isaac Jack James Jane Janet Jason Jeffrey Jeremy John Jordan Joyce Justin Karen Kathleen Keith Kelly Kenneth Kimberly Kyle Larry Lauren Leslie Linda Logan Margaret Matthew Megan Melvin Michelle Mike Nancy Natalie Nathan Nicholas Olivia Pamela Patricia Paul Rachel Randy Raymond Rebecca Ryan Samantha Scott Sean Sharon ' +
  'Shirley Stephen Steve Susan Taylor Teresa Terry Theresa Tiffany Timothy Tyler Virginia Wayne William Zachary';

const AFRICAN_ASIAN =
  'Abena Abeba Abel Abiodun Abraham Ada Adaeze Adama Ade Adebayo Adom Afia Afua Aicha Akosua Akua Alem Alemayehu Almaz Alpha Ama Amadou Amanuel Amara Aminata Aminatou Ange Assefa Aster Awa Awet Ayodele Ayana Ayaan Aziza Babatunde Bereket Berhane Blessing Bintou Boubacar Chiamaka Chidi Chidinma Chika Chima Chinedu Chioma Chukwu Comfort Daouda Dawit Desta ' +
  'Ebenezer Efua Ekene Elsa Emeka Emmanuel Esi Eyob Ezekiel Fanta Fatou Fatoumata Feven Filmon Folake Freweini Funmilayo Gebre Genet Ghebre Gideon Godwin Gloria Habtamu Haben Hailu Helen Henok Hermon Ibrahima Ife Ifeoma Ikenna Ishaq Issouf Jemal Joy Kaddy Kebede Kelechi Khadra Kidane Kiros Kofi Kojo Kossi Kwabena Kwaku Kwame Kwasi Lamin Lemlem Luwam Mamadou Marthe Mariam Mariama ' +
  'Mebrahtu Mehret Mensah Merhawi Michel Miriam Mohamud Moussa Musa Mussie Nana Naod Natnael Ndeye Nebiat Ngozi Nkechi Nneka Nnamdi Obinna Okechukwu Olumide Oluwaseun Onyeka Osagie Osei Oumar Oumou Patience Precious Prosper Rahel Robel Ruta Salif Samrawit Segun Selam Selamawit Semhar Senait Seydou Simret Solomon Sow Tadesse Tekle Temesgen Tesfay Tesfaye Thierno Tigist Tsegay Uche ' +
  'Winta Yaa Yaw Yemane Yohannes Yonas Yordanos Yosief Zeray An Anh Bao Bảo Binh Bình Chau Châu Chi Cuong Cường Dung Dũng Duc Đức Duy Giang Ha Hà Hai Hải Hang Hằng Hanh Hien Hiền Hieu Hiếu Hoa Hoai Hoang Hoàng Hong Hồng Hung Hùng Huong Hương Huyen Huyền Khanh Khánh Kien Kiên Lan Lien Linh Loan Long Mai Manh Minh My Nam Nga Ngan Ngân Ngoc Ngọc Nguyen Nguyên Nhung Phuc Phúc Phuong Phương Quan Quang ' +
  'Quoc Quỳnh Quynh Son Sơn Tam Tâm Thanh Thảo Thao Thi Thị Thu Thuy Thủy Thúy Tien Tiến Toan Trang Tri Trí Trinh Trung Tu Tú Tuan Tuấn Tuyet Tuyết Uyen Van Văn Viet Việt Vy Xuan Xuân Yen Yến Abhishek Aditi Aditya Ajay Akash Amit Amrit Anil Anita Anjali Arjun Arun Asha Ashok Deepak Deepika Divya Gurpreet Harpreet Indira Jaspreet Kamala Karthik Kavin Kavita Kiran Krishna Lakshmi Mahesh ' +
  'Manoj Meena Mohan Nalini Neha Nimal Nirmala Nisha Parveen Pooja Pradeep Pragash Prakash Priya Rahul Raj Rajesh Ram Ramesh Ranjit Ravi Rekha Ritu Rohan Rohit Sanjay Santosh Selvam Shanthi Shiva Siva Sita Suganthi Sujeevan Sunil Sunita Suresh Tharani Thushara Usha Vasanthi Vijay Vikram Vinod Yogeswaran Aarav Akiko Chen Haruto Hiroshi Hui Jiang Jin Jing Jun Keiko Kenji Lei Lin Mei Ming ' +
  'Min-Jun Min-Ji Naoko Ping Qiang Sakura Seo-Yeon Soo-Jin Takashi Tao Wei Xiao Xin Yan Yang Yi Ying Yoko Yu Yuki Yun Zhang Zhen Arjuna Analyn Jerome Maricel Rowena Somchai Supaporn Malee';

// Names that are also common German words, months, places or trades: alone they prove nothing.
const ALSO_WORDS = new Set(
  (
    'mai an in van son long hang hai ha my nam an tu tri tam lan ada ernst wolf rosa viola iris mark max kim hagen bora bahar gül nur can roman august frank heide joy hope grace patience precious gloria comfort blessing prosper ' +
    'jordan virginia taylor lei min jin lin tao wei yang yi yu son ram raj sow ange alpha elsa chi ja gene may till kai ole falk rolf florida sofia marathon chad norm tom lotte christa art arta esi ama awa mark don dung han hand viola aster winta ' +
    'zin hui mei ping jun ming chen yan ela eda efe ege taha ufuk ender engin bernd karl- laurenz nergis selim ceylan deniz derya umut onur barış baris güven yıldız yılmaz turan zafer salem said samar haya may mina noor riad nada karim'
  ).split(' '),
);

function toKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

const names = new Set(
  [GERMAN, TURKISH_KURDISH, ARABIC_PERSIAN_AFGHAN, SLAVIC, OTHER_EUROPEAN, AFRICAN_ASIAN].flatMap((list) =>
    list.split(' ').map(toKey),
  ),
);

/** Whether a capitalised word is a usual given name; for double names the first part decides. */
export function isGivenName(word: string): boolean {
  const key = toKey(word);
  if (names.has(key)) return true;
  const [first, ...others] = key.split('-');
  // "Anton-App" is a thing.
  return names.has(first ?? '') && others.length > 0 && !others.some((part) => isNounLike(toLetters(part)));
}

/** Whether the word is a given name and hardly anything else. */
export function isSureGivenName(word: string): boolean {
  if (isGivenName(word)) return !ALSO_WORDS.has(toKey(word));
  const letters = toLetters(word);
  if (isWorldGivenName(word, letters)) return true;
  if (letters.length < FEWEST_LETTERS_OF_A_SPELLING || listNameRelatives(letters).size === 0) return false;
  return findCommonWordKind(letters) === undefined && !isFrequentWord(letters);
}

// Nicknames and other spellings of four letters and less are too often something else ("Asia", "Max").
const FEWEST_LETTERS_OF_A_SPELLING = 5;

let worldNames: ReadonlySet<string> | undefined;

// "Ji-hoon", "Jean-Loup": every part of a double name must be one.
function isWorldGivenName(word: string, letters: string): boolean {
  worldNames ??= new Set(WORLD_GIVEN_NAMES.trim().split(/\s/u));
  if (worldNames.has(letters)) return true;
  const parts = word.split(/[-‑]/u);
  return (
    parts.length === 2 &&
    parts.every((part) => isGivenName(part) || worldNames?.has(toLetters(part)) === true)
  );
}
