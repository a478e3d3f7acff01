import type { Anchor } from './criterion.entity.js';

/** A criterion's content, before it belongs to a procedure. */
export interface CriterionDraft {
  readonly label: string;
  readonly justification: string;
  readonly evidence: string;
  /** 1–100, relative to the other criteria. */
  readonly weight: number;
  readonly question: string | null;
  /** Ascending by points. */
  readonly anchors: readonly Anchor[];
  readonly requiresReason: boolean;
}

/** A ready-made criterion; a city inserts it and adapts it while the procedure is a draft. */
export interface LibraryCriterion extends CriterionDraft {
  /** Stable, kebab-case. */
  readonly key: string;
}

/**
 * Ready-made criteria for training in a city's administration.
 *
 * None asks for age, origin, mother tongue or an unbroken CV. Anchors describe behaviour that is visible in the form
 * and the blind documents, so that two raters can reach the same points independently.
 */
export const CRITERIA_LIBRARY: readonly LibraryCriterion[] = [
  {
    key: 'intercultural-competence',
    label: 'Interkulturelle Kompetenz',
    justification:
      'Die Ausbildung führt in Ämter mit Menschen aus vielen Ländern. Wer dort arbeitet, muss sich auf unterschiedliche Erfahrungen und Sprachen einstellen und Missverständnisse klären können.',
    evidence:
      'Antwort auf die Frage; Tätigkeiten in Ehrenamt, Praktikum, Arbeit; Sprachkenntnisse als Können, nicht als Herkunft',
    weight: 20,
    question:
      'Beschreiben Sie eine Situation, in der Sie mit Menschen zu tun hatten, die anders leben oder sprechen als Sie. Was war schwierig, was haben Sie getan?',
    anchors: [
      { points: 0, label: 'kein Beispiel oder abwertende Aussagen' },
      { points: 1, label: 'nennt Begegnungen, beschreibt aber kein eigenes Handeln' },
      { points: 2, label: 'beschreibt eine Situation und erkennt unterschiedliche Sichtweisen' },
      { points: 3, label: 'stellt sich erkennbar auf andere ein und klärt Missverständnisse' },
      { points: 4, label: 'vermittelt zwischen anderen oder überträgt die Erfahrung auf den Beruf' },
    ],
    requiresReason: true,
  },
  {
    key: 'school-performance',
    label: 'Schulische Leistungen in berufsnahen Fächern',
    justification:
      'Die Berufsschule setzt sicheres Lesen, Schreiben und Rechnen voraus. Bewertet werden nur die Fächer, die der Beruf braucht.',
    evidence: 'Faktenblatt: Fächer und Noten; Zeugnis',
    weight: 25,
    question: null,
    anchors: [
      { points: 0, label: 'in den berufsnahen Fächern überwiegend mangelhaft' },
      { points: 1, label: 'überwiegend ausreichend' },
      { points: 2, label: 'überwiegend befriedigend' },
      { points: 3, label: 'überwiegend gut' },
      { points: 4, label: 'überwiegend sehr gut' },
    ],
    requiresReason: false,
  },
  {
    key: 'motivation',
    label: 'Motivation für den Ausbildungsberuf',
    justification: 'Wer weiß, was der Beruf verlangt, bricht die Ausbildung seltener ab.',
    evidence: 'Antwort auf die Frage; Anschreiben; Praktika',
    weight: 20,
    question: 'Warum möchten Sie diesen Beruf lernen und was wissen Sie schon über seine Aufgaben?',
    anchors: [
      { points: 0, label: 'keine erkennbare Auseinandersetzung mit dem Beruf' },
      { points: 1, label: 'allgemeine Gründe, die für jeden Beruf gelten' },
      { points: 2, label: 'nennt zutreffende Aufgaben des Berufs' },
      { points: 3, label: 'verbindet Aufgaben mit eigenen Stärken und Beispielen' },
      { points: 4, label: 'verbindet eigene Erfahrungen mit einem klaren Bild vom Berufsalltag' },
    ],
    requiresReason: true,
  },
  {
    key: 'reliability',
    label: 'Zuverlässigkeit und Ausdauer',
    justification:
      'Bürger:innen verlassen sich darauf, dass Vorgänge vollständig und rechtzeitig bearbeitet werden.',
    evidence:
      'Dauer und Aufgaben in Ehrenamt, Praktikum, Arbeit, Familie oder Verein; Bescheinigungen. Lücken werden nicht bewertet.',
    weight: 15,
    question: 'Wofür haben Sie über längere Zeit Verantwortung übernommen?',
    anchors: [
      { points: 0, label: 'kein Beispiel' },
      { points: 1, label: 'einzelne, kurze Aufgabe' },
      { points: 2, label: 'wiederkehrende Aufgabe über mehrere Monate' },
      { points: 3, label: 'verantwortliche Aufgabe, auf die andere sich verließen' },
      { points: 4, label: 'verantwortliche Aufgabe auch unter Schwierigkeiten fortgeführt' },
    ],
    requiresReason: true,
  },
  {
    key: 'service-orientation',
    label: 'Umgang mit Bürger:innen',
    justification:
      'Der Beruf besteht zu großen Teilen aus Gesprächen, auch mit Menschen in schwierigen Lagen.',
    evidence: 'Antwort auf die Frage; Tätigkeiten mit Kundschaft, Gästen, Kindern oder Patient:innen',
    weight: 20,
    question:
      'Erzählen Sie von einem Gespräch mit einer verärgerten oder ratlosen Person. Wie sind Sie vorgegangen?',
    anchors: [
      { points: 0, label: 'kein Beispiel oder unangemessenes Verhalten' },
      { points: 1, label: 'Beispiel ohne eigenes Vorgehen' },
      { points: 2, label: 'bleibt freundlich und holt Hilfe' },
      { points: 3, label: 'hört zu, fragt nach und findet eine Lösung' },
      { points: 4, label: 'findet eine Lösung und erklärt sie so, dass sie verstanden wird' },
    ],
    requiresReason: true,
  },
  {
    key: 'team-work',
    label: 'Zusammenarbeit',
    justification:
      'Vorgänge gehen durch viele Hände; wer Wissen teilt und Absprachen hält, macht weniger Fehler.',
    evidence: 'Tätigkeiten in Gruppen, Verein, Schule, Betrieb; Bescheinigungen',
    weight: 15,
    question: null,
    anchors: [
      { points: 0, label: 'kein Hinweis auf Zusammenarbeit' },
      { points: 1, label: 'war Teil einer Gruppe' },
      { points: 2, label: 'hat in einer Gruppe eine eigene Aufgabe erfüllt' },
      { points: 3, label: 'hat Absprachen organisiert oder andere unterstützt' },
      { points: 4, label: 'hat eine Gruppe angeleitet oder einen Streit gelöst' },
    ],
    requiresReason: true,
  },
];

export function findLibraryCriterion(key: string): LibraryCriterion | undefined {
  return CRITERIA_LIBRARY.find((criterion) => criterion.key === key);
}
