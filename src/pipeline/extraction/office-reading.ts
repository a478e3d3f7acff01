import type { DraftBlock } from './draft.js';
import type { DocumentFormat, Doubt, ExtractionResult, HiddenText } from './extracted-document.js';
import { DoubtList } from './doubts.js';
import { FEWEST_HIDDEN_WORDS, LARGEST_HIDDEN_SHARE } from './hidden-words.js';
import { buildText } from './text-builder.js';

// Two words; fewer are numbers of notes and of pages.
const FEWEST_UNREAD_LETTERS = 12;

function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** What is noted beside the text while an office document is read. */
export class OfficeReading {
  private readonly doubtList = new DoubtList();
  private readonly texts: HiddenText[] = [];
  private invisibleCount = 0;
  private writtenCount = 0;
  private metCount = 0;

  addHidden(channel: HiddenText['channel'], text: string): void {
    const trimmed = text.replaceAll(/\s+/gu, ' ').trim();
    if (trimmed !== '') this.texts.push({ channel, text: trimmed });
  }

  /** Text that somebody formatted so that it does not show. */
  addInvisible(text: string): void {
    this.invisibleCount += text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    this.addHidden('invisible', text);
  }

  /** Where much of the text does not show, rather its ground was not known: then a person must look. */
  judgeInvisible(visibleCount: number): void {
    const isMuch = this.invisibleCount > LARGEST_HIDDEN_SHARE * (this.invisibleCount + visibleCount);
    if (this.invisibleCount >= FEWEST_HIDDEN_WORDS && isMuch)
      this.doubtList.add('hidden-text', null, this.invisibleCount);
  }

  /** Text that the file holds where its readers look for text. */
  noteWritten(text: string): void {
    this.writtenCount += countLetters(text);
  }

  /** Text that the reading came by, whatever it made of it. */
  noteMet(text: string): void {
    this.metCount += countLetters(text);
  }

  /** Words in a construction that the reader does not know must not get lost in silence. */
  judgeUnread(): void {
    if (this.writtenCount - this.metCount >= FEWEST_UNREAD_LETTERS) this.addUnsupported();
  }

  addUnsupported(): void {
    this.doubtList.add('unsupported-content', null);
  }

  get hiddenTexts(): readonly HiddenText[] {
    return this.texts;
  }

  get doubts(): readonly Doubt[] {
    return this.doubtList.toArray();
  }
}

/** The document of a format without pages. */
export function finishOffice(
  format: DocumentFormat,
  drafts: readonly DraftBlock[],
  reading: OfficeReading,
): ExtractionResult {
  const built = buildText(drafts);
  reading.judgeInvisible(built.words.length);
  reading.judgeUnread();
  const empty: Doubt[] = built.words.length === 0 ? [{ code: 'no-readable-text', page: null, count: 1 }] : [];
  return {
    kind: 'extracted',
    document: {
      format,
      ...built,
      pages: [],
      hiddenTexts: reading.hiddenTexts,
      doubts: [...reading.doubts, ...empty],
    },
  };
}
