import type { ExtractedDocument } from '../../src/pipeline/extraction/extracted-document.js';
import { documentFromQualification } from '../../src/pipeline/extraction/form-document.js';
import type { DocumentMediaType } from '../../src/platform/storage/media-type.js';
import type { Applicant } from './applicant.js';
import { toFileName } from './applicant.js';
import { Choices } from './choices.js';
import { toQualification } from './form.js';
import { drawMerits } from './merits.js';
import { writeOdfPaper, writeWordPaper } from './office.js';
import type { Paper } from './paper.js';
import { writePaper } from './papers.js';
import { drawPaper } from './pdf-layouts.js';
import { getPictures } from './pictures.adapter.js';
import { canDraw, type Style } from './style.js';
import type { TwinPair } from './twin-pair.js';

/** One of a pair as it enters the pipeline: the bytes of an upload, or the form, which is read already. */
export type WrittenPaper =
  | { readonly bytes: Uint8Array; readonly mediaType: DocumentMediaType; readonly fileName: string }
  | { readonly document: ExtractedDocument; readonly fileName: string };

/** Writes both applications of a pair in the same wording, layout and format. */
export async function writeTwins(pair: TwinPair): Promise<readonly [WrittenPaper, WrittenPaper]> {
  if (pair.medium.format === 'form') return [toForm(pair, pair.one), toForm(pair, pair.other)];
  const one = toPaper(pair, pair.one);
  const other = toPaper(pair, pair.other);
  const { medium } = pair;
  if (medium.format !== 'pdf') {
    const write = medium.format === 'docx' ? writeWordPaper : writeOdfPaper;
    const pictures = await getPictures();
    const toBytes = (paper: Paper): Uint8Array =>
      write(paper, medium.layout, paper.photo === null ? undefined : pictures[paper.photo.picture]);
    return [toUpload(pair, pair.one, one, toBytes(one)), toUpload(pair, pair.other, other, toBytes(other))];
  }
  const style = toDrawableStyle(medium.style, [one, other]);
  return [
    toUpload(pair, pair.one, one, await drawPaper(one, medium.layout, style)),
    toUpload(pair, pair.other, other, await drawPaper(other, medium.layout, style)),
  ];
}

// Whose name has letters beyond Western Europe writes in a typeface that has them; so does the twin.
function toDrawableStyle(style: Style, papers: readonly Paper[]): Style {
  return papers.every((paper) => canDraw(style.typeface, JSON.stringify(paper)))
    ? style
    : { ...style, typeface: 'noto' };
}

/** What both files of a format say, before anything is set. */
export function toPaper({ kind, choices }: TwinPair, applicant: Applicant): Paper {
  const draws = new Choices(choices);
  const merits = drawMerits(draws);
  return writePaper(kind, applicant, merits, draws);
}

function toForm({ choices }: TwinPair, applicant: Applicant): WrittenPaper {
  const draws = new Choices(choices);
  const merits = drawMerits(draws);
  return { document: documentFromQualification(toQualification(applicant, merits, draws)), fileName: '' };
}

const MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
} as const;

function toUpload(pair: TwinPair, applicant: Applicant, paper: Paper, bytes: Uint8Array): WrittenPaper {
  const format = pair.medium.format === 'form' ? 'pdf' : pair.medium.format;
  return { bytes, mediaType: MEDIA_TYPES[format], fileName: toFileName(applicant, paper.fileTitle, format) };
}
