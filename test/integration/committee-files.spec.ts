import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openStage, scoreFields, type Stage } from './committee-stage.js';

/** What a person can see of a page, without the token that differs in each session. */
function visible(html: string): string {
  return html.replaceAll(/name="_csrf" value="[^"]*"/g, '');
}

describe('candidate files', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('L6: lists released files only, each under its pseudonym', async () => {
    const { world } = stage;
    const browser = await stage.logIn(world.member);

    const { html } = await browser.get(`/procedures/${world.procedureId}`);

    const shown = [...html.matchAll(/scope="row"><a[^>]*>([^<]+)</g)].map(([, pseudonym]) => pseudonym);
    expect(shown.sort()).toEqual(world.files.map(({ pseudonym }) => pseudonym).sort());
    expect(html).not.toContain('YY-');
  });

  it('L6: answers "not found" for an unreleased, a recalled and an unknown file', async () => {
    const { world } = stage;
    const browser = await stage.logIn(world.member);

    const answers = await Promise.all(
      [world.unreleased.id, world.recalled.id, world.procedureId, 'no-uuid'].map(async (id) => {
        const page = await browser.get(`/procedures/${world.procedureId}/files/${id}`);
        const pdf = await browser.get(`/procedures/${world.procedureId}/files/${id}/documents/1`);
        return [page.status, pdf.status];
      }),
    );

    expect(answers).toEqual(answers.map(() => [404, 404]));
  });

  it('shows files to nobody before scoring is open', async () => {
    const { world } = stage;
    await world.sql.query("UPDATE procedure.procedure SET state = 'intake-closed' WHERE id = $1", [
      world.procedureId,
    ]);
    const browser = await stage.logIn(world.member);

    const list = await browser.get(`/procedures/${world.procedureId}`);
    const file = await browser.get(`/procedures/${world.procedureId}/files/${world.files[0]?.id ?? ''}`);
    await world.sql.query("UPDATE procedure.procedure SET state = 'scoring' WHERE id = $1", [
      world.procedureId,
    ]);

    expect(list.html).toContain('Die Bewertung hat noch nicht begonnen');
    expect(list.html).not.toContain(world.files[0]?.pseudonym);
    expect(file.status).toBe(404);
  });

  it('L25: hides the procedure from those who are no member of its committee', async () => {
    const { world } = stage;
    const fileId = world.files[0]?.id ?? '';
    const paths = [
      '',
      '/sheet',
      '/decision',
      '/decision/record',
      '/revealed',
      `/files/${fileId}`,
      `/files/${fileId}/documents/1`,
    ];
    const member = await stage.logIn(world.member);
    expect((await member.get(`/procedures/${world.procedureId}`)).status).toBe(200);

    for (const account of [world.outsider, world.foreigner]) {
      const browser = await stage.logIn(account);
      const home = await browser.get('');
      const statuses = await Promise.all(
        paths.map(async (path) => (await browser.get(`/procedures/${world.procedureId}${path}`)).status),
      );

      expect(home.html).toContain('Sie sind noch in keine Kommission berufen');
      expect(statuses).toEqual(paths.map(() => 404));
    }
  });

  it('L5: shows a withheld document as withheld and gives no file for it', async () => {
    const { world } = stage;
    const browser = await stage.logIn(world.member);
    const base = `/procedures/${world.procedureId}/files/${world.files[0]?.id ?? ''}`;

    const page = await browser.get(base);
    const pdf = await browser.get(`${base}/documents/2`);

    expect(page.html.match(/\[nicht freigegeben\]/g)).toHaveLength(1);
    expect(page.html).toContain('Anschreiben');
    expect(pdf.status).toBe(404);
  });

  it('L8: offers every download under the pseudonym only, with the bytes of the blind document', async () => {
    const { world } = stage;
    const file = world.files[0];
    const browser = await stage.logIn(world.member);

    const letter = await browser.get(`/procedures/${world.procedureId}/files/${file?.id ?? ''}/documents/1`);
    const sheet = await browser.get(`/procedures/${world.procedureId}/files/${file?.id ?? ''}/documents/0`);

    expect(letter.headers.get('content-disposition')).toBe(
      `attachment; filename=${file?.pseudonym ?? ''}-Unterlage-1.pdf`,
    );
    expect(letter.headers.get('content-type')).toBe('application/pdf');
    expect(letter.html).toBe(`%PDF-1.7 ${file?.id ?? ''} 1`);
    expect(sheet.headers.get('content-disposition')).toBe(
      `attachment; filename=${file?.pseudonym ?? ''}-Faktenblatt.pdf`,
    );
  });

  it('L15: shows the same bytes whatever another rater or an unreleased file does', async () => {
    const { world } = stage;
    const browser = await stage.logIn(world.member);
    const fileId = world.files[1]?.id ?? '';
    const paths = [
      '',
      `/procedures/${world.procedureId}`,
      `/procedures/${world.procedureId}/files/${fileId}`,
      `/procedures/${world.procedureId}/sheet`,
      `/procedures/${world.procedureId}/decision`,
      `/procedures/${world.procedureId}/revealed`,
    ];
    const look = (): Promise<string[]> =>
      Promise.all(paths.map(async (path) => visible((await browser.get(path)).html)));
    const before = await look();

    // Others score, seal and recuse; another file is prepared and not yet released.
    await world.scoreAll(world.chair, 4, true);
    await world.scoreAll(world.second, 1, false);
    await world.sql.query(
      `INSERT INTO blind.recusal (id, tenant_id, procedure_id, candidate_file_id, rater_id, kind)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, 'bias')`,
      [world.tenantId, world.procedureId, fileId, world.second],
    );
    await world.sql.query(
      `INSERT INTO blind.candidate_file (id, tenant_id, procedure_id, pseudonym)
       VALUES (gen_random_uuid(), $1, $2, 'Z9ZZ-NEU')`,
      [world.tenantId, world.procedureId],
    );
    const after = await look();

    expect(before).toHaveLength(paths.length);
    expect(after).toEqual(before);

    // The comparison can fail: the rater's own score shows at once.
    await browser.post(`/procedures/${world.procedureId}/files/${fileId}/scores`, {
      ...scoreFields(world, 2, 'Beispiel aus dem Praktikum'),
      action: 'draft',
    });
    expect(await look()).not.toEqual(before);
  });
});
