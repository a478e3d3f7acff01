import { describe, expect, it } from '@jest/globals';
import { DUTIES, ROLES, sideOf, type Duty } from '../../policy/permissions.js';
import { PROCEDURE_STATE_NAMES, type ProcedureState } from '../../policy/procedure-states.js';
import { findAppointmentRefusal, findDismissalRefusal } from './member-rules.js';
import { accessOf } from './procedure-access.js';
import { canCancel, findNextStep, listObstacles, type StepFacts } from './procedure-steps.js';

const STATES = Object.keys(PROCEDURE_STATE_NAMES) as ProcedureState[];
const READY: StepFacts = {
  criteria: 1,
  neutralOffices: 1,
  chairs: 1,
  raters: 2,
  applications: 3,
  undecidedDocuments: 0,
  closesAt: new Date('2027-01-31T22:59:59Z'),
  now: new Date('2026-11-22T12:00:00Z'),
};

describe('accessOf', () => {
  it('gives a committee member nothing, in any state and with any other role', () => {
    for (const state of STATES) {
      expect(accessOf(ROLES, 'committee-member', state)).toBe('none');
      expect(accessOf(ROLES, 'committee-chair', state)).toBe('none');
    }
  });

  it('lets statutory bodies read without a duty, but no draft', () => {
    expect(accessOf(['statutory-body'], null, 'published')).toBe('read');
    expect(accessOf(['statutory-body'], null, 'draft')).toBe('none');
    expect(accessOf(['hr-clerk', 'neutral-office', 'administrator'], null, 'published')).toBe('none');
  });
});

describe('findAppointmentRefusal', () => {
  const candidate = (duty: Duty | null) => ({ isActive: true, roles: ROLES, duty });

  it('refuses every pair of duties on two sides as such', () => {
    for (const held of DUTIES) {
      for (const wanted of DUTIES) {
        const refusal = findAppointmentRefusal('draft', wanted, candidate(held), false);
        const expected =
          held === wanted ? 'same-duty' : sideOf(held) === sideOf(wanted) ? 'other-duty' : 'other-side';
        expect([held, wanted, refusal]).toEqual([held, wanted, expected]);
      }
    }
  });

  it('lets nobody join the committee after the scoring', () => {
    expect(findAppointmentRefusal('scoring', 'committee-member', candidate(null), true)).toBeUndefined();
    expect(findAppointmentRefusal('consolidation', 'committee-member', candidate(null), true)).toBe(
      'too-late',
    );
    expect(findAppointmentRefusal('sealed', 'neutral-office', candidate(null), true)).toBeUndefined();
  });
});

describe('findDismissalRefusal', () => {
  it('lets a duty end only before anything is public', () => {
    expect(STATES.filter((state) => findDismissalRefusal(state, false) === undefined)).toEqual([
      'draft',
      'criteria-frozen',
    ]);
  });
});

describe('the steps of the office', () => {
  it('lead from the draft to the scoring, then it is the turn of others', () => {
    expect(STATES.map((state) => [state, findNextStep(state)])).toEqual([
      ['draft', 'criteria-frozen'],
      ['criteria-frozen', 'published'],
      ['published', 'intake-closed'],
      ['intake-closed', 'scoring'],
      ['scoring', undefined],
      ['consolidation', undefined],
      ['sealed', undefined],
      ['revealed', undefined],
      ['cancelled', undefined],
    ]);
    expect(STATES.filter(canCancel)).toEqual([
      'draft',
      'criteria-frozen',
      'published',
      'intake-closed',
      'scoring',
    ]);
  });

  it.each([
    ['criteria', 0],
    ['neutralOffices', 0],
    ['chairs', 0],
    ['raters', 1],
    ['now', new Date('2027-02-01T00:00:00Z')],
  ])('do not publish while %s is %s', (fact, value) => {
    expect(listObstacles('published', READY)).toEqual([]);
    expect(listObstacles('published', { ...READY, [fact]: value })).toHaveLength(1);
  });

  it.each([
    ['applications', 0],
    ['undecidedDocuments', 1],
  ])('do not open the scoring while %s is %s', (fact, value) => {
    expect(listObstacles('scoring', READY)).toEqual([]);
    expect(listObstacles('scoring', { ...READY, [fact]: value })).toHaveLength(1);
  });
});
