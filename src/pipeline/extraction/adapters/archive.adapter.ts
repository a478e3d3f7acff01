import type { Element } from '@xmldom/xmldom';
import { DOMParser } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { EXTRACTION_LIMITS } from '../extraction-limits.js';
import { UnreadableDocument } from '../unreadable-document.js';
import { assertReadableXml } from '../xml-shape.js';

/** XML parts of a zipped document by name. */
export type XmlParts = ReadonlyMap<string, Element>;

/**
 * Unpacks the wanted parts of a zipped document and parses them.
 *
 * `prune` may cut out what is not needed before a part is parsed, which takes longer than all else.
 * The unpacker never writes more than the size a part declares, so bounding the declared sizes bounds both.
 *
 * @throws UnreadableDocument if the archive is damaged, too large, or holds a document type (entities)
 */
export function readXmlParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  prune: (name: string, xml: string) => string = (_name, xml) => xml,
): XmlParts {
  const files = unpack(bytes, isWanted);
  return new Map(
    Object.entries(files).map(([name, content]) => [name, parseXml(prune(name, decode(content)))]),
  );
}

function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Record<string, Uint8Array> {
  let entryCount = 0;
  let unpackedBytes = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entryCount += 1;
        // Also the parts nobody wants count: an honest document does not carry a bomb in another part.
        unpackedBytes += originalSize;
        if (
          entryCount > EXTRACTION_LIMITS.archiveEntries ||
          unpackedBytes > EXTRACTION_LIMITS.unpackedBytes
        ) {
          throw new UnreadableDocument('too-large');
        }
        if (!isWanted(name)) return false;
        if (originalSize > EXTRACTION_LIMITS.xmlPartBytes) throw new UnreadableDocument('too-large');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof UnreadableDocument ? error : new UnreadableDocument('damaged');
  }
}

/** @throws UnreadableDocument `damaged` if the part is not well-formed or declares a document type */
function parseXml(text: string): Element {
  // Entities are the way to bombs and to other files; no office program writes a document type.
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) throw new UnreadableDocument('damaged');
  assertReadableXml(text);
  let root: Element | null;
  try {
    root = new DOMParser({ onError: refuse, locator: false }).parseFromString(
      text,
      'text/xml',
    ).documentElement;
  } catch {
    throw new UnreadableDocument('damaged');
  }
  if (root === null) throw new UnreadableDocument('damaged');
  return root;
}

function refuse(level: 'warning' | 'error' | 'fatalError'): void {
  if (level !== 'warning') throw new UnreadableDocument('damaged');
}

function decode(content: Uint8Array): string {
  const [first, second] = content;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding).decode(content);
  if (text.includes('\0')) throw new UnreadableDocument('damaged');
  return text;
}

/** Child elements in document order. */
export function childElements(parent: Element): Element[] {
  const elements: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node)) elements.push(node);
  }
  return elements;
}

export function isElement(node: { readonly nodeType: number }): node is Element {
  return node.nodeType === 1;
}

/** The first child element of that local name. */
export function findChild(parent: Element | undefined, localName: string): Element | undefined {
  return parent === undefined
    ? undefined
    : childElements(parent).find((child) => child.localName === localName);
}

/** All elements of that local name below an element. */
export function findAll(root: Element, localName: string): Element[] {
  return [...root.getElementsByTagNameNS('*', localName)];
}

/** An attribute by local name, whatever prefix the writing program chose. */
export function attribute(element: Element | undefined, localName: string): string | undefined {
  if (element === undefined) return undefined;
  for (const candidate of element.attributes) {
    if (candidate.localName === localName || candidate.nodeName === localName) return candidate.value;
  }
  return undefined;
}
