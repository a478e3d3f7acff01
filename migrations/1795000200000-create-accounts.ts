import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Adds staff accounts, roles and sessions. Creates only, locks nothing.
 *
 * No process can read a password hash except through `account.find_for_login`; a session row is visible only
 * to the process that wrote it, so an office session cannot be replayed against the committee.
 */
export class CreateAccounts1795000200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE account.staff_account (
        id            uuid PRIMARY KEY,
        tenant_id     uuid NOT NULL REFERENCES procedure.tenant (id),
        email         text NOT NULL,
        display_name  text NOT NULL,
        password_hash text NOT NULL,
        -- A session holds the version it was opened with; a new password ends all others.
        password_version integer NOT NULL DEFAULT 1,
        is_active     boolean NOT NULL DEFAULT true,
        failed_logins integer NOT NULL DEFAULT 0,
        locked_until  timestamptz,
        created_at    timestamptz NOT NULL DEFAULT now()
      );
      CREATE UNIQUE INDEX staff_account_email_once ON account.staff_account (lower(email));

      CREATE TABLE account.role_assignment (
        tenant_id  uuid NOT NULL REFERENCES procedure.tenant (id),
        account_id uuid NOT NULL REFERENCES account.staff_account (id) ON DELETE CASCADE,
        role       text NOT NULL CHECK (role IN ('hr-clerk', 'neutral-office', 'committee-member',
                     'committee-chair', 'statutory-body', 'auditor', 'administrator')),
        PRIMARY KEY (account_id, role)
      );

      CREATE TABLE account.session (
        sid    text PRIMARY KEY,
        sess   json NOT NULL,
        expire timestamptz NOT NULL,
        owner  name NOT NULL DEFAULT current_user
      );
      CREATE INDEX session_expire ON account.session (expire);

      ALTER TABLE account.staff_account ENABLE ROW LEVEL SECURITY;
      ALTER TABLE account.staff_account FORCE ROW LEVEL SECURITY;
      ALTER TABLE account.role_assignment ENABLE ROW LEVEL SECURITY;
      ALTER TABLE account.role_assignment FORCE ROW LEVEL SECURITY;
      ALTER TABLE account.session ENABLE ROW LEVEL SECURITY;
      ALTER TABLE account.session FORCE ROW LEVEL SECURITY;

      CREATE POLICY own_tenant ON account.staff_account TO app_office, app_committee, app_audit
        USING (tenant_id = current_setting('app.tenant_id')::uuid);
      CREATE POLICY own_tenant ON account.role_assignment TO app_office, app_committee, app_audit
        USING (tenant_id = current_setting('app.tenant_id')::uuid);
      CREATE POLICY definer_sees_all ON account.staff_account TO app_definer USING (true);
      CREATE POLICY definer_sees_all ON account.role_assignment TO app_definer USING (true);
      CREATE POLICY own_process ON account.session TO app_office, app_committee, app_audit
        USING (owner = current_user);

      GRANT SELECT (id, tenant_id, email, display_name, is_active, password_version, failed_logins, locked_until, created_at)
        ON account.staff_account TO app_office;
      GRANT SELECT (id, tenant_id, display_name, is_active, password_version) ON account.staff_account
          TO app_committee, app_audit;
      GRANT INSERT (id, tenant_id, email, display_name, password_hash), 
            UPDATE (email, display_name, password_hash, password_version, is_active, failed_logins, locked_until)
        ON account.staff_account TO app_office;
      GRANT SELECT ON account.role_assignment TO app_office, app_committee, app_audit;
      GRANT INSERT, DELETE ON account.role_assignment TO app_office;
      GRANT SELECT, INSERT, UPDATE, DELETE ON account.session TO app_office, app_committee, app_audit;
      GRANT SELECT, UPDATE (failed_logins, locked_until) ON account.staff_account TO app_definer;
      GRANT SELECT ON account.role_assignment TO app_definer;
      -- A new city's first administrator is set up by the operator, who becomes app_definer for it.
      GRANT INSERT ON account.staff_account, account.role_assignment TO app_definer;

      CREATE FUNCTION account.find_for_login(wanted text)
        RETURNS TABLE (id uuid, tenant_id uuid, password_hash text, password_version integer, is_active boolean, is_locked boolean, roles text[])
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
          SELECT a.id, a.tenant_id, a.password_hash, a.password_version, a.is_active, COALESCE(a.locked_until > now(), false),
                 ARRAY(SELECT r.role FROM account.role_assignment r WHERE r.account_id = a.id ORDER BY r.role)
            FROM account.staff_account a WHERE lower(a.email) = lower(wanted)
        $$;

      -- Five failures in a row lock the account for fifteen minutes (BSI ORP.4.A23: limit repeated attempts).
      -- Attempts that were read before the lock are counted one after the other here: 'locked' refuses them, right
      -- password or not; 'locks' is the one attempt that brought the lock; 'open' leaves it to the password.
      CREATE FUNCTION account.record_login(target uuid, was_successful boolean) RETURNS text
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        DECLARE
          is_locked boolean;
          failures integer;
        BEGIN
          SELECT COALESCE(a.locked_until > clock_timestamp(), false), a.failed_logins INTO is_locked, failures
            FROM account.staff_account a WHERE a.id = target FOR UPDATE;
          IF is_locked THEN RETURN 'locked'; END IF;
          failures := CASE WHEN was_successful THEN 0 ELSE failures + 1 END;
          UPDATE account.staff_account
             SET failed_logins = failures % 5,
                 locked_until = CASE WHEN failures >= 5 THEN clock_timestamp() + interval '15 minutes' END
           WHERE id = target;
          RETURN CASE WHEN failures >= 5 THEN 'locks' ELSE 'open' END;
        END $$;

      GRANT CREATE ON SCHEMA account TO app_definer;
      ALTER FUNCTION account.find_for_login(text) OWNER TO app_definer;
      ALTER FUNCTION account.record_login(uuid, boolean) OWNER TO app_definer;
      REVOKE CREATE ON SCHEMA account FROM app_definer;
      REVOKE ALL ON FUNCTION account.find_for_login(text), account.record_login(uuid, boolean) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION account.find_for_login(text), account.record_login(uuid, boolean)
        TO app_office, app_committee, app_audit;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION account.record_login(uuid, boolean);
      DROP FUNCTION account.find_for_login(text);
      DROP TABLE account.session;
      DROP TABLE account.role_assignment;
      DROP TABLE account.staff_account;
    `);
  }
}
