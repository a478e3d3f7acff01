import type { Principal } from './principal.js';

declare module 'express-serve-static-core' {
  interface Request {
    principal?: Principal;
  }
}

declare module 'express-session' {
  interface SessionData {
    accountId: string;
    tenantId: string;
    /** Version of the password that opened the session. */
    passwordVersion: number;
    /** Milliseconds since 1970; a session ends a working day later, however busy it is. */
    signedInAt: number;
  }
}
