/** Roles of the people who sign or are named in papers. Regular expression sources without capturing groups. */

const ROLE_HEADS =
  '(?:(?:stellv\\.?|stellvertretende[r]?|kommissarische[r]?|ständige[r]?|kaufmännische[r]?|pädagogische[r]?|technische[r]?) )?' +
  '(?:(?:schul|rektorats|abteilungs|stufen|bereichs|fachbereichs|ausbildungs|personal|filial|markt|betriebs|team|gruppen|projekt|kurs|prüfungs|klassen|vereins|einrichtungs|kita|küchen|werkstatt|bau|lager|amts|jugend|heim|pflegedienst|wohnbereichs|stations|praxis|sachgebiets|oberstufen|mittelstufen|jahrgangsstufen|koordinations|studien|verwaltungs|geschäfts|büro|instituts|regional|bezirks)-?(?:leiter(?:in)?|leitung)|' +
  'leiter(?:in)?|leitung|(?:fach|klassen|beratungs|sport|deutsch|mathe|vertrauens|kurs)?lehrer(?:in)?|(?:fach|klassen|beratungs|vertrauens)?lehrkraft|(?:kon|ober)?rektor(?:in)?|(?:ober)?studien(?:direktor|rat|rätin)(?:in)?|direktor(?:in)?|' +
  'ausbilder(?:in)?|praxisanleiter(?:in)?|praxisanleitung|praktikumsbetreuer(?:in)?|praktikumsbetreuung|betreuer(?:in)?|betreuung(?: im betrieb)?|anleiter(?:in)?|ansprechpartner(?:in)?|ansprechperson|kontaktperson|referenz(?:en|person)?|vorgesetzte[r]?|' +
  'geschäftsführer(?:in)?|geschäftsführung|inhaber(?:in)?|vorstand(?:svorsitzende[r]?)?|vorsitzende[r]?|kassierer(?:in)?|kassenwart(?:in)?|prokurist(?:in)?|personalreferent(?:in)?|personalchef(?:in)?|personalabteilung|meister(?:in)?|werkmeister(?:in)?|' +
  'prüfer(?:in)?|übersetzer(?:in)?|dolmetscher(?:in)?|dozent(?:in)?|trainer(?:in)?|sachbearbeiter(?:in)?|sachbearbeitung|koordinator(?:in)?|bürgermeister(?:in)?|oberbürgermeister(?:in)?|pfarrer(?:in)?|imam|pastor(?:in)?|arzt|ärztin|notar(?:in)?|' +
  'sozialarbeiter(?:in)?|sozialpädagog(?:e|in)|schulsozialarbeit|berater(?:in)?|berufsberatung|mentor(?:in)?|pate|patin|nachbar(?:in)?|freund(?:in)?|chef(?:in)?|kolleg(?:e|in)|mitschüler(?:in)?|trainer(?:in)?|vormund|bearbeiter(?:in)?|zeug(?:e|in)|tutor(?:in)?|coach|teamer(?:in)?|hausdame|polier(?:in)?|vorarbeiter(?:in)?|klassenbetreuung|klassenleiter(?:in)?|konrektorat|stationsleitung|gruppenführer(?:in)?|inh\\.|head of [\\p{L}]{3,20}|teacher|supervisor|manager(?:in)?|unterzeichnende[r]?|unterzeichner(?:in)?)';

/** A role with endings, also as a compound ("Klassenlehrerin", "Pflegedienstleitung"). */
export const ROLE = `(?:${ROLE_HEADS}|[\\p{Lu}][\\p{Ll}]{2,18}(?:leiter(?:in)?|leitung|lehrer(?:in)?|lehrkraft|meister(?:in)?|referent(?:in)?|beauftragte[r]?|führer(?:in)?|betreuer(?:in)?|betreuung|ausbilder(?:in)?|direktor(?:in)?|chef(?:in)?|trainer(?:in)?|berater(?:in)?|wart(?:in)?|koordinator(?:in)?|manager(?:in)?|vorstand|vorsitzende[r]?|pädagog(?:e|in)|ärztin|arzt|inhaber(?:in)?))`;

/** What stands before a name, never inside one. */
export const TITLE =
  '(?:herrn?|herren|frau|fräulein|fr\\.|hr\\.|hrn\\.|familie|eheleute|mr\\.|mrs\\.|ms\\.|dr\\.?|prof\\.?|professor(?:in)?|dipl\\.?-?(?:ing|päd|kfm|soz|psych|volksw|betriebsw)\\.?(?: ?\\((?:fh|uni)\\))?|mag\\.|ing\\.|med\\.|dent\\.|vet\\.|phil\\.|rer\\.|nat\\.|jur\\.|h\\. ?c\\.|pfr\\.|pfarrer(?:in)?|pastor(?:in)?)';

/** Ranks and professions as abbreviations; their capitals tell them from other words ("StD", not "Std"). */
export const RANK =
  "(?:Mr|Mrs|Ms|Miss|O?St[RD](?:in)?['’]?(?: i\\. ?[KE]\\.)?|RSD|RSL|RR|LAA|LiA|KL|SL|RA|RAin|StB|WP|Sr\\.|Br\\.|PDL|WBL)";
