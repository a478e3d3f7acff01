import {
  Equals,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';

const POSTGRES_URL = { message: 'must be set to a postgres:// URL' };
const KEY = { message: 'must be set to 32 random bytes in base64 (openssl rand -base64 32)' };
const FOREIGN = 'must not be set for this process: it belongs to the other side of the wall';

/** What every process reads. */
export abstract class ProcessConfig {
  @IsIn(['production', 'development', 'test'])
  readonly NODE_ENV: string = 'development';

  @Matches(/^postgres(ql)?:\/\//, POSTGRES_URL)
  readonly DATABASE_URL!: string;
}

/** What every process with pages reads. */
export abstract class WebConfig extends ProcessConfig {
  @IsInt({ message: 'must be a port number' })
  @Min(0)
  @Max(65_535)
  readonly PORT: number = 3000;

  @IsString()
  readonly HOST: string = '127.0.0.1';

  /** Address under which people reach the service; `https` switches secure cookies on. */
  @IsUrl(
    { require_tld: false, require_protocol: true },
    { message: 'must be set to the public https:// address' },
  )
  readonly PUBLIC_URL!: string;

  @Matches(/^.{32,}$/, { message: 'must be set to at least 32 random characters' })
  readonly SESSION_SECRET!: string;
}

/** Queue access without the right to read anything else: `app_queue` on PostgreSQL, or Redis. */
function queueRule(config: { REDIS_URL?: string | undefined }): boolean {
  return config.REDIS_URL === undefined;
}

export class PublicConfig extends WebConfig {
  @QueueUrl()
  readonly QUEUE_DATABASE_URL?: string;

  @IsOptional()
  @Matches(/^rediss?:\/\//, { message: 'must be a redis:// URL' })
  readonly REDIS_URL?: string;

  @Matches(/^[A-Za-z0-9+/]{43}=$/, KEY)
  readonly IDENTITY_KEY!: string;

  @IsString({ message: 'must be set to the folder of the encrypted originals' })
  readonly IDENTITY_STORE_DIR!: string;

  @Equals(undefined, { message: FOREIGN })
  readonly BLIND_KEY?: undefined;
}

export class OfficeConfig extends PublicConfig {}

export class CommitteeConfig extends WebConfig {
  @Matches(/^[A-Za-z0-9+/]{43}=$/, KEY)
  readonly BLIND_KEY!: string;

  @IsString({ message: 'must be set to the folder of the encrypted blind documents' })
  readonly BLIND_STORE_DIR!: string;

  @Equals(undefined, { message: FOREIGN })
  readonly IDENTITY_KEY?: undefined;

  @Equals(undefined, { message: FOREIGN })
  readonly QUEUE_DATABASE_URL?: undefined;
}

export class AuditConfig extends WebConfig {
  @Equals(undefined, { message: FOREIGN })
  readonly IDENTITY_KEY?: undefined;

  @Equals(undefined, { message: FOREIGN })
  readonly BLIND_KEY?: undefined;
}

export class WorkerConfig extends ProcessConfig {
  @IsInt({ message: 'must be a port number' })
  @Min(0)
  @Max(65_535)
  readonly PORT: number = 3000;

  @IsString()
  readonly HOST: string = '127.0.0.1';

  @QueueUrl()
  readonly QUEUE_DATABASE_URL?: string;

  @IsOptional()
  @Matches(/^rediss?:\/\//, { message: 'must be a redis:// URL' })
  readonly REDIS_URL?: string;

  @Matches(/^[A-Za-z0-9+/]{43}=$/, KEY)
  readonly IDENTITY_KEY!: string;

  @IsString({ message: 'must be set to the folder of the encrypted originals' })
  readonly IDENTITY_STORE_DIR!: string;

  @Matches(/^[A-Za-z0-9+/]{43}=$/, KEY)
  readonly BLIND_KEY!: string;

  @IsString({ message: 'must be set to the folder of the encrypted blind documents' })
  readonly BLIND_STORE_DIR!: string;

  /** PEM file with the Ed25519 key that signs the head of the decision log. */
  @IsString({ message: 'must be set to the PEM file of an Ed25519 private key' })
  readonly LOG_SIGNING_KEY_FILE!: string;

  /** Folder outside the database where signed heads are written; mount it from another system. */
  @IsString({ message: 'must be set to a folder outside the database' })
  readonly CHECKPOINT_DIR!: string;

  /** Documents processed at the same time; each holds one killable thread. */
  @IsInt()
  @Min(1)
  @Max(16)
  readonly WORKER_CONCURRENCY: number = 2;
}

function QueueUrl(): PropertyDecorator {
  return (target, key) => {
    ValidateIf(queueRule)(target, key);
    Matches(/^postgres(ql)?:\/\//, {
      message: 'must be set to a postgres:// URL of app_queue, or set REDIS_URL',
    })(target, key);
  };
}
