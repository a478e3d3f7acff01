import { foldLetters } from '../text-folding.js';

/**
 * Given names that are called or written alike: short forms, nicknames and transliterations.
 *
 * Compiled by hand for this project from usage in Germany. A group is symmetric: "Ola" on a form also finds
 * "Aleksandra" in a reference. What is missing here is still found by its sound, see `name-spellings.ts`.
 */
const GROUPS = `
Aleksandra Alexandra Oleksandra Ola Olka Sascha Sasha Sandra Alex Lexi Lexa Aleks
Aleksander Alexander Oleksandr Aleksandr Alexandros Alejandro Sascha Sasha Alex Aleks Xander Sander Alek Iskender Iskandar
Mohammed Muhammad Mohamed Mohammad Mohamad Muhammed Muhamed Muhammet Mehmet Mahomet Mo Momo Memo Hamoudi Hamudi
Ahmed Ahmad Ahmet Achmed Achmad Hamada
Mahmoud Mahmud Mahmut Machmud
Mustafa Mostafa Moustafa Mustapha Muss
Yusuf Youssef Yousef Jussuf Yousuf Jusuf Youssouf Josef Joseph Jupp Sepp Josip Jozef
Hussein Hüseyin Husain Hossein Hossain Hussain Hosein Huseyin
Hassan Hasan Hassen Hasso
Ali Aly
Omar Umar Ömer Omer
Osman Uthman Othman Ousmane
Ibrahim Ebrahim Abraham Ibo Ibro Brahim
Ismail Ismael Esmail Smail Ismo
Yasin Yassin Yaseen Jassin
Yasmin Jasmin Yasmine Jasmine Yasemin Yassi Yasi Jassi Mina Jasi
Fatima Fatma Fatemeh Fatimah Fadime Fatme Fatou Fati
Aisha Aischa Ayse Ayşe Aicha Aysche Aysha Asha
Khadija Hatice Chadidscha Khadidja Hadija Khadeja
Zeynep Zainab Zeinab Zaynab Zeyno
Meryem Maryam Mariam Maria Miriam Mirjam Marie Merjem Mary
Amina Emine Amine Aminah
Leyla Leila Layla Laila Lejla
Nur Noor Nour
Karim Kareem Kerim
Khaled Khalid Halit Chaled Haled
Abdullah Abdallah Abdulah Apo Abdou
Abdul Abdel Abd Abdou
Said Saeed Saïd Sait Sayed
Samir Sameer Sami Sammy
Tarek Tariq Tarık Tareq
Rachid Rashid Reschid Raschid
Walid Waleed Velid
Bilal Belal Bilel
Hamza Hamsa Hamse
Yahya Jahja Yehya Johannes Johann Hannes Hans Jo Joe John Jan Hansi Giovanni Iwan Ivan Juan Jean Ioannis Yannis Janni Jannis
Yunus Younes Younis Jonas Jonah
Musa Moussa Mousa Moses
Suleiman Süleyman Soliman Sulaiman Souleymane
Daud Davut Dawud Daoud David Dawit Dave
Katharina Katarina Kathrin Katrin Kathi Kati Käthe Kathy Kate Katja Trina Ina Rina Caty Cathy Katharine Kateryna Jekaterina Ekaterina Katerina Katarzyna Kasia Caterina Catalina Catherine Karina
Elisabeth Elizabeth Elżbieta Jelisaweta Elisaveta Lisa Lisbeth Lissy Lisi Elli Ella Elsa Else Betty Beth Sissi Sisi Liesel Lilli Elise
Margarete Margarethe Margareta Małgorzata Malgorzata Greta Grete Gretel Gitta Rita Meta Margot Gosia Maggie Marga
Johanna Joanna Ioanna Hanna Hannah Hanni Jo Asia Joasia Joana Hanka
Anna Anne Ann Anja Anni Annika Anita Nana Ania Anka Anya Hanna
Agnieszka Agnes Aga Agi Agnes
Barbara Basia Babsi Bärbel Babette Barbi
Magdalena Magda Lena Leni Madlen Madeleine Lenchen
Małgorzata Gosia Gosha
Zofia Sofia Sophia Sophie Sofie Zosia Sofija
Natalia Natalie Natalja Nataliya Nathalie Natascha Natalka Nata Talia Natasha
Anastasia Anastasija Nastja Nastya Stasia Anastassija Stacy
Tatjana Tatiana Tetjana Tetiana Tanja Tanya
Swetlana Svetlana Svitlana Sweta Sveta Lana
Ludmila Ljudmila Lyudmila Mila Luda Lucy
Olena Elena Jelena Helena Yelena Lena Alena Aljona Alyona Helene Ilona
Irina Iryna Irena Irene Ira Irka Iris
Oksana Xenia Ksenia Ksenija Oxana
Julia Julija Yuliia Yulia Iuliia Jule Juli Jul Giulia Julie Juliane
Maryna Marina Maryna Mascha
Daria Darja Dariya Daryna Dascha Dasha
Viktoria Wiktoria Viktoriia Victoria Vicky Wika Vika Vicki Tori
Oleksij Alexej Aleksej Alexei Oleksii Ljoscha Lyosha
Mykola Nikolai Nikolaj Nikolaus Nicolas Niklas Nico Niko Klaus Claus Nick Kolja Mikołaj Miklas Nikos Nikola
Dmytro Dmitri Dmitrij Dmitry Dmytrii Dima Mitja Dimitri Dimitrios Dimi Dimitris
Serhij Sergej Sergei Sergey Serhii Serjoscha Serge Sergio
Andrij Andrej Andrei Andrii Andrew Andreas Andrzej Andi Andy Andre André Anders Andreas
Volodymyr Wladimir Vladimir Wolodymyr Wowa Vova Vlad Wolodja Wlad
Jewhen Yevhen Jewgenij Evgenij Evgeny Eugen Zhenya Schenja Jenja Eugene
Mychajlo Michail Mikhail Michael Michał Michal Mischa Misha Michi Micha Mike Miki Mikael Michel Miguel Mihai Michele
Pawel Paweł Pavlo Pavel Paul Paolo Pablo Pauli
Piotr Petro Petr Peter Pjotr Pedro Pietro Pete Petros Pierre Piet
Jurij Juri Yuri Yurii Georg Jürgen Jörg Jerzy Georgios Giorgos Jurek Schorsch George Jorge Giorgio Yura
Hryhorij Grigori Grzegorz Gregor Greg Grischa
Tomasz Thomas Tomek Tom Tommy Tommaso Tomas
Krzysztof Christoph Christopher Krystof Chris Krzysiek Stoffel Christof Cristoforo Kristof
Łukasz Lukas Lucas Luca Luka Luke
Jakub Jakob Jacob Kuba Jacobo Jaques Yakup Yakub Jake Jacek
Wojciech Wojtek Adalbert
Mateusz Matthäus Matthias Mathias Matteo Matthew Matt Matze Hias Mateo Mattis
Stanisław Stanislav Stanislaw Stan Staszek
Zbigniew Zbyszek
Bartosz Bartek Bartłomiej Bartholomäus Barti
Katarzyna Kasia Kaśka
Alexandru Alex Sandu
Ștefan Stefan Stephan Steffen Stefano Steven Stephen Esteban Étienne Istvan Steve Stefanos
Stefanie Stephanie Steffi Stefania Fanny Stephi
Benjamin Ben Benni Benny Bünyamin Benyamin Benji
Maximilian Max Maxi Maxim Maksim Maksym Massimo Maxime
Sebastian Basti Bastian Seb Wastl Sebi
Dominik Domi Nik Dominic Domenico Dominique
Florian Flo Flori
Philipp Philip Phil Filip Felipe Filippo Fips
Tobias Tobi Tobse
Daniel Dani Danny Dan Daniil Danyal Danijel
Daniela Dani Danijela
Manuel Manu Manolo Emanuel Immanuel
Manuela Manu Ela Manja
Michaela Michi Micha Ela Michelle Mihaela
Gabriele Gabi Gaby Gabriela Gabriella
Susanne Susi Sanne Susanna Susann Zuzanna Zuza Suse
Sabine Bine Biene
Christina Christine Tina Chrissi Kristina Krystyna Christiane Cristina Chris Kirstin Kerstin Stina
Martina Tina Marty
Bettina Tina Betti
Angelika Angela Geli Angie Angelina Angelique
Andrea Andi Drea
Ulrich Uli Ulli Ule
Ulrike Uli Rike Ulli Ulla
Friedrich Fritz Fred Friedel Freddy Frederik Frederick Rico Federico
Friederike Rike Frieda Fritzi Frederike
Heinrich Heinz Heiner Hein Henry Henri Enrico Henrik Hendrik Henryk Harry
Wilhelm Willi Willy Will William Bill Guillaume Guglielmo Wim
Wolfgang Wolf Wolle Wolfi
Joachim Jochen Achim Jo Joaquin Jojo
Leonhard Leo Leon Lennart Leonardo Leonard Lenny Lennard
Leonie Leo Leoni Leona Leonora Leonore Nora
Theodor Theo Teo Ted Todor Fedor
Anton Toni Antonio Tony Antoni António Antonius Antoine Antek
Antonia Toni Tonia Antonella Antonie
Alfred Fred Freddy Alfredo
Robert Rob Robbie Bob Bert Roberto Robin Robi
Richard Rick Ricky Rico Ritchie Ricardo Riccardo
Rudolf Rudi Rolf Ralf Rodolfo
Gerhard Gerd Gert Hardy
Franziska Franzi Fränzi Sissi Ziska Francesca Francisca Franka
Franz Francesco Francisco Francis Paco Franek František Ferenc Pancho
Theresa Teresa Therese Resi Tess Tessa Tere Thesa
Veronika Vroni Veronica Nika Moni
Monika Moni Monica Mona Nika
Jacqueline Jacky Jackie
Jennifer Jenny Jenni Jen
Jessica Jessi Jess Jessika Dschessi
Samantha Sam Sammy
Samuel Sam Sammy Sami
Patricia Patty Trish Patrizia Pati Patrycja
Patrick Pat Paddy Patryk
Valentina Valentine Vale Tina Valja
Vanessa Nessa Nessi Vany
Melanie Mel Melli Melly
Melissa Mel Lissa Meli
Rebecca Rebekka Becky Becci Bekki
Isabel Isabella Isabelle Isa Bella Izabela Bela
Emmanuel Manu Emanuele Ema Emeka Emma
Christian Chris Krischan Krystian Cristian Kristian Carsten Karsten
Nathaniel Nate Nat Natnael
Konstantin Konsti Kostja Kosta Costa Constantin Kostas Tino
Panagiotis Panos Takis
Konstantina Dina Nadia
Giuseppe Peppe Beppe Pino Pippo
Francesco Franco Checco Ciccio
Salvatore Totò Toto Salvo Turi
Vincenzo Enzo Vince Cenzo
Guadalupe Lupe Lupita
José Jose Pepe Josef Pepito
Jesús Chucho Jesus Chus
Ignacio Nacho Ignaz
Dolores Lola Loli
Mercedes Merche Meche
Concepción Concha Conchita
Rosario Charo Rosi
Montserrat Montse
Zeynel Zeno
Mücahit Mujahid
Cemal Jamal Djamal Dschamal
Cemile Jamila Djamila
Celal Jalal Djalal
Cihan Jihan Dschihan
Şeyma Shayma Schaima Chaima
Şirin Shirin Schirin
Şahin Shahin Schahin
Yıldız Yildis Jildiz
Şerife Sherifa Sarifa
Haşim Hashim Haschim
Aslı Asli
Gülşen Gulschan
Ebubekir Abubakr Abubakar Aboubakar Boubacar
Sıdıka Siddiqa
Haci Hadschi Hajji
Xhemile Dschemile Cemile
Besarta Besi
Arbnora Nora
Shpresa Presa
Thi Thị
Nguyễn Nguyen
Hương Huong
Oluwaseun Seun Segun
Chukwuemeka Emeka
Chiamaka Amaka
Ngozi Goz
Olumide Mide
Ifeoma Ify Ife
Mamadou Mohamadou Amadou
Kwabena Kobby
Yohannes Johannes
Yordanos Jordanos
Hiwet Hiywet
`;

const RELATIVES = new Map<string, Set<string>>();
for (const group of GROUPS.trim().split('\n')) {
  const names = group.split(' ').map((name) => foldLetters(name).text);
  for (const name of names) {
    const relatives = RELATIVES.get(name) ?? new Set<string>();
    for (const other of names) if (other !== name) relatives.add(other);
    RELATIVES.set(name, relatives);
  }
}
const NONE: ReadonlySet<string> = new Set();

/** Folded forms that a given name is also called or written by; empty if none is known. */
export function listNameRelatives(foldedName: string): ReadonlySet<string> {
  return RELATIVES.get(foldedName) ?? NONE;
}
