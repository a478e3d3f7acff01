import { Global, Module, type DynamicModule, type FactoryProvider, type ValueProvider } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { MixedList } from 'typeorm';
import { CSRF } from './auth/csrf-token.js';
import type { CsrfProtection } from './auth/csrf.adapter.js';
import { AccessGuard } from './auth/access.guard.js';
import { RouteDeclarations } from './auth/route-declarations.service.js';
import { Clock } from './clock/clock.adapter.js';
import { dataSourceOptions } from './database/data-source.adapter.js';
import { TenantTransaction } from './database/tenant-transaction.service.js';
import { HealthController } from './health/health.controller.js';
import { EventLogger } from './logging/logger.adapter.js';
import { JobQueue, type QueueConnection } from './queue/job-queue.adapter.js';
import { JobRegistry } from './queue/job-registry.service.js';

/** Hands each feature module what one process has: one database role, perhaps a queue. */
export interface PlatformOptions {
  readonly databaseUrl: string;
  readonly entities?: MixedList<new () => object>;
  /** Only for processes with pages; injected as `CSRF` by forms that read their own body. */
  readonly csrf?: CsrfProtection;
  /** Absent for the committee and the auditors, who may not wake anything. */
  readonly queue?: QueueConnection;
}

@Global()
@Module({})
export class PlatformModule {
  static forProcess(options: PlatformOptions): DynamicModule {
    const optional = listOptionalProviders(options);
    return {
      module: PlatformModule,
      imports: [
        DiscoveryModule,
        TypeOrmModule.forRoot({
          ...dataSourceOptions(options.databaseUrl, options.entities),
          retryAttempts: 1,
        }),
      ],
      controllers: [HealthController],
      providers: [
        TenantTransaction,
        Clock,
        EventLogger,
        JobRegistry,
        RouteDeclarations,
        { provide: APP_GUARD, useClass: AccessGuard },
        ...optional,
      ],
      exports: [
        TenantTransaction,
        Clock,
        EventLogger,
        JobRegistry,
        RouteDeclarations,
        ...optional.map(({ provide }) => provide),
      ],
    };
  }
}

function listOptionalProviders({ queue, csrf }: PlatformOptions): (FactoryProvider | ValueProvider)[] {
  const providers: (FactoryProvider | ValueProvider)[] = [];
  if (csrf !== undefined) providers.push({ provide: CSRF, useValue: csrf });
  if (queue !== undefined) {
    const useFactory = (logger: EventLogger): JobQueue =>
      new JobQueue(queue, (error) => {
        logger.error('queue.failed', error);
      });
    providers.push({ provide: JobQueue, inject: [EventLogger], useFactory });
  }
  return providers;
}
