import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from '@jest/globals';
import { findFreePort } from '../../platform/network/free-port.adapter.js';
import { type ProcessStates, ReverseProxy } from './reverse-proxy.adapter.js';

describe('ReverseProxy', () => {
  const closers: (() => Promise<unknown>)[] = [];

  afterEach(async () => {
    await Promise.all(closers.splice(0).map((close) => close()));
  });

  it('sends each path to its process and passes method, path, body, status and cookies unchanged', async () => {
    const proxy = await start({
      public: (incoming, outgoing) => outgoing.end(`public ${incoming.url ?? ''}`),
      office: (incoming, outgoing) => {
        void text(incoming).then((body) => {
          outgoing.writeHead(303, { location: '/office/next', 'set-cookie': ['a=1', 'b=2'] });
          outgoing.end(`office ${incoming.method ?? ''} ${incoming.url ?? ''} ${body}`);
        });
      },
    });

    const office = await fetch(`${proxy}/office/x?y=%2F`, { method: 'PUT', body: 'äöü', redirect: 'manual' });
    const other = await fetch(`${proxy}/elsewhere`);

    expect({
      status: office.status,
      cookies: office.headers.getSetCookie(),
      body: await office.text(),
    }).toEqual({
      status: 303,
      cookies: ['a=1', 'b=2'],
      body: 'office PUT /office/x?y=%2F äöü',
    });
    expect(await other.text()).toBe('public /elsewhere');
  });

  it('tells the process who asks and lets nobody pretend to be somebody else', async () => {
    const proxy = await start({
      public: ({ headers }, outgoing) => outgoing.end(JSON.stringify(headers)),
    });

    const response = await fetch(proxy, {
      headers: {
        'x-forwarded-for': '203.0.113.9',
        'x-forwarded-proto': 'https',
        forwarded: 'for=203.0.113.9',
      },
    });
    const headers = (await response.json()) as Record<string, string>;

    expect(headers).toMatchObject({
      host: new URL(proxy).host,
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'http',
    });
    expect(JSON.stringify(headers)).not.toContain('203.0.113.9');
  });

  it('passes a large upload', async () => {
    const proxy = await start({
      public: (incoming, outgoing) => {
        let sizeBytes = 0;
        incoming.on('data', (chunk: Buffer) => (sizeBytes += chunk.length));
        incoming.on('end', () => outgoing.end(String(sizeBytes)));
      },
    });

    const response = await fetch(proxy, { method: 'POST', body: Buffer.alloc(20_000_000) });

    expect(await response.text()).toBe('20000000');
  });

  it('delivers a refusal that comes before the upload is complete', async () => {
    const proxy = await start({
      public: (_incoming, outgoing) => {
        outgoing.writeHead(413);
        outgoing.end('too large');
      },
    });

    const response = await fetch(proxy, { method: 'POST', body: Buffer.alloc(20_000_000) });

    expect([response.status, await response.text()]).toEqual([413, 'too large']);
  });

  it('says in German that a process is away', async () => {
    const proxy = await start({});

    const response = await fetch(`${proxy}/committee`);

    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await response.text()).toContain('Einen Moment bitte');
  });

  it('does not make a cut answer look complete', async () => {
    const proxy = await start({
      public: (_incoming, outgoing) => {
        outgoing.writeHead(200);
        outgoing.write('half');
        setTimeout(() => outgoing.destroy(), 50);
      },
    });

    const response = await fetch(proxy);

    await expect(response.text()).rejects.toThrow();
  });

  it('ends the request to the process when the client leaves', async () => {
    let arrived: (incoming: IncomingMessage) => void = () => undefined;
    const arrival = new Promise<IncomingMessage>((resolve) => (arrived = resolve));
    const proxy = await start({ public: arrived });

    const client = connect(Number(new URL(proxy).port), '127.0.0.1');
    client.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    const incoming = await arrival;
    client.destroy();
    await once(incoming.socket, 'close');

    expect(incoming.socket.destroyed).toBe(true);
  });

  it.each([
    [{ public: true, worker: true }, 200, 'ready'],
    [{ public: true, worker: false }, 503, 'starting'],
  ])('is ready when every process is: %j', async (states, status, word) => {
    const proxy = await start({}, states);

    const [ready, live] = await Promise.all([fetch(`${proxy}/health/ready`), fetch(`${proxy}/health/live`)]);

    expect([ready.status, await ready.json()]).toEqual([
      status,
      { status: word, processes: { public: 'ready', worker: word } },
    ]);
    expect([live.status, await live.json()]).toEqual([200, { status: 'live' }]);
  });

  it('says in one sentence that its port is taken', async () => {
    const taken = Number(new URL(await start({})).port);
    const second = new ReverseProxy({
      host: '127.0.0.1',
      port: taken,
      findPort: () => undefined,
      readStates: () => Promise.resolve({}),
    });

    await expect(second.listen()).rejects.toThrow(
      `Port ${taken} ist schon belegt. Mit einem anderen Port starten: PORT=${taken + 1} npm run demo`,
    );
  });

  /** @returns the address of a proxy before servers of the given behaviour */
  async function start(
    listeners: Readonly<Record<string, RequestListener>>,
    states: ProcessStates = {},
  ): Promise<string> {
    const ports = new Map<string, number>();
    for (const [name, listener] of Object.entries(listeners)) ports.set(name, await serve(listener));
    const port = await findFreePort();
    const proxy = new ReverseProxy({
      host: '127.0.0.1',
      port,
      findPort: (name) => ports.get(name),
      readStates: () => Promise.resolve(states),
    });
    await proxy.listen();
    closers.unshift(() => proxy.close());
    return `http://127.0.0.1:${port}`;
  }

  async function serve(listener: RequestListener): Promise<number> {
    const server: Server = createServer(listener).listen(0, '127.0.0.1');
    await once(server, 'listening');
    closers.push(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
    return (server.address() as AddressInfo).port;
  }
});
