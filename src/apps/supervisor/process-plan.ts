/** Start order and names; `src/apps/<name>.main.ts` is the program. */
export const PROCESS_NAMES = ['public', 'office', 'committee', 'audit', 'worker'] as const;
export type ProcessName = (typeof PROCESS_NAMES)[number];

/** Processes with pages, one path each; the worker has none. */
export type WebProcessName = Exclude<ProcessName, 'worker'>;

/** Made once per data directory and kept there; never printed. */
export interface DemoSecrets {
  readonly rolePasswords: Readonly<Record<ProcessName | 'queue', string>>;
  readonly sessionSecrets: Readonly<Record<WebProcessName, string>>;
  /** 32 random bytes in base64; wraps the keys of the originals. */
  readonly identityKey: string;
  /** 32 random bytes in base64; wraps the keys of the blind documents. */
  readonly blindKey: string;
}

/** Folders and files below the data directory. */
export interface DemoPaths {
  readonly identityStore: string;
  readonly blindStore: string;
  readonly logSigningKey: string;
  readonly checkpoints: string;
}

export interface PlanInput {
  /** Connects as the owner of the database; only the migration and the seeding ever get it. */
  readonly ownerUrl: string;
  /** Undefined puts the queue into PostgreSQL. */
  readonly redisUrl: string | undefined;
  readonly publicUrl: string;
  readonly logLevel: string;
  readonly secrets: DemoSecrets;
  readonly paths: DemoPaths;
  readonly ports: Readonly<Record<ProcessName, number>>;
}

/** Name → value; all that a process may know. */
export type ProcessEnvironment = Readonly<Record<string, string>>;

/**
 * What each process is told: its own credentials and keys, and no other's.
 *
 * This is the wall of the demo: the public and the office process hold the key of the originals, the
 * committee holds the key of the blind documents, and only the worker holds both.
 */
export function planProcesses(input: PlanInput): Readonly<Record<ProcessName, ProcessEnvironment>> {
  const { secrets, paths } = input;
  const identity = { IDENTITY_KEY: secrets.identityKey, IDENTITY_STORE_DIR: paths.identityStore };
  const blind = { BLIND_KEY: secrets.blindKey, BLIND_STORE_DIR: paths.blindStore };
  const queue = queueAccess(input);
  const log = { LOG_SIGNING_KEY_FILE: paths.logSigningKey, CHECKPOINT_DIR: paths.checkpoints };

  return {
    public: { ...webProcess('public', input), ...identity, ...queue },
    office: { ...webProcess('office', input), ...identity, ...queue },
    committee: { ...webProcess('committee', input), ...blind },
    audit: webProcess('audit', input),
    worker: { ...anyProcess('worker', input), ...identity, ...blind, ...queue, ...log },
  };
}

/** The one-off step that owns the schema and sets the passwords of the roles. */
export function planMigration({ ownerUrl, logLevel, secrets }: PlanInput): ProcessEnvironment {
  const passwords = Object.entries(secrets.rolePasswords).map(
    ([role, password]) => [`APP_${role.toUpperCase()}_PASSWORD`, password] as const,
  );
  return {
    NODE_ENV: 'development',
    LOG_LEVEL: logLevel,
    DATABASE_URL: ownerUrl,
    ...Object.fromEntries(passwords),
  };
}

/** The seeding sets up cities and accounts as the owner and applies through the public address. */
export function planSeeding(input: PlanInput, loginsFile: string): ProcessEnvironment {
  return {
    NODE_ENV: 'development',
    LOG_LEVEL: input.logLevel,
    DATABASE_URL: input.ownerUrl,
    PUBLIC_URL: input.publicUrl,
    DEMO_LOGINS_FILE: loginsFile,
  };
}

/** The same database, entered as another role. */
export function toRoleUrl(ownerUrl: string, role: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = encodeURIComponent(password);
  return url.href;
}

function webProcess(name: WebProcessName, input: PlanInput): ProcessEnvironment {
  return {
    ...anyProcess(name, input),
    PUBLIC_URL: input.publicUrl,
    SESSION_SECRET: input.secrets.sessionSecrets[name],
  };
}

function anyProcess(name: ProcessName, input: PlanInput): ProcessEnvironment {
  return {
    NODE_ENV: 'development',
    LOG_LEVEL: input.logLevel,
    HOST: '127.0.0.1',
    PORT: String(input.ports[name]),
    DATABASE_URL: toRoleUrl(input.ownerUrl, `app_${name}`, input.secrets.rolePasswords[name]),
  };
}

function queueAccess({ redisUrl, ownerUrl, secrets }: PlanInput): ProcessEnvironment {
  return redisUrl === undefined
    ? { QUEUE_DATABASE_URL: toRoleUrl(ownerUrl, 'app_queue', secrets.rolePasswords.queue) }
    : { REDIS_URL: redisUrl };
}
