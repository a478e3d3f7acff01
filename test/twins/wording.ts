import type { Applicant } from './applicant.js';
import { toAge, toGermanDate } from './applicant.js';
import type { Merits } from './merits.js';

/**
 * A template: `{f|m}` is written for a woman or for a man, `<first>`, `<last>`, `<full>`, `<age>`, `<birth>`,
 * `<birthPlace>`, `<city>`, `<nationality>` are attributes of the applicant.
 */
export type Template = string;

/** Writes a template for one applicant. */
export function fill(template: Template, applicant: Applicant): string {
  const { name, sex, birth, origin, address } = applicant;
  const values: Readonly<Record<string, string>> = {
    first: name.first,
    last: name.last,
    full: `${name.first} ${name.last}`,
    age: String(toAge(birth)),
    birth: toGermanDate(birth),
    birthPlace: origin.birthPlace,
    city: address.city,
    nationality: origin.nationality,
  };
  return template
    .replaceAll(/\{([^|{}]*)\|([^|{}]*)\}/gu, (_all, female: string, male: string) =>
      sex === 'female' ? female : male,
    )
    .replaceAll(/<(\w+)>/gu, (all, key: string) => values[key] ?? all);
}

/** Writes a template in which `<school>`, `<employer>`, `<tasks>`, `<task>`, `<field>` and `<hobby>` may stand too. */
export function fillWithMerits(template: Template, applicant: Applicant, merits: Merits): string {
  const stay = merits.stays.at(-1);
  return fill(template, applicant)
    .replace('<school>', merits.school)
    .replace('<employer>', stay?.place ?? '')
    .replace('<tasks>', stay?.tasks.join(', ') ?? '')
    .replace('<task>', stay?.tasks[0] ?? '')
    .replace('<field>', merits.field)
    .replace('<hobby>', merits.hobbies[0] ?? '');
}

/** First sentences of a certificate of an internship; `<from>`, `<to>`, `<field>`, `<employer>` are the stay. */
export const INTERNSHIP_OPENINGS: readonly Template[] = [
  '{Frau|Herr} <full>, geboren am <birth>, hat vom <from> bis <to> in unserem Hause ein Praktikum im Bereich <field> absolviert.',
  '{Frau|Herr} <full>, geb. am <birth> in <birthPlace>, war vom <from> bis zum <to> als {Praktikantin|Praktikant} bei <employer> tätig.',
  'Hiermit bestätigen wir, dass {Frau|Herr} <full>, geboren am <birth>, vom <from> bis <to> ein Betriebspraktikum im Bereich <field> geleistet hat.',
  '<first> <last>, wohnhaft in <city>, war vom <from> bis <to> {unsere Praktikantin|unser Praktikant} im Bereich <field>.',
  'Wir bescheinigen {Frau|Herrn} <full> gern, dass {sie|er} vom <from> bis <to> bei uns ein Praktikum gemacht hat.',
  '{Die Schülerin|Der Schüler} <full> hat vom <from> bis <to> am Betriebspraktikum bei <employer> teilgenommen.',
  '{Frau|Herr} <last> absolvierte vom <from> bis <to> ein freiwilliges Praktikum im Bereich <field>.',
  'Vom <from> bis <to> durften wir {Frau|Herrn} <full> als {Praktikantin|Praktikanten} in unserem Team begrüßen.',
  '{Frau|Herr} <full> (geb. <birth>) hat vom <from> bis <to> als {Aushilfe und Praktikantin|Aushilfe und Praktikant} bei uns gearbeitet.',
  'Im Rahmen der Berufsorientierung war <full> vom <from> bis <to> als {Schülerpraktikantin|Schülerpraktikant} bei <employer> eingesetzt.',
  '{Frau|Herr} <full> aus <city>, geboren am <birth> in <birthPlace>, wurde vom <from> bis <to> im Bereich <field> eingesetzt.',
  '<full>, geboren am <birth>, ist vom <from> bis <to> als {Praktikantin|Praktikant} im Bereich <field> beschäftigt gewesen.',
];

