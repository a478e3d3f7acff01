import sharp from 'sharp';
import type { ChosenFile } from '../integration/intake-process.js';
import { makePdf, zipDocx } from '../factories/invented-documents.js';
import { FILE_NAME, HIDDEN, MERITS, PERSON, RARE_HOBBY } from './canaries.js';

const FULL_NAME = `${PERSON.firstName} ${PERSON.lastName}`;

/** A CV that names its owner in its text, and something in every channel beside it. */
export async function plantCv(): Promise<ChosenFile> {
  const white = await sharp({ create: { width: 60, height: 20, channels: 3, background: '#dddddd' } })
    .png()
    .toBuffer();
  const info = {
    Title: `Lebenslauf ${FULL_NAME}`,
    Author: HIDDEN.pdfMetadata,
    Keywords: PERSON.email,
    Producer: HIDDEN.pdfMetadata,
  };
  const bytes = await makePdf(
    (pdf) => {
      pdf.font('Helvetica').fontSize(11);
      for (const line of CV_LINES) pdf.text(line).moveDown();
      drawHidden(pdf, white);
      plantBesidePages(pdf);
    },
    { info, tagged: true, compress: false },
  );
  return { name: `Lebenslauf_${FILE_NAME}_${PERSON.lastName}.pdf`, bytes };
}

const CV_LINES = [
  `Lebenslauf ${PERSON.firstName} ${PERSON.middleNames} ${PERSON.lastName}`,
  `${PERSON.street}, ${PERSON.postalCode} ${PERSON.city}`,
  `Telefon ${PERSON.phone}, ${PERSON.email}`,
  `geboren am 24.03.2008 in ${PERSON.birthPlace} als ${PERSON.birthName}`,
  'Praktikum im Büro',
  MERITS.cv,
];

function drawHidden(pdf: PDFKit.PDFDocument, picture: Buffer): void {
  pdf.fillColor('white').text(HIDDEN.pdfWhiteText, 50, 500);
  pdf.fillColor('black').fontSize(0.5).text(HIDDEN.pdfTinyText, 50, 520);
  pdf.save().translate(0, 900);
  pdf.fontSize(11).text(HIDDEN.pdfOffPage, 50, 100, { lineBreak: false });
  pdf.restore().text(HIDDEN.pdfBelowPicture, 50, 560, { lineBreak: false });
  const options = { alt: `${HIDDEN.pdfAlternativeText} ${FULL_NAME}` };
  pdf.addStructure(
    pdf.struct('Figure', options, () => {
      pdf.image(picture, 45, 550, { width: 120, height: 40 });
    }),
  );
}

function plantBesidePages(pdf: PDFKit.PDFDocument): void {
  pdf.outline.addItem(`${HIDDEN.pdfBookmark} ${FULL_NAME}`);
  pdf.note(50, 620, 20, 20, `${HIDDEN.pdfNote} ${FULL_NAME}`);
  pdf.link(50, 50, 100, 20, `https://example.org/${HIDDEN.pdfLink}`);
  const attachment = Buffer.from(`<name>${FULL_NAME} ${HIDDEN.pdfAttachment}</name>`);
  pdf.file(attachment, { name: `${HIDDEN.pdfAttachmentName}.xml` });
  // PDFKit writes XMP for PDF/A only; this is the same stream, put there by hand.
  const xmp = pdf.ref({ Type: 'Metadata', Subtype: 'XML' });
  xmp.end(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${HIDDEN.pdfXmp} ${FULL_NAME}</x:xmpmeta>`);
  (pdf as unknown as { _root: { data: Record<string, unknown> } })._root.data['Metadata'] = xmp;
}

/** A covering letter, signed as people sign (leak L11). */
export function plantLetter(): ChosenFile {
  const lines = [
    `${FULL_NAME}, ${PERSON.street}, ${PERSON.postalCode} ${PERSON.city}`,
    'Bewerbung um einen Ausbildungsplatz',
    MERITS.letter,
    `Beim ${RARE_HOBBY} habe ich Geduld gelernt.`,
    'Mit freundlichen Grüßen',
    FULL_NAME,
  ];
  const drawing =
    `<w:p><w:r><w:drawing><wp:inline xmlns:wp="wp"><wp:docPr id="1" name="Bild" ` +
    `descr="${HIDDEN.docxAlternativeText} ${FULL_NAME}"/></wp:inline></w:drawing></w:r></w:p>`;
  const hidden = `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${HIDDEN.docxVanished}</w:t></w:r></w:p>`;
  const deleted = `<w:p><w:del w:author="${PERSON.lastName}"><w:r><w:delText>${HIDDEN.docxDeleted}</w:delText></w:r></w:del></w:p>`;
  const bytes = zipDocx(lines.map(paragraph).join('') + drawing + hidden + deleted, {
    'docProps/core.xml': `<c xmlns:dc="dc"><dc:creator>${HIDDEN.docxAuthor} ${FULL_NAME}</dc:creator></c>`,
    'docProps/app.xml': `<Properties><Company>${HIDDEN.docxCompany}</Company></Properties>`,
    'word/comments.xml': `<w:comments xmlns:w="${WORD}">${paragraph(HIDDEN.docxComment)}</w:comments>`,
  });
  return { name: `Anschreiben ${FILE_NAME} ${FULL_NAME}.docx`, bytes };
}

/** A photographed certificate: the name is ink, and the telephone wrote its owner into the file. */
export async function plantPhoto(): Promise<ChosenFile> {
  const ink = ['Bescheinigung', FULL_NAME, HIDDEN.photoInk]
    .map((line, index) => `<text x="40" y="${String(100 + index * 80)}" font-size="48">${line}</text>`)
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="400"><rect width="900" height="400" fill="#fff"/>${ink}</svg>`;
  const bytes = await sharp(Buffer.from(svg))
    .withExif({ IFD0: { Artist: FULL_NAME, ImageDescription: HIDDEN.photoMetadata } })
    .jpeg()
    .toBuffer();
  return { name: `IMG_${FILE_NAME}_${PERSON.lastName}.jpg`, bytes };
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}
