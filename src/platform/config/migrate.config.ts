import { IsOptional, MinLength } from 'class-validator';
import { ProcessConfig } from './process.config.js';

const PASSWORD = { message: 'must have at least 16 characters' };

/** The one process that holds the owner's credentials; it runs before a release and ends. */
export class MigrateConfig extends ProcessConfig {
  @IsOptional()
  @MinLength(16, PASSWORD)
  readonly APP_PUBLIC_PASSWORD?: string;

  @IsOptional()
  @MinLength(16, PASSWORD)
  readonly APP_OFFICE_PASSWORD?: string;

  @IsOptional()
  @MinLength(16, PASSWORD)
  readonly APP_COMMITTEE_PASSWORD?: string;

  @IsOptional()
  @MinLength(16, PASSWORD)
  readonly APP_AUDIT_PASSWORD?: string;

  @IsOptional()
  @MinLength(16, PASSWORD)
  readonly APP_WORKER_PASSWORD?: string;

  @IsOptional()
  @MinLength(16, PASSWORD)
  readonly APP_QUEUE_PASSWORD?: string;
}
