import { type ChildProcess } from 'node:child_process';
import { chmod, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type EmbeddedPostgres } from '../../platform/embedded-postgres/embedded-postgres.adapter.js';
import { findFreePort } from '../../platform/network/free-port.adapter.js';
import { spawnChild, waitForEnd } from './child-process.adapter.js';
import { DemoDataMarker } from './demo-data-state.adapter.js';
import { resetDemoDatabase, startDemoDatabase, toOwnerUrl } from './demo-database.adapter.js';
import { ensureLogSigningKey, loadDemoSecrets } from './demo-secrets.adapter.js';
import {
  type PlanInput,
  planMigration,
  planProcesses,
  planSeeding,
  PROCESS_NAMES,
  type ProcessEnvironment,
  type ProcessName,
} from './process-plan.js';
import { type ProcessStates, ReverseProxy } from './reverse-proxy.adapter.js';
import { SupervisedProcess } from './supervised-process.adapter.js';
import { DemoError, type SupervisorConfig } from './supervisor.config.js';

/** Runs every process of Blindakte on one machine and one origin, until it is asked to stop. */
export class DemoSupervisor {
  private readonly proxy: ReverseProxy;
  private readonly processes = new Map<ProcessName, SupervisedProcess>();
  private readonly oneOffs = new Set<ChildProcess>();
  private readonly demoData: DemoDataMarker;
  private readonly stopRequested: Promise<number>;
  private resolveStop: (exitCode: number) => void = () => undefined;
  private hasStarted = false;
  private isStopping = false;
  private postgres: Promise<EmbeddedPostgres> | undefined;
  private ports: PlanInput['ports'] | undefined;

  /** @param programs folder of the built `<name>.main.js` */
  constructor(
    private readonly config: SupervisorConfig,
    private readonly programs: string,
    private readonly print: (line: string) => void,
  ) {
    this.demoData = new DemoDataMarker(config.dataDirectory);
    this.stopRequested = new Promise((resolve) => {
      this.resolveStop = resolve;
    });
    this.proxy = new ReverseProxy({
      host: config.host,
      port: config.port,
      findPort: (name) => this.ports?.[name],
      readStates: () => this.readStates(),
    });
  }

  /**
   * Starts everything, waits for `requestStop` or a failure, and stops everything.
   *
   * @returns the exit code of this process
   */
  async run(): Promise<number> {
    try {
      await Promise.race([this.start(), this.stopRequested]);
      return await this.stopRequested;
    } catch (error) {
      this.print(error instanceof Error ? error.message : 'Unbekannter Fehler beim Start.');
      return 1;
    } finally {
      await this.stop();
    }
  }

  /** Safe to call at any time and more than once; the first exit code counts. */
  requestStop(exitCode: number): void {
    this.resolveStop(exitCode);
  }

  private async start(): Promise<void> {
    const { dataDirectory, isSeeded } = this.config;
    // First of all: a port that is taken is told before anything is written.
    await this.proxy.listen();
    this.hasStarted = true;
    await createDataDirectory(dataDirectory);
    this.print(`Blindakte startet (Daten: ${dataDirectory}) …`);

    const ownerUrl = await this.openDatabase();
    if (isSeeded) await this.clearInterruptedSeeding();
    const plan = await this.prepare(ownerUrl);
    this.print('Datenbank wird eingerichtet …');
    await this.runOnce('migrate', planMigration(plan), 'Die Datenbank konnte nicht eingerichtet werden');
    await this.startProcesses(plan);
    await (isSeeded ? this.seed(plan) : this.keepOwnData());

    const logins = await readFile(this.inData('demo-logins.txt'), 'utf8').catch(() => '');
    if (logins !== '') this.print(logins.trimEnd());
    this.print(`Blindakte bereit: ${plan.publicUrl}`);
  }

  /** @returns the owner's address */
  private async openDatabase(): Promise<string> {
    if (this.config.databaseUrl !== undefined) {
      this.print('PostgreSQL: der Server aus DATABASE_URL.');
      return this.config.databaseUrl;
    }
    this.print('PostgreSQL wird gestartet …');
    this.postgres = startDemoDatabase(this.inData('postgres'));
    const postgres = await this.postgres;
    void postgres.exited.then(() => {
      if (this.isStopping) return;
      this.print('PostgreSQL hat sich unerwartet beendet, Blindakte wird angehalten.');
      this.requestStop(1);
    });
    return toOwnerUrl(postgres);
  }

