import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Adds the bridge, side B (candidate files, score sheets, decisions) and the revealed identity cards.
 * Creates only, locks nothing.
 *
 * The committee's row policies are the wall: released and not recalled files of the member's own procedures, own
 * scores always, others' scores only between sealed sheets, identity cards only behind a sealed decision.
 */
export class CreateBridgeAndBlind1795000500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(BRIDGE);
    await db.query(BLIND_TABLES);
    await db.query(BLIND_POLICIES);
    await db.query(SCORE_GUARDS);
    await db.query(OFFICE_VIEWS);
    await db.query(REVEALED);
    await db.query(IMMEDIATE_RECALL);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER application_withdrawn ON identity.application;
      DROP TRIGGER document_no_longer_released ON identity.document;
      DROP FUNCTION bridge.recall_file();
      DROP TABLE revealed.identity_card;
      DROP VIEW blind.sealed_decision;
      DROP VIEW blind.procedure_progress;
      DROP TABLE blind.decision_entry;
      DROP TABLE blind.decision;
      DROP TABLE blind.recusal;
      DROP TABLE blind.score_revision;
      DROP TABLE blind.score;
      DROP TABLE blind.score_sheet;
      DROP TABLE blind.blind_document;
      DROP TABLE blind.candidate_file;
      DROP FUNCTION blind.refuse_unseal();
      DROP FUNCTION blind.keep_old_score();
      DROP FUNCTION blind.refuse_change_after_seal();
      DROP FUNCTION blind.is_member(uuid);
      DROP TABLE bridge.document_link;
      DROP TABLE bridge.file_link;
    `);
  }
}

const BRIDGE = `
  CREATE TABLE bridge.file_link (
    application_id    uuid PRIMARY KEY,
    candidate_file_id uuid NOT NULL CONSTRAINT file_link_candidate_file_once UNIQUE,
    tenant_id         uuid NOT NULL REFERENCES procedure.tenant (id),
    procedure_id      uuid NOT NULL REFERENCES procedure.procedure (id)
  );
  CREATE TABLE bridge.document_link (
    document_id       uuid PRIMARY KEY,
    blind_document_id uuid NOT NULL CONSTRAINT document_link_blind_document_once UNIQUE,
    tenant_id         uuid NOT NULL REFERENCES procedure.tenant (id)
  );
  ALTER TABLE bridge.file_link ENABLE ROW LEVEL SECURITY;
  ALTER TABLE bridge.file_link FORCE ROW LEVEL SECURITY;
  ALTER TABLE bridge.document_link ENABLE ROW LEVEL SECURITY;
  ALTER TABLE bridge.document_link FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_tenant ON bridge.file_link TO app_worker
    USING (tenant_id = current_setting('app.tenant_id')::uuid);
  CREATE POLICY own_tenant ON bridge.document_link TO app_worker
    USING (tenant_id = current_setting('app.tenant_id')::uuid);
  GRANT SELECT, INSERT, UPDATE, DELETE ON bridge.file_link, bridge.document_link TO app_worker;
