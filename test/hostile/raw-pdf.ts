import { deflateSync } from 'node:zlib';

/** One object of a hand-written PDF: its text, or a stream with the entries of its dictionary. */
export type RawObject = string | { readonly entries: string; readonly content: Uint8Array | string };

/** A Flate stream; `entries` may hold anything but the filter and the length. */
export function flate(content: Uint8Array | string, entries = ''): RawObject {
  return { entries: `${entries}/Filter/FlateDecode`, content: deflateSync(content) };
}

export function stream(content: Uint8Array | string, entries = ''): RawObject {
  return { entries, content };
}

/** Writes objects 1, 2, 3 … with a correct cross-reference table; object 1 is the catalogue. */
export function rawPdf(objects: readonly RawObject[], trailer = ''): Uint8Array {
  const parts: Uint8Array[] = [];
  let offset = 0;
  const push = (text: Uint8Array | string): void => {
    const bytes = typeof text === 'string' ? Buffer.from(text, 'latin1') : text;
    parts.push(bytes);
    offset += bytes.length;
  };
  push('%PDF-1.7\n');
  const offsets = objects.map((object, index) => {
    const start = offset;
    push(`${index + 1} 0 obj\n`);
    if (typeof object === 'string') push(object);
    else {
      push(`<<${object.entries}/Length ${object.content.length}>>stream\n`);
      push(object.content);
      push('\nendstream');
    }
    push('\nendobj\n');
    return start;
  });
  const start = offset;
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`);
  push(`trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF`);
  return new Uint8Array(Buffer.concat(parts));
}

export interface OnePage {
  readonly content: RawObject;
  /** Entries of the resources beside the font `F`. */
  readonly resources?: string;
  /** Further entries of the page. */
  readonly page?: string;
  /** Further entries of the catalogue. */
  readonly catalogue?: string;
  /** Objects from number 6 on. */
  readonly more?: readonly RawObject[];
  readonly mediaBox?: string;
  readonly fontDictionary?: string;
}

/** A PDF of one page: 1 catalogue, 2 page tree, 3 page, 4 content, 5 font. */
export function onePage({
  content,
  resources = '',
  page = '',
  catalogue = '',
  more = [],
  mediaBox = '0 0 595 842',
  fontDictionary = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
}: OnePage): Uint8Array {
  return rawPdf([
    `<</Type/Catalog/Pages 2 0 R${catalogue}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[${mediaBox}]/Resources<</Font<</F 5 0 R>>${resources}>>/Contents 4 0 R${page}>>`,
    content,
    fontDictionary,
    ...more,
  ]);
}

/** Text that an honest page shows, at 50/780. */
export const SENTENCE =
  'BT /F 11 Tf 50 780 Td (Ich habe drei Wochen im Lager gearbeitet und viel gelernt.) Tj ET\n';
