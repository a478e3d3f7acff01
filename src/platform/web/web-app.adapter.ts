import { join } from 'node:path';
import type { Type, DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import cookieParser from 'cookie-parser';
import express, { type NextFunction, type Request, type Response } from 'express';
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

/** Builds one web process: headers, sessions, CSRF, templates, errors, and the check of every route. */
export async function createWebApp(
  buildModule: (csrf: CsrfProtection) => Type | DynamicModule,
  options: WebAppOptions,
): Promise<NestExpressApplication> {
  const { prefix, config } = options;
  const isSecure = config.PUBLIC_URL.startsWith('https:');
  const cookieName = `blindakte_${prefix.slice(1) || 'public'}`;
  const path = prefix === '' ? '/' : prefix;
  const csrf = createCsrf({
    secret: config.SESSION_SECRET,
    cookieName,
    path,
    isSecure,
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

  app.use(
    helmet({ contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY }, hsts: isSecure }),
  );
  serveAssets(app, prefix);
  app.use(noStore);
  app.use(cookieParser(), express.urlencoded({ extended: true, limit: '1mb', parameterLimit: 2000 }));
  if (options.hasLogin) {
    const sessions = createSessions({
      databaseUrl: config.DATABASE_URL,
      secret: config.SESSION_SECRET,
      cookieName,
      path,
      isSecure,
    });
    app.getHttpServer().once('close', () => void sessions.close());
    app.use(path, sessions.middleware, loadPrincipal(app.get(TenantTransaction)));
  }
  app.use(pageLocals(options));
  app.use(path, ...csrf.middleware);

  app.engine('liquid', createLiquid().express() as Parameters<typeof app.engine>[1]);
  app.setViewEngine('liquid');
  app.setBaseViewsDir(join(projectRoot(), 'templates'));
  app.useGlobalFilters(new ErrorPageFilter(prefix));
  if (prefix !== '') app.setGlobalPrefix(prefix, { exclude: ['health/live', 'health/ready'] });
  app.enableShutdownHooks();
  return app;
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
