import type { Element } from '@xmldom/xmldom';
import { attribute, findAll, findChild } from './archive.adapter.js';

/** What a Word style, or formatting put on directly, says of text; undefined where it says nothing. */
export interface DocxLook {
  readonly isBold?: boolean | undefined;
  readonly fontSizePt?: number | undefined;
  readonly isVanished?: boolean | undefined;
  /** Six hexadecimal digits, or `auto`. */
  readonly colour?: string | undefined;
  readonly isShaded?: boolean | undefined;
}

export interface DocxStyle extends DocxLook {
  readonly level: 1 | 2 | 3 | null;
  readonly isListItem: boolean;
}

export interface DocxStyles {
  readonly base: DocxLook;
  get(id: string | undefined): DocxStyle;
}

const PLAIN: DocxStyle = { level: null, isListItem: false };
const LONGEST_CHAIN = 12;

/** Looks up styles with everything they inherit. */
export function readDocxStyles(root: Element | undefined): DocxStyles {
  const elements = new Map(
    (root === undefined ? [] : findAll(root, 'style')).map((style) => [attribute(style, 'styleId'), style]),
  );
  const resolved = new Map<string, DocxStyle>();
  const resolve = (id: string | undefined, depth: number): DocxStyle => {
    const element = elements.get(id);
    if (id === undefined || element === undefined || depth > LONGEST_CHAIN) return PLAIN;
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const style = toStyle(element, resolve(attribute(findChild(element, 'basedOn'), 'val'), depth + 1));
    resolved.set(id, style);
    return style;
  };
  const defaults = root === undefined ? undefined : findAll(root, 'rPrDefault')[0];
  return { base: lookOf(findChild(defaults, 'rPr')), get: (id) => resolve(id, 0) };
}

function toStyle(element: Element, parent: DocxStyle): DocxStyle {
  const properties = findChild(element, 'pPr');
  const name = attribute(findChild(element, 'name'), 'val') ?? '';
  return {
    ...mergeLooks(parent, lookOf(findChild(element, 'rPr'))),
    level: levelByName(name) ?? levelByOutline(properties) ?? parent.level,
    isListItem: parent.isListItem || isNumbered(properties),
  };
}

function levelByName(name: string): 1 | 2 | 3 | undefined {
  if (/^(?:title|titel)$/iu.test(name)) return 1;
  const digit = /^(?:heading|überschrift) ?(\d)$/iu.exec(name)?.[1];
  return digit === undefined ? undefined : toLevel(Number(digit));
}

/** The outline level put on a paragraph; Word counts from 0, and 9 means body text. */
export function levelByOutline(properties: Element | undefined): 1 | 2 | 3 | undefined {
  const value = Number(attribute(findChild(properties, 'outlineLvl'), 'val') ?? 9);
  return value >= 9 ? undefined : toLevel(value + 1);
}

export function toLevel(depth: number): 1 | 2 | 3 {
  if (depth <= 1) return 1;
  return depth === 2 ? 2 : 3;
}

/** Whether a paragraph carries a number or bullet; number list 0 takes it away again. */
export function isNumbered(properties: Element | undefined): boolean {
  const numbering = findChild(properties, 'numPr');
  return numbering !== undefined && attribute(findChild(numbering, 'numId'), 'val') !== '0';
}

/** Formatting of run properties (`w:rPr`). */
export function lookOf(properties: Element | undefined): DocxLook {
  const halfPoints = Number(attribute(findChild(properties, 'sz'), 'val'));
  return {
    isBold: readSwitch(properties, 'b'),
    fontSizePt: Number.isFinite(halfPoints) ? halfPoints / 2 : undefined,
    isVanished: readSwitch(properties, 'vanish'),
    colour: attribute(findChild(properties, 'color'), 'val'),
    isShaded: isShaded(properties) || findChild(properties, 'highlight') !== undefined ? true : undefined,
  };
}

export function isShaded(properties: Element | undefined): boolean {
  const fill = attribute(findChild(properties, 'shd'), 'fill');
  return fill !== undefined && !/^(?:auto|ffffff)$/iu.test(fill);
}

function readSwitch(properties: Element | undefined, name: string): boolean | undefined {
  const element = findChild(properties, name);
  return element === undefined ? undefined : !/^(?:0|false|off)$/u.test(attribute(element, 'val') ?? '1');
}

/** The nearer formatting wins where it says something. */
export function mergeLooks(outer: DocxLook, inner: DocxLook): DocxLook {
  return {
    isBold: inner.isBold ?? outer.isBold,
    fontSizePt: inner.fontSizePt ?? outer.fontSizePt,
    isVanished: inner.isVanished ?? outer.isVanished,
    colour: inner.colour ?? outer.colour,
    isShaded: inner.isShaded ?? outer.isShaded,
  };
}
