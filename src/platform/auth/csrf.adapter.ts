import { randomUUID } from 'node:crypto';
import { doubleCsrf, type DoubleCsrfUtilities } from 'csrf-csrf';
import type { CookieOptions, Request, RequestHandler } from 'express';

export const CSRF_FIELD = '_csrf';

/** Signed double-submit tokens (OWASP CSRF cheat sheet), bound to the browser and the signed-in person. */
export interface CsrfProtection {
  /** Gives every page its token in `res.locals.csrfToken` and refuses unsafe requests without one. */
  readonly middleware: readonly RequestHandler[];
  /** For multipart forms, whose body is read later: true when the token field read from the body fits. */
  isValid(request: Request, token: string | undefined): boolean;
}

interface CsrfOptions {
  readonly secret: string;
  readonly cookieName: string;
  readonly path: string;
  readonly isSecure: boolean;
  /** Requests without cookies' authority (the REST API), and multipart forms that check their token themselves. */
  readonly isExempt: (request: Request) => boolean;
}

export function createCsrf(options: CsrfOptions): CsrfProtection {
  const visitorCookie = `${options.cookieName}_visitor`;
  const cookieOptions = {
    httpOnly: true,
    sameSite: 'lax',
    path: options.path,
    secure: options.isSecure,
  } as const;
  const tokens = doubleCsrf({
    getSecret: () => options.secret,
    getSessionIdentifier: (request) =>
      `${readCookie(request, visitorCookie) ?? ''}:${request.principal?.accountId ?? ''}`,
    cookieName: `${options.cookieName}_csrf`,
    cookieOptions,
    getCsrfTokenFromRequest: (request) => readField(request.body, CSRF_FIELD),
    skipCsrfProtection: options.isExempt,
  });
  return {
    middleware: [giveVisitor(visitorCookie, cookieOptions), tokens.doubleCsrfProtection, giveToken(tokens)],
    isValid: (request, token) => {
      const body = request.body as unknown;
      request.body = { [CSRF_FIELD]: token };
      const isValid = tokens.validateRequest(request);
      request.body = body;
      return isValid;
    },
  };
}

// The token is bound to a cookie of its own, because an applicant and the log-in page have no session.
function giveVisitor(name: string, cookieOptions: CookieOptions): RequestHandler {
  return (request, response, next) => {
    if (readCookie(request, name) === undefined) {
      const visitor = randomUUID();
      request.cookies = { ...(request.cookies as object), [name]: visitor };
      response.cookie(name, visitor, cookieOptions);
    }
    next();
  };
}

function giveToken(tokens: DoubleCsrfUtilities): RequestHandler {
  return (request, response, next) => {
    const settings = { overwrite: false, validateOnReuse: false };
    response.locals['csrfToken'] = tokens.generateCsrfToken(request, response, settings);
    next();
  };
}

function readCookie(request: Request, name: string): string | undefined {
  const value = (request.cookies as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : undefined;
}

function readField(body: unknown, name: string): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const value = (body as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : undefined;
}
