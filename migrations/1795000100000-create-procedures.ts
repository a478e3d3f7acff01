import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Adds tenants, procedures, their frozen criteria, duties and reveal approvals. Creates only, locks nothing.
 *
 * A procedure's state changes only through `procedure.transition`, which knows which process may take which
 * step; criteria can be written in `draft` only, so nobody can bend them after the first application.
 */
export class CreateProcedures1795000100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(POLICIES);
    await db.query(FUNCTIONS);
    await db.query(PUBLISHED_VIEWS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP VIEW procedure.published_criterion;
      DROP VIEW procedure.published_procedure;
      DROP FUNCTION procedure.transition(uuid, text, text);
      DROP TABLE procedure.allowed_transition;
      DROP TABLE procedure.reveal_approval;
      DROP TABLE procedure.member;
      DROP TABLE procedure.criterion;
      DROP TABLE procedure.procedure;
      DROP TABLE procedure.tenant;
      DROP FUNCTION procedure.refuse_change_after_draft();
      DROP FUNCTION procedure.refuse_member_change();
    `);
  }
}

const TABLES = `
  CREATE TABLE procedure.tenant (
    id         uuid PRIMARY KEY,
    slug       text NOT NULL CONSTRAINT tenant_slug_once UNIQUE,
    name       text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
  );

  CREATE TABLE procedure.procedure (
    id              uuid PRIMARY KEY,
    tenant_id       uuid NOT NULL REFERENCES procedure.tenant (id),
    slug            text NOT NULL CONSTRAINT procedure_slug_once UNIQUE,
    title           text NOT NULL,
    occupation      text NOT NULL,
    description     text NOT NULL DEFAULT '',
    state           text NOT NULL DEFAULT 'draft',
    closes_at       timestamptz NOT NULL,
    vacancies       integer NOT NULL CHECK (vacancies > 0),
    invitations     integer NOT NULL CHECK (invitations > 0),
    releases_clean  boolean NOT NULL DEFAULT true,
    masking_profile jsonb NOT NULL DEFAULT '{}',
    order_seed      bytea NOT NULL,
    created_at      timestamptz NOT NULL DEFAULT now(),
    published_at    timestamptz
  );

  CREATE TABLE procedure.criterion (
    id              uuid PRIMARY KEY,
    tenant_id       uuid NOT NULL REFERENCES procedure.tenant (id),
    procedure_id    uuid NOT NULL REFERENCES procedure.procedure (id) ON DELETE CASCADE,
    ordinal         integer NOT NULL CHECK (ordinal > 0),
    label           text NOT NULL,
    justification   text NOT NULL,
    evidence        text NOT NULL,
    weight          integer NOT NULL CHECK (weight BETWEEN 1 AND 100),
    question        text,
    anchors         jsonb NOT NULL,
    requires_reason boolean NOT NULL DEFAULT true,
    CONSTRAINT criterion_ordinal_once UNIQUE (procedure_id, ordinal)
  );

  -- One duty per person and procedure: nobody can hold both sides, whatever the application code does.
  CREATE TABLE procedure.member (
    tenant_id    uuid NOT NULL REFERENCES procedure.tenant (id),
    procedure_id uuid NOT NULL REFERENCES procedure.procedure (id) ON DELETE CASCADE,
    account_id   uuid NOT NULL,
    duty         text NOT NULL CHECK (duty IN ('hr-clerk', 'neutral-office', 'committee-member', 'committee-chair')),
    appointed_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT member_one_duty PRIMARY KEY (procedure_id, account_id)
  );
  CREATE UNIQUE INDEX member_one_chair ON procedure.member (procedure_id) WHERE duty = 'committee-chair';

  -- Two persons, two duties: the second unique key refuses the same person twice.
  CREATE TABLE procedure.reveal_approval (
    tenant_id    uuid NOT NULL REFERENCES procedure.tenant (id),
    procedure_id uuid NOT NULL REFERENCES procedure.procedure (id),
    decision_id  uuid NOT NULL,
    duty         text NOT NULL CHECK (duty IN ('hr-clerk', 'neutral-office')),
    account_id   uuid NOT NULL,
    approved_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT reveal_approval_one_per_duty PRIMARY KEY (procedure_id, duty),
    CONSTRAINT reveal_approval_two_persons UNIQUE (procedure_id, account_id)
  );

  CREATE TABLE procedure.allowed_transition (
    role_name  name NOT NULL,
    from_state text NOT NULL,
    to_state   text NOT NULL,
    PRIMARY KEY (role_name, from_state, to_state)
  );
  INSERT INTO procedure.allowed_transition (role_name, from_state, to_state) VALUES
    ('app_office', 'draft', 'criteria-frozen'),
    ('app_office', 'criteria-frozen', 'published'),
    ('app_office', 'published', 'intake-closed'),
    ('app_office', 'intake-closed', 'scoring'),
    ('app_office', 'draft', 'cancelled'),
    ('app_office', 'criteria-frozen', 'cancelled'),
    ('app_office', 'published', 'cancelled'),
    ('app_office', 'intake-closed', 'cancelled'),
    ('app_office', 'scoring', 'cancelled'),
    ('app_committee', 'scoring', 'consolidation'),
    ('app_committee', 'consolidation', 'sealed'),
    ('app_worker', 'published', 'intake-closed'),
    ('app_worker', 'sealed', 'revealed');
`;

const POLICIES = `
  ALTER TABLE procedure.procedure ENABLE ROW LEVEL SECURITY;
  ALTER TABLE procedure.procedure FORCE ROW LEVEL SECURITY;
  ALTER TABLE procedure.criterion ENABLE ROW LEVEL SECURITY;
  ALTER TABLE procedure.criterion FORCE ROW LEVEL SECURITY;
  ALTER TABLE procedure.member ENABLE ROW LEVEL SECURITY;
  ALTER TABLE procedure.member FORCE ROW LEVEL SECURITY;
  ALTER TABLE procedure.reveal_approval ENABLE ROW LEVEL SECURITY;
  ALTER TABLE procedure.reveal_approval FORCE ROW LEVEL SECURITY;

  CREATE POLICY own_tenant ON procedure.procedure TO app_office, app_committee, app_audit, app_worker
    USING (tenant_id = current_setting('app.tenant_id')::uuid);
  CREATE POLICY own_tenant ON procedure.criterion TO app_office, app_committee, app_audit, app_worker
    USING (tenant_id = current_setting('app.tenant_id')::uuid);
  CREATE POLICY own_tenant ON procedure.member TO app_office, app_committee, app_audit, app_worker
    USING (tenant_id = current_setting('app.tenant_id')::uuid);
  CREATE POLICY own_tenant ON procedure.reveal_approval TO app_office, app_audit, app_worker
    USING (tenant_id = current_setting('app.tenant_id')::uuid);
  CREATE POLICY begins_as_draft ON procedure.procedure AS RESTRICTIVE FOR INSERT TO app_office
    WITH CHECK (state = 'draft' AND published_at IS NULL);
  CREATE POLICY own_name_and_duty ON procedure.reveal_approval AS RESTRICTIVE FOR INSERT TO app_office
    WITH CHECK (account_id = current_setting('app.account_id')::uuid
                AND EXISTS (SELECT FROM procedure.member m WHERE m.procedure_id = reveal_approval.procedure_id
                              AND m.account_id = reveal_approval.account_id AND m.duty = reveal_approval.duty));
  CREATE POLICY definer_sees_all ON procedure.procedure TO app_definer USING (true);
  CREATE POLICY definer_sees_all ON procedure.criterion TO app_definer USING (true);
  CREATE POLICY definer_sees_all ON procedure.member TO app_definer USING (true);

  GRANT SELECT ON procedure.tenant TO app_public, app_office, app_committee, app_audit, app_worker, app_definer;
  GRANT SELECT ON procedure.procedure, procedure.criterion, procedure.member
    TO app_office, app_committee, app_audit, app_worker, app_definer;
  GRANT SELECT ON procedure.reveal_approval TO app_office, app_audit, app_worker;
  GRANT INSERT ON procedure.procedure, procedure.reveal_approval TO app_office;
  GRANT UPDATE (slug, title, occupation, description, closes_at, vacancies, invitations, releases_clean, masking_profile)
    ON procedure.procedure TO app_office;
  GRANT INSERT, UPDATE, DELETE ON procedure.criterion, procedure.member TO app_office;
  GRANT SELECT ON procedure.allowed_transition TO app_definer, app_audit;
  GRANT UPDATE (state, published_at) ON procedure.procedure TO app_definer;
`;

const FUNCTIONS = `
  CREATE FUNCTION procedure.refuse_change_after_draft() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    changed uuid := CASE WHEN TG_TABLE_NAME = 'procedure' THEN (to_jsonb(OLD)->>'id')::uuid
                         ELSE (to_jsonb(COALESCE(NEW, OLD))->>'procedure_id')::uuid END;
    current_state text;
  BEGIN
    SELECT state INTO current_state FROM procedure.procedure WHERE id = changed;
    IF current_state IS NOT NULL AND current_state <> 'draft' THEN
      RAISE EXCEPTION 'criteria are frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'criteria_frozen';
    END IF;
    RETURN COALESCE(NEW, OLD);
  END $$;

  CREATE TRIGGER criterion_frozen BEFORE INSERT OR UPDATE OR DELETE ON procedure.criterion
    FOR EACH ROW EXECUTE FUNCTION procedure.refuse_change_after_draft();
  CREATE TRIGGER procedure_frozen
    BEFORE UPDATE OF title, occupation, invitations, vacancies, masking_profile, releases_clean ON procedure.procedure
    FOR EACH ROW EXECUTE FUNCTION procedure.refuse_change_after_draft();

  -- A duty never ends once the procedure is public, or one person could stand on both sides in turn.
  CREATE FUNCTION procedure.refuse_member_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM procedure.procedure
                WHERE id = OLD.procedure_id AND state NOT IN ('draft', 'criteria-frozen')) THEN
      RAISE EXCEPTION 'duties are fixed' USING ERRCODE = 'check_violation', CONSTRAINT = 'member_stays';
    END IF;
    RETURN COALESCE(NEW, OLD);
  END $$;
  CREATE TRIGGER member_stays BEFORE UPDATE OR DELETE ON procedure.member
    FOR EACH ROW EXECUTE FUNCTION procedure.refuse_member_change();

  -- Takes one step of the state table; false when the step is not this process's or the state has moved on.
  CREATE FUNCTION procedure.transition(target uuid, expected text, next text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM procedure.allowed_transition
                   WHERE role_name = session_user AND from_state = expected AND to_state = next) THEN
      RETURN false;
    END IF;
    -- The committee's steps are the chair's, and nothing is sealed without a decision.
    IF session_user = 'app_committee' THEN
      IF NOT EXISTS (SELECT FROM procedure.member m WHERE m.procedure_id = target AND m.duty = 'committee-chair'
                       AND m.account_id = current_setting('app.account_id')::uuid)
         OR (next = 'sealed' AND NOT EXISTS (SELECT FROM blind.decision d WHERE d.procedure_id = target)) THEN
        RETURN false;
      END IF;
    END IF;
    UPDATE procedure.procedure
       SET state = next, published_at = CASE WHEN next = 'published' THEN now() ELSE published_at END
     WHERE id = target AND state = expected AND tenant_id = current_setting('app.tenant_id')::uuid;
    RETURN FOUND;
  END $$;

  GRANT CREATE ON SCHEMA procedure TO app_definer;
  ALTER FUNCTION procedure.transition(uuid, text, text) OWNER TO app_definer;
  REVOKE ALL ON FUNCTION procedure.transition(uuid, text, text) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION procedure.transition(uuid, text, text) TO app_office, app_committee, app_worker;
