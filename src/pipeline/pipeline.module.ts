import { Module, type DynamicModule } from '@nestjs/common';
import { DecisionLogModule } from '../decision-log/decision-log.module.js';
import { CheckpointHandler } from '../decision-log/checkpoint.handler.js';
import { CheckpointWriter } from '../decision-log/checkpoint-writer.adapter.js';
import type { WorkerConfig } from '../platform/config/process.config.js';
import { KeyRing } from '../platform/storage/envelope.adapter.js';
import { LocalDiskStore } from '../platform/storage/local-disk-store.adapter.js';
import { ProceduresModule } from '../procedures/procedures.module.js';
import { DetectHandler } from './detection/detect.handler.js';
import { ExtractHandler } from './extraction/extract.handler.js';
import { ExtractionSandbox } from './extraction/extraction-worker.adapter.js';
import { ApplicationSecrets } from './processing/application-secrets.service.js';
import { DraftExpiryHandler } from './processing/draft-expiry.handler.js';
import { DocumentWorkRepository } from './processing/document-work.repository.js';
import { StageEntry } from './processing/stage-entry.service.js';
import { StandingWorkRepository } from './processing/standing-work.repository.js';
import { BLIND_KEY_RING, BLIND_STORE, IDENTITY_KEY_RING, IDENTITY_STORE } from './processing/stores.js';
import { SweepHandler } from './processing/sweep.handler.js';
import { BridgeRepository } from './publication/bridge.repository.js';
import { PublishHandler } from './publication/publish.handler.js';
import { RedactHandler } from './redaction/redact.handler.js';
import { RevealHandler } from './reveal/reveal.handler.js';
import { RevealRepository } from './reveal/reveal.repository.js';
import { VerifyHandler } from './verification/verify.handler.js';

/** The bridge: every job handler with the keys and stores of both sides. For the worker only. */
@Module({})
export class PipelineModule {
  static build(config: WorkerConfig): DynamicModule {
    return {
      module: PipelineModule,
      imports: [DecisionLogModule, ProceduresModule],
      providers: [
        { provide: IDENTITY_KEY_RING, useFactory: () => new KeyRing(config.IDENTITY_KEY) },
        { provide: IDENTITY_STORE, useFactory: () => new LocalDiskStore(config.IDENTITY_STORE_DIR) },
        { provide: BLIND_KEY_RING, useFactory: () => new KeyRing(config.BLIND_KEY) },
        { provide: BLIND_STORE, useFactory: () => new LocalDiskStore(config.BLIND_STORE_DIR) },
        {
          provide: CheckpointWriter,
          useFactory: () => new CheckpointWriter(config.LOG_SIGNING_KEY_FILE, config.CHECKPOINT_DIR),
        },
        { provide: ExtractionSandbox, useFactory: () => new ExtractionSandbox() },
        ApplicationSecrets,
        DocumentWorkRepository,
        StageEntry,
        StandingWorkRepository,
        BridgeRepository,
        RevealRepository,
        ExtractHandler,
        DetectHandler,
        RedactHandler,
        VerifyHandler,
        PublishHandler,
        RevealHandler,
        SweepHandler,
        DraftExpiryHandler,
        CheckpointHandler,
      ],
      exports: [ExtractionSandbox],
    };
  }
}
