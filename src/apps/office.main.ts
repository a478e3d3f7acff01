import 'reflect-metadata';
import { loadConfig } from '../platform/config/load-config.js';
import { OfficeConfig } from '../platform/config/process.config.js';
import { exitWhenParentDies } from '../platform/process/exit-with-parent.adapter.js';
import { runMain } from '../platform/process/run-main.adapter.js';
import { createWebApp } from '../platform/web/web-app.adapter.js';
import { OfficeAppModule } from './office-app.module.js';

await runMain('office', async () => {
  exitWhenParentDies();
  const config = loadConfig(OfficeConfig, process.env);
  const app = await createWebApp((csrf) => OfficeAppModule.build(config, csrf), {
    prefix: '/office',
    title: 'Verwaltung',
    config,
    hasLogin: true,
  });
  await app.listen(config.PORT, config.HOST);
});
