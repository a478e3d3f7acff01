import { crc32, deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { zipDocx, zipOdt } from '../factories/invented-documents.js';
import type { HostileKind } from './hostile-kind.js';

const MILLION = 1_000_000;
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MERIT = 'Ich habe drei Wochen im Lager gearbeitet und viel gelernt.';
const REFUSED = ['damaged', 'too-large', 'timed-out', 'out-of-memory'] as const;

function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

function wordDocument(body: string, before = ''): string {
  return `${before}<w:document ${WORD}><w:body>${body}</w:body></w:document>`;
}

function docxOf(documentXml: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipDocx('', { 'word/document.xml': documentXml, ...parts });
}

/** Many entries of the directory that all unpack the same bytes (Fifield 2019, "A better zip bomb"). */
function overlapping(count: number, unpackedBytes: number): Uint8Array {
  const content = Buffer.alloc(unpackedBytes, 'A');
  const packed = deflateRawSync(content, { level: 9 });
  const header = (name: string): Buffer => {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(crc32(content), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(name.length, 26);
    return Buffer.concat([local, Buffer.from(name, 'latin1')]);
  };
  const names = [
    '[Content_Types].xml',
    'word/document.xml',
    ...Array.from({ length: count }, (_, index) => `word/header${index}.xml`),
  ];
  const first = Buffer.concat([header('[Content_Types].xml'), packed]);
  const directory = names.map((name) => {
    const local = header(name);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    local.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(0, 42);
    return Buffer.concat([entry, Buffer.from(name, 'latin1')]);
  });
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(first.length, 16);
  return new Uint8Array(Buffer.concat([first, list, end]));
}

const LAUGHS = `<!DOCTYPE w [<!ENTITY a "ha">${Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY ${'bcdefghij'.charAt(index)} "${`&${'abcdefghi'.charAt(index)};`.repeat(10)}">`,
).join('')}]>`;

/** Office documents: bombs in the archive, in the XML, and ways out of the file. */
export const ARCHIVES: readonly HostileKind[] = [
  {
    name: 'DOCX with one part of a hundred megabytes',
    make: () => docxOf(wordDocument(paragraph('A'.repeat(100 * MILLION)))),
    ends: ['too-large'],
  },
  {
    name: 'DOCX of ten thousand parts',
    make: () => docxOf(wordDocument(''), manyParts(10_000)),
    ends: ['too-large', 'unsupported-type'],
  },
  {
    name: 'DOCX whose parts all unpack the same bytes',
    make: () => overlapping(1500, 10 * MILLION),
    ends: ['too-large'],
  },
  {
    name: 'DOCX with an archive in an archive',
    make: () => {
      const inner = zipSync({ bomb: [new Uint8Array(10 * MILLION), { level: 9 }] });
      return docxOf(wordDocument(paragraph(MERIT)), {
        'word/embeddings/a.zip': Buffer.from(inner).toString('latin1'),
      });
    },
    ends: ['read'],
    text: MERIT,
  },
  {
    name: 'DOCX with entities that laugh a thousand million times',
    make: () => docxOf(wordDocument(paragraph('&j;'), LAUGHS)),
    ends: ['damaged'],
  },
  {
    name: 'DOCX with an entity that is a file',
    make: () =>
      docxOf(wordDocument(paragraph('&x;'), '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
    ends: ['damaged'],
  },
  {
    name: 'ODT with an entity that is an address',
    make: () =>
      zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
        'content.xml': strToU8('<!DOCTYPE o [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x.dtd"> %x;]><o/>'),
      }),
    ends: ['damaged'],
  },
  {
    name: 'DOCX in another encoding that hides its document type',
    make: () => {
      const xml = Buffer.from(`\uFEFF<!DOCTYPE w [<!ENTITY e "x">]><w:document ${WORD}/>`, 'utf16le');
      const bytes = zipDocx('');
      return bytes.length > 0
        ? zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': new Uint8Array(xml) })
        : bytes;
    },
    ends: ['damaged'],
  },
  {
    name: 'DOCX with pictures, templates and links from outside',
    make: () =>
      docxOf(wordDocument(paragraph(MERIT)), {
        'word/_rels/document.xml.rels': `<Relationships>${['image', 'attachedTemplate', 'hyperlink', 'frame']
          .map(
            (kind) =>
              `<Relationship Id="${kind}" Type="${kind}" Target="http://127.0.0.1:9/${kind}" TargetMode="External"/>`,
          )
          .join('')}</Relationships>`,
        'word/media/picture.svg':
          '<svg xmlns="http://www.w3.org/2000/svg"><script>while(true){}</script></svg>',
      }),
    ends: ['read'],
    text: MERIT,
  },
  {
    name: 'ODT with pictures and scripts from outside',
    make: () =>
      zipOdt(
        `<text:p>${MERIT}<draw:frame><draw:image xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="http://127.0.0.1:9/a.png"/></draw:frame></text:p><office:scripts/>`,
      ),
    ends: ['read'],
    text: MERIT,
  },
  {
    name: 'DOCX with elements a million deep',
    make: () => docxOf(wordDocument(`${'<w:sdt>'.repeat(MILLION)}${'</w:sdt>'.repeat(MILLION)}`)),
    ends: ['damaged', 'too-large'],
  },
  {
    name: 'DOCX with an element of a million attributes',
    make: () =>
      docxOf(
        wordDocument(`<w:p ${Array.from({ length: MILLION }, (_, index) => `a${index}=""`).join(' ')}/>`),
      ),
    ends: ['damaged', 'too-large'],
  },
  {
    name: 'DOCX with an attribute of eighteen megabytes',
    make: () => docxOf(wordDocument(`<w:p w:x="${'A'.repeat(18 * MILLION)}"/>${paragraph(MERIT)}`)),
    ends: ['read', ...REFUSED],
  },
  {
    name: 'DOCX of three hundred thousand paragraphs',
    make: () => docxOf(wordDocument('<w:p><w:r><w:t>Lager</w:t></w:r></w:p>'.repeat(300_000))),
    ends: ['too-large'],
  },
  {
    name: 'DOCX of one word a million times',
    make: () => docxOf(wordDocument(paragraph('Lager '.repeat(MILLION)))),
    ends: ['too-large'],
  },
  {
    name: 'DOCX with a word of five megabytes',
    make: () => docxOf(wordDocument(paragraph('Lager'.repeat(MILLION)))),
    ends: ['too-large'],
  },
  {
    name: 'DOCX of words as long as a page',
    make: () => docxOf(wordDocument(paragraph(`${'Lager'.repeat(800)} `.repeat(80)))),
    ends: ['too-large', 'read'],
  },
  {
    name: 'DOCX with tables in tables, ninety deep',
    make: () => docxOf(wordDocument(nestedTables(90))),
    ends: ['read', 'damaged'],
  },
  {
    name: 'DOCX with a table of a million cells',
    make: () =>
      docxOf(wordDocument(`<w:tbl>${`<w:tr>${'<w:tc/>'.repeat(1000)}</w:tr>`.repeat(1000)}</w:tbl>`)),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'DOCX with cells that span a thousand million columns',
    make: () => {
      const cell = `<w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>${paragraph('Lager')}</w:tc>`;
      return docxOf(wordDocument(`<w:tbl>${`<w:tr>${cell.repeat(60)}</w:tr>`.repeat(60)}</w:tbl>`));
    },
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'DOCX whose styles rest on each other',
    make: () =>
      docxOf(wordDocument(`<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>${MERIT}</w:t></w:r></w:p>`), {
        'word/styles.xml': `<w:styles ${WORD}><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`,
      }),
    ends: ['read'],
    text: MERIT,
  },
  {
    name: 'ODT whose rows, columns and spaces repeat a thousand million times',
    make: () =>
      zipOdt(
        `<text:p>${MERIT}<text:s text:c="1000000000"/></text:p><table:table><table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000"><text:p>Lager</text:p></table:table-cell></table:table-row></table:table>`,
      ),
    ends: ['read'],
  },
];

function manyParts(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`word/x${index}`, '']));
}

function nestedTables(depth: number): string {
  return Array.from({ length: depth }).reduce<string>(
    (inner) => `<w:tbl><w:tr><w:tc>${inner}<w:p/></w:tc><w:tc>${paragraph('Lager')}</w:tc></w:tr></w:tbl>`,
    paragraph(MERIT),
  );
}
