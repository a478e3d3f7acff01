import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Adds side A: applications, documents, pipeline artefacts, findings and statutory signals.
 * Creates only, locks nothing.
 *
 * Everything a person wrote is sealed with the application's own key; destroying `wrapped_key` erases it. The
 * public process sees the one application whose secret it was shown, nothing else.
 */
export class CreateIdentity1795000400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(POLICIES);
    await db.query(FUNCTIONS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION identity.find_by_access_token(bytea);
      DROP TABLE identity.statutory_signal;
      DROP TABLE identity.finding;
      DROP TABLE identity.document_artifact;
      DROP TABLE identity.document;
      DROP TABLE identity.application;
      DROP FUNCTION identity.note_change_for_blind_side();
      DROP FUNCTION identity.refuse_change();
    `);
  }
}

const TABLES = `
  CREATE TABLE identity.application (
    id                uuid PRIMARY KEY,
    tenant_id         uuid NOT NULL REFERENCES procedure.tenant (id),
    procedure_id      uuid NOT NULL REFERENCES procedure.procedure (id),
    state             text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'received', 'withdrawn')),
    receipt_number    text,
    access_token_hash bytea NOT NULL CONSTRAINT application_access_token_once UNIQUE,
    wrapped_key       bytea,
    form_sealed       bytea NOT NULL,
    created_at        timestamptz NOT NULL DEFAULT now(),
    submitted_at      timestamptz,
    CONSTRAINT application_receipt_once UNIQUE (tenant_id, receipt_number),
    CONSTRAINT application_received_has_receipt
      CHECK (state = 'draft' OR (receipt_number IS NOT NULL AND submitted_at IS NOT NULL))
  );
  CREATE INDEX application_procedure ON identity.application (procedure_id);

  CREATE TABLE identity.document (
    id               uuid PRIMARY KEY,
    tenant_id        uuid NOT NULL REFERENCES procedure.tenant (id),
    application_id   uuid NOT NULL REFERENCES identity.application (id) ON DELETE CASCADE,
    ordinal          integer NOT NULL CHECK (ordinal >= 0),
    kind             text NOT NULL CHECK (kind IN ('form', 'upload')),
    media_type       text NOT NULL,
    size_bytes       integer NOT NULL,
    file_name_sealed bytea NOT NULL,
    store_key        text,
    stage            text NOT NULL DEFAULT 'stored'
      CHECK (stage IN ('stored', 'received', 'extracted', 'detected', 'redacted', 'verified')),
    stage_at         timestamptz NOT NULL DEFAULT now(),
    attempts         integer NOT NULL DEFAULT 0,
    status           text CHECK (status IN ('clean', 'needs-review', 'failed')),
    reasons          jsonb NOT NULL DEFAULT '[]',
    release          text NOT NULL DEFAULT 'pending'
      CHECK (release IN ('pending', 'released', 'withheld', 'recalled')),
    released_at      timestamptz,
    -- When the blind side last followed this row; any change that it must follow empties it again.
    followed_at      timestamptz,
    revision         integer NOT NULL DEFAULT 1,
    CONSTRAINT document_ordinal_once UNIQUE (application_id, ordinal),
    CONSTRAINT document_release_is_verified CHECK (release <> 'released' OR stage = 'verified'),
    CONSTRAINT document_failed_is_never_released
      CHECK (release <> 'released' OR COALESCE(status IN ('clean', 'needs-review'), false))
  );
  CREATE INDEX document_standing ON identity.document (stage, stage_at) WHERE stage <> 'verified';

  CREATE TABLE identity.document_artifact (
    document_id uuid NOT NULL REFERENCES identity.document (id) ON DELETE CASCADE,
    tenant_id   uuid NOT NULL REFERENCES procedure.tenant (id),
    kind        text NOT NULL CHECK (kind ~ '^(extraction|detection|blind|pdf|preview-[0-9]+)$'),
    sealed      bytea NOT NULL,
    PRIMARY KEY (document_id, kind)
  );

  CREATE TABLE identity.finding (
    id              uuid PRIMARY KEY,
    tenant_id       uuid NOT NULL REFERENCES procedure.tenant (id),
    document_id     uuid NOT NULL REFERENCES identity.document (id) ON DELETE CASCADE,
    rule_id         text NOT NULL,
    category        text NOT NULL,
    span_start      integer NOT NULL,
    span_end        integer NOT NULL,
    score           real NOT NULL,
    source_field    text,
    action          text NOT NULL CHECK (action IN ('remove', 'generalise', 'keep')),
    replacement     text,
    reason          text NOT NULL,
    origin          text NOT NULL DEFAULT 'rule' CHECK (origin IN ('rule', 'person')),
    is_active       boolean NOT NULL DEFAULT true,
    decided_by      uuid,
    decided_at      timestamptz,
    decision_reason text,
    CONSTRAINT finding_span_is_forward CHECK (span_start >= 0 AND span_end > span_start)
  );
  CREATE INDEX finding_document ON identity.finding (document_id);

  -- § 164 (1) SGB IX: a mention of severe disability is told at once to those who must act on it.
  CREATE TABLE identity.statutory_signal (
    id              uuid PRIMARY KEY,
    tenant_id       uuid NOT NULL REFERENCES procedure.tenant (id),
    application_id  uuid NOT NULL REFERENCES identity.application (id) ON DELETE CASCADE,
    document_id     uuid NOT NULL REFERENCES identity.document (id) ON DELETE CASCADE,
    rule_id         text NOT NULL,
    raised_at       timestamptz NOT NULL DEFAULT now(),
    acknowledged_by uuid,
    acknowledged_at timestamptz,
    CONSTRAINT statutory_signal_once UNIQUE (document_id, rule_id)
  );
