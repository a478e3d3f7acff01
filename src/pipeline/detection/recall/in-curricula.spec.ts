import { describe, expect, it } from '@jest/globals';
import { findMistakes, readRecallTable } from './recall-table.js';

// sentence || what must vanish || what must stay
const TABLE = `
Geburtsort: Chemnitz, Staatsangehörigkeit: Deutsch || Chemnitz || Staatsangehörigkeit
Geburtsort und -land⇥Kumasi, Ghana || Kumasi | Ghana || 
Geburtsdatum/Geburtsort⇥12.03.2007 / Prishtina || 12.03.2007 | Prishtina || 
Wann und wo geboren: 4.4.2006, Tiflis || 4.4.2006 | Tiflis || 
Heimatort⇥Suceava || Suceava || 
Herkunft⇥polnisch || polnisch || 
Nation⇥Syrien || Syrien || 
Pass⇥italienisch || italienisch || 
Staatsang.⇥D + GR || D + GR || 
Bürgerrecht⇥portugiesisch || portugiesisch || 
Geboren bin ich in Bielefeld als Tochter türkischer Eltern. || Bielefeld | Tochter türkischer Eltern || 
Ich bin als Sohn kosovarischer Flüchtlinge in Unna zur Welt gekommen. || Sohn kosovarischer Flüchtlinge | Unna || 
Bis zu meinem neunten Lebensjahr lebte ich in Minsk. || neunten Lebensjahr | Minsk || 
Meine Schulzeit begann in Bagdad und endete in Bochum. || Bagdad || 
Nach der vierten Klasse in Kairo kam ich auf die Realschule. || Kairo || Realschule
In Kabul bin ich vier Jahre zur Schule gegangen. || Kabul || 
Mit der 7. Klasse wechselte ich von Warschau nach Essen. || Warschau || 
In Lissabon habe ich im Café gearbeitet. || Lissabon || im Café gearbeitet
Zwei Jahre Verkäuferin in einem Kaufhaus in Sofia || Verkäuferin | Sofia || in einem Kaufhaus
2012–2015⇥Kfz-Werkstatt, Erbil⇥Ölwechsel, Bremsen || Erbil || Ölwechsel, Bremsen
2016⇥Hotel Marmara, Antalya⇥Housekeeping || Antalya || Housekeeping
Restaurant „El Faro“, Vigo || Vigo || 
Baustelle in Tirana, Maurerhelfer || Tirana || Maurerhelfer*in
Freiwilliger beim Roten Halbmond || Roten Halbmond || 
Mitglied der ukrainischen Pfadfinder Plast || ukrainischen | Plast || 
Vorsitz der Eritreischen Studierendengruppe || Eritreischen || 
Jugendgruppe der Griechischen Gemeinde || Griechischen || Jugendgruppe
Deutsch-Türkischer Freundschaftsverein: Kuchenverkauf || Deutsch-Türkischer || Kuchenverkauf
Spielvereinigung Anadolu, Kreisliga B || Anadolu || Kreisliga B
Hilalspor, Tor || Hilalspor || Tor
SV Italia 66 || Italia || 
Ich spreche fließend Rumänisch, weil meine Familie von dort kommt. || weil meine Familie von dort kommt || Rumänisch
Türkisch kann ich von zu Hause. || von zu Hause || Türkisch
Russisch verstehe ich durch meine Großmutter. || meine Großmutter || Russisch
Polnisch: Heimatsprache || Heimatsprache || Polnisch
Deutsch (2. Sprache), Englisch || 2. Sprache || Englisch
Deutsch: fünf Jahre Schule in Deutschland || in Deutschland || 
Schwedisch durch Mutter || durch Mutter || Schwedisch
Sprachen: Deutsch, Twi, Englisch || Twi || Englisch
Portugiesisch zu Hause, Deutsch überall sonst || zu Hause || Portugiesisch
Meine Eltern sind beide gehörlos, ich dolmetsche oft. || Meine Eltern || 
Mein Bruder hat das Down-Syndrom, darum möchte ich in die Pflege. || Mein Bruder | Down-Syndrom || in die Pflege
Meine Mama hat mir das Nähen beigebracht. || Meine Mama || Nähen
Oma sagt immer, ich hätte ein Händchen für Blumen. || Oma || ein Händchen für Blumen
Zu Hause teile ich mir das Zimmer mit zwei Schwestern. || zwei Schwestern || 
Wir sind eine Patchworkfamilie mit fünf Kindern. || Patchworkfamilie | fünf Kindern || 
Seit der Scheidung wohne ich bei Papa. || Scheidung | Papa || 
Den Haushalt führe ich mit meinem Vater allein. || meinem Vater || 
Meine Freundin und ich ziehen im Frühjahr zusammen. || Meine Freundin | zusammen || 
Ich bin Vater einer kleinen Tochter. || Vater einer kleinen Tochter || 
Der Kindergarten ist ab 7 Uhr geöffnet, meine Frau übernimmt nachmittags. || meine Frau || 
Mein Mann ist Soldat und oft weg. || Mein Mann || 
Nach dem frühen Tod meiner Mutter wurde ich schnell selbstständig. || Tod meiner Mutter || schnell selbstständig
Mein Vormund ist Herr Krahl. || Mein Vormund | Krahl || 
Ich trage morgens Zeitungen aus, um meine Familie zu unterstützen. || meine Familie || 
Ich bin auf BAföG angewiesen, da meine Eltern wenig verdienen. || meine Eltern || 
Meine Eltern sind selbstständig (Friseursalon). || Meine Eltern || 
Im Salon meiner Mutter habe ich Termine vergeben. || meiner Mutter || Termine vergeben
Auf dem Hof der Großeltern habe ich Kühe gemolken. || der Großeltern || Kühe gemolken
Die Praktikantin hat ihre Aufgaben mit großer Sorgfalt erledigt. || Die Praktikantin | ihre || Aufgaben mit großer Sorgfalt erledigt
Herr Demir war bei uns als Aushilfe tätig. Er überzeugte durch Fleiß. || Demir | Er || überzeugte durch Fleiß
Als Kollege war er geschätzt. || Kollege | er || geschätzt
Wir danken ihr für die Zusammenarbeit. || ihr || für die Zusammenarbeit
Sie versteht es, sich durchzusetzen. || Sie || 
Ihm gebührt unser Dank. || Ihm || 
Frau Kowalska erledigt ihre Arbeit stets zu unserer vollsten Zufriedenheit. || Kowalska | ihre || zu unserer vollsten Zufriedenheit
Der Inhaber dieser Urkunde hat 30 Stunden gearbeitet. || Der Inhaber || 30 Stunden gearbeitet
Die Teilnehmerin erreichte 92 von 100 Punkten. || Die Teilnehmerin || 92 von 100 Punkten
Als gelernte Verkäuferin bringe ich Erfahrung mit. || Verkäuferin || bringe ich Erfahrung mit
Ich bin gelernter Bäcker. || gelernter Bäcker || 
Als Quereinsteigerin möchte ich neu starten. || Quereinsteigerin || möchte ich neu starten
Ich würde gern Brandmeisterin werden. || Brandmeisterin || werden
Erster Preis bei den Schülerinnen || Schülerinnen || Erster Preis
Kreismeisterin im Weitsprung || Kreismeisterin || im Weitsprung
Nach meinem Zivildienst arbeitete ich im Lager. || Zivildienst || im Lager
Ich bin fast vierzig. || fast vierzig || 
In drei Jahren werde ich dreißig. || dreißig || 
Als Mittdreißigerin traue ich mir das zu. || Mittdreißigerin || traue ich mir das zu
Meine Ausbildung habe ich vor zwanzig Jahren gemacht. || zwanzig Jahren || Ausbildung
Da ich erst 15 bin, darf ich nur tagsüber arbeiten. || 15 || 
Die Vollendung des 18. Lebensjahres erreiche ich im Mai. || 18. Lebensjahres || 
Ich bin noch schulpflichtig. || schulpflichtig || 
Ich habe einen Behindertenausweis. || Behindertenausweis || 
Ich bin zu 60 Prozent schwerbehindert. || 60 Prozent schwerbehindert || 
Wegen einer Muskelerkrankung nutze ich einen Rollator. || Muskelerkrankung | Rollator || 
Mit meinem Blindenstock finde ich mich gut zurecht. || Blindenstock || 
Ich habe nur eine Hand. || nur eine Hand || 
Ich höre schlecht, lese aber gut von den Lippen. || höre schlecht | von den Lippen || 
Das Integrationsamt fördert den Arbeitsplatz. || Integrationsamt || 
Eine Arbeitsassistenz wäre hilfreich. || Arbeitsassistenz || 
Ich war zwei Jahre lang in Therapie. || in Therapie || 
Panikattacken habe ich im Griff. || Panikattacken || 
Ich bin Asthmatikerin. || Asthmatikerin || 
Mit Rheuma kann ich gut leben. || Rheuma || 
Ich bin Bluterin. || Bluterin || 
Nach einem Burnout wechselte ich. || Burnout || 
Er erhielt wegen LRS einen Nachteilsausgleich. || Er | LRS | Nachteilsausgleich || 
Ministrantenlager, Küche || Ministrantenlager || Küche
Ich bin Muslima und trage Kopftuch. || Muslima | Kopftuch || 
Freitags zwischen 13 und 14 Uhr bete ich. || bete || 
Ich koche für die Tafel unserer Kirchengemeinde. || Kirchengemeinde || 
Lektorin im Gottesdienst der Gemeinde Heilig Kreuz || Gottesdienst | Heilig Kreuz || 
Jugendgruppe „Fire“ der Pfingstgemeinde || Pfingstgemeinde || 
Victory Church Dortmund, Kinderbetreuung || Victory Church || Kinderbetreuung
Church of Pentecost, Chorleitung || Church of Pentecost || Chorleitung
Kingdom Hall, Reinigung || Kingdom Hall || Reinigung
Kirchenchor St. Cäcilia || Kirchenchor | St. Cäcilia || 
Schwester Maria hat mich im Noviziat begleitet. || Noviziat || 
Ich war auf der Islamischen Schule. || Islamischen || 
Koranschule Bilal || Koranschule || 
Mevlid-Feier organisiert || Mevlid || organisiert
Bayram-Fest im Viertel: Grillstand || Bayram || Grillstand
Ich bin mit Deutsch und Twi groß geworden. || Twi || 
In meiner Schulzeit in Izmir spielte ich Volleyball. || Izmir || spielte ich Volleyball
Meine Schwester hat hier auch ihre Ausbildung gemacht. || Meine Schwester || 
Mein Opa war bei der Straßenbahn. || Mein Opa || 
Meine Eltern haben ein kleines Lebensmittelgeschäft. || Meine Eltern || 
Bei meinen Großeltern in Thessaloniki habe ich im Laden geholfen. || Großeltern | Thessaloniki || im Laden geholfen
Wir sind aus dem Osten der Ukraine, aus der Nähe von Donezk. || Ukraine | Donezk || 
Seit Herbst 2022 wohnen wir in Moers. || Herbst 2022 || 
Ich habe mein Land mit 16 verlassen. || mein Land | 16 || 
Meine Zeugnisse sind noch bei der Anerkennungsstelle. || Anerkennungsstelle || 
Im Wohnheim teile ich mir ein Zimmer mit zwei Jungen aus Guinea. || Guinea || 
Das Fasten hat mich Disziplin gelehrt. || Fasten || 
Ich lebe mit Epilepsie, bin aber anfallsfrei. || Epilepsie | anfallsfrei || 
Mein GdB liegt bei 40. || GdB || 
Ich bin 31 und habe zwei Kinder. || 31 | zwei Kinder || 
Früher war ich Zeitsoldat. || Zeitsoldat || 
Als Mädchen vom Dorf kann ich anpacken. || Mädchen || anpacken
Ihr Auftreten ist sicher, er hat Humor. || Ihr | er || 
Ich bin die erste Auszubildende im Betrieb gewesen. || Auszubildende || 
Die 17-jährige Schülerin überzeugte. || 17-jährige | Schülerin || 
Er stammt aus einer Handwerkerfamilie. || Er | Handwerkerfamilie || 
Mein Freund Jannik und ich erwarten ein Baby. || ein Baby || 
Nach der Geburt unseres Sohnes blieb ich zu Hause. || Geburt unseres Sohnes || 
Meine Eltern haben sich im Asylheim kennengelernt. || Meine Eltern | Asylheim || 
Ich habe einen türkischen Pass. || türkischen || 
Ich habe die niederländische Staatsangehörigkeit. || niederländische || 
Kein Visum erforderlich (EU). || Visum || 
Deutsch seit 2020, Niveau B2 || 2020 || Niveau B2
Mein Heimatdorf liegt in den Karpaten. || Heimatdorf | Karpaten || 
`;

describe('all rules together, on rows and sentences of curricula', () => {
  it.each(readRecallTable(TABLE))('redact $text', (row) => {
    expect(findMistakes(row)).toEqual([]);
  });
});
