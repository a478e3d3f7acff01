import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { IsOptional, IsString, IsUrl } from 'class-validator';
import type { DataSource } from 'typeorm';
import { createCity } from '../accounts/create-city.adapter.js';
import { loadConfig } from '../platform/config/load-config.js';
import { ProcessConfig } from '../platform/config/process.config.js';
import { openDataSource } from '../platform/database/data-source.adapter.js';
import { exitWhenParentDies } from '../platform/process/exit-with-parent.adapter.js';
import { runMain } from '../platform/process/run-main.adapter.js';
import { APPLICANTS_PER_PROCEDURE, sendApplications } from './demo/demo-applicants.adapter.js';
import { DEMO_CITIES, DEMO_PASSWORD, DEMO_PROCEDURES, type DemoProcedure } from './demo/demo-cities.js';
import { DemoStaff } from './demo/demo-staff.adapter.js';

class DemoSeedConfig extends ProcessConfig {
  @IsUrl({ require_tld: false, require_protocol: true })
  readonly PUBLIC_URL!: string;

  /** Where the logins are written, so that a later start can show them again. */
  @IsOptional()
  @IsString()
  readonly DEMO_LOGINS_FILE?: string;
}

const RATERS = ['vorsitz', 'kommission1', 'kommission2'];
const LONGEST_WAIT_MS = 300_000;

/** Plays the demo through the public address: what it shows went the same way as a real application. */
await runMain('demo-seed', async () => {
  exitWhenParentDies();
  const config = loadConfig(DemoSeedConfig, process.env);
  const owner = await openDataSource(config.DATABASE_URL);
  try {
    say('Demodaten: zwei Kommunen und ihre Konten');
    for (const city of DEMO_CITIES) await createCity(owner, city, city.accounts);
    const staff = new Map(
      DEMO_CITIES.map(({ slug }) => [slug, new DemoStaff(config.PUBLIC_URL, owner, slug)]),
    );
    const ids = new Map<DemoProcedure, string>();
    for (const procedure of DEMO_PROCEDURES) {
      ids.set(procedure, await staffOf(staff, procedure).publish(procedure));
      await sendApplications(config.PUBLIC_URL, procedure, (count) => {
        say(
          `Demodaten: ${procedure.occupation}, Bewerbung ${String(count)} von ${String(APPLICANTS_PER_PROCEDURE)}`,
        );
      });
    }
    await untilProcessed(owner);
    for (const [procedure, id] of ids) await bringToGoal(owner, staffOf(staff, procedure), procedure, id);
    if (config.DEMO_LOGINS_FILE !== undefined)
      await writeFile(config.DEMO_LOGINS_FILE, describeLogins(), { mode: 0o600 });
  } finally {
    await owner.destroy();
  }
});

async function bringToGoal(
  owner: DataSource,
  staff: DemoStaff,
  procedure: DemoProcedure,
  id: string,
): Promise<void> {
  if (procedure.goal === 'open') return;
  say(`Demodaten: ${procedure.occupation}, Freigabe und Bewertung`);
  await staff.decideDocuments(id);
  await untilProcessed(owner);
  await staff.openScoring(id);
  if (procedure.goal === 'scoring') {
    await staff.score('vorsitz', id, 0.5);
    await staff.score('kommission1', id, 1);
    await staff.sealSheet('kommission1', id);
    return;
  }
  for (const name of RATERS) {
    await staff.score(name, id, 1);
    await staff.sealSheet(name, id);
  }
  say(`Demodaten: ${procedure.occupation}, Versiegelung und Aufdeckung`);
  await staff.sealDecision(id);
  await staff.approveReveal(id);
  await until(
    owner,
    `SELECT count(*)::int AS open FROM procedure.procedure WHERE id = $1 AND state <> 'revealed'`,
    [id],
  );
}

/** Waits for the worker: every document checked, and the blind side caught up with every decision. */
function untilProcessed(owner: DataSource): Promise<void> {
  return until(
    owner,
    // Steps, not documents: the stages run breadth first, so documents alone would stand still for long.
    `SELECT COALESCE(sum(CASE stage WHEN 'received' THEN 5 WHEN 'extracted' THEN 4 WHEN 'detected' THEN 3
                                    WHEN 'redacted' THEN 2 ELSE 1 END), 0)::int AS open
       FROM identity.document
      WHERE stage NOT IN ('stored', 'verified') OR (release <> 'pending' AND followed_at IS NULL)`,
    [],
    (open) => {
      say(`Demodaten: noch ${String(open)} Arbeitsschritte`);
    },
  );
}

async function until(
  owner: DataSource,
  sql: string,
  parameters: readonly unknown[],
  onWait: (open: number) => void = () => undefined,
): Promise<void> {
  const end = Date.now() + LONGEST_WAIT_MS;
  for (let round = 0; ; round++) {
    const open = (await owner.query<{ open: number }[]>(sql, [...parameters]))[0]?.open ?? 0;
    if (open === 0) return;
    if (Date.now() > end) throw new Error(`the demo data did not become ready: ${String(open)} left`);
    if (round % 10 === 0) onWait(open);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

function staffOf(staff: ReadonlyMap<string, DemoStaff>, { citySlug }: DemoProcedure): DemoStaff {
  const found = staff.get(citySlug);
  if (found === undefined) throw new RangeError('no such demo city');
  return found;
}

function describeLogins(): string {
  const lines = DEMO_CITIES.flatMap(({ name, accounts }) => [
    `${name}:`,
    ...accounts.map(({ email, roles }) => `  ${roles.join(', ').padEnd(17)} ${email}`),
  ]);
  return [...lines, `Passwort für alle: ${DEMO_PASSWORD}`, ''].join('\n');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
