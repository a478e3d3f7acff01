import { describe, expect, it } from '@jest/globals';
import {
  planMigration,
  planProcesses,
  planSeeding,
  type PlanInput,
  PROCESS_NAMES,
  toRoleUrl,
} from './process-plan.js';

const INPUT: PlanInput = {
  ownerUrl: 'postgres://owner:owner-secret@127.0.0.1:5432/blindakte?sslmode=disable',
  redisUrl: undefined,
  publicUrl: 'http://127.0.0.1:3000',
  logLevel: 'warn',
  secrets: {
    rolePasswords: {
      public: 'pw-public',
      office: 'pw-office',
      committee: 'pw-committee',
      audit: 'pw-audit',
      worker: 'pw-worker',
      queue: 'pw-queue',
    },
    sessionSecrets: { public: 's-public', office: 's-office', committee: 's-committee', audit: 's-audit' },
    identityKey: 'identity-key',
    blindKey: 'blind-key',
  },
  paths: {
    identityStore: '/data/identity',
    blindStore: '/data/blind',
    logSigningKey: '/data/log.pem',
    checkpoints: '/data/checkpoints',
  },
  ports: { public: 4001, office: 4002, committee: 4003, audit: 4004, worker: 4005 },
};

const SECRETS = [
  'owner-secret',
  'identity-key',
  'blind-key',
  '/data/log.pem',
  ...Object.values(INPUT.secrets.rolePasswords),
  ...Object.values(INPUT.secrets.sessionSecrets),
];

describe('planProcesses', () => {
  it.each([
    ['public', ['identity-key', 'pw-public', 'pw-queue', 's-public']],
    ['office', ['identity-key', 'pw-office', 'pw-queue', 's-office']],
    ['committee', ['blind-key', 'pw-committee', 's-committee']],
    ['audit', ['pw-audit', 's-audit']],
    ['worker', ['identity-key', 'blind-key', '/data/log.pem', 'pw-worker', 'pw-queue']],
  ] as const)('tells the %s process these secrets and no others', (name, expected) => {
    const environment = Object.values(planProcesses(INPUT)[name]).join('\n');

    const told = SECRETS.filter((secret) => environment.includes(secret));

    expect(new Set(told)).toEqual(new Set(expected));
  });

  it('gives the committee exactly these variables', () => {
    expect(planProcesses(INPUT).committee).toEqual({
      NODE_ENV: 'development',
      LOG_LEVEL: 'warn',
      HOST: '127.0.0.1',
      PORT: '4003',
      DATABASE_URL: 'postgres://app_committee:pw-committee@127.0.0.1:5432/blindakte?sslmode=disable',
      PUBLIC_URL: 'http://127.0.0.1:3000',
      SESSION_SECRET: 's-committee',
      BLIND_KEY: 'blind-key',
      BLIND_STORE_DIR: '/data/blind',
    });
  });

  it('puts the queue into Redis when there is one', () => {
    const plan = planProcesses({ ...INPUT, redisUrl: 'redis://127.0.0.1:6379' });

    const access = PROCESS_NAMES.map((name) => [plan[name]['REDIS_URL'], plan[name]['QUEUE_DATABASE_URL']]);

    const redis = ['redis://127.0.0.1:6379', undefined];
    const none = [undefined, undefined];
    expect(access).toEqual([redis, redis, none, none, redis]);
  });
});

describe('planMigration', () => {
  it('gives the owner and a password for every role', () => {
    expect(planMigration(INPUT)).toEqual({
      NODE_ENV: 'development',
      LOG_LEVEL: 'warn',
      DATABASE_URL: INPUT.ownerUrl,
      APP_PUBLIC_PASSWORD: 'pw-public',
      APP_OFFICE_PASSWORD: 'pw-office',
      APP_COMMITTEE_PASSWORD: 'pw-committee',
      APP_AUDIT_PASSWORD: 'pw-audit',
      APP_WORKER_PASSWORD: 'pw-worker',
      APP_QUEUE_PASSWORD: 'pw-queue',
    });
  });
});

describe('planSeeding', () => {
  it('gives the owner and the public address, and no key', () => {
    expect(planSeeding(INPUT, '/data/logins.txt')).toEqual({
      NODE_ENV: 'development',
      LOG_LEVEL: 'warn',
      DATABASE_URL: INPUT.ownerUrl,
      PUBLIC_URL: 'http://127.0.0.1:3000',
      DEMO_LOGINS_FILE: '/data/logins.txt',
    });
  });
});

describe('toRoleUrl', () => {
  it('keeps the database and escapes the password', () => {
    const url = toRoleUrl('postgresql://me@db.example:6543/city?sslmode=require', 'app_audit', 'a/b:c@d%');

    expect(url).toBe('postgresql://app_audit:a%2Fb%3Ac%40d%25@db.example:6543/city?sslmode=require');
  });
});
