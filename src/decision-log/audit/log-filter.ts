import { LOG_EVENTS, type LogEvent } from '../log-event.js';

/** What an auditor wants to see; an absent field filters nothing. */
export interface LogFilter {
  readonly event?: LogEvent;
  readonly procedureId?: string;
  /** Id of a document, a candidate file, a person … as subject or actor. */
  readonly id?: string;
  /** First day, `YYYY-MM-DD`, UTC. */
  readonly from?: string;
  /** Last day, `YYYY-MM-DD`, UTC. */
  readonly to?: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Reads a filter from a query string; what cannot be meant is left out, so a broken link still shows the log. */
export function readLogFilter(query: Readonly<Record<string, unknown>>): LogFilter {
  const event = LOG_EVENTS.find((name) => name === query['event']);
  const procedureId = matching(query['procedure'], UUID);
  const id = matching(query['id'], UUID);
  const from = day(query['from']);
  const to = day(query['to']);
  return {
    ...(event === undefined ? {} : { event }),
    ...(procedureId === undefined ? {} : { procedureId }),
    ...(id === undefined ? {} : { id }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** The filter as a query string without a leading "?", for links to further pages. */
export function toQuery(filter: LogFilter): string {
  const { event, procedureId, id, from, to } = filter;
  const pairs = Object.entries({ event, procedure: procedureId, id, from, to }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  return new URLSearchParams(pairs).toString();
}

function matching(value: unknown, pattern: RegExp): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim().toLowerCase();
  return pattern.test(text) ? text : undefined;
}

function day(value: unknown): string | undefined {
  const text = matching(value, DAY);
  // 31 February has the shape of a day but is none.
  return text !== undefined && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
    ? text
    : undefined;
}
