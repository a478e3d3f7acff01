import type { Element } from '@xmldom/xmldom';
import type { ExtractionResult } from '../extracted-document.js';
import type { OfficeNode } from '../office-blocks.js';
import { toDraftBlocks } from '../office-blocks.js';
import { OfficeReading, finishOffice } from '../office-reading.js';
import { attribute, childElements, findAll, findChild, readXmlParts } from './archive.adapter.js';
import { readOdtStyles } from './odt-styles.adapter.js';
import { OdtWalk } from './odt-walk.adapter.js';

const WANTED = /^(?:content|styles|meta|META-INF\/manifest)\.xml$/u;

/**
 * Reads an OpenDocument text: what a reader of the accepted text sees, and apart from it what he does not.
 *
 * @throws UnreadableDocument if the file is damaged or too large
 */
export function extractOdt(bytes: Uint8Array): ExtractionResult {
  const parts = readXmlParts(bytes, (name) => WANTED.test(name));
  const manifest = parts.get('META-INF/manifest.xml');
  if (manifest !== undefined && findAll(manifest, 'encryption-data').length > 0) {
    return { kind: 'failed', code: 'encrypted' };
  }
  const content = parts.get('content.xml');
  const text = findChild(findChild(content, 'body'), 'text');
  if (content === undefined || text === undefined) return { kind: 'failed', code: 'damaged' };

  const styles = parts.get('styles.xml');
  const reading = new OfficeReading();
  const walk = new OdtWalk(readOdtStyles(styles === undefined ? [content] : [styles, content]), reading);
  const margins = (name: string): OfficeNode[] =>
    styles === undefined ? [] : readMargins(styles, name, walk, reading);
  reading.noteWritten(text.textContent ?? '');
  const nodes = [...margins('header'), ...walk.readBlocks(text), ...margins('footer')];
  noteMetadata(parts.get('meta.xml'), reading);
  return finishOffice('odt', toDraftBlocks(nodes), reading);
}

function readMargins(styles: Element, name: string, walk: OdtWalk, reading: OfficeReading): OfficeNode[] {
  return findAll(styles, 'master-page')
    .flatMap((page) => childElements(page))
    .filter(
      (part) =>
        part.localName === name || part.localName === `${name}-first` || part.localName === `${name}-left`,
    )
    .filter((part) => attribute(part, 'display') !== 'false')
    .flatMap((part) => {
      reading.noteWritten(part.textContent ?? '');
      return walk.readBlocks(part);
    });
}

function noteMetadata(meta: Element | undefined, reading: OfficeReading): void {
  if (meta === undefined) return;
  const leaves = findAll(meta, '*').filter((element) => element.firstChild === element.lastChild);
  reading.addHidden('metadata', leaves.map((element) => element.textContent ?? '').join(' '));
}