`;

const BLIND_TABLES = `
  CREATE TABLE blind.candidate_file (
    id           uuid PRIMARY KEY,
    tenant_id    uuid NOT NULL REFERENCES procedure.tenant (id),
    procedure_id uuid NOT NULL REFERENCES procedure.procedure (id),
    pseudonym    text NOT NULL,
    wrapped_key  bytea,
    released_at  timestamptz,
    recalled_at  timestamptz,
    CONSTRAINT candidate_file_pseudonym_once UNIQUE (procedure_id, pseudonym)
  );

  CREATE TABLE blind.blind_document (
    id                uuid PRIMARY KEY,
    tenant_id         uuid NOT NULL REFERENCES procedure.tenant (id),
    candidate_file_id uuid NOT NULL REFERENCES blind.candidate_file (id) ON DELETE CASCADE,
    ordinal           integer NOT NULL CHECK (ordinal >= 0),
    kind              text NOT NULL CHECK (kind IN ('fact-sheet', 'document')),
    content           jsonb,
    store_key         text,
    released_at       timestamptz,
    recalled_at       timestamptz,
    CONSTRAINT blind_document_ordinal_once UNIQUE (candidate_file_id, ordinal),
    CONSTRAINT blind_document_withheld_is_empty CHECK (released_at IS NOT NULL OR content IS NULL)
  );

  CREATE TABLE blind.score_sheet (
    id           uuid PRIMARY KEY,
    tenant_id    uuid NOT NULL REFERENCES procedure.tenant (id),
    procedure_id uuid NOT NULL REFERENCES procedure.procedure (id),
    rater_id     uuid NOT NULL,
    sealed_at    timestamptz,
    CONSTRAINT score_sheet_one_per_rater UNIQUE (procedure_id, rater_id)
  );

  CREATE TABLE blind.score (
    id                uuid PRIMARY KEY,
    tenant_id         uuid NOT NULL REFERENCES procedure.tenant (id),
    sheet_id          uuid NOT NULL REFERENCES blind.score_sheet (id) ON DELETE CASCADE,
    candidate_file_id uuid NOT NULL REFERENCES blind.candidate_file (id),
    criterion_id      uuid NOT NULL REFERENCES procedure.criterion (id),
    points            integer NOT NULL CHECK (points BETWEEN 0 AND 10),
    reason            text NOT NULL DEFAULT '',
    recorded_at       timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT score_once UNIQUE (sheet_id, candidate_file_id, criterion_id)
  );

  CREATE TABLE blind.score_revision (
    score_id    uuid NOT NULL REFERENCES blind.score (id) ON DELETE CASCADE,
    tenant_id   uuid NOT NULL REFERENCES procedure.tenant (id),
    points      integer NOT NULL,
    reason      text NOT NULL,
    recorded_at timestamptz NOT NULL,
    replaced_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (score_id, replaced_at)
  );

  CREATE TABLE blind.recusal (
    id                uuid PRIMARY KEY,
    tenant_id         uuid NOT NULL REFERENCES procedure.tenant (id),
    procedure_id      uuid NOT NULL REFERENCES procedure.procedure (id),
    candidate_file_id uuid NOT NULL REFERENCES blind.candidate_file (id),
    rater_id          uuid NOT NULL,
    kind              text NOT NULL CHECK (kind IN ('recognition', 'bias', 'leak')),
    declared_at       timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT recusal_once UNIQUE (candidate_file_id, rater_id, kind)
  );

  CREATE TABLE blind.decision (
    id           uuid PRIMARY KEY,
    tenant_id    uuid NOT NULL REFERENCES procedure.tenant (id),
    procedure_id uuid NOT NULL REFERENCES procedure.procedure (id) CONSTRAINT decision_one_per_procedure UNIQUE,
    content      text NOT NULL,
    content_hash bytea NOT NULL,
    sealed_by    uuid NOT NULL,
    sealed_at    timestamptz NOT NULL DEFAULT now()
  );

  CREATE TABLE blind.decision_entry (
    decision_id       uuid NOT NULL REFERENCES blind.decision (id),
    candidate_file_id uuid NOT NULL REFERENCES blind.candidate_file (id),
    tenant_id         uuid NOT NULL REFERENCES procedure.tenant (id),
    rank              integer NOT NULL CHECK (rank > 0),
    weighted_points   numeric(8, 3) NOT NULL,
    is_invited        boolean NOT NULL,
    PRIMARY KEY (decision_id, candidate_file_id)
  );
