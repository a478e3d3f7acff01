import { createHash } from 'node:crypto';
import type { CriterionEntity } from '../criterion.entity.js';

/** SHA-256 in hex over the frozen requirement profile, so the log proves later that nothing was bent. */
export function hashCriteria(criteria: readonly CriterionEntity[]): string {
  const profile = criteria.map((criterion) => [
    criterion.id,
    criterion.ordinal,
    criterion.label,
    criterion.justification,
    criterion.evidence,
    criterion.weight,
    criterion.question,
    criterion.anchors.map(({ points, label }) => [points, label]),
    criterion.requiresReason,
  ]);
  return createHash('sha256').update(JSON.stringify(profile)).digest('hex');
}
