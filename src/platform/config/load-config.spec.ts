import { describe, expect, it } from '@jest/globals';
import 'reflect-metadata';
import { ConfigError, loadConfig } from './load-config.js';
import { CommitteeConfig, OfficeConfig, WorkerConfig } from './process.config.js';

const KEY = Buffer.alloc(32, 7).toString('base64');

const WEB = {
  PUBLIC_URL: 'https://ausbildung.example',
  SESSION_SECRET: 'a-secret-that-must-not-be-shown-anywhere',
  DATABASE_URL: 'postgres://app_office:hidden-password@db/blindakte',
};

const IDENTITY = { IDENTITY_KEY: KEY, IDENTITY_STORE_DIR: '/srv/originals' };

const OFFICE = {
  ...WEB,
  ...IDENTITY,
  QUEUE_DATABASE_URL: 'postgres://app_queue:hidden-password@db/blindakte',
};

function messageOf(load: () => unknown): string {
  try {
    load();
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
  }
  throw new Error('the configuration was accepted');
}

describe('loadConfig', () => {
  it('reads numbers and defaults', () => {
    const config = loadConfig(OfficeConfig, { ...OFFICE, PORT: '4100' });

    expect([config.PORT, config.HOST]).toEqual([4100, '127.0.0.1']);
  });

  it.each(Object.keys(OFFICE))('names %s when it is missing', (name) => {
    const message = messageOf(() => loadConfig(OfficeConfig, { ...OFFICE, [name]: undefined }));

    expect(message).toContain(`${name}: must be set`);
  });

  it('never shows a value', () => {
    const wrong = {
      ...OFFICE,
      DATABASE_URL: 'hidden-password',
      IDENTITY_KEY: 'hidden-key',
      SESSION_SECRET: 'short',
    };

    const message = messageOf(() => loadConfig(OfficeConfig, wrong));

    expect(message).toContain('DATABASE_URL');
    expect(message).not.toMatch(/hidden|short/);
  });

  it('takes Redis instead of a queue in PostgreSQL', () => {
    const config = loadConfig(OfficeConfig, { ...WEB, ...IDENTITY, REDIS_URL: 'redis://queue:6379' });

    expect(config.REDIS_URL).toBe('redis://queue:6379');
  });

  it('refuses a committee process that holds the key of the originals', () => {
    const committee = { ...WEB, BLIND_KEY: KEY, BLIND_STORE_DIR: '/srv/blind' };
    expect(loadConfig(CommitteeConfig, committee).BLIND_KEY).toBe(KEY);

    const message = messageOf(() => loadConfig(CommitteeConfig, { ...committee, IDENTITY_KEY: KEY }));

    expect(message).toContain('IDENTITY_KEY: must not be set for this process');
  });

  it('needs both keys in the worker', () => {
    expect(messageOf(() => loadConfig(WorkerConfig, OFFICE))).toContain('BLIND_KEY: must be set');
  });
});
