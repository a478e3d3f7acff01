import type { CriterionId, ProcedureId, TenantId } from '../../policy/ids.js';
import type { CriterionQuestion } from './validate-qualification.js';

/** How far a procedure is, as applicants are told; the inner states between are nobody's business. */
export type PublishedPhase = 'intake' | 'selection' | 'finished' | 'cancelled';

/** What everybody may know of a procedure. */
export interface PublishedProcedure {
  readonly id: ProcedureId;
  readonly tenantId: TenantId;
  readonly tenantSlug: string;
  readonly tenantName: string;
  readonly slug: string;
  readonly title: string;
  readonly occupation: string;
  readonly description: string;
  readonly closesAt: Date;
  readonly vacancies: number;
  /** Applications are taken: published, and the deadline has not passed. */
  readonly isOpen: boolean;
  readonly phase: PublishedPhase;
}

/** A frozen criterion as it is published: why it counts and how much. */
export interface PublishedCriterion {
  readonly id: CriterionId;
  readonly ordinal: number;
  readonly label: string;
  readonly justification: string;
  /** Null when the form asks nothing for it. */
  readonly question: string | null;
  /** Share of the whole in percent, rounded. */
  readonly sharePercent: number;
}

/** The free questions of the form, in the order of the criteria. */
export function listQuestions(criteria: readonly PublishedCriterion[]): CriterionQuestion[] {
  return criteria.flatMap(({ id, question }) => (question === null ? [] : [{ criterionId: id, question }]));
}

/** The procedures of one city, open ones first and by deadline. */
export interface CityProcedures {
  readonly city: string;
  readonly open: readonly PublishedProcedure[];
  readonly closed: readonly PublishedProcedure[];
}

/** Groups by city; cities that take applications come first, then by name. */
export function groupByCity(procedures: readonly PublishedProcedure[]): CityProcedures[] {
  const byDeadline = [...procedures].sort((a, b) => a.closesAt.getTime() - b.closesAt.getTime());
  const cities = new Set(byDeadline.map(({ tenantName }) => tenantName));
  return [...cities]
    .map((city) => ({ city, all: byDeadline.filter(({ tenantName }) => tenantName === city) }))
    .map(({ city, all }) => ({
      city,
      open: all.filter(({ isOpen }) => isOpen),
      closed: all.filter(({ isOpen }) => !isOpen).reverse(),
    }))
    .sort(
      (a, b) => Number(b.open.length > 0) - Number(a.open.length > 0) || a.city.localeCompare(b.city, 'de'),
    );
}
