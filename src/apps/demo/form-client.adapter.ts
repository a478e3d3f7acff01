/** A browser without pictures: keeps cookies, takes the CSRF token from a page, posts forms. */
export class FormClient {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly origin: string) {}

  /** @throws Error with status and path when the page is not there */
  async get(path: string): Promise<string> {
    const response = await this.send(path, { method: 'GET' });
    if (!response.ok) throw new Error(`GET ${path}: ${String(response.status)}`);
    return response.text();
  }

  /**
   * Posts a form that stands on `page`.
   *
   * @returns the address to which the answer leads
   * @throws Error when the form is refused
   */
  async post(page: string, path: string, fields: Readonly<Record<string, string>>): Promise<string> {
    const token = /name="_csrf" value="([^"]+)"/.exec(await this.get(page))?.[1] ?? '';
    const body = new URLSearchParams({ ...fields, _csrf: token });
    const response = await this.send(path, { method: 'POST', body });
    const text = await response.text();
    if (response.status !== 303 && response.status !== 302) {
      throw new Error(`POST ${path}: ${String(response.status)}${describeRefusal(text)}`);
    }
    return response.headers.get('location') ?? path;
  }

  async logIn(area: string, email: string, password: string): Promise<void> {
    await this.post(`${area}/login`, `${area}/login`, { email, password });
  }

  private async send(path: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, this.origin), {
      ...init,
      headers: { ...(init.headers as Record<string, string> | undefined), cookie },
      redirect: 'manual',
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      this.cookies.set(name, value);
    }
    return response;
  }
}

function describeRefusal(html: string): string {
  const summary = /app-errors[\s\S]*?<ul[^>]*>([\s\S]*?)<\/ul>/.exec(html)?.[1] ?? '';
  return ` ${summary
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()}`;
}
