import { rm } from 'node:fs/promises';

/** Stops the server of global-setup.mjs and removes its data; Jest runs both in the same process. */
export default async function globalTeardown() {
  if (globalThis.embeddedPostgres === undefined) return;
  const { postgres, directory } = globalThis.embeddedPostgres;
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}
