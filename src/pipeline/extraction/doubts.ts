import type { Doubt, DoubtCode } from './extracted-document.js';

/** Gathers doubts while a document is read; the same code on the same page is counted, not repeated. */
export class DoubtList {
  private readonly doubts = new Map<string, Doubt>();

  add(code: DoubtCode, page: number | null, count = 1): void {
    if (count <= 0) return;
    const key = `${code}/${String(page)}`;
    const known = this.doubts.get(key);
    this.doubts.set(key, { code, page, count: count + (known?.count ?? 0) });
  }

  toArray(): readonly Doubt[] {
    return [...this.doubts.values()];
  }
}
