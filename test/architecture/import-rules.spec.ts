import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = join(import.meta.dirname, '../..');

/** Importing file → what it imports. */
type Imports = Readonly<Record<string, readonly string[]>>;

const ACCEPTED: Imports = {
  'src/policy/ids.ts': [],
  'src/policy/digest.ts': ['node:crypto', './ids.js'],
  'src/platform/clock.adapter.ts': ['node:fs', '../policy/ids.js'],
  'src/procedures/procedure.service.ts': ['../platform/clock.adapter.js'],
  'src/identity/intake.service.ts': ['../procedures/procedure.service.js'],
  'src/blind/score.service.ts': ['../procedures/procedure.service.js', '@nestjs/common'],
  'src/pipeline/bridge.service.ts': ['../identity/intake.service.js', '../blind/score.service.js'],
  'src/apps/worker.main.ts': ['../pipeline/bridge.service.js'],
  'src/apps/office.main.ts': ['../identity/intake.service.js'],
  'src/cli/redact.main.ts': ['../pipeline/bridge.service.js'],
};

/** Rule, importing file, imported file. Every line has its own files, so that no two lines help each other. */
const REFUSED: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['blind-never-reaches-identity', 'src/blind/a1.service.ts', 'src/identity/b1.service.ts'],
  ['identity-never-reaches-blind', 'src/identity/a2.service.ts', 'src/blind/b2.service.ts'],
  ['identity-processes-never-reach-blind', 'src/apps/office.main.ts', 'src/blind/b3.service.ts'],
  ['identity-processes-never-reach-blind', 'src/apps/public/public.module.ts', 'src/blind/b4.service.ts'],
  ['committee-process-never-reaches-identity', 'src/apps/committee.main.ts', 'src/identity/b5.service.ts'],
  ['audit-process-reaches-neither-side', 'src/apps/audit/audit.module.ts', 'src/blind/b6.service.ts'],
  ['only-worker-and-cli-use-the-pipeline', 'src/identity/a7.service.ts', 'src/pipeline/b7.service.ts'],
  ['policy-imports-nothing-above', 'src/policy/a8.ts', 'src/platform/b8.ts'],
  ['platform-imports-nothing-above', 'src/platform/a9.adapter.ts', 'src/procedures/b9.ts'],
  ['neutral-ground-imports-no-side', 'src/decision-log/a10.service.ts', 'src/identity/b10.service.ts'],
  ['sides-import-no-entry-point', 'src/blind/a11.service.ts', 'src/apps/b11.module.ts'],
  ['apps-and-cli-are-separate', 'src/apps/a12.main.ts', 'src/cli/b12.main.ts'],
  ['cli-imports-no-app', 'src/cli/a13.main.ts', 'src/apps/b13.main.ts'],
  ['sources-import-no-tests', 'src/blind/a14.service.ts', 'test/factories/b14.ts'],
  ['migrations-stand-alone', 'migrations/a15.ts', 'src/policy/b15.ts'],
  ['pure-files-import-pure-files', 'src/policy/a16.ts', 'src/policy/b16.adapter.ts'],
];

const EFFECTS = [
  'node:fs/promises',
  'node:net',
  'http',
  'child_process',
  'node:worker_threads',
  'node:timers/promises',
];
const FRAMEWORKS = ['@nestjs/common', 'typeorm', 'bullmq', 'ioredis', 'pg', 'express'];

interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