`;

const BLIND_TENANT_TABLES = [
  'candidate_file',
  'blind_document',
  'score_sheet',
  'score',
  'score_revision',
  'recusal',
  'decision',
  'decision_entry',
] as const;

const BLIND_POLICIES = `
  ${BLIND_TENANT_TABLES.map(
    (table) => `
  ALTER TABLE blind.${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE blind.${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY definer_sees_all ON blind.${table} TO app_definer USING (true);`,
  ).join('\n')}

  -- Is the acting person (app.account_id) a member of this procedure's committee?
  CREATE FUNCTION blind.is_member(target_procedure uuid) RETURNS boolean
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
      SELECT EXISTS (SELECT FROM procedure.member m
        WHERE m.procedure_id = target_procedure
          AND m.account_id = current_setting('app.account_id')::uuid
          AND m.duty IN ('committee-member', 'committee-chair'))
    $$;
  GRANT EXECUTE ON FUNCTION blind.is_member(uuid) TO app_committee;

  CREATE POLICY worker_writes_files ON blind.candidate_file TO app_worker
    USING (tenant_id = current_setting('app.tenant_id')::uuid);
  CREATE POLICY worker_writes_documents ON blind.blind_document TO app_worker
    USING (tenant_id = current_setting('app.tenant_id')::uuid);
  CREATE POLICY worker_checks_seal ON blind.decision FOR SELECT TO app_worker
    USING (tenant_id = current_setting('app.tenant_id')::uuid);
  CREATE POLICY worker_checks_seal ON blind.decision_entry FOR SELECT TO app_worker
    USING (tenant_id = current_setting('app.tenant_id')::uuid);

  -- Not before scoring opens: files that appear one by one would tell who applied when.
  CREATE POLICY released_files_of_own_procedures ON blind.candidate_file FOR SELECT TO app_committee
    USING (tenant_id = current_setting('app.tenant_id')::uuid AND released_at IS NOT NULL AND recalled_at IS NULL
           AND blind.is_member(procedure_id)
           AND EXISTS (SELECT FROM procedure.procedure p WHERE p.id = procedure_id
                         AND p.state IN ('scoring', 'consolidation', 'sealed', 'revealed')));
  CREATE POLICY documents_of_visible_files ON blind.blind_document FOR SELECT TO app_committee
    USING (tenant_id = current_setting('app.tenant_id')::uuid AND recalled_at IS NULL
           AND EXISTS (SELECT FROM blind.candidate_file f WHERE f.id = candidate_file_id));

  CREATE POLICY sheets_of_own_procedures ON blind.score_sheet TO app_committee
    USING (tenant_id = current_setting('app.tenant_id')::uuid AND blind.is_member(procedure_id))
    WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid AND blind.is_member(procedure_id)
                AND rater_id = current_setting('app.account_id')::uuid
                AND EXISTS (SELECT FROM procedure.procedure p WHERE p.id = procedure_id AND p.state = 'scoring'));

  -- Own scores always; others' only when both their sheet and the reader's own are sealed.
  CREATE POLICY own_or_mutually_sealed ON blind.score FOR SELECT TO app_committee
    USING (tenant_id = current_setting('app.tenant_id')::uuid
           AND EXISTS (SELECT FROM blind.score_sheet s WHERE s.id = sheet_id AND (
             s.rater_id = current_setting('app.account_id')::uuid
             OR (s.sealed_at IS NOT NULL AND EXISTS (SELECT FROM blind.score_sheet own
                   WHERE own.procedure_id = s.procedure_id AND own.sealed_at IS NOT NULL
                     AND own.rater_id = current_setting('app.account_id')::uuid)))));
  CREATE POLICY write_own_insert ON blind.score FOR INSERT TO app_committee
    WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid
           AND EXISTS (SELECT FROM blind.score_sheet s
                         JOIN procedure.procedure p ON p.id = s.procedure_id AND p.state = 'scoring'
                         JOIN blind.candidate_file f ON f.id = candidate_file_id AND f.procedure_id = s.procedure_id
                         JOIN procedure.criterion c ON c.id = criterion_id AND c.procedure_id = s.procedure_id
                        WHERE s.id = sheet_id AND s.rater_id = current_setting('app.account_id')::uuid));
  CREATE POLICY write_own_update ON blind.score FOR UPDATE TO app_committee
    USING (tenant_id = current_setting('app.tenant_id')::uuid
           AND EXISTS (SELECT FROM blind.score_sheet s WHERE s.id = sheet_id
                         AND s.rater_id = current_setting('app.account_id')::uuid));
  CREATE POLICY revisions_of_visible_scores ON blind.score_revision FOR SELECT TO app_committee
    USING (tenant_id = current_setting('app.tenant_id')::uuid
           AND EXISTS (SELECT FROM blind.score s WHERE s.id = score_id));
  CREATE POLICY own_recusals ON blind.recusal TO app_committee
    USING (tenant_id = current_setting('app.tenant_id')::uuid AND blind.is_member(procedure_id)
           AND rater_id = current_setting('app.account_id')::uuid)
    WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid AND blind.is_member(procedure_id)
           AND rater_id = current_setting('app.account_id')::uuid
           AND EXISTS (SELECT FROM procedure.procedure p
                        WHERE p.id = procedure_id AND p.state IN ('scoring', 'consolidation')));
  -- A recused rater's scores do not count, so whoever may see the scores must see the recusal as well.
  CREATE POLICY mutually_sealed_recusals ON blind.recusal FOR SELECT TO app_committee
    USING (tenant_id = current_setting('app.tenant_id')::uuid AND blind.is_member(procedure_id)
           AND EXISTS (SELECT FROM blind.score_sheet s WHERE s.procedure_id = recusal.procedure_id
                         AND s.rater_id = recusal.rater_id AND s.sealed_at IS NOT NULL)
           AND EXISTS (SELECT FROM blind.score_sheet own WHERE own.procedure_id = recusal.procedure_id
                         AND own.rater_id = current_setting('app.account_id')::uuid AND own.sealed_at IS NOT NULL));
  CREATE POLICY office_sees_recusals ON blind.recusal FOR SELECT TO app_office
    USING (tenant_id = current_setting('app.tenant_id')::uuid);
  -- Only the chair decides, and only while the procedure is in consolidation: nobody adds an entry afterwards.
  CREATE POLICY decisions_of_own_procedures ON blind.decision TO app_committee
    USING (tenant_id = current_setting('app.tenant_id')::uuid AND blind.is_member(procedure_id))
    WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid
                AND sealed_by = current_setting('app.account_id')::uuid
                AND EXISTS (SELECT FROM procedure.member m JOIN procedure.procedure p ON p.id = m.procedure_id
                     WHERE m.procedure_id = decision.procedure_id AND m.account_id = sealed_by
                       AND m.duty = 'committee-chair' AND p.state = 'consolidation'));
  CREATE POLICY entries_of_own_procedures ON blind.decision_entry TO app_committee
    USING (tenant_id = current_setting('app.tenant_id')::uuid
           AND EXISTS (SELECT FROM blind.decision d WHERE d.id = decision_id))
    WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid
                AND EXISTS (SELECT FROM blind.decision d JOIN procedure.procedure p ON p.id = d.procedure_id
                     WHERE d.id = decision_id AND d.sealed_by = current_setting('app.account_id')::uuid
                       AND p.state = 'consolidation'));

  GRANT SELECT, INSERT, UPDATE ON blind.candidate_file, blind.blind_document TO app_worker;
  GRANT SELECT ON blind.decision, blind.decision_entry TO app_worker;
  -- Without the times of release and recall: they would tell who applied late and whose file was in doubt.
  GRANT SELECT (id, tenant_id, procedure_id, pseudonym, wrapped_key) ON blind.candidate_file TO app_committee;
  GRANT SELECT (id, tenant_id, candidate_file_id, ordinal, kind, content, store_key) ON blind.blind_document
    TO app_committee;
  GRANT SELECT ON blind.score_revision TO app_committee;
  GRANT SELECT, INSERT ON blind.score_sheet, blind.recusal, blind.decision, blind.decision_entry TO app_committee;
  GRANT UPDATE (sealed_at) ON blind.score_sheet TO app_committee;
  GRANT SELECT, INSERT, UPDATE (points, reason, recorded_at) ON blind.score TO app_committee;
  GRANT SELECT ON blind.recusal TO app_office;
  GRANT SELECT ON blind.candidate_file, blind.score_sheet, blind.score, blind.decision, blind.decision_entry,
    blind.recusal TO app_definer;
  GRANT INSERT ON blind.score_revision TO app_definer;
