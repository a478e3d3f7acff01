import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openStage, scoreFields, type Stage } from './committee-stage.js';

describe('the way from scoring to the seal', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('asks for a missing reason and keeps what was typed', async () => {
    const { world } = stage;
    const browser = await stage.logIn(world.member);
    const [first, second] = world.criteria;
    const base = `/procedures/${world.procedureId}/files/${world.files[0]?.id ?? ''}`;
    await browser.get(base);

    const page = await browser.post(`${base}/scores`, {
      [`points[${first ?? ''}]`]: '3',
      [`reason[${second ?? ''}]`]: 'Nur ein Grund',
      action: 'next',
    });

    expect(page.status).toBe(422);
    expect(page.html).toContain('<title>Fehler: ');
    expect(page.html).toContain('Sorgfalt: Begründen Sie Ihre Bewertung.');
    expect(page.html).toContain('Interkulturelle Kompetenz: Wählen Sie eine Stufe aus.');
    expect(page.html).toContain('Nur ein Grund');
  });

  it('warns once of protected grounds, then stores the wording, and logs no text', async () => {
    const { world } = stage;
    const browser = await stage.logIn(world.member);
    const [first = ''] = world.criteria;
    const fileId = world.files[0]?.id ?? '';
    const base = `/procedures/${world.procedureId}/files/${fileId}`;
    const fields = {
      [`points[${first}]`]: '3',
      [`reason[${first}]`]: 'Die Herkunft merkt man',
      action: 'draft',
    };
    await browser.get(base);

    const warned = await browser.post(`${base}/scores`, fields);
    const before = await world.sql.query('SELECT 1 FROM blind.score');
    const kept = await browser.post(`${base}/scores`, { ...fields, [`acknowledged[${first}]`]: 'ja' });

    expect([warned.status, kept.status]).toEqual([200, 303]);
    expect(warned.html).toContain('§ 1 AGG');
    expect(before.rowCount).toBe(0);
    expect((await world.sql.query('SELECT points, reason FROM blind.score')).rows).toEqual([
      { points: 3, reason: 'Die Herkunft merkt man' },
    ]);
    expect(await stage.listLog()).toEqual([
      { event: 'score.recorded', subject_id: fileId, details: '{"criteria":1}' },
    ]);
  });

  it('keeps an incomplete sheet open and says what is missing', async () => {
    const { world } = stage;
    const browser = await stage.logIn(world.member);
    await browser.get(`/procedures/${world.procedureId}/sheet`);

    const page = await browser.post(`/procedures/${world.procedureId}/sheet/seal`, {});

    expect(page.status).toBe(422);
    expect(page.html).toContain('Das fehlt noch bis zur Versiegelung');
    expect(page.html.match(/noch nicht bewertet/g)).toHaveLength(3);
    expect(
      (await world.sql.query('SELECT 1 FROM blind.score_sheet WHERE sealed_at IS NOT NULL')).rowCount,
    ).toBe(0);
  });

  it('takes a recused file from the rater and lets the sheet be sealed without it', async () => {
    const { world } = stage;
    const browser = await stage.logIn(world.member);
    const [recused, ...others] = world.files;
    const base = `/procedures/${world.procedureId}`;
    await browser.get(`${base}/files/${recused?.id ?? ''}/recusal/recognition`);

    const declared = await browser.post(`${base}/files/${recused?.id ?? ''}/recusal/recognition`, {});
    const page = await browser.get(`${base}/files/${recused?.id ?? ''}`);
    for (const { id } of others) {
      const saved = await browser.post(`${base}/files/${id}/scores`, {
        ...scoreFields(world, 2, 'Beleg im Anschreiben'),
        action: 'next',
      });
      expect(saved.status).toBe(303);
    }
    const sealed = await browser.post(`${base}/sheet/seal`, {});

    expect(declared.status).toBe(303);
    expect(page.html).toContain('Sie bewerten diese Blindakte nicht');
    expect(page.html).not.toContain('Anschreiben');
    expect(sealed.status).toBe(303);
    expect((await stage.listLog()).slice(-1)[0]?.details).toBe('{"criteria":3,"files":3}');
    expect((await stage.listLog()).filter(({ event }) => event === 'recusal.declared')).toEqual([
      { event: 'recusal.declared', subject_id: recused?.id, details: '{"kind":"recognition"}' },
    ]);
  });

  it('refuses scores on a sealed sheet', async () => {
    const { world } = stage;
    const browser = await stage.logIn(world.member);
    const base = `/procedures/${world.procedureId}/files/${world.files[1]?.id ?? ''}`;
    await browser.get(base);

    const page = await browser.post(`${base}/scores`, {
      ...scoreFields(world, 4, 'Zu spät'),
      action: 'next',
    });

    expect(page.status).toBe(422);
    expect(page.html).toContain('Ihre Eingaben wurden nicht gespeichert');
    expect((await world.sql.query("SELECT 1 FROM blind.score WHERE reason = 'Zu spät'")).rowCount).toBe(0);
  });

  it('shows sealed sheets side by side to those who have sealed, to nobody else', async () => {
    const { world } = stage;
    await world.scoreAll(world.chair, 4, true);
    const member = await stage.logIn(world.member);
    const second = await stage.logIn(world.second);

    const sealed = await member.get(`/procedures/${world.procedureId}/sheet`);
    const open = await second.get(`/procedures/${world.procedureId}/sheet`);

    expect(sealed.html).toContain(`Beleg von ${world.chair}`);
    expect(open.html).not.toContain(`Beleg von ${world.chair}`);
    expect(open.html).not.toContain('Vera Vorsitz');
  });

  it('lets the chair open the consolidation only when every sheet is sealed, and nobody else at all', async () => {
    const { world } = stage;
    const base = `/procedures/${world.procedureId}`;
    const member = await stage.logIn(world.member);
    const chair = await stage.logIn(world.chair);
    await chair.get(`${base}/decision`);
    await member.get(`${base}/decision`);

    const tooEarly = await chair.post(`${base}/consolidation`, {});
    await world.scoreAll(world.second, 1, true);
    const byMember = await member.post(`${base}/consolidation`, {});
    const byChair = await chair.post(`${base}/consolidation`, {});

    expect([tooEarly.status, byMember.status, byChair.status]).toEqual([422, 403, 303]);
    const { rows } = await world.sql.query('SELECT state FROM procedure.procedure WHERE id = $1', [
      world.procedureId,
    ]);
    expect(rows).toEqual([{ state: 'consolidation' }]);
  });

  it('seals what the chair saw, once, with hash, entries, state and log in one step', async () => {
    const { world } = stage;
    const base = `/procedures/${world.procedureId}/decision`;
    const chair = await stage.logIn(world.chair);
    const confirm = await chair.get(`${base}/seal`);
    const hash = /name="hash" value="([0-9a-f]{64})"/.exec(confirm.html)?.[1] ?? '';

    const other = await chair.post(`${base}/seal`, { hash: hash.replaceAll(/./g, '0') });
    const sealed = await chair.post(`${base}/seal`, { hash });
    const again = await chair.post(`${base}/seal`, { hash });

    expect([other.status, sealed.status, again.status]).toEqual([422, 303, 422]);
    const { rows } = await world.sql.query<{ content: string; hash: string; state: string; id: string }>(
      `SELECT d.id, d.content, encode(d.content_hash, 'hex') AS hash, p.state
         FROM blind.decision d JOIN procedure.procedure p ON p.id = d.procedure_id`,
    );
    const entries = await world.sql.query<{ rank: number; is_invited: boolean }>(
      'SELECT rank, is_invited FROM blind.decision_entry ORDER BY rank',
    );
    expect(rows.map((row) => [row.hash, row.state])).toEqual([[hash, 'sealed']]);
    expect(
      createHash('sha256')
        .update(rows[0]?.content ?? '')
        .digest('hex'),
    ).toBe(hash);
    expect(entries.rows).toEqual([
      { rank: 1, is_invited: true },
      { rank: 2, is_invited: true },
      { rank: 3, is_invited: false },
      { rank: 4, is_invited: false },
    ]);
    expect((await stage.listLog()).slice(-1)).toEqual([
      {
        event: 'decision.sealed',
        subject_id: rows[0]?.id,
        details: `{"files":4,"hash":"${hash}","invited":2}`,
      },
    ]);
  });

  it('counts no score of a recused rater and names the recusal in the record', async () => {
    const { world } = stage;
    const member = await stage.logIn(world.member);

    const record = await member.get(`/procedures/${world.procedureId}/decision/record`);
    const content = await member.get(`/procedures/${world.procedureId}/decision/content`);

    const parsed = JSON.parse(content.html) as {
      files: { candidateFileId: string; criteria: { scores: { raterId: string }[] }[] }[];
    };
    const recused = parsed.files.find(({ candidateFileId }) => candidateFileId === world.files[0]?.id);
    expect(recused?.criteria.flatMap(({ scores }) => scores.map(({ raterId }) => raterId)).sort()).toEqual(
      [world.chair, world.second].flatMap((id) => [id, id, id]).sort(),
    );
    expect(record.html).toContain('Mika Mitglied: Person erkannt');
    expect(record.html).not.toContain('Die Herkunft merkt man');
  });

  it('shows nothing revealed before the reveal, then the invited and no others', async () => {
    const { world } = stage;
    const member = await stage.logIn(world.member);
    const before = await member.get(`/procedures/${world.procedureId}/revealed`);
    await world.sql.query(
      `INSERT INTO revealed.identity_card
         (candidate_file_id, tenant_id, procedure_id, decision_id, pseudonym, first_name, last_name, email)
       SELECT e.candidate_file_id, e.tenant_id, d.procedure_id, d.id, f.pseudonym, 'Vorname' || e.rank, 'Erfunden', 'a@example.org'
         FROM blind.decision_entry e JOIN blind.decision d ON d.id = e.decision_id
         JOIN blind.candidate_file f ON f.id = e.candidate_file_id`,
    );
    await world.sql.query("UPDATE procedure.procedure SET state = 'revealed' WHERE id = $1", [
      world.procedureId,
    ]);

    const after = await member.get(`/procedures/${world.procedureId}/revealed`);

    expect(before.html).toContain('Noch nicht aufgedeckt');
    expect([...after.html.matchAll(/Vorname\d/g)].map(([name]) => name)).toEqual(['Vorname1', 'Vorname2']);
  });
});
