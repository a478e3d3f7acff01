import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

const WAYS_OUT: readonly (readonly [owner: object, names: readonly string[]])[] = [
  [net.Socket.prototype, ['connect']],
  [net.Server.prototype, ['listen']],
  [net, ['connect', 'createConnection']],
  [tls, ['connect']],
  [http, ['request', 'get']],
  [https, ['request', 'get']],
  [http2, ['connect']],
  [dgram, ['createSocket']],
  [dgram.Socket.prototype, ['send', 'connect', 'bind']],
  [dns, namesOfLookups(dns)],
  [dns.promises, namesOfLookups(dns.promises)],
  [dns.Resolver.prototype, namesOfLookups(dns.Resolver.prototype)],
  [dns.promises.Resolver.prototype, namesOfLookups(dns.promises.Resolver.prototype)],
  // A child would have a network of its own.
  [childProcess, ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']],
  [globalThis, ['fetch', 'WebSocket', 'EventSource']],
];

/**
 * Takes network and child processes from the thread that calls it, for good.
 *
 * Parsers of hostile files have no business there. It binds code that plays by Node's rules; native code that
 * was taken over is for the firewall of the worker's container.
 */
export function isolateThread(): void {
  for (const [owner, names] of WAYS_OUT) {
    for (const name of names) {
      if (Reflect.has(owner, name)) {
        Object.defineProperty(owner, name, { value: refuse, writable: false, configurable: false });
      }
    }
  }
  syncBuiltinESMExports();
}

function refuse(): never {
  throw new Error('A reading thread has no network.');
}

function namesOfLookups(owner: object): string[] {
  return Object.getOwnPropertyNames(owner).filter((name) => /^(?:lookup|resolve|reverse)/u.test(name));
}