`;

const SCORE_GUARDS = `
  CREATE FUNCTION blind.refuse_change_after_seal() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    IF EXISTS (SELECT FROM blind.score_sheet s WHERE s.id = COALESCE(NEW.sheet_id, OLD.sheet_id)
                 AND s.sealed_at IS NOT NULL) THEN
      RAISE EXCEPTION 'score sheet is sealed' USING ERRCODE = 'check_violation', CONSTRAINT = 'score_sheet_sealed';
    END IF;
    RETURN NEW;
  END $$;
  CREATE FUNCTION blind.keep_old_score() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    IF (OLD.points, OLD.reason) IS DISTINCT FROM (NEW.points, NEW.reason) THEN
      INSERT INTO blind.score_revision (score_id, tenant_id, points, reason, recorded_at)
        VALUES (OLD.id, OLD.tenant_id, OLD.points, OLD.reason, OLD.recorded_at);
    END IF;
    RETURN NEW;
  END $$;
  CREATE FUNCTION blind.refuse_unseal() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'score sheet is sealed' USING ERRCODE = 'check_violation', CONSTRAINT = 'score_sheet_sealed';
  END $$;
  CREATE TRIGGER score_sheet_stays_sealed BEFORE UPDATE ON blind.score_sheet
    FOR EACH ROW WHEN (OLD.sealed_at IS NOT NULL) EXECUTE FUNCTION blind.refuse_unseal();
  GRANT CREATE ON SCHEMA blind TO app_definer;
  ALTER FUNCTION blind.refuse_change_after_seal() OWNER TO app_definer;
  ALTER FUNCTION blind.keep_old_score() OWNER TO app_definer;
  CREATE TRIGGER score_sealed BEFORE INSERT OR UPDATE ON blind.score
    FOR EACH ROW EXECUTE FUNCTION blind.refuse_change_after_seal();
  CREATE TRIGGER score_history AFTER UPDATE ON blind.score
    FOR EACH ROW EXECUTE FUNCTION blind.keep_old_score();