export const JUDGEMENTS: readonly Template[] = [
  '{Sie|Er} erledigte {ihre|seine} Aufgaben stets zu unserer vollen Zufriedenheit.',
  'Wir haben {sie als engagierte junge Frau|ihn als engagierten jungen Mann} kennengelernt.',
  '{Frau|Herr} <last> war pünktlich, freundlich und zuverlässig.',
  '{Die Praktikantin|Der Praktikant} zeigte großes Interesse und eine gute Auffassungsgabe.',
  '{Ihr|Sein} Verhalten gegenüber Vorgesetzten, Kolleginnen und Kollegen war einwandfrei.',
  '{Sie|Er} arbeitete sich schnell in neue Aufgaben ein und stellte gute Fragen.',
  'Besonders hervorzuheben ist {ihre|seine} Sorgfalt im Umgang mit Werkzeug und Material.',
  'Wir erlebten {eine ruhige und aufmerksame Praktikantin|einen ruhigen und aufmerksamen Praktikanten}.',
  '{Frau|Herr} <last> hat sich als {lernwillige Mitarbeiterin|lernwilliger Mitarbeiter} gezeigt.',
  'Mit {ihr|ihm} haben alle im Team gern zusammengearbeitet.',
  '{Sie|Er} hat {ihre|seine} Arbeiten immer ordentlich übergeben.',
  '<first> war eine große Hilfe und hat {ihr|sein} Können oft bewiesen.',
  '{Die junge Frau|Der junge Mann} trat gegenüber der Kundschaft höflich auf.',
  'Die Arbeitsweise {der Praktikantin|des Praktikanten} war sauber und überlegt.',
  '{Sie|Er} fügte sich rasch in die Gruppe ein und half anderen ohne Aufforderung.',
  'Für {ihren|seinen} Einsatz in der Inventurwoche sind wir besonders dankbar.',
];

export const FAREWELLS: readonly Template[] = [
  'Wir danken {Frau|Herrn} <last> für die Mitarbeit und wünschen {ihr|ihm} für die Zukunft alles Gute.',
  'Für den weiteren Lebensweg wünschen wir {ihr|ihm} viel Erfolg.',
  'Wir wünschen {Frau|Herrn} <last> für {ihren|seinen} beruflichen Weg alles Gute.',
  'Eine Ausbildung in diesem Bereich können wir {ihr|ihm} sehr empfehlen.',
  'Wir würden {sie|ihn} jederzeit wieder als {Praktikantin|Praktikanten} aufnehmen.',
  'Für eine Ausbildung {zur Kauffrau|zum Kaufmann} im Einzelhandel bringt {sie|er} alles mit.',
  'Wir bedanken uns bei {ihr|ihm} und freuen uns über ein Wiedersehen.',
  'Gern stehen wir für Rückfragen zur Verfügung und wünschen <first> alles Gute.',
  'Wir danken {ihr|ihm} für die angenehme Zusammenarbeit.',
  'Auf {ihrem|seinem} weiteren Weg begleiten {sie|ihn} unsere besten Wünsche.',
];

export const LETTER_OPENINGS: readonly Template[] = [
  'mein Name ist <full>, ich bin <age> Jahre alt und suche einen Ausbildungsplatz ab August.',
  'mit großem Interesse habe ich Ihre Anzeige auf der Ausbildungsbörse gelesen und bewerbe mich hiermit.',
  'ich heiße <first> <last> und besuche zurzeit die zehnte Klasse der <school>.',
  'als {Schülerin|Schüler} der <school> habe ich auf der Berufsmesse von Ihrem Angebot erfahren.',
  'ich bin <age> Jahre alt, wohne in <city> und möchte gern bei Ihnen lernen.',
  'nach meinem Praktikum weiß ich genau: Ich möchte {Verwaltungsfachangestellte|Verwaltungsfachangestellter} werden.',
  'durch ein Gespräch mit Ihrer Ausbildungsleitung bin ich auf die Stelle aufmerksam geworden.',
  'seit meinem Ferienjob in der Bücherei steht für mich fest, dass ich im öffentlichen Dienst arbeiten will.',
  'mein Name ist <last>, <first> <last>, und ich bewerbe mich als {Auszubildende|Auszubildender} in Ihrem Haus.',
  'ich bin {eine motivierte Bewerberin|ein motivierter Bewerber} und suche eine Ausbildung mit viel Kontakt zu Menschen.',
  'gern möchte ich meine Stärken in Ihrer Verwaltung einsetzen und mich weiterentwickeln.',
  'Ihre Stadtverwaltung hat bei mir am Tag der offenen Tür einen guten Eindruck hinterlassen.',
];

