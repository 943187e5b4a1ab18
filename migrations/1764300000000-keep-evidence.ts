import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of evidence: added and taken away while their value is worked on, and from then on as it was submitted. */
export class KeepEvidence1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE evidence (
        id uuid NOT NULL,
        actual_id uuid NOT NULL,
        file_id uuid NOT NULL,
        file_name text NOT NULL,
        media_type text NOT NULL,
        size integer NOT NULL,
        sha256 bytea NOT NULL,
        added_by_id uuid NOT NULL,
        added_at timestamptz NOT NULL,
        removed_by_id uuid,
        removed_at timestamptz,
        CONSTRAINT pk_evidence PRIMARY KEY (id),
        CONSTRAINT fk_evidence_actual FOREIGN KEY (actual_id) REFERENCES actuals (id),
        CONSTRAINT fk_evidence_added_by FOREIGN KEY (added_by_id) REFERENCES persons (id),
        CONSTRAINT fk_evidence_removed_by FOREIGN KEY (removed_by_id) REFERENCES persons (id),
        CONSTRAINT ck_evidence_file_name CHECK (char_length(file_name) BETWEEN 1 AND 120 AND file_name !~ '[[:cntrl:]/\\\\]'),
        CONSTRAINT ck_evidence_media_type CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg',
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          'application/vnd.openxmlformats-officedocument.presentationml.presentation', 'text/csv', 'text/plain')),
        CONSTRAINT ck_evidence_size CHECK (size > 0),
        CONSTRAINT ck_evidence_sha256 CHECK (octet_length(sha256) = 32),
        CONSTRAINT ck_evidence_removed CHECK (
          (removed_at IS NULL) = (removed_by_id IS NULL) AND (removed_at IS NULL OR added_at <= removed_at))
      )`);
    await runner.query('CREATE INDEX ix_evidence_actual ON evidence (actual_id)');
    await runner.query('CREATE INDEX ix_evidence_file ON evidence (file_id)');
    // The same content twice says nothing more, and is what a second click sends.
    await runner.query(`
      CREATE UNIQUE INDEX uq_evidence_content ON evidence (actual_id, sha256) WHERE removed_at IS NULL`);
    await this.protect(runner);
  }

  private async protect(runner: QueryRunner): Promise<void> {
    // The value is locked, so that two cannot each add the tenth file, and none comes while it is handed on.
    await runner.query(`
      CREATE FUNCTION keep_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM 1 FROM actuals a WHERE a.id = NEW.actual_id AND a.state IN ('draft', 'sent-back') FOR NO KEY UPDATE OF a;
        IF NOT FOUND THEN
          RAISE EXCEPTION 'evidence stays once its value was submitted'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_evidence_open';
        END IF;
        IF TG_OP = 'UPDATE' AND (OLD.removed_at IS NOT NULL OR NEW.removed_at IS NULL
            OR to_jsonb(NEW) - 'removed_at' - 'removed_by_id' <> to_jsonb(OLD) - 'removed_at' - 'removed_by_id') THEN
          RAISE EXCEPTION 'evidence is taken away or stays as it is'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_evidence_as_added';
        END IF;
        IF TG_OP = 'INSERT' AND (SELECT count(*) FROM evidence e WHERE e.actual_id = NEW.actual_id AND e.removed_at IS NULL) >= 10 THEN
          RAISE EXCEPTION 'a value has at most ten files of evidence'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_evidence_count';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_evidence BEFORE INSERT OR UPDATE ON evidence FOR EACH ROW EXECUTE FUNCTION keep_evidence()`);
    // Also of what was taken away the record stays.
    await runner.query(`
      CREATE TRIGGER refuse_evidence_deletion BEFORE DELETE OR TRUNCATE ON evidence
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE evidence');
    await runner.query('DROP FUNCTION keep_evidence()');
  }
}
