import PDFDocument from 'pdfkit';
import type { Qualification } from '../../policy/application-form.js';
import type { DemoPerson } from './demo-people.js';

type Pdf = InstanceType<typeof PDFDocument>;

/** A CV as applicants write it: photo, contact block, dates, mother tongue. Two layouts take turns. */
export function writeCv(
  person: DemoPerson,
  merits: Qualification,
  index: number,
  portrait: Buffer,
): Promise<Buffer> {
  return collect(`Lebenslauf ${person.firstName} ${person.lastName}`, (pdf) => {
    if (index % 2 === 0) writeClassicCv(pdf, person, merits, portrait);
    else writeColumnCv(pdf, person, merits, portrait);
  });
}

/** A school report with a grades table, class teacher and birth date, as schools in NRW print them. */
export function writeReport(person: DemoPerson, merits: Qualification): Promise<Buffer> {
  return collect('Zeugnis', (pdf) => {
    pdf.font('Helvetica-Bold').fontSize(16).text(`${person.schoolType} am Stadtpark`, 60, 60);
    pdf.fontSize(20).text('Zeugnis', 60, 90);
    pdf.font('Helvetica').fontSize(11);
    pdf.text(
      `${person.firstName} ${person.lastName}, geboren am ${german(person.birthDate)} in ${person.birthPlace ?? ''}`,
      60,
      130,
    );
    pdf.text('Schuljahr 2025/2026, Klasse 10b', 60, 148);
    let y = 185;
    pdf.font('Helvetica-Bold').text('Fach', 60, y).text('Note', 320, y).font('Helvetica');
    for (const { subject, grade } of merits.subjects) {
      y += 20;
      pdf
        .moveTo(60, y - 5)
        .lineTo(420, y - 5)
        .lineWidth(0.4)
        .stroke('#999999')
        .fillColor('#000000');
      pdf.text(subject, 60, y).text(grade, 320, y);
    }
    const pronoun = person.salutation === 'Frau' ? 'Sie' : 'Er';
    pdf.text(
      `Bemerkungen: ${pronoun} hat als Klassensprecher${person.salutation === 'Frau' ? 'in' : ''} Verantwortung übernommen und den Technikdienst geleitet.`,
      60,
      y + 40,
      { width: 440 },
    );
    pdf.text('Herne, den 26.06.2026', 60, y + 100);
    pdf.text('Petra Holtmann', 60, y + 140).text('Klassenlehrerin', 60, y + 156);
    pdf.text('Dr. Ulrich Sander', 320, y + 140).text('Schulleiter', 320, y + 156);
  });
}

function writeClassicCv(pdf: Pdf, person: DemoPerson, merits: Qualification, portrait: Buffer): void {
  pdf.font('Helvetica-Bold').fontSize(22).text('Lebenslauf', 60, 60);
  pdf.image(portrait, 440, 50, { width: 90 });
  pdf.fontSize(12).text('Persönliche Daten', 60, 110);
  pdf.font('Helvetica').fontSize(11);
  const facts: readonly (readonly [string, string])[] = [
    ['Name', `${person.firstName} ${person.lastName}`],
    ['Geburtsdatum', `${german(person.birthDate)} in ${person.birthPlace ?? ''}`],
    ['Anschrift', `${person.street}, ${person.postalCode} ${person.city}`],
    ['Telefon', person.phone],
    ['E-Mail', person.email],
    ['Familienstand', 'ledig'],
  ];
  let y = 130;
  for (const [label, value] of facts) {
    pdf.text(label, 60, y).text(value, 170, y);
    y += 17;
  }
  pdf.y = y + 10;
  writeMerits(pdf, person, merits, 60, 470);
}

function writeColumnCv(pdf: Pdf, person: DemoPerson, merits: Qualification, portrait: Buffer): void {
  pdf.rect(0, 0, 190, 842).fill('#e8edf5').fillColor('#111111');
  pdf.image(portrait, 50, 50, { width: 90 });
  pdf
    .font('Helvetica-Bold')
    .fontSize(15)
    .text(`${person.firstName} ${person.lastName}`, 20, 185, { width: 155 });
  pdf.font('Helvetica').fontSize(10);
  const lines = [
    person.street,
    `${person.postalCode} ${person.city}`,
    person.phone,
    person.email,
    `geb. ${german(person.birthDate)}`,
  ];
  let y = 245;
  for (const line of lines) {
    pdf.text(line, 20, y, { width: 160 });
    y += 18;
  }
  pdf.font('Helvetica-Bold').fontSize(20).text('Lebenslauf', 215, 55);
  pdf.y = 95;
  writeMerits(pdf, person, merits, 215, 330);
}

function writeMerits(pdf: Pdf, person: DemoPerson, merits: Qualification, x: number, width: number): void {
  heading(pdf, 'Schulbildung', x);
  const born = Number(person.birthDate.slice(0, 4));
  pdf.text(`08/${String(born + 10)} – 06/2026   ${person.schoolType}, ${person.degree}`, x, pdf.y, { width });
  heading(pdf, 'Praktische Erfahrung', x);
  merits.experience.forEach((post, i) => {
    const year = 2025 - i;
    pdf
      .font('Helvetica-Bold')
      .text(
        `0${String(3 + i)}/${String(year - 1)} – 0${String(5 + i)}/${String(year)}   ${post.employer ?? ''} (${post.field ?? ''})`,
        x,
        pdf.y,
        { width },
      );
    pdf.font('Helvetica');
    for (const task of post.tasks) pdf.text(`• ${task}`, x + 12, pdf.y, { width: width - 12 });
    pdf.moveDown(0.4);
  });
  heading(pdf, 'Sprachen', x);
  for (const { language, level } of merits.languages) {
    const isMother = language === (person.motherTongue ?? 'Deutsch');
    pdf.text(`${language} (${isMother ? 'Muttersprache' : level})`, x, pdf.y, { width });
  }
  heading(pdf, 'Kenntnisse', x);
  pdf.text('Textverarbeitung, Tabellenkalkulation, Erste-Hilfe-Kurs', x, pdf.y, { width });
  pdf.moveDown(2).text(`${person.city}, 03.10.2026`, x, pdf.y, { width });
  pdf.moveDown().text(`${person.firstName} ${person.lastName}`, x, pdf.y, { width });
}

function heading(pdf: Pdf, text: string, x: number): void {
  pdf.moveDown(0.8).font('Helvetica-Bold').fontSize(13).text(text, x, pdf.y).font('Helvetica').fontSize(11);
  pdf.moveDown(0.3);
}

function german(isoDate: string): string {
  return isoDate.split('-').reverse().join('.');
}

function collect(title: string, write: (pdf: Pdf) => void): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A4', margin: 50, info: { Title: title } });
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    pdf.on('error', reject);
    write(pdf);
    pdf.end();
  });
}