`;

const OFFICE_VIEWS = `
  CREATE VIEW blind.procedure_progress WITH (security_barrier) AS
    SELECT p.id AS procedure_id, p.tenant_id,
           (SELECT count(*)::int FROM blind.candidate_file f
             WHERE f.procedure_id = p.id AND f.released_at IS NOT NULL AND f.recalled_at IS NULL) AS released_files,
           (SELECT count(*)::int FROM blind.score_sheet s
             WHERE s.procedure_id = p.id AND s.sealed_at IS NOT NULL) AS sealed_sheets,
           (SELECT count(*)::int FROM procedure.member m
             WHERE m.procedure_id = p.id AND m.duty LIKE 'committee-%') AS raters
      FROM procedure.procedure p
     WHERE p.tenant_id = current_setting('app.tenant_id')::uuid;

  -- After the seal the office may know that and how the committee decided, still under pseudonyms.
  CREATE VIEW blind.sealed_decision WITH (security_barrier) AS
    SELECT d.id, d.tenant_id, d.procedure_id, d.content_hash, d.sealed_at, e.rank, e.weighted_points, e.is_invited,
           f.pseudonym
      FROM blind.decision d
      JOIN blind.decision_entry e ON e.decision_id = d.id
      JOIN blind.candidate_file f ON f.id = e.candidate_file_id
     WHERE d.tenant_id = current_setting('app.tenant_id')::uuid;
  ALTER VIEW blind.procedure_progress OWNER TO app_definer;
  ALTER VIEW blind.sealed_decision OWNER TO app_definer;
  REVOKE CREATE ON SCHEMA blind FROM app_definer;
  GRANT SELECT ON blind.procedure_progress, blind.sealed_decision TO app_office;
