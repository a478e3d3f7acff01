/**
 * A place for sealed bytes. Keys are random and carry no meaning; what is stored is already encrypted.
 * Every adapter passes `object-store.contract.ts`.
 */
export interface ObjectStore {
  /** Stores bytes under a key; after it resolves they survive a crash. Writing a key again replaces it. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** @throws ObjectMissingError when nothing is stored under the key */
  get(key: string): Promise<Buffer>;
  /** Removes the bytes; a missing key is no error, so erasure can be repeated. */
  delete(key: string): Promise<void>;
}

/** Nothing is stored under this key. */
export class ObjectMissingError extends Error {
  override readonly name = 'ObjectMissingError';
}
