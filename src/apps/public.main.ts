import 'reflect-metadata';
import { loadConfig } from '../platform/config/load-config.js';
import { PublicConfig } from '../platform/config/process.config.js';
import { exitWhenParentDies } from '../platform/process/exit-with-parent.adapter.js';
import { runMain } from '../platform/process/run-main.adapter.js';
import { createPublicWeb } from './public-web.adapter.js';

await runMain('public', async () => {
  exitWhenParentDies();
  const config = loadConfig(PublicConfig, process.env);
  const app = await createPublicWeb(config);
  await app.listen(config.PORT, config.HOST);
});
