import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Adds the hash-chained decision log. Creates only, locks nothing.
 *
 * No application role holds INSERT, UPDATE or DELETE: `decision_log.append` is the only way in. It locks the
 * tenant's head row, so entries of one tenant are numbered without a gap and chained in commit order.
 * `src/decision-log/entry-hash.ts` computes the same hash; a test holds the two together.
 */
export class CreateDecisionLog1795000300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE decision_log.head (
        tenant_id uuid PRIMARY KEY REFERENCES procedure.tenant (id),
        sequence  bigint NOT NULL,
        hash      bytea NOT NULL
      );

      CREATE TABLE decision_log.entry (
        tenant_id     uuid NOT NULL REFERENCES procedure.tenant (id),
        sequence      bigint NOT NULL CHECK (sequence > 0),
        occurred_at   text NOT NULL,
        process       text NOT NULL,
        actor_id      text NOT NULL,
        event         text NOT NULL CHECK (event ~ '^[a-z-]+\\.[a-z-]+$'),
        subject_id    text NOT NULL,
        procedure_id  text NOT NULL,
        details       text NOT NULL,
        previous_hash bytea NOT NULL,
        hash          bytea NOT NULL,
        PRIMARY KEY (tenant_id, sequence),
        -- The hash is over one field a line: a line break inside a field would let two facts have one hash.
        CONSTRAINT entry_one_line_per_field CHECK (concat(process, actor_id, event, subject_id, details) !~ '[\\n\\r]')
      );

      ALTER TABLE decision_log.head ENABLE ROW LEVEL SECURITY;
      ALTER TABLE decision_log.head FORCE ROW LEVEL SECURITY;
      ALTER TABLE decision_log.entry ENABLE ROW LEVEL SECURITY;
      ALTER TABLE decision_log.entry FORCE ROW LEVEL SECURITY;
      CREATE POLICY definer_sees_all ON decision_log.head TO app_definer USING (true);
      CREATE POLICY definer_sees_all ON decision_log.entry TO app_definer USING (true);
      CREATE POLICY own_tenant ON decision_log.head FOR SELECT TO app_audit, app_worker
        USING (tenant_id = current_setting('app.tenant_id')::uuid);
      CREATE POLICY own_tenant ON decision_log.entry FOR SELECT TO app_audit
        USING (tenant_id = current_setting('app.tenant_id')::uuid);
      GRANT SELECT, INSERT, UPDATE ON decision_log.head TO app_definer;
      GRANT INSERT ON decision_log.entry TO app_definer;
      GRANT SELECT ON decision_log.head TO app_audit, app_worker;
      GRANT SELECT ON decision_log.entry TO app_audit;

      CREATE FUNCTION decision_log.append(
        actor text, event_name text, subject text, target_procedure uuid, detail_json text
      ) RETURNS bigint
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        DECLARE
          tenant uuid := current_setting('app.tenant_id')::uuid;
          moment text;
          procedure_text text := COALESCE(target_procedure::text, '');
          last_head decision_log.head%ROWTYPE;
          new_hash bytea;
        BEGIN
          INSERT INTO decision_log.head VALUES (tenant, 0, decode(repeat('00', 32), 'hex'))
            ON CONFLICT (tenant_id) DO NOTHING;
          SELECT * INTO last_head FROM decision_log.head WHERE tenant_id = tenant FOR UPDATE;
          -- After the lock, so that a later entry never seems earlier.
          moment := to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
          new_hash := sha256(convert_to(concat_ws(E'\\n', 'blindakte-log-1', encode(last_head.hash, 'hex'), tenant::text,
            (last_head.sequence + 1)::text, moment, session_user::text, actor, event_name, subject, procedure_text,
            detail_json), 'UTF8'));
          INSERT INTO decision_log.entry VALUES (tenant, last_head.sequence + 1, moment, session_user::text, actor,
            event_name, subject, procedure_text, detail_json, last_head.hash, new_hash);
          UPDATE decision_log.head SET sequence = last_head.sequence + 1, hash = new_hash WHERE tenant_id = tenant;
          RETURN last_head.sequence + 1;
        END $$;

      GRANT CREATE ON SCHEMA decision_log TO app_definer;
      ALTER FUNCTION decision_log.append(text, text, text, uuid, text) OWNER TO app_definer;
      REVOKE CREATE ON SCHEMA decision_log FROM app_definer;
      REVOKE ALL ON FUNCTION decision_log.append(text, text, text, uuid, text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION decision_log.append(text, text, text, uuid, text)
        TO app_public, app_office, app_committee, app_audit, app_worker;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION decision_log.append(text, text, text, uuid, text);
      DROP TABLE decision_log.entry;
      DROP TABLE decision_log.head;
    `);
  }
}
