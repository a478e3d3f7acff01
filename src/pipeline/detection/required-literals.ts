// What a literal may consist of: letters and digits of which one small form is known for every case.
const LITERAL = /^[a-z0-9äöüß]$/u;
const SHORTEST = 3;

/**
 * Words of which at least one stands in every text that a pattern matches, in small letters; null where nothing of
 * the kind is certain.
 */
export type RequiredLiterals = readonly string[] | null;

/** One top-level alternative of a pattern. */
export interface Alternative {
  readonly source: string;
  readonly literals: RequiredLiterals;
}

/** Reads the source of a regular expression with the flag `u` or none; capital and small letters count as one. */
export function readAlternatives(source: string): Alternative[] {
  return new PatternReader(source).readAlternatives();
}

/** Whether a pattern remembers parts of its matches, so that its alternatives cannot be told apart by number. */
export function hasGroups(source: string): boolean {
  const withoutClasses = source.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/gu, '');
  return /\((?!\?(?:[:=!]|<[=!]))/u.test(withoutClasses);
}

interface Element {
  /** The one character it matches, in small letters. */
  readonly letter?: string;
  readonly literals: RequiredLiterals;
}

const GROUP_START = /\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]/y;
const ESCAPE = /\\(?:[pPuk](?:\{[^}]*\}|<[^>]*>|[0-9A-Fa-f]{4})|x[0-9A-Fa-f]{2}|c[A-Za-z]|\d+|[^])/y;
const QUANTITY = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;

const NOTHING: Element = { literals: null };

class PatternReader {
  private at = 0;

  constructor(private readonly source: string) {}

  readAlternatives(): Alternative[] {
    const alternatives: Alternative[] = [];
    do {
      const start = this.at;
      const literals = this.readSequence();
      alternatives.push({ source: this.source.slice(start, this.at), literals });
    } while (this.skip('|'));
    return alternatives;
  }

  // Ends before the bar or the bracket that ends the sequence.
  private readSequence(): RequiredLiterals {
    let best: RequiredLiterals = null;
    let run = '';
    const endRun = (): void => {
      if (run.length >= SHORTEST) best = toBetter(best, [run]);
      run = '';
    };
    while (this.at < this.source.length && !this.isAtEnd()) {
      const { letter, literals } = this.readElement();
      const [least, isRepeated] = this.readQuantity();
      if (letter !== undefined && least > 0) run += letter;
      if (letter === undefined || least === 0 || isRepeated) endRun();
      if (least > 0) best = toBetter(best, literals);
    }
    endRun();
    return best;
  }

  private readElement(): Element {
    const unit = this.peek();
    if (unit === '(') return this.readGroup();
    if (unit === '[') return this.readClass();
    if (unit === '\\') return this.readEscape();
    this.at += unit.length;
    return toLetter(unit);
  }

  private readGroup(): Element {
    const opening = this.read(GROUP_START);
    const parts = this.readAlternatives().map(({ literals }) => literals);
    this.skip(')');
    if (opening.endsWith('!')) return NOTHING;
    return { literals: parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []) };
  }

  // "[sS]" is a letter; of any other class no letter is certain.
  private readClass(): Element {
    const [first = '', second = '', ...others] = Array.from(this.read(CLASS).slice(1, -1));
    const isOneLetter = others.length === 0 && first.toLowerCase() === second.toLowerCase();
    return isOneLetter ? toLetter(first) : NOTHING;
  }

  private readEscape(): Element {
    this.read(ESCAPE);
    return NOTHING;
  }

  /** The least number of times the last element stands there, and whether that may be more than once. */
  private readQuantity(): readonly [number, boolean] {
    const quantity = this.read(QUANTITY);
    if (quantity === '') return [1, false];
    if (quantity.startsWith('{')) return [Number.parseInt(quantity.slice(1), 10), true];
    return [quantity.startsWith('+') ? 1 : 0, true];
  }

  private isAtEnd(): boolean {
    const unit = this.peek();
    return unit === '|' || unit === ')';
  }

  private peek(): string {
    return this.source.charAt(this.at);
  }

  /** Passes over what the pattern describes here; nothing where it does not stand. */
  private read(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [text = ''] = pattern.exec(this.source) ?? [];
    this.at += text.length;
    return text;
  }

  private skip(unit: string): boolean {
    const isThere = this.source.startsWith(unit, this.at);
    if (isThere) this.at += unit.length;
    return isThere;
  }
}

function toLetter(unit: string): Element {
  const letter = unit.toLowerCase();
  return LITERAL.test(letter) ? { letter, literals: null } : NOTHING;
}

// The longer the shortest word, the rarer it is; of equals the shorter list.
function toBetter(one: RequiredLiterals, other: RequiredLiterals): RequiredLiterals {
  if (one === null || other === null) return one ?? other;
  const [shortestOfOne, shortestOfOther] = [one, other].map((list) =>
    Math.min(...list.map(({ length }) => length)),
  ) as [number, number];
  if (shortestOfOne !== shortestOfOther) return shortestOfOne > shortestOfOther ? one : other;
  return one.length <= other.length ? one : other;
}
