import 'reflect-metadata';
import { loadConfig } from '../platform/config/load-config.js';
import { CommitteeConfig } from '../platform/config/process.config.js';
import { exitWhenParentDies } from '../platform/process/exit-with-parent.adapter.js';
import { runMain } from '../platform/process/run-main.adapter.js';
import { createWebApp } from '../platform/web/web-app.adapter.js';
import { CommitteeAppModule } from './committee-app.module.js';

await runMain('committee', async () => {
  exitWhenParentDies();
  const config = loadConfig(CommitteeConfig, process.env);
  const app = await createWebApp((csrf) => CommitteeAppModule.build(config, csrf), {
    prefix: '/committee',
    title: 'Kommission',
    config,
    hasLogin: true,
  });
  await app.listen(config.PORT, config.HOST);
});
