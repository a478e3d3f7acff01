import { Module, type DynamicModule } from '@nestjs/common';
import { PipelineModule } from '../pipeline/pipeline.module.js';
import type { WorkerConfig } from '../platform/config/process.config.js';
import { PlatformModule } from '../platform/platform.module.js';
import { JobRunner } from '../platform/queue/job-runner.service.js';

/** Everything the worker may load: the only process with both sides' keys. */
@Module({})
export class WorkerAppModule {
  static build(config: WorkerConfig): DynamicModule {
    return {
      module: WorkerAppModule,
      imports: [
        PlatformModule.forProcess({
          databaseUrl: config.DATABASE_URL,
          queue: { postgresUrl: config.QUEUE_DATABASE_URL, redisUrl: config.REDIS_URL },
        }),
        PipelineModule.build(config),
      ],
      providers: [JobRunner],
    };
  }
}
