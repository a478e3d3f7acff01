/** A decision as it stands in the database when the reveal is asked for. */
export interface SealedDecision {
  readonly id: string;
  /** Canonical JSON that was hashed when the chair sealed. */
  readonly content: string;
  /** 64 hex digits. */
  readonly contentHash: string;
  /** SHA-256 of `content` now, 64 hex digits. */
  readonly recomputedHash: string;
  /** Files that the entries mark as invited. */
  readonly invitedIds: readonly string[];
}

export interface RevealApproval {
  readonly decisionId: string;
  readonly duty: string;
  readonly accountId: string;
}

export type SealCheck =
  | { readonly kind: 'may-reveal' }
  | {
      readonly kind: 'refused';
      readonly reason: 'not-sealed' | 'seal-broken' | 'approvals-missing' | 'same-person';
    };

/**
 * Checks seal and approvals once more, whatever the office and the committee already checked.
 *
 * The invited of the entries must be the invited of the hashed content, so that adding a row reveals nobody.
 */
export function checkSeal(
  decision: SealedDecision | undefined,
  approvals: readonly RevealApproval[],
): SealCheck {
  if (decision === undefined) return { kind: 'refused', reason: 'not-sealed' };
  const sealed = invitedOf(decision.content);
  const isIntact =
    decision.contentHash === decision.recomputedHash &&
    sealed !== undefined &&
    [...sealed].sort().join() === [...decision.invitedIds].sort().join();
  if (!isIntact) return { kind: 'refused', reason: 'seal-broken' };

  const own = approvals.filter(({ decisionId }) => decisionId === decision.id);
  const clerk = own.find(({ duty }) => duty === 'hr-clerk');
  const neutral = own.find(({ duty }) => duty === 'neutral-office');
  if (clerk === undefined || neutral === undefined) return { kind: 'refused', reason: 'approvals-missing' };
  return clerk.accountId === neutral.accountId
    ? { kind: 'refused', reason: 'same-person' }
    : { kind: 'may-reveal' };
}

/** What this check reads of the sealed content; the committee's side owns the rest of its shape. */
interface SealedFile {
  readonly candidateFileId: string;
  readonly isInvited: boolean;
}

function invitedOf(content: string): readonly string[] | undefined {
  try {
    const parsed = JSON.parse(content) as { readonly files?: unknown } | null;
    const files = parsed?.files;
    if (!Array.isArray(files) || !files.every(isSealedFile)) return undefined;
    return files.filter(({ isInvited }) => isInvited).map(({ candidateFileId }) => candidateFileId);
  } catch {
    return undefined;
  }
}

function isSealedFile(value: unknown): value is SealedFile {
  if (typeof value !== 'object' || value === null) return false;
  const { candidateFileId, isInvited } = value as Record<string, unknown>;
  return typeof candidateFileId === 'string' && typeof isInvited === 'boolean';
}
