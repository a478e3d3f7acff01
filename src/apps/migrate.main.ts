import 'reflect-metadata';
import { MIGRATIONS } from '../../migrations/index.js';
import { loadConfig } from '../platform/config/load-config.js';
import { MigrateConfig } from '../platform/config/migrate.config.js';
import { migrate } from '../platform/database/migrate.adapter.js';
import { runMain } from '../platform/process/run-main.adapter.js';

await runMain('migrate', async () => {
  const config = loadConfig(MigrateConfig, process.env);
  const done = await migrate(config.DATABASE_URL, MIGRATIONS, {
    app_public: config.APP_PUBLIC_PASSWORD,
    app_office: config.APP_OFFICE_PASSWORD,
    app_committee: config.APP_COMMITTEE_PASSWORD,
    app_audit: config.APP_AUDIT_PASSWORD,
    app_worker: config.APP_WORKER_PASSWORD,
    app_queue: config.APP_QUEUE_PASSWORD,
  });
  process.stdout.write(`${String(done.length)} migrations applied\n`);
});
