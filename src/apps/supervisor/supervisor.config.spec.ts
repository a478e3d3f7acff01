import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readSupervisorConfig } from './supervisor.config.js';

describe('readSupervisorConfig', () => {
  it('needs no settings', () => {
    expect(readSupervisorConfig({ PORT: '' }, [])).toEqual({
      host: '127.0.0.1',
      port: 3000,
      dataDirectory: resolve('.data'),
      isSeeded: true,
      databaseUrl: undefined,
      redisUrl: undefined,
      logLevel: 'warn',
    });
  });

  it('takes every setting', () => {
    const environment = {
      PORT: '8080',
      DATA_DIR: '/srv/demo',
      DATABASE_URL: 'postgres://owner:pw@db/city',
      REDIS_URL: 'redis://cache',
      LOG_LEVEL: 'info',
    };

    expect(readSupervisorConfig(environment, ['--empty'])).toEqual({
      host: '127.0.0.1',
      port: 8080,
      dataDirectory: '/srv/demo',
      isSeeded: false,
      databaseUrl: 'postgres://owner:pw@db/city',
      redisUrl: 'redis://cache',
      logLevel: 'info',
    });
  });

  it.each(['abc', '0', '-1', '65536', '80.5'])('refuses PORT=%s', (port) => {
    expect(() => readSupervisorConfig({ PORT: port }, [])).toThrow(
      'PORT muss eine Zahl von 1 bis 65535 sein.',
    );
  });

  it.each([
    ['DATABASE_URL', 'mysql://me:hidden@db'],
    ['DATABASE_URL', 'hidden'],
    ['REDIS_URL', 'postgres://me:hidden@db'],
  ])('names %s but never its value', (name, value) => {
    const read = (): unknown => readSupervisorConfig({ [name]: value }, []);

    expect(read).toThrow(name);
    expect(read).not.toThrow('hidden');
  });

  it('refuses an option it does not know', () => {
    expect(() => readSupervisorConfig({}, ['--emtpy'])).toThrow('Unbekannte Option');
  });
});
