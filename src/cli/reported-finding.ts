import type { Finding } from '../pipeline/detection/finding.js';
import type { TextSpan } from '../pipeline/extraction/extracted-document.js';

/** Words beside a passage that decided. */
export interface ReportedContext extends TextSpan {
  /** What stands there; null where it is not to be read in the blind text either. */
  readonly words: string | null;
}

/** A finding in `blind.json`: its whole decision trace, without a word that the blind text does not show. */
export interface ReportedFinding extends Omit<Finding, 'context'> {
  readonly context: readonly ReportedContext[];
}

/**
 * Adds to each finding the words that decided, as far as no finding takes them away.
 *
 * @param text the text the spans count in; null when the blind text is not handed out, and so no word of it
 */
export function toReportedFindings(findings: readonly Finding[], text: string | null): ReportedFinding[] {
  const gone = findings.filter(({ action }) => action !== 'keep').map(({ span }) => span);
  const isShown = ({ start, end }: TextSpan): boolean =>
    !gone.some((span) => span.start < end && start < span.end);
  return findings.map(({ context = [], ...finding }) => ({
    ...finding,
    context: context.map((place) => ({
      ...place,
      words: text !== null && isShown(place) ? text.slice(place.start, place.end) : null,
    })),
  }));
}
