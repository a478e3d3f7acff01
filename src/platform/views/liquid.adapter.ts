import { join } from 'node:path';
import { Liquid } from 'liquidjs';
import { MARK_LABELS, type FindingCategory } from '../../policy/ids.js';
import { projectRoot } from '../project-root.adapter.js';
import { formatBytes, formatDate, formatDateTime } from './format.js';

/** The template engine: everything is escaped, an unknown variable or filter is an error. */
export function createLiquid(): Liquid {
  const engine = new Liquid({
    root: join(projectRoot(), 'templates'),
    extname: '.liquid',
    outputEscape: 'escape',
    strictFilters: true,
    cache: process.env['NODE_ENV'] === 'production',
  });
  engine.registerFilter('date_de', formatDate);
  engine.registerFilter('datetime_de', formatDateTime);
  engine.registerFilter('bytes_de', formatBytes);
  engine.registerFilter('mark_label', (category: FindingCategory) => MARK_LABELS[category]);
  return engine;
}
