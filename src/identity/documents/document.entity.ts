import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApplicationId, DocumentId, TenantId } from '../../policy/ids.js';

export type DocumentKind = 'form' | 'upload';
export type DocumentStage = 'stored' | 'received' | 'extracted' | 'detected' | 'redacted' | 'verified';
export type DocumentRelease = 'pending' | 'released' | 'withheld' | 'recalled';

/**
 * One upload, or the form itself, as the public process may see it; what the pipeline found out is hidden by
 * column grants.
 */
@Entity({ schema: 'identity', name: 'document' })
export class DocumentEntity {
  @PrimaryColumn('uuid')
  readonly id!: DocumentId;

  @Column('uuid')
  readonly tenantId!: TenantId;

  @Column('uuid')
  readonly applicationId!: ApplicationId;

  /** 0 is the form, uploads count from 1 in the order of their arrival; a removed one leaves a gap. */
  @Column('integer')
  readonly ordinal!: number;

  @Column('text')
  readonly kind!: DocumentKind;

  @Column('text')
  readonly mediaType!: string;

  @Column('integer')
  readonly sizeBytes!: number;

  @Column('bytea')
  readonly fileNameSealed!: Buffer;

  /** Random key of the sealed original; null for the form, which lies in the application's row. */
  @Column('text', { nullable: true })
  readonly storeKey!: string | null;

  /** `stored` until the application is submitted; the pipeline starts at `received`. */
  @Column('text')
  readonly stage!: DocumentStage;

  @Column({ type: 'text', insert: false, update: false })
  readonly release!: DocumentRelease;
}
