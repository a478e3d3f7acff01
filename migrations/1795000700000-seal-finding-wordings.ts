import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Seals the neutral wording of each finding: it repeats neutral words of the document ("Schüler*in der Klasse 8b"), and
 * destroying an application's key must end them too (Art. 17 GDPR). The database has no key, so wordings that stood in
 * clear are given up: documents under way are searched anew, and a document that the office sends back shows the mark
 * of the category in their place. Locks `identity.finding` and `identity.document` for an instant.
 */
export class SealFindingWordings1795000700000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE identity.finding DROP COLUMN replacement, ADD COLUMN wording_sealed bytea;
      UPDATE identity.document SET stage = 'extracted', stage_at = now(), attempts = 0, revision = revision + 1
       WHERE stage IN ('detected', 'redacted')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE identity.finding DROP COLUMN wording_sealed, ADD COLUMN replacement text');
  }
}
