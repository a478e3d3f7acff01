import { resolve } from 'node:path';

/** What a person can set for the demo. */
export interface SupervisorConfig {
  readonly host: string;
  readonly port: number;
  /** Absolute. */
  readonly dataDirectory: string;
  readonly isSeeded: boolean;
  /** Owner of a database of one's own; undefined starts the embedded server. */
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly logLevel: string;
}

/** The message is one German sentence for the person at the terminal. */
export class DemoError extends Error {
  override readonly name = 'DemoError';
}

/** @throws DemoError if a setting cannot be used; the text names the variable, never the value */
export function readSupervisorConfig(
  environment: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
): SupervisorConfig {
  const unknown = args.find((argument) => argument !== '--empty');
  if (unknown !== undefined) {
    throw new DemoError('Unbekannte Option. Es gibt nur --empty (ohne Demodaten starten).');
  }
  const port = Number(readText(environment, 'PORT') ?? '3000');
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new DemoError('PORT muss eine Zahl von 1 bis 65535 sein.');
  }
  return {
    host: '127.0.0.1',
    port,
    dataDirectory: resolve(readText(environment, 'DATA_DIR') ?? './.data'),
    isSeeded: !args.includes('--empty'),
    databaseUrl: readUrl(environment, 'DATABASE_URL', /^postgres(ql)?:$/),
    redisUrl: readUrl(environment, 'REDIS_URL', /^rediss?:$/),
    logLevel: readText(environment, 'LOG_LEVEL') ?? 'warn',
  };
}

function readText(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
): string | undefined {
  const text = environment[name];
  return text === '' ? undefined : text;
}

function readUrl(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
  protocol: RegExp,
): string | undefined {
  const text = readText(environment, name);
  if (text === undefined) return undefined;
  if (!URL.canParse(text) || !protocol.test(new URL(text).protocol)) {
    throw new DemoError(
      `${name} ist keine gültige Adresse (erwartet: ${protocol.source.includes('redis') ? 'redis://' : 'postgres://'}…).`,
    );
  }
  return text;
}
