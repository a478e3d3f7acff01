import { describe, expect, it } from '@jest/globals';
import { findMistakes, readRecallTable } from './recall-table.js';

// sentence || what must vanish || what must stay
const TABLE = `
Pionierrepublik || Pionierrepublik || 
IG-Metall-Vertrauensmann || IG-Metall || 
Letzte Generation || Letzte Generation || 
Fridays for Future: Demo-Anmeldung, Moderation || Fridays for Future || Moderation
Ich demonstriere gegen rechts. || gegen rechts || 
Praktikum im Büro von MdB ||  || Praktikum im Büro
Praktikum bei der Friedrich-Ebert-Stiftung || Friedrich-Ebert-Stiftung || Praktikum
DGB-Jugend: Seminare organisiert || DGB || Seminare organisiert
Gewerkschaftsmitglied seit Ausbildungsbeginn || Gewerkschaftsmitglied || 
Mitglied der Partei Volt || Volt || 
Mitarbeit im Jugendparlament ||  || Mitarbeit im Jugendparlament
Stipendium der Konrad-Adenauer-Stiftung || Konrad-Adenauer-Stiftung || Stipendium
Kandidatin der FDP für den Stadtrat || FDP || 
Antifa-Gruppe || Antifa || 
Mitglied der ver.di Jugend || ver.di || 
Rosa-Luxemburg-Stiftung: Seminar Rhetorik || Rosa-Luxemburg-Stiftung || Seminar Rhetorik
Mitglied der Jugend- und Auszubildendenvertretung ||  || Jugend- und Auszubildendenvertretung
Linksjugend solid || Linksjugend || 
Mitglied bei attac und Amnesty || attac || 
Mitglied der Falken: Zeltlager betreut || Falken || Zeltlager betreut
Askerlik yapıldı || Askerlik || 
Wachbataillon || Wachbataillon || 
Reservedienst || Reservedienst || 
Dienstgrad: Obermaat || Obermaat || 
Gefreiter der Reserve || Gefreiter || 
Stabsgefreiter, Nachschub || Stabsgefreiter || Nachschub
Musterung: tauglich || tauglich || 
Wehrdienst bei der Bundeswehr (9 Monate), LKW-Führerschein || Wehrdienst || LKW-Führerschein
Bei den Gebirgsjägern lernte ich Disziplin. || Gebirgsjägern || lernte ich Disziplin
Hauptgefreite UA || Hauptgefreite || 
Bundeswehr: Soldat auf Zeit (4 Jahre), Materialbuchhaltung || Soldat || Materialbuchhaltung
Ausgemustert (T5) || Ausgemustert || 
Military service completed || Military service || 
Kriegsdienstverweigerer || Kriegsdienstverweigerer || 
Ich habe bei der Bundeswehr gedient. || gedient || 
Transition abgeschlossen || Transition || 
Ich bin offen schwul. || schwul || 
Personenstandsänderung || Personenstandsänderung || 
Eingetragene Lebenspartnerschaft || Lebenspartnerschaft || 
Regenbogen-AG || Regenbogen || 
Ich lebe mit meinem Ehemann und bin selbst ein Mann. || meinem Ehemann | Mann || 
Ich bin trans. || trans || 
SCHLAU-Projekt, Workshops || SCHLAU || Workshops
Namensänderung nach SBGG || SBGG || 
Mitglied der Jusos: Kassenführung || Jusos || Kassenführung
Klimastreik organisiert: 500 Personen || Klimastreik || 500 Personen
Ich bin politisch links und engagiere mich gegen Rassismus. || links || 
Praktikum bei der CDU-Fraktion im Rat || CDU || Praktikum
GEW-Mitglied || GEW || 
Jugend im Landtag ||  || Jugend im Landtag
FDJ-Sekretär || FDJ || 
Ich bin in der Jungen Union aktiv, dort plane ich Events. || Jungen Union || plane ich Events
Mitglied im Betriebsrat ||  || Betriebsrat
Wahlkampfhelfer für die SPD || SPD || 
Vorsitzender des JU-Stadtverbands || JU || 
Konservative Werte sind mir wichtig. || Konservative || 
Veganerin aus Überzeugung || Veganerin || 
Ortsvorsitzende der Grünen Jugend || Grünen Jugend || 
Mitglied im Bund der Vertriebenen || Vertriebenen || 
NVA 18 Monate || NVA || 
Auslandseinsatz in Mali || Mali || 
Grundausbildung bei der Marine || Grundausbildung bei der Marine || 
Wehrpflicht abgeleistet || Wehrpflicht || 
Zivildienstleistender beim DRK || Zivildienstleistender || beim DRK
Heimatschützer, Grundausbildung || Heimatschützer || 
Freiwilliger Wehrdienst, 23 Monate || Wehrdienst || 
Kriegsdienstverweigerung anerkannt || Kriegsdienstverweigerung || 
Zivi im Altenheim || Zivi || im Altenheim
SaZ 4, Logistik || SaZ 4 || Logistik
CSD-Organisationsteam: Logistik || CSD || Logistik
Ich engagiere mich in der Queer-AG und plane Veranstaltungen. || Queer || plane Veranstaltungen
nichtbinär || nichtbinär || 
Pronomen: dey/deren || dey/deren || 
Mein Deadname steht im Zeugnis. || Deadname || 
JUSO-Vorsitzende im Unterbezirk || JUSO || 
aktiv bei den Grünen in Hagen || Grünen || 
Ratsmitglied für die FDP || FDP || 
SPD-AG 60 plus || SPD || 
Sachkundige Bürgerin (Bündnis 90/Die Grünen) || Bündnis 90/Die Grünen || 
Vertrauensfrau der IG BCE || IG BCE || 
DGB-Haus: Seminar „Reden lernen“ || DGB || Seminar
Streikerfahrung mit der Gewerkschaft || Gewerkschaft || 
Linke Jugendgruppe: Plakate entworfen || Linke Jugendgruppe || Plakate entworfen
Ich sympathisiere mit der AfD. || AfD || 
Junge Liberale NRW || Junge Liberale || 
Mitarbeiter im Wahlkreisbüro der CDU || CDU || Wahlkreisbüro
Volunteer for Greenpeace ||  || Greenpeace
Amnesty International, Briefaktionen ||  || Briefaktionen
NABU-Jugend: Nistkästen gebaut ||  || NABU-Jugend: Nistkästen gebaut
Personalrat ||  || Personalrat
FWDL, Kraftfahrer CE || FWDL || Kraftfahrer CE
Ich war vier Jahre Zeitsoldat und leitete eine Werkstatt. || Zeitsoldat || leitete eine Werkstatt
Bundeswehrzeit als Sanitäter || Bundeswehrzeit || 
Soldatin auf Zeit, Materialwirtschaft || Soldatin auf Zeit || Materialwirtschaft
Oberstabsgefreiter d. R. || Oberstabsgefreiter || 
Feldjägerdienst, Streife || Feldjägerdienst || Streife
Dienst beim Panzerbataillon 203 || Panzerbataillon || 
Zivildienst im Rettungsdienst || Zivildienst || im Rettungsdienst
Ersatzdienst beim THW || Ersatzdienst || beim THW
Wehrersatzdienst || Wehrersatzdienst || 
Wehrpflicht erfüllt || Wehrpflicht || 
freigestellt vom Wehrdienst || Wehrdienst || 
Bundeswehr (Heer) 2 Jahre: Lagerverwaltung || Heer || Lagerverwaltung
Veteran || Veteran || 
Marine: Elektroniker ||  || Elektroniker
Ich bin lesbisch und engagiert. || lesbisch || engagiert
Ich bin verheiratet mit meinem Mann (ich bin selbst männlich). || meinem Mann | männlich || 
LSBTIQ*-Jugendzentrum, Café-Dienst || LSBTIQ || Café-Dienst
Mein Pronomen ist they. || they || 
Früher hieß ich anders; der Personenstand ist geändert. || Personenstand || 
genderfluid || genderfluid || 
Trans Mann || Trans Mann || 
Aromantisch || Aromantisch || 
Queer-Referat der Schülervertretung || Queer || Schülervertretung
Aufklärungsprojekt zu Homosexualität, Workshops gehalten || Homosexualität || Workshops gehalten
`;

describe('all rules together, on service, identity and politics', () => {
  it.each(readRecallTable(TABLE))('redact $text', (row) => {
    expect(findMistakes(row)).toEqual([]);
  });
});
