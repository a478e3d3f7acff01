import { FINDING_CATEGORIES, MARK_LABELS } from '../../policy/ids.js';
import type { DecisionRefusal } from './document-decision.service.js';
import {
  ACTION_NAMES,
  adviseOn,
  CATEGORY_NAMES,
  LIFT_REASONS,
  nameReasons,
  WITHHOLD_REASONS,
} from './document-labels.js';
import type { QueuedDocument, QueueList } from './document-queue.repository.js';
import type { DocumentQueue, OpenedDocument, OpenedFinding } from './document-review.service.js';
import { markFindings } from './marked-text.js';
import type { Span } from './read-text.js';

export const LIST_NAMES: Readonly<Record<QueueList, string>> = {
  waiting: 'Warten auf Sie',
  released: 'Freigegeben',
  withheld: 'Zurückgehalten',
  recalled: 'Zurückgerufen',
};

/** Why a decision was refused and what to do. */
export const DECISION_REFUSALS: Readonly<Record<DecisionRefusal, string>> = {
  'being-checked': 'Die Unterlage wird gerade neu geprüft. Warten Sie, bis die Prüfung fertig ist.',
  'changed-meanwhile':
    'Die Unterlage hat sich inzwischen geändert. Sehen Sie den neuen Stand an und entscheiden Sie dann.',
  'procedure-ended':
    'Das Ergebnis dieses Verfahrens ist versiegelt oder das Verfahren beendet. Es lässt sich nichts mehr ändern.',
  failed:
    'Die Prüfung dieser Unterlage ist gescheitert. Sie kann nicht freigegeben, nur zurückgehalten werden.',
  'reason-missing': 'Wählen Sie einen Grund.',
  'passage-missing':
    'Dieser Text kommt in der gelesenen Unterlage nicht vor oder ist schon geschwärzt. Kopieren Sie die Stelle aus dem gelesenen Text.',
  'no-blind-version': 'Diese Unterlage hat keine Blindversion. Sie kann nur zurückgehalten werden.',
  'no-text':
    'Diese Unterlage hat keinen gelesenen Text. Halten Sie sie zurück, wenn sie nicht an die Kommission soll.',
};

const RELEASE_LABELS = {
  pending: { tone: 'warning', name: 'wartet auf Entscheidung' },
  released: { tone: 'success', name: 'freigegeben' },
  withheld: { tone: 'danger', name: 'zurückgehalten' },
  recalled: { tone: 'danger', name: 'zurückgerufen' },
} as const;

/** "Faktenblatt" or "Unterlage 2": a neutral name, never the file's own. */
export function nameDocument(kind: 'form' | 'upload', ordinal: number): string {
  return kind === 'form' ? 'Faktenblatt' : `Unterlage ${ordinal}`;
}

/** The values of the template `office/documents`. */
export function toQueuePage(list: QueueList, { documents, counts }: DocumentQueue) {
  return {
    list,
    listName: LIST_NAMES[list],
    tabs: (Object.keys(LIST_NAMES) as QueueList[]).map((key) => ({
      key,
      name: LIST_NAMES[key],
      count: counts[key],
    })),
    hasMore: counts[list] > documents.length,
    documents: documents.map(toQueueRow),
  };
}

function toQueueRow(document: QueuedDocument) {
  const { id, procedureTitle, receiptNumber, submittedAt, kind, ordinal, reasons, status } = document;
  return {
    id,
    procedureTitle,
    receiptNumber,
    submittedAt,
    name: nameDocument(kind, ordinal),
    reason: nameReasons(reasons),
    isFailed: status === 'failed',
  };
}

const CHOICES = {
  categories: FINDING_CATEGORIES.map((value) => ({ value, label: CATEGORY_NAMES[value] })),
  liftReasons: Object.entries(LIFT_REASONS).map(([value, label]) => ({ value, label })),
  withholdReasons: Object.entries(WITHHOLD_REASONS).map(([value, label]) => ({ value, label })),
};

/** The values of the template `office/document`: original, blind version, findings and what may be decided. */
export function toReviewPage(opened: OpenedDocument) {
  const { document, readText, findings } = opened;
  const numbered = findings.map((finding, index) => ({ ...finding, number: index + 1 }));
  // What a rule decided to keep changes nothing, so the text shows it like a lifted redaction.
  const marks = numbered.map(({ action, isActive, ...mark }) => ({
    ...mark,
    isActive: isActive && action !== 'keep',
  }));
  const isChecked = document.stage === 'verified' || document.status === 'failed';
  const isEnded = ['sealed', 'revealed', 'cancelled'].includes(document.procedureState);
  const isOpen = isChecked && !isEnded;
  // An empty page would tell the committee that the applicant had nothing to say.
  const hasBlindVersion = opened.blind !== null && opened.blind.blocks.length > 0;
  return {
    document: {
      id: document.id,
      name: nameDocument(document.kind, document.ordinal),
      procedureTitle: document.procedureTitle,
      receiptNumber: document.receiptNumber,
      revision: document.revision,
      release: document.release,
      status: document.status,
    },
    fileName: opened.fileName,
    knownValues: opened.knownValues,
    pictures: opened.pictures,
    hasText: readText !== undefined && readText.text.trim() !== '',
    markedBlocks: readText === undefined ? [] : markFindings(readText, marks),
    blind: opened.blind,
    findings: numbered.map((finding) => toFindingRow(finding, readText?.text ?? '')),
    advice: adviseOn(document.reasons),
    releaseLabel: RELEASE_LABELS[document.release],
    isChecked,
    isEnded,
    canRelease: isOpen && hasBlindVersion && document.status !== 'failed' && document.release !== 'released',
    hasBlindVersion,
    canWithhold: isOpen && (document.release === 'pending' || document.release === 'recalled'),
    canRecall: isOpen && document.release === 'released',
    canChangeFindings: isOpen && readText !== undefined && document.stage === 'verified',
    ...CHOICES,
  };
}

function toFindingRow(finding: OpenedFinding & { readonly number: number }, text: string) {
  const { id, number, ruleId, category, action, replacement, reason, origin, isActive, score } = finding;
  const wordsAt = ({ start, end }: Span): string => text.slice(start, end).replaceAll(/\s+/gu, ' ');
  return {
    id,
    number,
    ruleId,
    passage: wordsAt(finding),
    context: finding.context.map(wordsAt),
    becomes: action === 'generalise' && replacement !== null ? replacement : MARK_LABELS[category],
    categoryName: CATEGORY_NAMES[category],
    action,
    actionName: ACTION_NAMES[action],
    reason,
    isActive,
    isByPerson: origin === 'person',
    certainty: Math.round(score * 100),
  };
}
