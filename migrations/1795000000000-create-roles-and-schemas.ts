import type { MigrationInterface, QueryRunner } from 'typeorm';

const LOGIN_ROLES = [
  'app_public',
  'app_office',
  'app_committee',
  'app_audit',
  'app_worker',
  'app_queue',
] as const;

/**
 * Creates one database role per process, the definer role and the schemas.
 *
 * Roles belong to the whole cluster, so they are created only where missing and stay on `down` (another
 * database may use them). `app_definer` owns the few functions and views that must look across a wall; it
 * cannot log in. Locks nothing.
 */
export class CreateRolesAndSchemas1795000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const role of [...LOGIN_ROLES, 'app_definer']) {
      await db.query(`
        DO $$ BEGIN
          IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN
            CREATE ROLE ${role} NOLOGIN NOINHERIT;
          END IF;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
        END $$`);
    }
    await db.query(`
      DO $$ BEGIN
        IF NOT pg_has_role(current_user, 'app_definer', 'MEMBER') THEN
          EXECUTE format('GRANT app_definer TO %I', current_user);
        END IF;
      END $$;

      REVOKE ALL ON SCHEMA public FROM PUBLIC;

      CREATE SCHEMA account;
      CREATE SCHEMA procedure;
      CREATE SCHEMA identity;
      CREATE SCHEMA bridge;
      CREATE SCHEMA blind;
      CREATE SCHEMA revealed;
      CREATE SCHEMA decision_log;

      GRANT USAGE ON SCHEMA account TO app_office, app_committee, app_audit, app_definer;
      GRANT USAGE ON SCHEMA procedure TO app_public, app_office, app_committee, app_audit, app_worker, app_definer;
      GRANT USAGE ON SCHEMA identity TO app_public, app_office, app_worker, app_definer;
      GRANT USAGE ON SCHEMA bridge TO app_worker;
      GRANT USAGE ON SCHEMA blind TO app_office, app_committee, app_worker, app_definer;
      GRANT USAGE ON SCHEMA revealed TO app_office, app_committee, app_worker;
      GRANT USAGE ON SCHEMA decision_log TO app_public, app_office, app_committee, app_audit, app_worker, app_definer;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP SCHEMA decision_log;
      DROP SCHEMA revealed;
      DROP SCHEMA blind;
      DROP SCHEMA bridge;
      DROP SCHEMA identity;
      DROP SCHEMA procedure;
      DROP SCHEMA account;
    `);
  }
}
