/** Injection token of the process's `CsrfProtection`, for forms whose body is read later. */
export const CSRF = Symbol('csrf');
