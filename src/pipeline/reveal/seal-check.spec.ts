import { describe, expect, it } from '@jest/globals';
import { checkSeal, type RevealApproval, type SealedDecision } from './seal-check.js';

const CONTENT = JSON.stringify({
  files: [
    { candidateFileId: 'f1', isInvited: true },
    { candidateFileId: 'f2', isInvited: false },
    { candidateFileId: 'f3', isInvited: true },
  ],
});
const DECISION: SealedDecision = {
  id: 'd1',
  content: CONTENT,
  contentHash: 'aa',
  recomputedHash: 'aa',
  invitedIds: ['f3', 'f1'],
};
const APPROVALS: readonly RevealApproval[] = [
  { decisionId: 'd1', duty: 'hr-clerk', accountId: 'clerk' },
  { decisionId: 'd1', duty: 'neutral-office', accountId: 'neutral' },
];

describe('checkSeal', () => {
  it('lets two persons reveal an intact decision', () => {
    expect(checkSeal(DECISION, APPROVALS)).toEqual({ kind: 'may-reveal' });
  });

  it.each<[string, SealedDecision | undefined, readonly RevealApproval[]]>([
    ['not-sealed', undefined, APPROVALS],
    ['seal-broken', { ...DECISION, recomputedHash: 'bb' }, APPROVALS],
    ['seal-broken', { ...DECISION, invitedIds: ['f1', 'f2', 'f3'] }, APPROVALS],
    ['seal-broken', { ...DECISION, invitedIds: ['f1'] }, APPROVALS],
    ['seal-broken', { ...DECISION, content: 'no JSON' }, APPROVALS],
    ['seal-broken', { ...DECISION, content: '{"files":[{"candidateFileId":1}]}' }, APPROVALS],
    ['approvals-missing', DECISION, []],
    ['approvals-missing', DECISION, APPROVALS.slice(0, 1)],
    ['approvals-missing', DECISION, APPROVALS.map((approval) => ({ ...approval, duty: 'hr-clerk' }))],
    ['approvals-missing', DECISION, APPROVALS.map((approval) => ({ ...approval, decisionId: 'd0' }))],
    ['same-person', DECISION, APPROVALS.map((approval) => ({ ...approval, accountId: 'clerk' }))],
  ])('refuses with %s', (reason, decision, approvals) => {
    expect(checkSeal(decision, approvals)).toEqual({ kind: 'refused', reason });
  });
});
