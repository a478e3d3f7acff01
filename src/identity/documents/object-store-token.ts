/** Injection token of the store of sealed originals. */
export const ORIGINALS = Symbol('originals');