  private async prepare(ownerUrl: string): Promise<PlanInput> {
    const paths = {
      identityStore: this.inData('identity-store'),
      blindStore: this.inData('blind-store'),
      logSigningKey: this.inData('log-signing-key.pem'),
      checkpoints: this.inData('checkpoints'),
    };
    for (const folder of [paths.identityStore, paths.blindStore, paths.checkpoints]) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
    }
    await ensureLogSigningKey(paths.logSigningKey);
    this.ports = await findPorts();
    return {
      ownerUrl,
      paths,
      ports: this.ports,
      redisUrl: this.config.redisUrl,
      publicUrl: `http://${this.config.host}:${this.config.port}`,
      logLevel: this.config.logLevel,
      secrets: await loadDemoSecrets(this.config.dataDirectory),
    };
  }

  private async startProcesses(plan: PlanInput): Promise<void> {
    const environments = planProcesses(plan);
    const total = PROCESS_NAMES.length;
    this.print(`${total} Prozesse starten: ${PROCESS_NAMES.join(', ')} …`);
    let ready = 0;
    await Promise.all(
      PROCESS_NAMES.map(async (name) => {
        this.assertNotStopping();
        const program = { name, script: this.findProgram(name), environment: environments[name] };
        const child = new SupervisedProcess(program, this.print);
        this.processes.set(name, child);
        await child.start();
        ready += 1;
        this.print(`${ready} von ${total} Prozessen bereit: ${name}`);
      }),
    );
  }

  private async seed(plan: PlanInput): Promise<void> {
    const state = await this.demoData.find();
    if (state === 'complete') return;

    // Data of one's own must never be thrown away because a later seeding was interrupted.
    if (state !== 'own') await this.demoData.save('started');
    this.print('Demodaten werden angelegt: Bewerbungen durchlaufen die echte Schwärzung, das dauert etwas …');
    const environment = planSeeding(plan, this.inData('demo-logins.txt'));
    await this.runOnce('demo-seed', environment, 'Die Demodaten konnten nicht angelegt werden');
    await this.demoData.save('complete');
  }

  private async keepOwnData(): Promise<void> {
    if ((await this.demoData.find()) === undefined) await this.demoData.save('own');
  }

  /** Half of the demo data can neither be shown nor continued: begin again. */
  private async clearInterruptedSeeding(): Promise<void> {
    if ((await this.demoData.find()) !== 'started') return;
    const postgres = await this.postgres;
    if (postgres === undefined) {
      throw new DemoError(
        'Das Anlegen der Demodaten wurde unterbrochen. Bitte mit einer leeren Datenbank und einem neuen DATA_DIR ' +
          'beginnen oder mit --empty starten.',
      );
    }
    this.print('Das Anlegen der Demodaten wurde unterbrochen und beginnt von vorn.');
    await resetDemoDatabase(postgres);
    for (const folder of ['identity-store', 'blind-store', 'checkpoints']) {
      await rm(this.inData(folder), { recursive: true, force: true });
    }
  }

  private async runOnce(name: string, environment: ProcessEnvironment, failure: string): Promise<void> {
    this.assertNotStopping();
    const child = spawnChild({ name, script: this.findProgram(name), environment }, this.print);
    this.oneOffs.add(child);
    const { code, signal } = await waitForEnd(child);
    this.oneOffs.delete(child);
    if (code !== 0)
      throw new DemoError(`${failure} (${signal ?? `Code ${code ?? 1}`}), siehe die Zeilen darüber.`);
  }

  /** Outside in: no new requests, then the processes, then the database they write to. */
  private async stop(): Promise<void> {
    this.isStopping = true;
    if (!this.hasStarted) return;
    this.print('Blindakte wird beendet …');
    for (const child of this.oneOffs) child.kill('SIGTERM');
    await this.proxy.close();
    await Promise.all([...this.processes.values()].map((child) => child.stop()));
    await this.postgres?.then(
      (postgres) => postgres.stop(),
      () => undefined,
    );
    this.print('Blindakte ist beendet.');
  }

  // After a stop request the start is still under way; it must not bring up anything new.
  private assertNotStopping(): void {
    if (this.isStopping) throw new DemoError('Der Start wurde abgebrochen.');
  }

  private async readStates(): Promise<ProcessStates> {
    const entries = PROCESS_NAMES.map(
      async (name) => [name, (await this.processes.get(name)?.isReady()) ?? false] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  }

  private findProgram(name: string): string {
    return join(this.programs, `${name}.main.js`);
  }

  private inData(name: string): string {
    return join(this.config.dataDirectory, name);
  }
}

async function createDataDirectory(directory: string): Promise<void> {
  const created = await mkdir(directory, { recursive: true });
  // As root, the database's own account must pass through; nobody else has business here.
  if (created !== undefined) await chmod(directory, process.getuid?.() === 0 ? 0o711 : 0o700);
}

async function findPorts(): Promise<PlanInput['ports']> {
  const ports = new Set<number>();
  while (ports.size < PROCESS_NAMES.length) ports.add(await findFreePort());
  const list = [...ports];
  return Object.fromEntries(PROCESS_NAMES.map((name, index) => [name, list[index]])) as PlanInput['ports'];
}
