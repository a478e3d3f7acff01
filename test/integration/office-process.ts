import { OfficeAppModule } from '../../src/apps/office-app.module.js';
import { loadConfig } from '../../src/platform/config/load-config.js';
import { OfficeConfig } from '../../src/platform/config/process.config.js';
import { createWebApp } from '../../src/platform/web/web-app.adapter.js';
import type { TestDatabase } from './database.js';
import { IDENTITY_KEY } from './office-fixture.js';

/** The office process as it runs in production, on a free port of loopback. */
export async function startOfficeProcess(
  database: TestDatabase,
): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const config = loadConfig(OfficeConfig, {
    NODE_ENV: 'test',
    DATABASE_URL: database.urlOf('app_office'),
    QUEUE_DATABASE_URL: database.urlOf('app_queue'),
    PUBLIC_URL: 'http://127.0.0.1',
    SESSION_SECRET: 'a-secret-only-for-tests-on-loopback',
    IDENTITY_KEY,
    IDENTITY_STORE_DIR: '/nonexistent',
  });
  const app = await createWebApp((csrf) => OfficeAppModule.build(config, csrf), {
    prefix: '/office',
    title: 'Verwaltung',
    config,
    hasLogin: true,
  });
  await app.listen(0, '127.0.0.1');
  return { origin: await app.getUrl(), close: () => app.close() };
}

export interface OfficePage {
  readonly status: number;
  readonly location: string | null;
  readonly body: string;
}

/** A browser without JavaScript in front of the office: keeps cookies and posts the token of the last page. */
export class OfficeBrowser {
  private readonly cookies = new Map<string, string>();
  private token = '';

  constructor(private readonly origin: string) {}

  async logIn(email: string, password: string): Promise<OfficePage> {
    await this.get('/login');
    const page = await this.post('/login', { email, password });
    if (page.status === 303) await this.get('/login');
    return page;
  }

  get(path: string): Promise<OfficePage> {
    return this.send(path, {});
  }

  post(path: string, fields: Readonly<Record<string, string>>): Promise<OfficePage> {
    return this.postWithoutToken(path, { _csrf: this.token, ...fields });
  }

  postWithoutToken(path: string, fields: Readonly<Record<string, string>>): Promise<OfficePage> {
    return this.send(path, { method: 'POST', body: new URLSearchParams(fields) });
  }

  private async send(path: string, init: RequestInit): Promise<OfficePage> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${this.origin}/office${path}`, {
      ...init,
      headers: { cookie },
      redirect: 'manual',
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const cut = pair.indexOf('=');
      this.cookies.set(pair.slice(0, cut), pair.slice(cut + 1));
    }
    const body = await response.text();
    this.token = /name="_csrf" value="([^"]+)"/u.exec(body)?.[1] ?? this.token;
    return { status: response.status, location: response.headers.get('location'), body };
  }
}
