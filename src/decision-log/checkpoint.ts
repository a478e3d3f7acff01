/** The head of one tenant's log at one moment, signed and kept outside the database. */
export interface Checkpoint {
  readonly tenantId: string;
  readonly sequence: number;
  /** Hash of the entry with this sequence, 64 hex digits. */
  readonly hash: string;
  /** ISO 8601, UTC. */
  readonly signedAt: string;
  /** Ed25519 signature (RFC 8032) of `checkpointText`, base64. */
  readonly signature: string;
}

/** The exact text that is signed. */
export function checkpointText(checkpoint: Omit<Checkpoint, 'signature'>): string {
  return [
    'blindakte-checkpoint-1',
    checkpoint.tenantId,
    String(checkpoint.sequence),
    checkpoint.hash,
    checkpoint.signedAt,
  ].join('\n');
}
