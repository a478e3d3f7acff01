import { randomUUID } from 'node:crypto';
import { doubleCsrf } from 'csrf-csrf';
import type { NextFunction, Request, RequestHandler, Response } from 'express';

export const CSRF_FIELD = '_csrf';

/** Signed double-submit tokens (OWASP CSRF cheat sheet), bound to the browser and the signed-in person. */
export interface CsrfProtection {
  /** Gives every page its token in `res.locals.csrfToken` and refuses unsafe requests without one. */
  readonly middleware: readonly RequestHandler[];
  /** For multipart forms, whose body is read later: true when the token field read from the body fits. */
  isValid(request: Request, token: string | undefined): boolean;
}

/**
 * @param isExempt requests without cookies' authority (the REST API) and multipart forms, which check the
 *   token themselves after reading their body
 */
export function createCsrf(options: {
  readonly secret: string;
  readonly cookieName: string;
  readonly path: string;
  readonly isSecure: boolean;
  readonly isExempt: (request: Request) => boolean;
}): CsrfProtection {
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

  const giveVisitor = (request: Request, response: Response, next: NextFunction): void => {
    if (readCookie(request, visitorCookie) === undefined) {
      const visitor = randomUUID();
      request.cookies = { ...(request.cookies as object), [visitorCookie]: visitor };
      response.cookie(visitorCookie, visitor, cookieOptions);
    }
    next();
  };
  const giveToken = (request: Request, response: Response, next: NextFunction): void => {
    response.locals['csrfToken'] = tokens.generateCsrfToken(request, response, {
      overwrite: false,
      validateOnReuse: false,
    });
    next();
  };
  return {
    middleware: [giveVisitor, tokens.doubleCsrfProtection, giveToken],
    isValid: (request, token) => {
      const body = request.body as unknown;
      request.body = { [CSRF_FIELD]: token };
      const isValid = tokens.validateRequest(request);
      request.body = body;
      return isValid;
    },
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
