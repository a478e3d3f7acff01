import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPublicWeb } from '../../src/apps/public-web.adapter.js';
import { loadConfig } from '../../src/platform/config/load-config.js';
import { PublicConfig } from '../../src/platform/config/process.config.js';
import type { TestDatabase } from './database.js';

export interface IntakeProcess {
  readonly origin: string;
  readonly identityKey: string;
  readonly storeDirectory: string;
  /** How many sealed originals lie in the store. */
  countOriginals(): Promise<number>;
  close(): Promise<void>;
}

/** The public process as it runs in production, on a free port of loopback and with a store of its own. */
export async function startIntakeProcess(database: TestDatabase): Promise<IntakeProcess> {
  const storeDirectory = await mkdtemp(join(tmpdir(), 'blindakte-intake-'));
  const identityKey = randomBytes(32).toString('base64');
  const config = loadConfig(PublicConfig, {
    NODE_ENV: 'test',
    DATABASE_URL: database.urlOf('app_public'),
    QUEUE_DATABASE_URL: database.urlOf('app_queue'),
    PUBLIC_URL: 'http://127.0.0.1',
    SESSION_SECRET: 'a-secret-only-for-tests-on-loopback',
    IDENTITY_KEY: identityKey,
    IDENTITY_STORE_DIR: storeDirectory,
  });
  const app = await createPublicWeb(config);
  await app.listen(0, '127.0.0.1');
  return {
    origin: await app.getUrl(),
    identityKey,
    storeDirectory,
    countOriginals: async () => {
      const entries = await readdir(storeDirectory, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).length;
    },
    close: async () => {
      await app.close();
      await rm(storeDirectory, { recursive: true, force: true });
    },
  };
}

export interface Page {
  readonly status: number;
  readonly location: string | null;
  readonly html: string;
}

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A phone's browser without JavaScript: keeps cookies for their path, posts forms with the last page's token. */
export class ApplicantBrowser {
  private cookies: { readonly name: string; readonly value: string; readonly path: string }[] = [];
  private token = '';

  constructor(private readonly origin: string) {}

  get(path: string): Promise<Page> {
    return this.send(path, {});
  }

  post(path: string, fields: Readonly<Record<string, string>> = {}): Promise<Page> {
    return this.send(path, { method: 'POST', body: new URLSearchParams({ _csrf: this.token, ...fields }) });
  }

  /** The order of the parts is that of the page: token, files, button. */
  upload(path: string, files: readonly ChosenFile[], token = this.token): Promise<Page> {
    const body = new FormData();
    body.append('_csrf', token);
    for (const { name, bytes } of files) body.append('documents', new File([new Uint8Array(bytes)], name));
    body.append('action', 'upload');
    return this.send(path, { method: 'POST', body });
  }

  private async send(path: string, init: RequestInit): Promise<Page> {
    const cookie = this.cookies
      .filter((candidate) => path.startsWith(candidate.path))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    const response = await fetch(`${this.origin}${path}`, {
      ...init,
      redirect: 'manual',
      headers: { cookie },
    });
    for (const header of response.headers.getSetCookie()) this.keep(header);
    const html = await response.text();
    this.token = /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? this.token;
    return { status: response.status, location: response.headers.get('location'), html };
  }

  private keep(header: string): void {
    const [pair = '', ...attributes] = header.split('; ');
    const name = pair.slice(0, pair.indexOf('='));
    const path = attributes.find((attribute) => attribute.startsWith('Path='))?.slice('Path='.length) ?? '/';
    this.cookies = this.cookies.filter((cookie) => cookie.name !== name || cookie.path !== path);
    this.cookies.push({ name, value: pair.slice(name.length + 1), path });
  }
}

/** Bytes that begin like a PDF and hold a text; enough for the intake, which never reads further. */
export function pdfLike(text = 'invented'): Uint8Array {
  return Buffer.from(`%PDF-1.7\n% ${text}\n%%EOF\n`);
}

export const PERSON_FIELDS = {
  'person.firstName': 'Xaverine',
  'person.lastName': 'Quitzow-Kanarius',
  'person.email': 'xaverine.kanarius@example.org',
  'person.birthPlace': 'Kanarienhausen',
} as const;
