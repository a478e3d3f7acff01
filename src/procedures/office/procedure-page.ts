import type { Duty } from '../../policy/permissions.js';
import { toBerlinDate } from './berlin-time.js';
import { canAppoint } from './member-rules.js';
import type { Colleague } from './member.repository.js';
import { findWaitingText, labelState, nameDuty, STATIONS } from './procedure-labels.js';
import type { ProcedureView } from './procedure.service.js';
import { CANCEL_REASONS, STEP_TEXTS } from './procedure-steps.js';

const DUTY_ORDER: readonly Duty[] = ['hr-clerk', 'neutral-office', 'committee-chair', 'committee-member'];

/** The values of the template `office/procedure`: named one by one, so that nothing else can reach the page. */
export function toProcedurePage(view: ProcedureView) {
  const { procedure, decision } = view;
  const isSealed = procedure.state === 'sealed' || procedure.state === 'revealed';
  const weightSum = view.criteria.reduce((sum, { weight }) => sum + weight, 0);
  return {
    procedure: { ...procedure, closesOn: toBerlinDate(procedure.closesAt) },
    state: labelState(procedure.state),
    stations: STATIONS.map((station) => ({
      name: labelState(station).name,
      isCurrent: station === procedure.state,
    })),
    isManager: view.access === 'manage',
    isDraft: procedure.state === 'draft',
    canExtend:
      view.access === 'manage' && (procedure.state === 'criteria-frozen' || procedure.state === 'published'),
    canAppoint: view.access === 'manage' && canAppoint(procedure.state),
    step: toStep(view.nextStep),
    waiting: findWaitingText(procedure.state),
    canCancel: view.canCancel,
    cancelReasons: Object.entries(CANCEL_REASONS).map(([value, label]) => ({ value, label })),
    criteria: view.criteria.map(
      ({ id, label, weight, question, requiresReason, anchors, justification, evidence }) => ({
        id,
        label,
        weight,
        share: Math.round((weight / weightSum) * 100),
        question,
        requiresReason,
        anchors,
        justification,
        evidence,
      }),
    ),
    members: sortMembers(view.members),
    decision,
    canReveal: isSealed && (procedure.duty === 'hr-clerk' || procedure.duty === 'neutral-office'),
  };
}

function toStep(next: ProcedureView['nextStep']) {
  if (next === undefined) return undefined;
  const { button, explanation } = STEP_TEXTS[next.step];
  return { to: next.step, button, explanation, obstacles: next.obstacles, isEarly: next.isEarly };
}

function sortMembers(members: readonly Colleague[]) {
  return members
    .flatMap(({ accountId, displayName, isActive, duty }) =>
      duty === null ? [] : [{ accountId, displayName, isActive, duty, dutyName: nameDuty(duty) }],
    )
    .sort((a, b) => DUTY_ORDER.indexOf(a.duty) - DUTY_ORDER.indexOf(b.duty));
}