export const LETTER_MIDDLES: readonly Template[] = [
  'In einem dreiwöchigen Praktikum (<employer>) gehörte zu meinen Aufgaben: <tasks>.',
  'Als {Klassensprecherin|Klassensprecher} habe ich gelernt, Streit zu schlichten und für andere zu sprechen.',
  'An dieser Ausbildung reizt mich die Verbindung von Theorie und Praxis.',
  'Mit Word, Excel und PowerPoint kann ich sicher umgehen, Zehnfingerschreiben habe ich in einem Kurs gelernt.',
  'In meiner Freizeit beschäftige ich mich mit <hobby>; dort habe ich Geduld und Ausdauer gelernt.',
  'Mathematik und Deutsch sind meine stärksten Fächer, das zeigt auch mein letztes Zeugnis.',
  'Bei <employer> konnte ich <task>; dabei habe ich gemerkt, wie wichtig Sorgfalt im Arbeitsalltag ist.',
  'Ich bin {eine zuverlässige Kollegin|ein zuverlässiger Kollege} und arbeite gern im Team.',
  'Freunde beschreiben mich als {aufmerksame Zuhörerin|aufmerksamen Zuhörer}, Lehrkräfte als zielstrebig.',
  'Der Umgang mit Gesetzestexten schreckt mich nicht, in der Schule habe ich das Fach Recht gewählt.',
  'Besonders spannend finde ich die Digitalisierung der Abläufe in einer modernen Verwaltung.',
  'Zurzeit arbeite ich am Wochenende als {Verkäuferin|Verkäufer} in einer Bäckerei und bediene die Kasse.',
  'Dort war ich als {Schulsanitäterin|Schulsanitäter} für die Erste Hilfe auf dem Schulhof zuständig.',
  'Ich heiße <full> und wohne in <city>; Verantwortung habe ich als {Schülersprecherin|Schülersprecher} übernommen.',
  'Als {Übungsleiterin|Übungsleiter} im Turnverein leite ich eine Gruppe von acht Kindern.',
  'In einem Ferienjob war ich {die jüngste Mitarbeiterin|der jüngste Mitarbeiter} im Lager und durfte die Ware prüfen.',
  'Ich lerne schnell, frage nach, wenn mir etwas unklar ist, und bringe Aufgaben zu Ende.',
  'Neben der Schule gebe ich jüngeren Kindern Nachhilfe in Englisch und Mathematik.',
];

export const LETTER_ENDINGS: readonly Template[] = [
  'Über eine Einladung zu einem Gespräch freue ich mich sehr.',
  'Gerne überzeuge ich Sie in einem Probearbeitstag von mir.',
  'Ich freue mich auf Ihre Antwort und stehe für Fragen gern bereit.',
  'Sie erreichen mich am besten am Nachmittag; ich freue mich auf ein Kennenlernen.',
  'Wenn ich Ihr Interesse geweckt habe, freue ich mich über eine Rückmeldung.',
  'Ich würde mich freuen, Sie persönlich von meiner Motivation zu überzeugen.',
  'Für ein Gespräch komme ich gern nach Absprache zu Ihnen ins Rathaus.',
  'Auf ein persönliches Gespräch mit Ihnen bin ich sehr gespannt.',
  'Einem Einstellungstest sehe ich mit Freude entgegen.',
  'Ein Praktikum vor Beginn der Ausbildung kann ich mir gut vorstellen.',
];

export const OCCUPATIONS: readonly Template[] = [
  '{zur Verwaltungsfachangestellten|zum Verwaltungsfachangestellten}',
  '{zur Kauffrau|zum Kaufmann} für Büromanagement',
  '{zur Straßenbauerin|zum Straßenbauer}',
  '{zur Fachinformatikerin|zum Fachinformatiker} für Systemintegration',
  '{zur Gärtnerin|zum Gärtner}, Fachrichtung Garten- und Landschaftsbau',
  '{zur Erzieherin|zum Erzieher}',
  '{zur Vermessungstechnikerin|zum Vermessungstechniker}',
  '{zur Elektronikerin|zum Elektroniker} für Betriebstechnik',
  '{zur Fachangestellten|zum Fachangestellten} für Bäderbetriebe',
  '{zur Industriemechanikerin|zum Industriemechaniker}',
  '{zur Köchin|zum Koch}',
  '{zur Pflegefachfrau|zum Pflegefachmann}',
];

