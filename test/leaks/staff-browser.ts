import type { Area } from './watched-product.js';

export interface Answer {
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  /** The whole answer as a search reads it: headers and body, byte for byte. */
  readonly source: string;
}

/** Somebody in front of one area without JavaScript: keeps cookies and posts the token of the last page. */
export class StaffBrowser {
  private readonly cookies = new Map<string, string>();
  private token = '';

  constructor(
    private readonly origin: string,
    readonly area: Exclude<Area, 'public'>,
  ) {}

  async logIn(email: string, password: string): Promise<this> {
    await this.get(`/${this.area}/login`);
    const answer = await this.post(`/${this.area}/login`, { email, password });
    if (answer.status !== 303) throw new Error(`login answered ${String(answer.status)}`);
    await this.get(`/${this.area}`);
    return this;
  }

  get(path: string): Promise<Answer> {
    return this.send(path, {});
  }

  post(path: string, fields: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.send(path, { method: 'POST', body: new URLSearchParams({ _csrf: this.token, ...fields }) });
  }

  /** Every page and file that can be reached by links within the area. */
  async crawl(): Promise<Answer[]> {
    const answers: Answer[] = [];
    const queue = [`/${this.area}`];
    const known = new Set(queue);
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const answer = await this.get(path);
      answers.push(answer);
      for (const link of listLinks(answer, this.origin)) {
        if (known.has(link) || !link.startsWith(`/${this.area}`) || link.includes('/assets/')) continue;
        known.add(link);
        queue.push(link);
      }
    }
    return answers;
  }

  private async send(path: string, init: RequestInit): Promise<Answer> {
    const response = await fetch(`${this.origin}${path}`, {
      ...init,
      redirect: 'manual',
      headers: { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      this.cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const bytes = Buffer.from(await response.arrayBuffer());
    const isText = response.headers.get('content-type')?.startsWith('text/') === true;
    const body = bytes.toString(isText ? 'utf8' : 'latin1');
    this.token = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? this.token;
    const headers = JSON.stringify([...response.headers]);
    return { path, status: response.status, headers: response.headers, bytes, source: `${headers}\n${body}` };
  }
}

/** Addresses in links, pictures and forms, and where a redirect leads. */
export function listLinks({ source, path, headers }: Answer, origin: string): string[] {
  const addresses = [...source.matchAll(/(?:href|src)="([^"#]+)/g)].map(([, address = '']) => address);
  const all = [...addresses, headers.get('location') ?? ''].filter((address) => address !== '');
  return all.flatMap((address) => {
    const url = new URL(address.replaceAll('&amp;', '&'), new URL(path, origin));
    return url.origin === origin ? [url.pathname + url.search] : [url.href];
  });
}