`;

const TENANT_TABLES = [
  'application',
  'document',
  'document_artifact',
  'finding',
  'statutory_signal',
] as const;

const IN_DRAFT = `EXISTS (SELECT FROM identity.application a WHERE a.id = application_id AND a.state = 'draft')`;

const POLICIES = `
  ${TENANT_TABLES.map(
    (table) => `
  ALTER TABLE identity.${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE identity.${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_tenant ON identity.${table} TO app_office, app_worker
    USING (tenant_id = current_setting('app.tenant_id')::uuid);`,
  ).join('\n')}

  CREATE POLICY own_application ON identity.application TO app_public
    USING (tenant_id = current_setting('app.tenant_id')::uuid
           AND id = current_setting('app.application_id')::uuid);
  -- Begun in an open procedure only; what is received is received by a change of the draft.
  CREATE POLICY begins_open_draft ON identity.application AS RESTRICTIVE FOR INSERT TO app_public
    WITH CHECK (state = 'draft'
                AND EXISTS (SELECT FROM procedure.published_procedure p
                     WHERE p.id = procedure_id AND p.tenant_id = application.tenant_id AND p.is_open));
  CREATE POLICY own_documents ON identity.document TO app_public
    USING (tenant_id = current_setting('app.tenant_id')::uuid
           AND application_id = current_setting('app.application_id')::uuid);
  -- Documents come, go and are handed over while the application is a draft, never afterwards.
  CREATE POLICY adds_to_draft ON identity.document AS RESTRICTIVE FOR INSERT TO app_public
    WITH CHECK (stage IN ('stored', 'received') AND ${IN_DRAFT});
  CREATE POLICY hands_over_draft ON identity.document AS RESTRICTIVE FOR UPDATE TO app_public
    USING (stage = 'stored' AND ${IN_DRAFT}) WITH CHECK (stage = 'received');
  CREATE POLICY takes_from_draft ON identity.document AS RESTRICTIVE FOR DELETE TO app_public USING (${IN_DRAFT});
  CREATE POLICY definer_sees_all ON identity.application TO app_definer USING (true);

  GRANT SELECT, INSERT, UPDATE ON identity.application TO app_public;
  GRANT SELECT (id, tenant_id, application_id, ordinal, kind, media_type, size_bytes, file_name_sealed, store_key,
    stage, stage_at, status, release) ON identity.document TO app_public;
  GRANT INSERT (id, tenant_id, application_id, ordinal, kind, media_type, size_bytes, file_name_sealed, store_key,
    stage), UPDATE (stage, stage_at), DELETE ON identity.document TO app_public;

  GRANT SELECT ON identity.application, identity.document, identity.document_artifact, identity.finding,
    identity.statutory_signal TO app_office, app_worker;
  GRANT UPDATE (stage, stage_at, attempts, status, reasons, release, released_at, revision) ON identity.document TO app_office;
  GRANT INSERT, UPDATE (is_active, decided_by, decided_at, decision_reason) ON identity.finding TO app_office;
  GRANT UPDATE (acknowledged_by, acknowledged_at) ON identity.statutory_signal TO app_office;

  GRANT UPDATE (stage, stage_at, attempts, status, reasons, release, released_at, followed_at, revision)
    ON identity.document TO app_worker;
  GRANT DELETE ON identity.application TO app_worker;
  GRANT INSERT, UPDATE, DELETE ON identity.document_artifact, identity.finding, identity.statutory_signal TO app_worker;
