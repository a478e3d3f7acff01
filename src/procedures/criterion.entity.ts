import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CriterionId, ProcedureId, TenantId } from '../policy/ids.js';

/** One step of an anchored scale: what these points look like. */
export interface Anchor {
  readonly points: number;
  readonly label: string;
}

/** One selection criterion, frozen before the procedure opens. */
@Entity({ schema: 'procedure', name: 'criterion' })
export class CriterionEntity {
  @PrimaryColumn('uuid')
  readonly id!: CriterionId;

  @Column('uuid')
  readonly tenantId!: TenantId;

  @Column('uuid')
  readonly procedureId!: ProcedureId;

  /** 1-based. */
  @Column('integer')
  readonly ordinal!: number;

  @Column('text')
  readonly label!: string;

  /** Why the job needs it (LAG-proof requirement profile). */
  @Column('text')
  readonly justification!: string;

  /** Where raters find it: form, letter, certificate. */
  @Column('text')
  readonly evidence!: string;

  /** 1–100, relative to the other criteria. */
  @Column('integer')
  readonly weight!: number;

  /** Free question in the application form; null when the criterion needs none. */
  @Column('text', { nullable: true })
  readonly question!: string | null;

  /** Ascending by points; the highest is the maximum of this criterion. */
  @Column('jsonb')
  readonly anchors!: readonly Anchor[];

  @Column('boolean')
  readonly requiresReason!: boolean;
}
