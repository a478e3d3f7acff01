import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApplicationId, ProcedureId, TenantId } from '../../policy/ids.js';

export type ApplicationState = 'draft' | 'received' | 'withdrawn';

/** One person's application to one procedure. Everything they typed is sealed with the application's own key. */
@Entity({ schema: 'identity', name: 'application' })
export class ApplicationEntity {
  @PrimaryColumn('uuid')
  readonly id!: ApplicationId;

  @Column('uuid')
  readonly tenantId!: TenantId;

  @Column('uuid')
  readonly procedureId!: ProcedureId;

  @Column('text')
  readonly state!: ApplicationState;

  /** Null while it is a draft. */
  @Column('text', { nullable: true })
  readonly receiptNumber!: string | null;

  /** SHA-256 of the applicant's secret; the secret itself is stored nowhere. */
  @Column('bytea')
  readonly accessTokenHash!: Buffer;

  /** Null once the key was destroyed, which erases everything sealed with it. */
  @Column('bytea', { nullable: true })
  readonly wrappedKey!: Buffer | null;

  @Column('bytea')
  readonly formSealed!: Buffer;

  /** Null while it is a draft. */
  @Column('timestamptz', { nullable: true })
  readonly submittedAt!: Date | null;
}
