import { describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { axe, launchBrowser } from './browser.js';
import { findOptionalProgram } from './optional-program.js';
import { startRedis } from './redis.js';

describe('findOptionalProgram', () => {
  it('finds a program of the path', () => {
    expect(findOptionalProgram(['no-such-program', 'sh'], 'nothing')).toMatch(/\/sh$/);
  });

  it('lets tests be skipped at a desk and fails in CI', () => {
    const before = process.env['CI'];
    try {
      delete process.env['CI'];
      expect(findOptionalProgram(['no-such-program'], 'nothing')).toBeUndefined();

      process.env['CI'] = 'true';
      expect(() => findOptionalProgram(['no-such-program'], 'nothing')).toThrow(
        'no-such-program is not installed, and CI runs every test.',
      );
    } finally {
      if (before === undefined) delete process.env['CI'];
      else process.env['CI'] = before;
    }
  });
});

describe('startRedis', () => {
  it('starts an empty Redis and stops it', async () => {
    const server = await startRedis();
    if (server === undefined) return;
    const client = new Redis(server.url, { retryStrategy: () => null });
    // After the stop the connection is gone, as it should be.
    client.on('error', () => undefined);

    const size = await client.dbsize();
    await server.stop();

    expect(size).toBe(0);
    await expect(client.ping()).rejects.toThrow();
    client.disconnect();
  }, 30_000);
});

describe('axe', () => {
  it('finds what is broken, under a policy that allows no script', async () => {
    const browser = await launchBrowser();
    if (browser === undefined) return;
    const page = await browser.newPage();
    await page.setContent(
      `<!doctype html><html lang="de"><head><title>Seite</title>
       <meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head>
       <body><main><h1>Seite</h1><input name="vorname"></main></body></html>`,
    );

    const violations = await axe(page);
    await browser.close();

    expect(violations).toEqual([
      { rule: 'label', help: 'Form elements must have labels', elements: ['input'] },
    ]);
  }, 60_000);
});
