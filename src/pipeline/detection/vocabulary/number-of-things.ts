// What has a number in shops, stores, workshops and libraries; "Bestellnummer" and "Kundennummer" lead to a person.
const THING =
  '(?:artikel|art\\.|ersatzteil|bauteil|teile?|sach|material|mat\\.|chargen?|los|produkt|waren|zeichnungs|modell|typen?|inventar|lagerplatz|regal|paletten|behälter|rezeptur|katalog|signatur|medien|fahrgestell|maschinen|geräte|zähler|normteil)';
const CODE = '(?:ean|gtin|pzn|isbn|issn|sku|asin|upc|un-nummer|cas-nr\\.|ral)';
const LABEL = `(?:${THING}-?[ ]?(?:nummern?|nrn?\\.?|codes?)|${CODE}|ersatzteile?|bauteile?|artikel|teile?)`;

const BEFORE = new RegExp(`(?<!\\p{L})${LABEL}[ \\u00a0]?:?[ \\u00a0]?$`, 'iu');
const AT_START = new RegExp(`^${LABEL}(?!\\p{L})`, 'iu');
const REACH = 32;

/** Whether the words directly before a number say that it belongs to a thing: "Artikelnummer 10045678". */
export function numbersAThing(text: string, position: number): boolean {
  return BEFORE.test(text.slice(Math.max(0, position - REACH), position));
}

/** Whether a text begins with such words. */
export function startsWithThing(text: string): boolean {
  return AT_START.test(text);
}
