/** Name of the constraint (or the trigger's own name for it) that PostgreSQL refused a statement with. */
export function findViolatedConstraint(error: unknown): string | undefined {
  const { constraint, driverError } = (error ?? {}) as { constraint?: unknown; driverError?: unknown };
  if (typeof constraint === 'string') return constraint;
  return driverError === undefined ? undefined : findViolatedConstraint(driverError);
}
