import { join } from 'node:path';
import { HttpException, HttpStatus, type DynamicModule, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import cookieParser from 'cookie-parser';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { createCsrf, type CsrfProtection } from '../auth/csrf.adapter.js';
import { RouteDeclarations } from '../auth/route-declarations.service.js';
import { createSessions, loadPrincipal } from '../auth/session.adapter.js';
import type { WebConfig } from '../config/process.config.js';
import { TenantTransaction } from '../database/tenant-transaction.service.js';
import { ErrorPageFilter } from '../errors/error-page.filter.js';
import { NestEventLogger } from '../logging/logger.adapter.js';
import { projectRoot } from '../project-root.adapter.js';
import { createLiquid } from '../views/liquid.adapter.js';

export interface WebAppOptions {
  /** `''` for the public side, else `/office`, `/committee`, `/audit`. */
  readonly prefix: string;
  /** German name in the page head. */
  readonly title: string;
  readonly config: WebConfig;
  /** Staff log in; applicants do not. */
  readonly hasLogin: boolean;
  /** Forms with files, which read their body and check its CSRF token themselves; no other path may. */
  readonly multipartPath?: RegExp;
}

/** Where the cookies of a process are valid, and what they are called. */
interface CookieScope {
  readonly cookieName: string;
  readonly path: string;
  readonly isSecure: boolean;
}

/** Builds one web process: headers, sessions, CSRF, templates, errors, and the check of every route. */
export async function createWebApp(
  buildModule: (csrf: CsrfProtection) => Type | DynamicModule,
  options: WebAppOptions,
): Promise<NestExpressApplication> {
  const { prefix, config } = options;
  const scope: CookieScope = {
    cookieName: `blindakte_${prefix.slice(1) || 'public'}`,
    path: prefix === '' ? '/' : prefix,
    isSecure: config.PUBLIC_URL.startsWith('https:'),
  };
  const csrf = createCsrf({
    ...scope,
    secret: config.SESSION_SECRET,
    isExempt: (request) =>
      request.originalUrl.startsWith('/api/') ||
      (options.multipartPath?.test(request.path) === true && request.is('multipart/form-data') !== false),
  });
  const app = await NestFactory.create<NestExpressApplication>(buildModule(csrf) as Type, {
    logger: new NestEventLogger(),
    bodyParser: false,
    abortOnError: false,
  });
  app.get(RouteDeclarations).assertComplete();
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback, uniquelocal');
  app.set('query parser', 'simple');
  useMiddleware(app, options, scope, csrf);
  usePages(app, prefix);
  app.enableShutdownHooks();
  return app;
}

// The order is the rule: headers before everything, the person before the token that is bound to the person.
function useMiddleware(
  app: NestExpressApplication,
  options: WebAppOptions,
  scope: CookieScope,
  csrf: CsrfProtection,
): void {
  const { config } = options;
  const contentSecurityPolicy = { useDefaults: false, directives: CONTENT_SECURITY };
  app.use(helmet({ contentSecurityPolicy, hsts: scope.isSecure }));
  serveAssets(app, options.prefix);
  app.use(noStore);
  app.use(limitWrites());
  app.use(cookieParser(), express.urlencoded({ extended: true, limit: '1mb', parameterLimit: 2000 }));
  if (options.hasLogin) {
    const sessions = createSessions({
      ...scope,
      databaseUrl: config.DATABASE_URL,
      secret: config.SESSION_SECRET,
    });
    app.getHttpServer().once('close', () => void sessions.close());
    app.use(scope.path, sessions.middleware, loadPrincipal(app.get(TenantTransaction)));
  }
  app.use(pageLocals(options));
  app.use(scope.path, ...csrf.middleware);
}

function usePages(app: NestExpressApplication, prefix: string): void {
  app.engine('liquid', createLiquid().express() as Parameters<typeof app.engine>[1]);
  app.setViewEngine('liquid');
  app.setBaseViewsDir(join(projectRoot(), 'templates'));
  app.useGlobalFilters(new ErrorPageFilter(prefix));
  if (prefix !== '') app.setGlobalPrefix(prefix, { exclude: ['health/live', 'health/ready'] });
}

const CONTENT_SECURITY = {
  'default-src': ["'none'"],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** Posts per address and minute: a whole office behind one address stays below it, a script does not. */
const POSTS_PER_MINUTE = 600;

function limitWrites(): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: POSTS_PER_MINUTE,
    skip: ({ method }) => method !== 'POST',
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, _response, next) => {
      next(new HttpException('too many requests', HttpStatus.TOO_MANY_REQUESTS));
    },
  });
}

/** Pages hold personal or confidential data: no proxy and no shared browser may keep them. */
function noStore(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Referrer-Policy', 'no-referrer');
  next();
}

function serveAssets(app: NestExpressApplication, prefix: string): void {
  const settings = { maxAge: '1h', index: false, dotfiles: 'ignore' } as const;
  app.use(
    `${prefix}/assets/kern`,
    express.static(join(projectRoot(), 'node_modules/@kern-ux/native/dist'), settings),
  );
  app.use(`${prefix}/assets`, express.static(join(projectRoot(), 'templates/assets'), settings));
}

function pageLocals(options: WebAppOptions) {
  return (request: Request, response: Response, next: NextFunction): void => {
    Object.assign(response.locals, {
      home: options.prefix,
      appTitle: options.title,
      principal: request.principal,
      currentPath: request.path,
    });
    next();
  };
}
