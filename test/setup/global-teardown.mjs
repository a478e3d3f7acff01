import { rm } from 'node:fs/promises';

/** Stops the server of global-setup.mjs and removes every temporary file; Jest runs both in the same process. */
export default async function globalTeardown() {
  try {
    await globalThis.embeddedPostgres?.stop();
  } finally {
    await rm(globalThis.testDirectory, { recursive: true, force: true });
  }
}
