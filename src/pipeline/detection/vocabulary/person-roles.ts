/** Roles of the people who sign or are named in papers. Regular expression sources without capturing groups. */

const ROLE_HEADS =
  '(?:(?:stellv\\.?|stellvertretende[r]?|kommissarische[r]?|ständige[r]?|kaufmännische[r]?|pädagogische[r]?|technische[r]?) )?' +
  '(?:(?:schul|rektorats|abteilungs|stufen|bereichs|fachbereichs|ausbildungs|personal|filial|markt|betriebs|team|gruppen|projekt|kurs|prüfungs|klassen|vereins|einrichtungs|kita|küchen|werkstatt|bau|lager|amts|jugend|heim|pflegedienst|wohnbereichs|stations|praxis|sachgebiets|oberstufen|mittelstufen|jahrgangsstufen|koordinations|studien|verwaltungs|geschäfts|büro|instituts|regional|bezirks)-?(?:leiter(?:in)?|leitung)|' +
  'leiter(?:in)?|leitung|(?:fach|klassen|beratungs|sport|deutsch|mathe|vertrauens|kurs)?lehrer(?:in)?|(?:fach|klassen|beratungs|vertrauens)?lehrkraft|(?:kon|ober)?rektor(?:in)?|(?:ober)?studien(?:direktor|rat|rätin)(?:in)?|direktor(?:in)?|' +
  'ausbildende[r]?|ausbilder(?:in)?|praxisanleiter(?:in)?|praxisanleitung|praktikumsbetreuer(?:in)?|praktikumsbetreuung|betreuer(?:in)?|betreuung(?: im betrieb)?|anleiter(?:in)?|ansprechpartner(?:in)?|ansprechperson|kontaktperson|referenz(?:en|person)?|vorgesetzte[r]?|' +
  'geschäftsführer(?:in)?|geschäftsführung|inhaber(?:in)?|vorstand(?:svorsitzende[r]?)?|vorsitzende[r]?|kassierer(?:in)?|kassenwart(?:in)?|prokurist(?:in)?|personalreferent(?:in)?|personalchef(?:in)?|personalabteilung|meister(?:in)?|werkmeister(?:in)?|' +
  'prüfer(?:in)?|übersetzer(?:in)?|dolmetscher(?:in)?|dozent(?:in)?|trainer(?:in)?|sachbearbeiter(?:in)?|sachbearbeitung|koordinator(?:in)?|bürgermeister(?:in)?|oberbürgermeister(?:in)?|pfarrer(?:in)?|imam|pastor(?:in)?|arzt|ärztin|notar(?:in)?|' +
  'sozialarbeiter(?:in)?|sozialpädagog(?:e|in)|schulsozialarbeit|berater(?:in)?|berufsberatung|mentor(?:in)?|pate|patin|nachbar(?:in)?|freund(?:in)?|chef(?:in)?|kolleg(?:e|in)|mitschüler(?:in)?|trainer(?:in)?|vormund|bearbeiter(?:in)?|zeug(?:e|in)|tutor(?:in)?|coach|teamer(?:in)?|hausdame|polier(?:in)?|vorarbeiter(?:in)?|klassenbetreuung|klassenleiter(?:in)?|konrektorat|stationsleitung|gruppenführer(?:in)?|inh\\.|head of [\\p{L}]{3,20}|teacher|supervisor|manager(?:in)?|unterzeichnende[r]?|unterzeichner(?:in)?|lehrkraft|lehrkräfte|lehrpersonen?|referent(?:in)?|vertreter(?:in)?|übungsleiter(?:in)?|jugendwart(?:in)?|bereichsverantwortliche[r]?|erziehungsberechtigte(?:r|n|\\(r\\))?|dozierende|prüfende|gutachter(?:in)?|protokoll(?:führer(?:in)?)?|schriftführer(?:in)?|beisitzer(?:in)?|direktrice|directeur|directrice|principal|headteacher|headmaster|headmistress|referees?|line manager|professeur principal|professeure principale|mère|père|responsable|schiedsrichter(?:in)?|angehörige[r]?|store manager)';

// "Ausbilder:in", "Ausbilder/-in", "Ausbilder(in)", "Ausbilderinnen"
const INCLUSIVE = '(?:(?:[*:/_]-?|\\()?in(?:nen)?\\)?)?';

/** A role with endings, also as a compound ("Klassenlehrerin", "Pflegedienstleitung"). */
export const ROLE =
  `(?:${ROLE_HEADS}|[\\p{Lu}][\\p{Ll}]{2,18}(?:leiter(?:in)?|leitung|lehrer(?:in)?|lehrkraft|lehrkräfte|meister(?:in)?|referent(?:in)?|beauftragte[r]?|führer(?:in)?|betreuer(?:in)?|betreuung|ausbilder(?:in)?|direktor(?:in)?|chef(?:in)?|trainer(?:in)?|berater(?:in)?|wart(?:in)?|koordinator(?:in)?|manager(?:in)?|vorstand|vorsitz|verantwortliche[r]?|begleitung|dozent(?:in)?|tutor(?:in)?|mentor(?:in)?|prüfer(?:in)?|pfleger(?:in)?|partner(?:in)?|richter(?:in)?|helfer(?:in)?|arbeiter(?:in)?|anwalt|anwältin|beistand|patin|pate|schwester|vertretung|anleitung|teilnehmer(?:in)?|vorsitzende[r]?|pädagog(?:e|in)|ärztin|arzt|coach|amtmann|amtfrau|inspektor(?:in)?|kommissar(?:in)?|inhaber(?:in)?))`.replaceAll(
    '(?:in)?',
    INCLUSIVE,
  );

