import type { DataSource } from 'typeorm';
import { DEMO_PASSWORD, demoEmail, type DemoProcedure } from './demo-cities.js';
import { FormClient } from './form-client.adapter.js';
import { pick } from './demo-merits.js';

const APPOINTMENTS = [
  ['neutral', 'neutral-office'],
  ['vorsitz', 'committee-chair'],
  ['kommission1', 'committee-member'],
  ['kommission2', 'committee-member'],
] as const;

const REASONS = [
  'Durch das Praktikum und die genaue Beschreibung der Aufgaben gut belegt.',
  'Im Anschreiben ein eigenes Beispiel, sonst wenig dazu.',
  'Die Antwort im Formular zeigt planvolles Vorgehen.',
  'Längere Tätigkeit mit Verantwortung, nachvollziehbar beschrieben.',
];

/** The staff of one city, doing in the pages what staff do. */
export class DemoStaff {
  constructor(
    private readonly origin: string,
    private readonly owner: DataSource,
    private readonly citySlug: string,
  ) {}

  /** Creates, fills and publishes a procedure. */
  async publish(procedure: DemoProcedure): Promise<string> {
    const clerk = await this.logIn('office', 'sachbearbeitung');
    const location = await clerk.post('/office/procedures/new', '/office/procedures', {
      title: procedure.title,
      occupation: procedure.occupation,
      description: procedure.description,
      closesOn: inDays(60),
      vacancies: String(procedure.vacancies),
      invitations: String(procedure.invitations),
      releasesClean: 'on',
    });
    const id = /procedures\/([0-9a-f-]{36})/.exec(location)?.[1] ?? '';
    const page = `/office/procedures/${id}`;
    for (const key of procedure.criteria)
      await clerk.post(`${page}/criteria/new`, `${page}/criteria/library`, { key });
    for (const [name, duty] of APPOINTMENTS) {
      await clerk.post(`${page}/members`, `${page}/members`, { account: await this.accountId(name), duty });
    }
    await clerk.post(page, `${page}/steps`, { to: 'criteria-frozen' });
    await clerk.post(page, `${page}/steps`, { to: 'published' });
    return id;
  }

  /** The neutral office decides what nobody can read for certain; afterwards scoring can open. */
  async decideDocuments(procedureId: string): Promise<void> {
    const neutral = await this.logIn('office', 'neutral');
    const waiting = await this.owner.query<{ id: string; status: string; reasons: { code: string }[] }[]>(
      `SELECT d.id, d.status, d.reasons FROM identity.document d JOIN identity.application a ON a.id = d.application_id
        WHERE a.procedure_id = $1 AND d.release = 'pending'`,
      [procedureId],
    );
    for (const { id, status, reasons } of waiting) {
      const page = `/office/documents/${id}`;
      const isUnreadable = status === 'failed' || reasons.some(({ code }) => code === 'no-readable-text');
      // The decision names the revision that was looked at, so that nobody releases what has changed meanwhile.
      const revision = /name="revision" value="(\d+)"/.exec(await neutral.get(page))?.[1] ?? '';
      if (isUnreadable)
        await neutral.post(page, `${page}/withhold`, { revision, withholdReason: 'unreadable' });
      else await neutral.post(page, `${page}/release`, { revision });
    }
  }

  async openScoring(procedureId: string): Promise<void> {
    const clerk = await this.logIn('office', 'sachbearbeitung');
    const page = `/office/procedures/${procedureId}`;
    await clerk.post(page, `${page}/steps`, { to: 'intake-closed' });
    await clerk.post(page, `${page}/steps`, { to: 'scoring' });
  }

  /** Scores the first `share` (0–1) of the files that this person sees. */
  async score(name: string, procedureId: string, share: number): Promise<void> {
    const member = await this.logIn('committee', name);
    const page = `/committee/procedures/${procedureId}`;
    const html = await member.get(page);
    const files = [
      ...new Set([...html.matchAll(/\/files\/([0-9a-f-]{36})/g)].map((match) => match[1] ?? '')),
    ];
    for (const [index, file] of files.slice(0, Math.ceil(files.length * share)).entries()) {
      const form = await member.get(`${page}/files/${file}`);
      const fields: Record<string, string> = { action: 'next' };
      for (const [position, criterion] of criteriaOf(form).entries()) {
        const points = [
          ...form.matchAll(new RegExp(`name="points\\[${criterion}\\]"[^>]*value="(\\d+)"`, 'g')),
        ];
        const chosen = pick(points, spread(name, file, position))[1] ?? '0';
        fields[`points[${criterion}]`] = chosen;
        fields[`reason[${criterion}]`] = pick(REASONS, index + position);
        fields[`acknowledged[${criterion}]`] = 'on';
      }
      await member.post(`${page}/files/${file}`, `${page}/files/${file}/scores`, fields);
    }
  }

  async sealSheet(name: string, procedureId: string): Promise<void> {
    const member = await this.logIn('committee', name);
    const page = `/committee/procedures/${procedureId}/sheet`;
    await member.post(`${page}/seal`, `${page}/seal`, {});
  }

  /** The chair opens the consolidation and seals the ranking as shown. */
  async sealDecision(procedureId: string): Promise<void> {
    const chair = await this.logIn('committee', 'vorsitz');
    const page = `/committee/procedures/${procedureId}`;
    await chair.post(`${page}/decision`, `${page}/consolidation`, {});
    const hash = /name="hash" value="([0-9a-f]+)"/.exec(await chair.get(`${page}/decision/seal`))?.[1] ?? '';
    await chair.post(`${page}/decision/seal`, `${page}/decision/seal`, { hash });
  }

  /** Clerk and neutral office approve, one after the other. */
  async approveReveal(procedureId: string): Promise<void> {
    for (const name of ['sachbearbeitung', 'neutral']) {
      const person = await this.logIn('office', name);
      const page = `/office/procedures/${procedureId}/reveal`;
      await person.post(page, page, {});
    }
  }

  private async logIn(area: string, name: string): Promise<FormClient> {
    const client = new FormClient(this.origin);
    await client.logIn(`/${area}`, demoEmail(name, this.citySlug), DEMO_PASSWORD);
    return client;
  }

  private async accountId(name: string): Promise<string> {
    const rows = await this.owner.query<{ id: string }[]>(
      'SELECT id FROM account.staff_account WHERE email = $1',
      [demoEmail(name, this.citySlug)],
    );
    return rows[0]?.id ?? '';
  }
}

function criteriaOf(form: string): string[] {
  return [...new Set([...form.matchAll(/name="points\[([0-9a-f-]{36})\]"/g)].map((match) => match[1] ?? ''))];
}

/** Two people rarely give the same points to the same file; only the order of files differs between starts. */
function spread(name: string, file: string, position: number): number {
  const seed = Buffer.from(`${file}${String(position)}`);
  const merit = seed.reduce((sum, byte) => (sum * 31 + byte) % 9973, 7);
  return merit + (name.length % 2);
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
