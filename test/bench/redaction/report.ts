import { cpus } from 'node:os';
import { formatTable, percentile } from '../table.js';
import type { PagesResult, QueueResult } from './bench-part.js';
import type { DocumentKind, Measurement } from './measure-document.js';

const MEBIBYTE = 1024 * 1024;
const STAGES = ['extract', 'detect', 'redact', 'verify', 'whole pipeline'];
const YARDSTICKS: Readonly<Record<DocumentKind, readonly string[]>> = {
  digital: ['pdf-parse alone', 'PDFium text alone'],
  scanned: ['OCR engine alone'],
};

/** One line that says on what the figures were taken. */
export function describeMachine(engine: string): string {
  const [first] = cpus();
  return `${first?.model ?? 'unknown processor'}, ${cpus().length} cores · Node ${process.version} · OCR ${engine}`;
}

function formatShares(values: readonly number[], digits: number): string[] {
  if (values.length === 0) return ['–', '–'];
  return [percentile(values, 0.5).toFixed(digits), percentile(values, 0.95).toFixed(digits)];
}

function costRow(name: string, measurements: readonly Measurement[], label = name): string[] {
  const perPage = measurements.flatMap(({ costs, pageCount }) => {
    const cost = costs[name];
    return cost === undefined ? [] : [{ wall: cost.wall / pageCount, cpu: cost.cpu / pageCount }];
  });
  const wall = formatShares(
    perPage.map((cost) => cost.wall),
    1,
  );
  const cpu = formatShares(
    perPage.map((cost) => cost.cpu),
    1,
  );
  return [label, ...wall, ...cpu, String(perPage.length)];
}

function ratioRow(measurements: readonly Measurement[]): string[] {
  const ratios = measurements.flatMap(({ costs }) => {
    const [whole, alone] = [costs['whole pipeline'], costs['OCR engine alone']];
    if (whole === undefined || alone === undefined || alone.wall === 0) return [];
    return [{ wall: whole.wall / alone.wall, cpu: whole.cpu / Math.max(1, alone.cpu) }];
  });
  const wall = formatShares(
    ratios.map((ratio) => ratio.wall),
    2,
  );
  const cpu = formatShares(
    ratios.map((ratio) => ratio.cpu),
    2,
  );
  return ['whole : engine alone', ...wall, ...cpu, String(ratios.length)];
}

/** Milliseconds per page and stage, with the yardsticks below. */
export function formatPages(
  kind: DocumentKind,
  { measurements: all, firstTimes }: PagesResult,
  isPinned: boolean,
): string {
  const measurements = all.filter((measurement) => measurement.kind === kind);
  const where = isPinned
    ? 'pinned to one core'
    : 'NOT pinned: wall may use more than one core, CPU does not lie';
  const title = `ms per page, ${kind} documents, one at a time, ${where}`;
  const rows = [...STAGES, ...YARDSTICKS[kind]].map((name) => costRow(name, measurements));
  if (kind === 'scanned') rows.push(ratioRow(measurements));
  else rows.push(costRow('whole pipeline', firstTimes, 'whole, first time'));
  const table = formatTable([kind, 'p50', 'p95', 'CPU p50', 'CPU p95', 'samples'], rows);
  return `${title}\n${table}`;
}

export interface QueueRow {
  readonly label: string;
  readonly oneCore: QueueResult;
  readonly allCores: QueueResult;
}

function perMinute({ documentCount, wallMs }: QueueResult): number {
  return (documentCount / wallMs) * 60_000;
}

function formatQueueRow(label: string, result: QueueResult, base: QueueResult): string[] {
  return [
    label,
    String(result.documentCount),
    perMinute(result).toFixed(0),
    (perMinute(result) / perMinute(base)).toFixed(2),
    (result.cpuMs / result.wallMs).toFixed(2),
    (result.peakBytes / MEBIBYTE).toFixed(0),
  ];
}

/** Documents a minute and the most memory of a queue, on one core and on all. */
export function formatQueues(queues: readonly QueueRow[]): string {
  const rows = queues.flatMap(({ label, oneCore, allCores }) => [
    formatQueueRow(`${label}, one core`, oneCore, oneCore),
    formatQueueRow(`${label}, two at once on all cores`, allCores, oneCore),
  ]);
  const header = ['queue', 'documents', 'per minute', 'speed-up', 'cores busy', 'peak MiB'];
  return `queue of documents; memory of the process with its threads and children\n${formatTable(header, rows)}`;
}

/** Kilobytes (1000 bytes) of the blind PDFs per blind page. */
export function formatSizes(measurements: readonly Measurement[]): string {
  const kilobytes = measurements.map(({ blindBytesPerPage }) => blindBytesPerPage / 1000);
  const [p50 = '', p95 = ''] = formatShares(kilobytes, 1);
  const rows = [['kB per blind page', p50, p95, Math.max(...kilobytes).toFixed(1)]];
  return formatTable(['blind PDF', 'p50', 'p95', 'max'], rows);
}

/** How many documents ended in which status, and for which reasons. */
export function formatResults({ measurements, unreadable, skippedScans }: PagesResult): string {
  const last = new Map(measurements.map((measurement) => [measurement.name, measurement]));
  const counts = new Map<string, number>();
  for (const { kind, status, reasons } of last.values()) {
    for (const key of [
      `${kind}: ${status}`,
      ...[...new Set(reasons)].map((code) => `${kind}: reason ${code}`),
    ]) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  if (unreadable.length > 0) counts.set('not readable', unreadable.length);
  if (skippedScans > 0) counts.set('scanned, left out (see --scans)', skippedScans);
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => [key, String(count)]);
  return formatTable(['documents', 'count'], rows);
}
