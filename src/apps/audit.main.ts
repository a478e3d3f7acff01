import 'reflect-metadata';
import { loadConfig } from '../platform/config/load-config.js';
import { AuditConfig } from '../platform/config/process.config.js';
import { exitWhenParentDies } from '../platform/process/exit-with-parent.adapter.js';
import { runMain } from '../platform/process/run-main.adapter.js';
import { createWebApp } from '../platform/web/web-app.adapter.js';
import { AuditAppModule } from './audit-app.module.js';

await runMain('audit', async () => {
  exitWhenParentDies();
  const config = loadConfig(AuditConfig, process.env);
  const app = await createWebApp((csrf) => AuditAppModule.build(config, csrf), {
    prefix: '/audit',
    title: 'Prüfung',
    config,
    hasLogin: true,
  });
  await app.listen(config.PORT, config.HOST);
});
