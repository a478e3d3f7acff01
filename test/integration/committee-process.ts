import type { NestExpressApplication } from '@nestjs/platform-express';
import { CommitteeAppModule } from '../../src/apps/committee-app.module.js';
import { loadConfig } from '../../src/platform/config/load-config.js';
import { CommitteeConfig } from '../../src/platform/config/process.config.js';
import { createWebApp } from '../../src/platform/web/web-app.adapter.js';
import { COMMITTEE_PASSWORD, type CommitteeWorld } from './committee-world.js';

/** The committee process as it runs in production, on a free port of loopback. */
export async function startCommitteeProcess(
  world: CommitteeWorld,
  databaseUrl: string,
): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const config = loadConfig(CommitteeConfig, {
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: 'http://127.0.0.1',
    SESSION_SECRET: 'a-secret-only-for-tests-on-loopback',
    BLIND_KEY: world.blindKey,
    BLIND_STORE_DIR: world.storeDirectory,
  });
  const app: NestExpressApplication = await createWebApp((csrf) => CommitteeAppModule.build(config, csrf), {
    prefix: '/committee',
    title: 'Kommission',
    config,
    hasLogin: true,
  });
  await app.listen(0, '127.0.0.1');
  const origin = await app.getUrl();
  return { origin, close: () => app.close() };
}

export interface Page {
  readonly status: number;
  readonly location: string | null;
  readonly html: string;
  readonly headers: Headers;
}

/** A browser without JavaScript: keeps cookies, posts forms with the token of the last page. */
export class Browser {
  private readonly cookies = new Map<string, string>();
  private token = '';

  private constructor(private readonly origin: string) {}

  /** A browser in which this person has logged in. */
  static async logIn(origin: string, email: string): Promise<Browser> {
    const browser = new Browser(origin);
    await browser.get('/login');
    const page = await browser.post('/login', { email, password: COMMITTEE_PASSWORD });
    if (page.status !== 303) throw new Error(`login answered ${String(page.status)}`);
    await browser.get('');
    return browser;
  }

  get(path: string): Promise<Page> {
    return this.send(path, {});
  }

  post(path: string, fields: Readonly<Record<string, string>>): Promise<Page> {
    return this.send(path, { method: 'POST', body: new URLSearchParams({ _csrf: this.token, ...fields }) });
  }

  private async send(path: string, init: RequestInit): Promise<Page> {
    const response = await fetch(`${this.origin}/committee${path}`, {
      ...init,
      redirect: 'manual',
      headers: { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      this.cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const html = await response.text();
    this.token = /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? this.token;
    return {
      status: response.status,
      location: response.headers.get('location'),
      html,
      headers: response.headers,
    };
  }
}
