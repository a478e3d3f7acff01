import { strToU8, zipSync, type Zippable } from 'fflate';
import type { DemoPerson } from './demo-people.js';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The paragraphs of a covering letter, written the way people write: with address, age and signature. */
export function letterLines(person: DemoPerson, occupation: string, cityName: string): string[] {
  const noun = person.salutation === 'Frau' ? 'Schülerin' : 'Schüler';
  return [
    `${person.firstName} ${person.lastName}`,
    `${person.street}, ${person.postalCode} ${person.city}`,
    `${person.phone} · ${person.email}`,
    `${cityName}, Personalamt, Frau Bergmann`,
    `Bewerbung um einen Ausbildungsplatz: ${occupation}`,
    'Sehr geehrte Frau Bergmann,',
    `auf der Ausbildungsmesse habe ich von Ihrem Angebot erfahren. Zurzeit bin ich ${noun} der ${person.schoolType} und schließe im Sommer mit „${person.degree}“ ab.`,
    person.motherTongue === null
      ? 'In der Schülerfirma habe ich die Buchführung übernommen und gelernt, sorgfältig zu arbeiten.'
      : `Zu Hause sprechen wir ${person.motherTongue}; in der Schülerfirma habe ich die Buchführung übernommen und gelernt, sorgfältig zu arbeiten.`,
    'Ich arbeite zuverlässig, frage nach, wenn ich etwas nicht verstehe, und übernehme gern Verantwortung. Die Vielfalt der Aufgaben in der Verwaltung reizt mich.',
    'Über eine Einladung freue ich mich sehr.',
    'Mit freundlichen Grüßen',
    `${person.firstName} ${person.lastName}`,
  ];
}

/** The letter as DOCX, author name in its properties included. */
export function writeLetterDocx(lines: readonly string[], author: string): Buffer {
  const body = lines
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`)
    .join('');
  return zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${escapeXml(author)}</dc:creator></cp:coreProperties>`,
  });
}

/** The letter as ODT. */
export function writeLetterOdt(lines: readonly string[], author: string): Buffer {
  const body = lines.map((line) => `<text:p>${escapeXml(line)}</text:p>`).join('');
  const names =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"';
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': `<manifest:manifest ${names}><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    'content.xml': `<office:document-content ${names}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'meta.xml': `<office:document-meta ${names}><office:meta><dc:creator>${escapeXml(author)}</dc:creator></office:meta></office:document-meta>`,
  });
}

function zip(files: Readonly<Record<string, string>>): Buffer {
  const entries: Zippable = {};
  for (const [name, text] of Object.entries(files)) {
    // The type of an ODT is read from its first entry, which must not be compressed (ODF 1.3 part 2, 3.3).
    entries[name] = [strToU8(text), { level: name === 'mimetype' ? 0 : 6 }];
  }
  return Buffer.from(zipSync(entries));
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
