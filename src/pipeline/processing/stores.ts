/** Injection tokens: each side has its own key and its own store, and they must never be mixed up. */
export const IDENTITY_KEY_RING = Symbol('identity-key-ring');
export const IDENTITY_STORE = Symbol('identity-store');
export const BLIND_KEY_RING = Symbol('blind-key-ring');
export const BLIND_STORE = Symbol('blind-store');
