import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Adds to each finding where the words stand that decided. By its type the column holds places only: the words may be
 * somebody's name, and stay in the sealed text. Locks `identity.finding` for an instant; older findings have none.
 */
export class AddFindingContext1795000600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE identity.finding ADD COLUMN context int4multirange NOT NULL DEFAULT '{}'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE identity.finding DROP COLUMN context');
  }
}