/** What stands before a name, never inside one. */
export const TITLE =
  '(?:herrn?|herren|ehepaar|signora?|señora?|madame|monsieur|frau|fräulein|fr\\.|hr\\.|hrn\\.|familie|eheleute|mr\\.|mrs\\.|ms\\.|dr\\.?|prof\\.?|professor(?:in)?|dipl\\.?-?(?:ing|päd|kfm|soz|psych|volksw|betriebsw)\\.?(?: ?\\((?:fh|uni)\\))?|mag\\.|ing\\.|med\\.|fam\\.|dent\\.|vet\\.|phil\\.|rer\\.|nat\\.|jur\\.|h\\. ?c\\.|pfr\\.|pfarrer(?:in)?|pastor(?:in)?)';

/** Ranks and professions as abbreviations; their capitals tell them from other words ("StD", not "Std"). */
export const RANK =
  "(?:Mr|Mrs|Ms|Miss|Mme|Madame|Monsieur|O?St[RD](?:in)?['’]?(?: i\\. ?[KE]\\.)?|RSD|RSL|RR|KR|ROL|FOL|OL|ZOL|GHS|LAA|LiA|KL|SL|RA|RAin|StB|WP|PHK|POK|PHM|PK|KHK|EPHK|HFw|RBe|Sr\\.|Br\\.|PDL|WBL)";

/** Any feminine noun for a person; before a colon only. */
export const FEMININE = '\\p{Lu}\\p{Ll}{3,20}(?:[dlkntfgbhz]erin|orin|entin|istin)';

/** Roles that only a person has, unlike "Leitung" and "Betreuung", behind which tasks stand too. */
export const PERSON =
  `(?:[\\p{L}-]{0,20}(?:lehrer|leiter|partner|betreuer|ausbilder|tutor|direktor|rektor|prüfer|dozent|bearbeiter|anleiter|mentor|unterzeichner|begleiter)(?:in)?|[\\p{L}-]{0,12}lehrkraft|kontaktperson|ansprechperson|gez)`.replaceAll(
    '(?:in)?',
    INCLUSIVE,
  );

/** Groups and acts whose members are listed behind a colon. */
export const COUNCIL =
  '(?:(?:zeugnis|klassen|lehrer|fach)konferenz|sorgeberechtigt(?:e[rn]?)?|protokollführung|es (?:bediente|berät|betreut|betreute|begrüßt) sie|bcc|protokollant(?:in)?|anwesende|dozent(?:inn)?en|übungsleiter(?:innen)?|prüfungs(?:ausschuss|kommission|vorsitz)|(?:mitglieder|vorsitzende[r]?|vorsitz) (?:des|der) \\p{Lu}[\\p{L}]{4,24}|jury|anwesend|angehörige[r]?|cc|rückfragen an|auskünfte erteilt(?: gerne?)?|für (?:die (?:schule|firma|einrichtung|richtigkeit|(?:ausbildungs|schul|praktikums)leitung)|den (?:(?:ausbildungs|praktikums)?betrieb|verein|träger)|das unternehmen)|teilnehmende(?: lehrkräfte)?|' +
  'name (?:des vaters|der mutter|der lehrkraft|des betreuers|der betreuerin)|verantwortlich(?:e[r]?)?|zuständig|es schreibt ihnen|erstellt (?:von|durch)|aufgenommen (?:von|durch)|geprüft (?:von|durch)|ausgestellt (?:von|durch)|durchgeführt (?:von|durch)|' +
  'unterricht(?:ende lehrkraft)?|datum, unterschrift|von|absender|gesendet von|from|für die richtigkeit(?: (?:der|des) \\p{Lu}[\\p{L}]{4,20})?|zu händen|referenzgeber(?:in)?)';

/** Groups and acts behind which tasks and things stand as often as names. */
export const GROUP =
  '(?:(?:projekt|orga|vorbereitungs|leitungs)?-?team|besetzung|crew|mitwirkende|an|to|kopie|autor(?:in|en|innen)?|text|fotos?|bild(?:er)?|grafik|regie|layout(?: und satz)?|satz|musik|kamera|schnitt|moderation|sekretariat|büro|(?:rückfragen|nachfragen)|nachrichtlich|dank|im team|es spielten|es spielen|vertretung|(?:fachliche )?anleitung|staffel|(?:gruppen|team|projekt|vereins)?mitglieder|referent(?:inn)?en|teilnehmer(?:innen)?|verteiler|entschuldigt|es fehlten|es fehlte|abwesend|beglaubigt(?: (?:durch|von))?|(?:eingewiesen|unterwiesen|ausgehändigt|abgenommen|abnahme|freigegeben) (?:von|durch)|geprüft und bestätigt(?: (?:von|durch))?|verantw\\.|v\\. ?i\\. ?s\\. ?d\\. ?p\\.|erfasst|geändert|kontrolliert|freigegeben|zeichnung|(?:sach)?bearb\\.|zeugen|mannschaft|aufstellung|redaktion|ausgefertigt)';

/** How letters and messages begin, up to the name. */
export const GREETING =
  '(?:hallo|hi|hey|moin|servus|guten (?:tag|morgen|abend)|grüß (?:dich|gott)|liebe[rs]?|dear|hello|cher|chère|bonjour|salut|merhaba)';
