import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { loadConfig } from '../platform/config/load-config.js';
import { WorkerConfig } from '../platform/config/process.config.js';
import { NestEventLogger } from '../platform/logging/logger.adapter.js';
import { exitWhenParentDies } from '../platform/process/exit-with-parent.adapter.js';
import { runMain } from '../platform/process/run-main.adapter.js';
import { JobRunner } from '../platform/queue/job-runner.service.js';
import { WorkerAppModule } from './worker-app.module.js';

await runMain('worker', async () => {
  exitWhenParentDies();
  const config = loadConfig(WorkerConfig, process.env);
  const app = await NestFactory.create(WorkerAppModule.build(config), {
    logger: new NestEventLogger(),
    abortOnError: false,
  });
  app.enableShutdownHooks();
  await app.get(JobRunner).start(config.WORKER_CONCURRENCY);
  await app.listen(config.PORT, config.HOST);
});
