import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';

const ENTRY = new URL('./extraction-thread.main.js', import.meta.url);
ENTRY.pathname = ENTRY.pathname.replace('/src/pipeline/', '/dist/src/pipeline/');

// Each way out as code that a parser or one of its packages could run.
const WAYS_OUT: readonly (readonly [string, string])[] = [
  ['fetch', `await fetch(origin)`],
  [
    'http',
    `const http = await import('node:http'); await new Promise((ok, no) => http.get(origin, ok).on('error', no))`,
  ],
  [
    'net by name',
    `const { connect } = await import('node:net'); await new Promise((ok, no) => connect(port, '127.0.0.1', ok).on('error', no))`,
  ],
  [
    'a bare socket',
    `const { Socket } = (await import('node:module')).createRequire('/')('net'); await new Promise((ok, no) => new Socket().connect(port, '127.0.0.1', ok).on('error', no))`,
  ],
  ['names', `const dns = await import('node:dns/promises'); await dns.lookup('localhost')`],
  [
    'datagrams',
    `const dgram = await import('node:dgram'); const socket = dgram.createSocket('udp4'); await new Promise((ok, no) => socket.send('x', port, '127.0.0.1', (e) => e ? no(e) : ok())); socket.close()`,
  ],
  [
    'a child process',
    `const { execFileSync } = await import('node:child_process'); execFileSync(process.execPath, ['-e', ''])`,
  ],
];

let server: Server;

beforeAll(async () => {
  server = createServer((_request, response) => response.end('reached'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Runs code in a thread, in the reading thread's own if `entry` is loaded first; answers with what became of it. */
async function attempt(code: string, entry: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const source = `import { parentPort } from 'node:worker_threads';
    const [port, origin] = [${String(port)}, 'http://127.0.0.1:${String(port)}'];
    ${entry}
    try { ${code}; parentPort.postMessage({ kind: 'attempt', outcome: 'reached' }); }
    catch (error) { parentPort.postMessage({ kind: 'attempt', outcome: error.cause?.message ?? error.message }); }`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`), { stderr: true });
  try {
    return await new Promise((resolve, reject) => {
      worker.on('error', reject);
      worker.on('message', (message: { kind: string; outcome: string }) => {
        if (message.kind === 'attempt') resolve(message.outcome);
      });
    });
  } finally {
    await worker.terminate();
  }
}

describe('the reading thread', () => {
  it.each(WAYS_OUT)('has no way out by %s', async (_, code) => {
    // Without the entry the same code gets through, or the test would prove nothing.
    expect(await attempt(code, '')).toBe('reached');

    const outcome = await attempt(code, `await import(${JSON.stringify(ENTRY.href)});`);

    expect(outcome).toBe('A reading thread has no network.');
  });
});
