import 'reflect-metadata';
import { loadConfig } from '../platform/config/load-config.js';
import { PublicConfig } from '../platform/config/process.config.js';
import { exitWhenParentDies } from '../platform/process/exit-with-parent.adapter.js';
import { runMain } from '../platform/process/run-main.adapter.js';
import { createWebApp } from '../platform/web/web-app.adapter.js';
import { PublicAppModule } from './public-app.module.js';

await runMain('public', async () => {
  exitWhenParentDies();
  const config = loadConfig(PublicConfig, process.env);
  const app = await createWebApp((csrf) => PublicAppModule.build(config, csrf), {
    prefix: '',
    title: 'Ausbildung bei der Stadt',
    config,
    hasLogin: false,
  });
  await app.listen(config.PORT, config.HOST);
});