export const PROFILES: readonly Template[] = [
  '{Motivierte Schülerin|Motivierter Schüler} mit ersten Erfahrungen im Bereich <field>.',
  'Ich bin {eine offene Teamspielerin|ein offener Teamspieler} und lerne gern Neues.',
  'Zuverlässig, lernbereit und freundlich im Umgang mit Menschen.',
  '{Angehende Kauffrau|Angehender Kaufmann} mit Freude an Zahlen und Ordnung.',
  'Technisch interessiert, handwerklich geschickt, sicher in Excel.',
  '{Hilfsbereite Klassensprecherin|Hilfsbereiter Klassensprecher} mit Ausdauer und Humor.',
  'Nach der Schule suche ich einen Beruf, in dem ich mit Kopf und Händen arbeiten kann.',
  '{Engagierte Bewerberin|Engagierter Bewerber} mit Erfahrung in <field> und <hobby>.',
  'Ich arbeite genau, halte Absprachen ein und bleibe auch bei Stress ruhig.',
  '{Junge Frau|Junger Mann} mit Interesse an Verwaltung, Recht und Technik.',
];

export const REPORT_REMARKS: readonly Template[] = [
  '{Sie|Er} ist berechtigt, die gymnasiale Oberstufe zu besuchen.',
  '<first> hat als {Klassensprecherin|Klassensprecher} Verantwortung übernommen.',
  '{Die Schülerin|Der Schüler} hat am Betriebspraktikum im Umfang von drei Wochen teilgenommen.',
  '{Ihre|Seine} Mitarbeit im Unterricht war stets sehr gut.',
  'Erfolgreiche Teilnahme an der Arbeitsgemeinschaft Schülerzeitung.',
  '<first> <last> wird in die Klasse 10 versetzt.',
  '{Sie|Er} hat sich als {Streitschlichterin|Streitschlichter} für die Schulgemeinschaft eingesetzt.',
  '{Die Schülerin|Der Schüler} <last> hat am Wettbewerb Jugend forscht mit Erfolg teilgenommen.',
  '<first> hat {ihre|seine} Leistungen im zweiten Halbjahr deutlich verbessert.',
  'Das Arbeitsverhalten verdient besondere Anerkennung.',
  'Im Wahlpflichtbereich hat {sie|er} das Fach Technik belegt.',
  '{Der Schülerin|Dem Schüler} wird für die Mitarbeit in der Schulbücherei gedankt.',
  'Für {ihren|seinen} weiteren Weg wünschen wir {ihr|ihm} alles Gute.',
  'Wir haben {sie|ihn} als {Ansprechpartnerin|Ansprechpartner} für jüngere Kinder kennengelernt.',
  'Besonders in Mathematik überzeugte <first> durch {ihren|seinen} Fleiß.',
];

export const VOLUNTEER_PRAISE: readonly Template[] = [
  'für {ihren|seinen} ehrenamtlichen Einsatz mit insgesamt <hours> Stunden.',
  'für {ihr|sein} Engagement in der Jugendarbeit, insgesamt <hours> Stunden.',
  'für {ihre|seine} Mitarbeit bei der Lebensmittelausgabe (<hours> Stunden).',
  'für <hours> Stunden ehrenamtlicher Arbeit als {Betreuerin|Betreuer} der Ferienfreizeit.',
  'für die Leitung der Turngruppe als {Übungsleiterin|Übungsleiter}, <hours> Stunden.',
  'die als {Jugendgruppenleiterin|Jugendgruppenleiter} <hours> Stunden geleistet wurden.',
  'für {ihre|seine} Hilfe beim Sommerfest und in der Lagerverwaltung, <hours> Stunden.',
  'für <hours> Stunden als {Schiedsrichterin|Schiedsrichter} im Jugendbereich.',
  'für {ihren|seinen} Dienst als {Rettungsschwimmerin|Rettungsschwimmer}, <hours> Stunden.',
  'für <hours> Stunden Nachhilfe, die {sie|er} jüngeren Kindern gegeben hat.',
];

export const VOLUNTEER_SENTENCES: readonly Template[] = [
  '{Sie|Er} hat mit Herz und Verstand mitgewirkt und andere motiviert.',
  'Besonders hervorzuheben ist die Verlässlichkeit.',
  'Auf {sie|ihn} konnten sich alle verlassen.',
  '<first> hat {ihre|seine} freie Zeit gern für andere gegeben.',
  'Ohne {ihre|seine} Ideen wäre das Fest nicht gelungen.',
  '{Frau|Herr} <last> hat neue Helferinnen und Helfer eingearbeitet.',
  '{Sie|Er} übernahm Verantwortung für Kasse und Lager.',
  '{Die junge Helferin|Der junge Helfer} war bei Kindern sehr beliebt.',
  'Wir danken {ihr|ihm} herzlich für die gemeinsame Zeit.',
  'Als {Gruppenleiterin|Gruppenleiter} hielt {sie|er} auch in schwierigen Lagen den Überblick.',
];
