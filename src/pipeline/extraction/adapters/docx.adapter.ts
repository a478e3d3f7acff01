import type { Element } from '@xmldom/xmldom';
import type { ExtractionResult } from '../extracted-document.js';
import type { OfficeNode } from '../office-blocks.js';
import type { XmlParts } from './archive.adapter.js';
import { toDraftBlocks } from '../office-blocks.js';
import { OfficeReading, finishOffice } from '../office-reading.js';
import { attribute, findAll, readXmlParts } from './archive.adapter.js';
import { readDocxStyles } from './docx-styles.adapter.js';
import { DocxWalk } from './docx-walk.adapter.js';

const WANTED =
  /^word\/(?:document\d*|styles|comments\w*|footnotes|endnotes|header\d*|footer\d*)\.xml$|^docProps\/(?:core|app|custom)\.xml$|^word\/_rels\/document\d*\.xml\.rels$/u;

/**
 * Reads a Word document: what a reader of the accepted text sees, and apart from it what he does not.
 *
 * @throws UnreadableDocument if the file is damaged or too large
 */
export function extractDocx(bytes: Uint8Array): ExtractionResult {
  const parts = readXmlParts(bytes, (name) => WANTED.test(name), withoutTableStyles);
  const document = findDocument(parts);
  if (document === undefined) return { kind: 'failed', code: 'damaged' };

  const reading = new OfficeReading();
  const walk = new DocxWalk(readDocxStyles(parts.get('word/styles.xml')), reading);
  const read = (pattern: RegExp): OfficeNode[] =>
    withoutRepeats([...parts].filter(([name]) => pattern.test(name)).map(([, root]) => root)).flatMap(
      (root) => walk.readStory(root),
    );
  const nodes = [
    ...read(/^word\/header/u),
    ...walk.readStory(document),
    ...read(/^word\/(?:footnotes|endnotes)/u),
    ...read(/^word\/footer/u),
  ];
  noteHidden(parts, reading);
  return finishOffice('docx', toDraftBlocks(nodes), reading);
}

/** First pages, left and right ones have headers of their own, which mostly say the same. */
function withoutRepeats(roots: readonly Element[]): Element[] {
  const byText = new Map(roots.toReversed().map((root) => [root.textContent, root]));
  return roots.filter((root) => byText.get(root.textContent) === root);
}

const STYLE_END = '</w:style>';

// Styles of tables are nine tenths of many style sheets and say nothing of a paragraph or a run, and parsing takes
// longer than all else.
function withoutTableStyles(name: string, xml: string): string {
  if (name !== 'word/styles.xml') return xml;
  const pieces = xml.split(STYLE_END);
  const rest = pieces.pop() ?? '';
  return pieces.map((piece) => withoutLastTableStyle(piece)).join('') + rest;
}

function withoutLastTableStyle(piece: string): string {
  const start = piece.lastIndexOf('<w:style ');
  const head = start === -1 ? '' : piece.slice(start, piece.indexOf('>', start));
  return / w:type="table"/u.test(head) && !head.endsWith('/') ? piece.slice(0, start) : piece + STYLE_END;
}

function findDocument(parts: XmlParts): Element | undefined {
  return (
    parts.get('word/document.xml') ?? [...parts].find(([name]) => /^word\/document\d+\.xml$/u.test(name))?.[1]
  );
}

function noteHidden(parts: XmlParts, reading: OfficeReading): void {
  for (const [name, root] of parts) {
    if (name.startsWith('docProps/')) reading.addHidden('metadata', leafTexts(root));
    if (name.startsWith('word/comments')) {
      reading.addHidden('comment', root.textContent ?? '');
      for (const comment of findAll(root, 'comment'))
        reading.addHidden('comment', attribute(comment, 'author') ?? '');
    }
    if (name.endsWith('.rels')) {
      for (const link of findAll(root, 'Relationship')) {
        if (attribute(link, 'TargetMode') === 'External')
          reading.addHidden('annotation', attribute(link, 'Target') ?? '');
      }
    }
  }
}

function leafTexts(root: Element): string {
  return findAll(root, '*')
    .filter((element) => element.firstChild !== null && element.firstChild === element.lastChild)
    .map((element) => element.textContent ?? '')
    .join(' ');
}
