/** Filled in with the embedded server; see global-teardown.mjs. */
export default function globalSetup() {
  process.env.TEST_PG_URL = process.env.TEST_DATABASE_URL ?? '';
}