`;

const REVEALED = `
  CREATE TABLE revealed.identity_card (
    candidate_file_id uuid PRIMARY KEY REFERENCES blind.candidate_file (id),
    tenant_id         uuid NOT NULL REFERENCES procedure.tenant (id),
    procedure_id      uuid NOT NULL REFERENCES procedure.procedure (id),
    decision_id       uuid NOT NULL REFERENCES blind.decision (id),
    pseudonym         text NOT NULL,
    first_name        text NOT NULL,
    last_name         text NOT NULL,
    email             text NOT NULL,
    phone             text,
    revealed_at       timestamptz NOT NULL DEFAULT now()
  );
  ALTER TABLE revealed.identity_card ENABLE ROW LEVEL SECURITY;
  ALTER TABLE revealed.identity_card FORCE ROW LEVEL SECURITY;
  CREATE POLICY worker_reveals ON revealed.identity_card TO app_worker
    USING (tenant_id = current_setting('app.tenant_id')::uuid);
  CREATE POLICY office_reads ON revealed.identity_card FOR SELECT TO app_office
    USING (tenant_id = current_setting('app.tenant_id')::uuid);
  CREATE POLICY committee_reads_invited ON revealed.identity_card FOR SELECT TO app_committee
    USING (tenant_id = current_setting('app.tenant_id')::uuid AND blind.is_member(procedure_id)
           AND EXISTS (SELECT FROM blind.decision_entry e WHERE e.decision_id = identity_card.decision_id
                         AND e.candidate_file_id = identity_card.candidate_file_id AND e.is_invited));
  GRANT INSERT, SELECT ON revealed.identity_card TO app_worker;
  GRANT SELECT ON revealed.identity_card TO app_office, app_committee;
`;

/** A recall or a withdrawal must not wait for a worker: the same transaction takes the file from the committee. */
const IMMEDIATE_RECALL = `
  CREATE FUNCTION bridge.recall_file() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    withdrawn_or_recalled uuid := (CASE TG_TABLE_NAME WHEN 'document' THEN to_jsonb(NEW)->>'application_id'
                                                      ELSE to_jsonb(NEW)->>'id' END)::uuid;
  BEGIN
    -- A publication that runs now read the application before it was withdrawn: wait until it is over, then hide.
    -- (For documents it holds the rows themselves.)
    IF TG_TABLE_NAME = 'application' THEN
      PERFORM pg_advisory_xact_lock(hashtextextended('publish:' || withdrawn_or_recalled, 0));
    END IF;
    UPDATE blind.candidate_file f SET recalled_at = now()
      FROM bridge.file_link l
     WHERE f.id = l.candidate_file_id AND f.released_at IS NOT NULL AND f.recalled_at IS NULL
       AND l.application_id = withdrawn_or_recalled;
    RETURN NULL;
  END $$;
  GRANT USAGE ON SCHEMA bridge TO app_definer;
  GRANT SELECT ON bridge.file_link TO app_definer;
  GRANT UPDATE (recalled_at) ON blind.candidate_file TO app_definer;
  CREATE POLICY definer_sees_all ON bridge.file_link FOR SELECT TO app_definer USING (true);
  GRANT CREATE ON SCHEMA bridge TO app_definer;
  ALTER FUNCTION bridge.recall_file() OWNER TO app_definer;
  REVOKE CREATE ON SCHEMA bridge FROM app_definer;
  REVOKE ALL ON FUNCTION bridge.recall_file() FROM PUBLIC;
  CREATE TRIGGER document_no_longer_released AFTER UPDATE OF release ON identity.document
    FOR EACH ROW WHEN (OLD.release = 'released' AND NEW.release <> 'released')
    EXECUTE FUNCTION bridge.recall_file();
  CREATE TRIGGER application_withdrawn AFTER UPDATE OF state ON identity.application
    FOR EACH ROW WHEN (NEW.state = 'withdrawn' AND OLD.state <> 'withdrawn')
    EXECUTE FUNCTION bridge.recall_file();
`;
