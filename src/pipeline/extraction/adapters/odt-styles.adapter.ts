import type { Element } from '@xmldom/xmldom';
import { DEFAULT_FONT_SIZE_PT } from '../draft.js';
import { attribute, findAll, findChild } from './archive.adapter.js';

/** What an OpenDocument style says of text; undefined where it says nothing. */
export interface OdtLook {
  readonly isBold?: boolean | undefined;
  readonly fontSizePt?: number | undefined;
  readonly isHidden?: boolean | undefined;
  /** `#rrggbb`. */
  readonly colour?: string | undefined;
  readonly isShaded?: boolean | undefined;
}

export interface OdtStyles {
  /** Family is `paragraph`, `text` or `table-cell`. */
  get(family: string, name: string | undefined): OdtLook;
  /** The readable name of a paragraph style or of the style it derives from. */
  isTitle(name: string | undefined): boolean;
}

const LONGEST_CHAIN = 12;

/** Looks up styles of `content.xml` and `styles.xml` with everything they inherit. */
export function readOdtStyles(roots: readonly Element[]): OdtStyles {
  const elements = new Map<string, Element>();
  const defaults = new Map<string, Element>();
  for (const style of roots.flatMap((root) => findAll(root, 'style'))) {
    elements.set(keyOf(attribute(style, 'family'), attribute(style, 'name')), style);
  }
  for (const style of roots.flatMap((root) => findAll(root, 'default-style'))) {
    defaults.set(attribute(style, 'family') ?? '', style);
  }
  const resolved = new Map<string, OdtLook>();
  const resolve = (family: string, name: string | undefined, depth: number): OdtLook => {
    const key = keyOf(family, name);
    const known = resolved.get(key);
    if (known !== undefined) return known;
    const element = elements.get(key);
    if (element === undefined || depth > LONGEST_CHAIN)
      return lookOf(defaults.get(family), DEFAULT_FONT_SIZE_PT);
    const parent = resolve(family, attribute(element, 'parent-style-name'), depth + 1);
    const look = merge(parent, lookOf(element, parent.fontSizePt ?? DEFAULT_FONT_SIZE_PT));
    resolved.set(key, look);
    return look;
  };
  const isTitle = (name: string | undefined, depth = 0): boolean => {
    if (name === undefined || depth > LONGEST_CHAIN) return false;
    const parent = attribute(elements.get(keyOf('paragraph', name)), 'parent-style-name');
    return /^(?:title|titel)$/iu.test(name) || isTitle(parent, depth + 1);
  };
  return {
    // A text style without its own size takes that of the paragraph it stands in.
    get: (family, name) => (name === undefined && family === 'text' ? {} : resolve(family, name, 0)),
    isTitle: (name) => isTitle(name),
  };
}

function keyOf(family: string | undefined, name: string | undefined): string {
  return `${family ?? ''}/${name ?? ''}`;
}

function lookOf(style: Element | undefined, parentSizePt: number): OdtLook {
  const text = findChild(style, 'text-properties');
  const paragraph = findChild(style, 'paragraph-properties');
  const cell = findChild(style, 'table-cell-properties');
  const weight = attribute(text, 'font-weight');
  const grounds = [text, paragraph, cell].map((properties) => attribute(properties, 'background-color'));
  return {
    isBold: weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600,
    fontSizePt: toPoints(fontSizeOf(text), parentSizePt),
    isHidden: attribute(text, 'display') === 'none' ? true : undefined,
    colour: attribute(text, 'color'),
    isShaded: grounds.some((ground) => ground !== undefined && !/^(?:transparent|#ffffff)$/iu.test(ground))
      ? true
      : undefined,
  };
}

// Sizes for Asian and complex scripts carry the same local name in other namespaces' attributes.
function fontSizeOf(text: Element | undefined): string | undefined {
  return text?.getAttribute('fo:font-size') ?? attribute(text, 'font-size');
}

function toPoints(size: string | undefined, parentSizePt: number): number | undefined {
  const match = /^([\d.]+)(pt|%|in|cm|mm)$/u.exec(size ?? '');
  if (match === null) return undefined;
  const value = Number(match[1]);
  const factor = { pt: 1, '%': parentSizePt / 100, in: 72, cm: 28.35, mm: 2.835 }[match[2] ?? 'pt'] ?? 1;
  return value * factor;
}

/** The nearer style wins where it says something. */
export function merge(outer: OdtLook, inner: OdtLook): OdtLook {
  return {
    isBold: inner.isBold ?? outer.isBold,
    fontSizePt: inner.fontSizePt ?? outer.fontSizePt,
    isHidden: inner.isHidden ?? outer.isHidden,
    colour: inner.colour ?? outer.colour,
    isShaded: inner.isShaded ?? outer.isShaded,
  };
}