describe('import rules', () => {
  const projects: string[] = [];
  let accepted: readonly Violation[];
  let refused: readonly Violation[];

  beforeAll(async () => {
    [accepted, refused] = await Promise.all([cruise(ACCEPTED, {}), cruise(refusedImports(), refusedTexts())]);
  }, 60_000);

  afterAll(async () => {
    await Promise.all(projects.map((project) => rm(project, { recursive: true, force: true })));
  });

  it('accept every arrow of the architecture', () => {
    expect(accepted).toEqual([]);
  });

  it.each(REFUSED)('%s: refuse %s → %s', (rule, from, to) => {
    expect(refused).toContainEqual({ rule, from, to });
  });

  it('refuse blind → identity through a third file', () => {
    expect(refused).toContainEqual({
      rule: 'blind-never-reaches-identity',
      from: 'src/blind/winding.ts',
      to: 'src/identity/hidden.ts',
    });
  });

  it('refuse blind → identity by a type alone', () => {
    expect(refused).toContainEqual({
      rule: 'blind-never-reaches-identity',
      from: 'src/blind/typed.ts',
      to: 'src/identity/type.ts',
    });
  });

  it.each(EFFECTS)('refuse %s in a pure file', (specifier) => {
    const from = `src/pipeline/effect-${EFFECTS.indexOf(specifier)}.ts`;

    const rules = refused.filter((violation) => violation.from === from).map(({ rule }) => rule);

    expect(rules).toEqual(['pure-files-use-no-outside-world']);
  });

  it.each(FRAMEWORKS)('refuse %s in a pure file', (specifier) => {
    const from = `src/pipeline/framework-${FRAMEWORKS.indexOf(specifier)}.ts`;

    const rules = refused.filter((violation) => violation.from === from).map(({ rule }) => rule);

    expect(rules).toEqual(['pure-files-use-no-framework']);
  });

  it('refuse a cycle', () => {
    const cycles = refused.filter(({ rule }) => rule === 'no-circular');

    expect(cycles).toEqual([
      { rule: 'no-circular', from: expect.stringMatching(/hen|egg/), to: expect.stringMatching(/hen|egg/) },
    ]);
  });

  /** Runs the command of `npm run check:imports` on a small project of its own. */
  async function cruise(imports: Imports, texts: Readonly<Record<string, string>>): Promise<Violation[]> {
    const project = await mkdtemp(join(tmpdir(), 'blindakte-imports-'));
    projects.push(project);
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
      await cp(join(ROOT, file), join(project, file));
    }
    // Stand-ins for the packages: the rules look at names, and the real ones have cycles of their own.
    for (const name of FRAMEWORKS) {
      await write(project, `node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
      await write(project, `node_modules/${name}/index.js`, '');
    }
    for (const [file, specifiers] of Object.entries(imports)) {
      const lines = specifiers.map((specifier) => `import '${specifier}';\n`).join('');
      await write(project, file, `${lines}export const value = 1;\n`);
    }
    for (const [file, text] of Object.entries(texts)) await write(project, file, text);
    await mkdir(join(project, 'migrations'), { recursive: true });

    return toViolations(await runDependencyCruiser(project));
  }
});

function refusedImports(): Imports {
  const pairs = REFUSED.flatMap(([, from, to]): [string, readonly string[]][] => [
    [from, [toSpecifier(from, to)]],
    [to, []],
  ]);
  const effects = EFFECTS.map((name, index) => [`src/pipeline/effect-${index}.ts`, [name]] as const);
  const frameworks = FRAMEWORKS.map((name, index) => [`src/pipeline/framework-${index}.ts`, [name]] as const);
  return {
    ...Object.fromEntries([...pairs, ...effects, ...frameworks]),
    'src/identity/hidden.ts': [],
    'src/platform/innocent.ts': ['../identity/hidden.js'],
    'src/blind/winding.ts': ['../platform/innocent.js'],
    'src/policy/hen.ts': ['./egg.js'],
    'src/policy/egg.ts': ['./hen.js'],
    'src/identity/type.ts': [],
  };
}

function refusedTexts(): Readonly<Record<string, string>> {
  return {
    'src/blind/typed.ts':
      "import type { value } from '../identity/type.js';\nexport type Score = typeof value;\n",
  };
}

function toSpecifier(from: string, to: string): string {
  return `${'../'.repeat(from.split('/').length - 1)}${to.replace(/\.ts$/, '.js')}`;
}

async function write(project: string, path: string, text: string): Promise<void> {
  const file = join(project, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function runDependencyCruiser(project: string): Promise<string> {
  const command = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = ['src', 'migrations', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [command, ...args], { cwd: project }, (error, stdout) => {
      // A violation makes the command fail, yet it prints its result.
      if (stdout.startsWith('{')) resolve(stdout);
      else reject(error ?? new Error(stdout));
    });
  });
}

function toViolations(output: string): Violation[] {
  const result = JSON.parse(output) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  };
  return result.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}
