import {
  Agent,
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import { DemoError } from './supervisor.config.js';
import { type WebProcessName } from './process-plan.js';
import { routeRequest } from './routing.js';

/** Name → state, for `/health/ready`. */
export type ProcessStates = Readonly<Record<string, boolean>>;

export interface ReverseProxyOptions {
  readonly host: string;
  readonly port: number;
  /** Undefined while the process is not to be reached yet. */
  readonly findPort: (name: WebProcessName) => number | undefined;
  readonly readStates: () => Promise<ProcessStates>;
}

// RFC 9110, 7.6.1: these belong to one connection, not to the message.
const HOP_BY_HOP = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];
const CLOSE_TIMEOUT_MS = 5_000;

/**
 * Serves all processes on one origin: `/office`, `/committee` and `/audit` by path, the rest to the public one.
 *
 * Paths, bodies and cookies pass unchanged. Answers 503 while a process is away.
 */
export class ReverseProxy {
  // Idle for less than the five seconds after which a Node server hangs up, so no request meets a closed line.
  private readonly agent = new Agent({ keepAlive: true, timeout: 2_000 });
  private readonly server: Server;

  constructor(private readonly options: ReverseProxyOptions) {
    this.server = createServer((incoming, outgoing) => {
      this.answer(incoming, outgoing);
    });
    // Uploads over a slow line may take long; the header may not.
    this.server.requestTimeout = 0;
  }

  /** @throws DemoError if the port is taken or not allowed */
  async listen(): Promise<void> {
    const { host, port } = this.options;
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', (error: NodeJS.ErrnoException) => {
        reject(toDemoError(error, port));
      });
      this.server.listen(port, host, resolve);
    });
  }

  /** Finishes running requests, for at most five seconds. */
  async close(): Promise<void> {
    if (!this.server.listening) return;
    const late = setTimeout(() => {
      this.server.closeAllConnections();
    }, CLOSE_TIMEOUT_MS);
    await new Promise((resolve) => {
      this.server.close(resolve);
      this.server.closeIdleConnections();
    });
    clearTimeout(late);
    this.agent.destroy();
  }

  private answer(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const target = incoming.url ?? '/';
    if (target === '/health/live') sendJson(outgoing, 200, { status: 'live' });
    else if (target === '/health/ready') this.answerReady(outgoing);
    else this.forward(incoming, outgoing, target);
  }

  private answerReady(outgoing: ServerResponse): void {
    void this.options.readStates().then((states) => {
      const isReady = Object.values(states).every(Boolean);
      const processes = Object.fromEntries(
        Object.entries(states).map(([name, ready]) => [name, ready ? 'ready' : 'starting']),
      );
      sendJson(outgoing, isReady ? 200 : 503, { status: isReady ? 'ready' : 'starting', processes });
    });
  }

  private forward(incoming: IncomingMessage, outgoing: ServerResponse, target: string): void {
    const port = this.options.findPort(routeRequest(target));
    if (port === undefined) {
      incoming.resume();
      sendAway(outgoing);
      return;
    }

    const upstream = request({
      host: '127.0.0.1',
      port,
      agent: this.agent,
      method: incoming.method,
      path: target,
      headers: toForwardedHeaders(incoming),
      setHost: false,
    });
    upstream.once('response', (answer) => {
      passBack(answer, outgoing);
    });
    upstream.on('error', () => {
      // Read the rest of the request, or the client never looks at the answer.
      incoming.unpipe(upstream).resume();
      // After the answer has begun it may only be the upload that failed; the answer watches itself.
      if (!outgoing.headersSent) sendAway(outgoing);
    });
    outgoing.once('close', () => {
      if (!outgoing.writableFinished) upstream.destroy();
    });
    incoming.pipe(upstream);
  }
}

function passBack(answer: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.writeHead(answer.statusCode ?? 502, withoutHopByHop(answer.headers));
  // A cut answer must not look complete.
  answer.once('error', () => outgoing.destroy());
  answer.pipe(outgoing);
}

function toForwardedHeaders(incoming: IncomingMessage): NodeJS.Dict<string | string[]> {
  const headers = withoutHopByHop(incoming.headers);
  // Answered here already.
  delete headers['expect'];
  // What a client claims about itself is overwritten, not extended: this is the outermost proxy.
  delete headers['forwarded'];
  return {
    ...headers,
    // A body of unknown length must stay one: without this, a DELETE with a body would lose its end.
    ...(incoming.headers['transfer-encoding'] === undefined ? {} : { 'transfer-encoding': 'chunked' }),
    'x-forwarded-for': incoming.socket.remoteAddress ?? '',
    'x-forwarded-host': incoming.headers.host ?? '',
    'x-forwarded-proto': 'http',
  };
}

function withoutHopByHop(headers: NodeJS.Dict<string | string[]>): NodeJS.Dict<string | string[]> {
  const named = String(headers['connection'] ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const dropped = new Set([...HOP_BY_HOP, ...named]);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped.has(name)));
}

function sendJson(outgoing: ServerResponse, status: number, body: object): void {
  outgoing.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  outgoing.end(JSON.stringify(body));
}

function sendAway(outgoing: ServerResponse): void {
  outgoing.writeHead(503, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'",
    'retry-after': '2',
  });
  outgoing.end(
    '<!doctype html><html lang="de"><title>Einen Moment bitte</title>' +
      '<h1>Einen Moment bitte</h1><p>Dieser Teil startet gerade. Bitte laden Sie die Seite gleich neu.</p></html>',
  );
}

function toDemoError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new DemoError(
      `Port ${port} ist schon belegt. Mit einem anderen Port starten: PORT=${port + 1} npm run demo`,
    );
  }
  if (error.code === 'EACCES')
    return new DemoError(`Port ${port} ist nicht erlaubt. Bitte einen ab 1024 wählen.`);
  return error;
}
