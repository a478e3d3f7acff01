import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProcedureId, TenantId } from '../policy/ids.js';
import type { MaskingProfile } from '../policy/masking-profile.js';
import type { ProcedureState } from '../policy/procedure-states.js';

/** One selection procedure. Its state changes through `procedure.transition` only. */
@Entity({ schema: 'procedure', name: 'procedure' })
export class ProcedureEntity {
  @PrimaryColumn('uuid')
  readonly id!: ProcedureId;

  @Column('uuid')
  readonly tenantId!: TenantId;

  /** Part of the public address; unique in the installation. */
  @Column('text')
  readonly slug!: string;

  @Column('text')
  readonly title!: string;

  @Column('text')
  readonly occupation!: string;

  @Column('text')
  readonly description!: string;

  @Column('text')
  readonly state!: ProcedureState;

  @Column('timestamptz')
  readonly closesAt!: Date;

  @Column('integer')
  readonly vacancies!: number;

  /** How many of the ranking are invited. */
  @Column('integer')
  readonly invitations!: number;

  /** Whether a clean document is released without a person. */
  @Column('boolean')
  readonly releasesClean!: boolean;

  /** Deviations from the default masking profile. */
  @Column('jsonb')
  readonly maskingProfile!: Partial<MaskingProfile>;

  /** Secret seed of the random order per rater, committed before the first application. */
  @Column('bytea')
  readonly orderSeed!: Buffer;

  /** Null until published. */
  @Column('timestamptz', { nullable: true })
  readonly publishedAt!: Date | null;
}