`;

const PUBLISHED_VIEWS = `
  CREATE VIEW procedure.published_procedure WITH (security_barrier) AS
    SELECT p.id, p.tenant_id, t.slug AS tenant_slug, t.name AS tenant_name, p.slug, p.title, p.occupation,
           p.description, p.closes_at, p.vacancies, p.published_at,
           (p.state = 'published' AND p.closes_at > now()) AS is_open,
           CASE WHEN p.state IN ('published', 'intake-closed') THEN 'intake'
                WHEN p.state IN ('scoring', 'consolidation', 'sealed') THEN 'selection'
                WHEN p.state = 'cancelled' THEN 'cancelled' ELSE 'finished' END AS phase
      FROM procedure.procedure p JOIN procedure.tenant t ON t.id = p.tenant_id
     WHERE p.published_at IS NOT NULL;
  CREATE VIEW procedure.published_criterion WITH (security_barrier) AS
    SELECT c.id, c.procedure_id, c.ordinal, c.label, c.question, c.weight, c.justification
      FROM procedure.criterion c JOIN procedure.procedure p ON p.id = c.procedure_id
     WHERE p.published_at IS NOT NULL;
  ALTER VIEW procedure.published_procedure OWNER TO app_definer;
  ALTER VIEW procedure.published_criterion OWNER TO app_definer;
  REVOKE CREATE ON SCHEMA procedure FROM app_definer;
  GRANT SELECT ON procedure.published_procedure, procedure.published_criterion TO app_public;
`;