`;

const FUNCTIONS = `
  CREATE FUNCTION identity.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'not a change of this process' USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
  END $$;

  -- The applicant's side: a draft may change, become received and then only be withdrawn.
  CREATE TRIGGER application_is_received BEFORE UPDATE ON identity.application FOR EACH ROW
    WHEN (current_user = 'app_public' AND NOT (
      (NEW.id, NEW.tenant_id, NEW.procedure_id, NEW.access_token_hash, NEW.wrapped_key, NEW.created_at)
        IS NOT DISTINCT FROM
      (OLD.id, OLD.tenant_id, OLD.procedure_id, OLD.access_token_hash, OLD.wrapped_key, OLD.created_at)
      AND (OLD.state = 'draft' AND NEW.state IN ('draft', 'received')
           OR (OLD.state = 'received' AND NEW.state = 'withdrawn'
               AND (NEW.form_sealed, NEW.receipt_number, NEW.submitted_at)
                 IS NOT DISTINCT FROM (OLD.form_sealed, OLD.receipt_number, OLD.submitted_at)))))
    EXECUTE FUNCTION identity.refuse_change();

  -- The office decides on what the worker checked, or sends it back to be checked anew as the next revision; the
  -- result of the check is the worker's alone.
  CREATE TRIGGER document_check_is_the_workers BEFORE UPDATE ON identity.document FOR EACH ROW
    WHEN (current_user = 'app_office' AND NOT (
      (NEW.stage, NEW.status, NEW.reasons, NEW.revision) IS NOT DISTINCT FROM
        (OLD.stage, OLD.status, OLD.reasons, OLD.revision)
      OR (OLD.stage = 'verified' AND NEW.stage = 'detected' AND NEW.status IS NULL AND NEW.release = 'pending'
          AND NEW.revision = OLD.revision + 1)))
    EXECUTE FUNCTION identity.refuse_change();

  CREATE FUNCTION identity.note_change_for_blind_side() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.followed_at := NULL;
    RETURN NEW;
  END $$;
  CREATE TRIGGER document_blind_side_must_follow BEFORE UPDATE OF release, revision ON identity.document
    FOR EACH ROW WHEN ((OLD.release, OLD.revision) IS DISTINCT FROM (NEW.release, NEW.revision))
    EXECUTE FUNCTION identity.note_change_for_blind_side();

  CREATE FUNCTION identity.find_by_access_token(token_hash bytea)
    RETURNS TABLE (id uuid, tenant_id uuid, procedure_id uuid)
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      SELECT a.id, a.tenant_id, a.procedure_id FROM identity.application a WHERE a.access_token_hash = token_hash
    $$;
  GRANT SELECT (id, tenant_id, procedure_id, access_token_hash) ON identity.application TO app_definer;
  GRANT CREATE ON SCHEMA identity TO app_definer;
  ALTER FUNCTION identity.find_by_access_token(bytea) OWNER TO app_definer;
  REVOKE CREATE ON SCHEMA identity FROM app_definer;
  REVOKE ALL ON FUNCTION identity.find_by_access_token(bytea) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION identity.find_by_access_token(bytea) TO app_public;
`;
