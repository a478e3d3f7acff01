import connectPgSimple from 'connect-pg-simple';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import session, { type SessionData } from 'express-session';
import pg from 'pg';
import './request-types.js';
import type { AccountId, TenantId } from '../../policy/ids.js';
import type { Role } from '../../policy/permissions.js';
import type { TenantTransaction } from '../database/tenant-transaction.service.js';
import type { Principal } from './principal.js';

/** A working day; then staff log in again. */
const SESSION_HOURS = 10;

/** Sessions in PostgreSQL; the row policy shows a process only the sessions that it wrote itself. */
export function createSessions(options: {
  readonly databaseUrl: string;
  readonly secret: string;
  readonly cookieName: string;
  readonly path: string;
  readonly isSecure: boolean;
}): { readonly middleware: RequestHandler; close(): Promise<void> } {
  const pool = new pg.Pool({ connectionString: options.databaseUrl, max: 3 });
  pool.on('error', () => undefined);
  const PgStore = connectPgSimple(session);
  const store = new PgStore({ pool, schemaName: 'account', tableName: 'session', errorLog: () => undefined });
  const middleware = session({
    store,
    name: options.cookieName,
    secret: options.secret,
    resave: false,
    saveUninitialized: false,
    rolling: true,
    cookie: {
      httpOnly: true,
      sameSite: 'lax',
      path: options.path,
      secure: options.isSecure,
      maxAge: SESSION_HOURS * 3_600_000,
    },
  });
  return {
    middleware,
    close: async () => {
      store.close();
      await pool.end();
    },
  };
}

/** Reads the signed-in person afresh for each request, so that a withdrawn role or a new password counts at once. */
export function loadPrincipal(transaction: TenantTransaction): RequestHandler {
  return (request: Request, _response: Response, next: NextFunction): void => {
    // Absent when the address is not below the cookie's path letter by letter (`/OFFICE`).
    const session = request.session as Partial<SessionData> | undefined;
    const { accountId, tenantId, passwordVersion, signedInAt } = session ?? {};
    const isOver = signedInAt === undefined || Date.now() - signedInAt > SESSION_HOURS * 3_600_000;
    if (accountId === undefined || tenantId === undefined || passwordVersion === undefined || isOver) {
      next();
      return;
    }
    findPrincipal(transaction, tenantId as TenantId, accountId as AccountId, passwordVersion).then(
      (principal) => {
        if (principal !== undefined) request.principal = principal;
        next();
      },
      next,
    );
  };
}

async function findPrincipal(
  transaction: TenantTransaction,
  tenantId: TenantId,
  accountId: AccountId,
  passwordVersion: number,
): Promise<Principal | undefined> {
  interface Row {
    readonly display_name: string;
    readonly tenant_name: string;
    readonly roles: Role[];
  }
  const rows = await transaction.run({ tenantId, accountId }, (tx) =>
    tx.query<Row[]>(
      `SELECT a.display_name, t.name AS tenant_name,
              ARRAY(SELECT r.role FROM account.role_assignment r WHERE r.account_id = a.id) AS roles
         FROM account.staff_account a JOIN procedure.tenant t ON t.id = a.tenant_id
        WHERE a.id = $1 AND a.is_active AND a.password_version = $2`,
      [accountId, passwordVersion],
    ),
  );
  const row = rows[0];
  return row === undefined
    ? undefined
    : { accountId, tenantId, tenantName: row.tenant_name, displayName: row.display_name, roles: row.roles };
}

/**
 * Waits until the session is stored. Before the answer: express-session sends the head of a redirect while it
 * still writes, and a browser that follows at once would find nobody logged in.
 */
export function saveSession({ session }: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    session.save((error: unknown) => {
      if (error instanceof Error) reject(error);
      else resolve();
    });
  });
}
