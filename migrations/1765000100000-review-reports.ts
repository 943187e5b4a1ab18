import type { MigrationInterface, QueryRunner } from 'typeorm';

const LANGUAGE = `language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')`;
const WAITS_OR_CAME_BACK = `'due-14', 'due-7', 'due-1', 'late', 'escalated', 'sent-back'`;

/** Reports with their narrative, the versions of them that people review, and what those say of them. */
export class ReviewReports1765000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createReports(runner);
    await this.createVersions(runner);
    await this.createReview(runner);
    await this.tellOfReview(runner);
  }

  private async createReports(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reports (
        id uuid NOT NULL,
        run_id uuid NOT NULL,
        original_language text NOT NULL,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_reports PRIMARY KEY (id),
        CONSTRAINT uq_reports_run UNIQUE (run_id),
        CONSTRAINT fk_reports_run FOREIGN KEY (run_id) REFERENCES report_runs (id),
        CONSTRAINT ck_reports_language CHECK (original_${LANGUAGE})
      )`);
    await runner.query(`
      CREATE TABLE report_reviewers (
        report_id uuid NOT NULL,
        person_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_report_reviewers PRIMARY KEY (report_id, person_id),
        CONSTRAINT fk_report_reviewers_report FOREIGN KEY (report_id) REFERENCES reports (id),
        CONSTRAINT fk_report_reviewers_person FOREIGN KEY (person_id) REFERENCES persons (id)
      )`);
    await runner.query('CREATE INDEX ix_report_reviewers_person ON report_reviewers (person_id)');
    await runner.query(`
      CREATE TABLE report_texts (
        id uuid NOT NULL,
        report_id uuid NOT NULL,
        section text NOT NULL,
        language text NOT NULL,
        body jsonb NOT NULL,
        state text NOT NULL,
        based_on integer,
        author_id uuid,
        changed_at timestamptz NOT NULL,
        version integer NOT NULL,
        CONSTRAINT pk_report_texts PRIMARY KEY (id),
        CONSTRAINT uq_report_texts_section UNIQUE (report_id, section, language),
        CONSTRAINT fk_report_texts_report FOREIGN KEY (report_id) REFERENCES reports (id),
        CONSTRAINT fk_report_texts_author FOREIGN KEY (author_id) REFERENCES persons (id),
        CONSTRAINT ck_report_texts_language CHECK (${LANGUAGE}),
        CONSTRAINT ck_report_texts_body CHECK (jsonb_typeof(body) = 'array'),
        CONSTRAINT ck_report_texts_state CHECK (state IN ('original', 'in-translation', 'translated')),
        CONSTRAINT ck_report_texts_based_on CHECK ((state = 'original') = (based_on IS NULL) AND based_on >= 1)
      )`);
  }

  private async createVersions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report_versions (
        id uuid NOT NULL,
        report_id uuid NOT NULL,
        number integer NOT NULL,
        content text NOT NULL,
        sha256 bytea NOT NULL,
        snapshot_sha256 bytea NOT NULL,
        note text,
        review_due_on date NOT NULL,
        sent_at timestamptz NOT NULL,
        sent_by_id uuid NOT NULL,
        drawn_at timestamptz,
        fault text,
        version integer NOT NULL,
        CONSTRAINT pk_report_versions PRIMARY KEY (id),
        CONSTRAINT uq_report_versions_number UNIQUE (report_id, number),
        CONSTRAINT fk_report_versions_report FOREIGN KEY (report_id) REFERENCES reports (id),
        CONSTRAINT fk_report_versions_sent_by FOREIGN KEY (sent_by_id) REFERENCES persons (id),
        CONSTRAINT ck_report_versions_number CHECK (number >= 1),
        CONSTRAINT ck_report_versions_sha256 CHECK (sha256 = sha256(convert_to(content, 'UTF8')) AND octet_length(snapshot_sha256) = 32),
        CONSTRAINT ck_report_versions_note CHECK (btrim(note) <> ''),
        CONSTRAINT ck_report_versions_fault CHECK (fault <> '' AND (fault IS NULL OR drawn_at IS NULL))
      )`);
    await runner.query(`
      CREATE FUNCTION keep_report_version() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - ARRAY['drawn_at', 'fault', 'version'] = to_jsonb(OLD) - ARRAY['drawn_at', 'fault', 'version']
        THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'what was sent to review is never changed: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_report_version BEFORE UPDATE OR DELETE ON report_versions
      FOR EACH ROW EXECUTE FUNCTION keep_report_version()`);
    await runner.query(`
      ALTER TABLE report_files ADD COLUMN version_id uuid, DROP CONSTRAINT uq_report_files_format_language,
        ADD CONSTRAINT fk_report_files_version FOREIGN KEY (version_id) REFERENCES report_versions (id)`);
    await runner.query(
      'CREATE UNIQUE INDEX uq_report_files_draft ON report_files (run_id, format, language) WHERE version_id IS NULL',
    );
    await runner.query('CREATE UNIQUE INDEX uq_report_files_version ON report_files (version_id, format, language)');
  }

  private async createReview(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report_comments (
        id uuid NOT NULL,
        version_id uuid NOT NULL,
        parent_id uuid,
        section text NOT NULL,
        figure text,
        body text NOT NULL,
        author_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        resolved_at timestamptz,
        resolved_by_id uuid,
        resolution text,
        version integer NOT NULL,
        CONSTRAINT pk_report_comments PRIMARY KEY (id),
        CONSTRAINT fk_report_comments_version FOREIGN KEY (version_id) REFERENCES report_versions (id),
        CONSTRAINT fk_report_comments_parent FOREIGN KEY (parent_id) REFERENCES report_comments (id),
        CONSTRAINT fk_report_comments_author FOREIGN KEY (author_id) REFERENCES persons (id),
        CONSTRAINT fk_report_comments_resolved_by FOREIGN KEY (resolved_by_id) REFERENCES persons (id),
        CONSTRAINT ck_report_comments_body CHECK (btrim(body) <> '' AND btrim(section) <> '' AND btrim(figure) <> ''),
        CONSTRAINT ck_report_comments_resolved CHECK ((resolved_at IS NULL) = (resolved_by_id IS NULL)
          AND (resolution IS NULL OR resolved_at IS NOT NULL) AND (parent_id IS NULL OR resolved_at IS NULL))
      )`);
    await runner.query('CREATE INDEX ix_report_comments_version ON report_comments (version_id, created_at)');
    await runner.query('CREATE INDEX ix_report_comments_parent ON report_comments (parent_id)');
    await runner.query(`
      CREATE TABLE report_comment_mentions (
        comment_id uuid NOT NULL,
        person_id uuid NOT NULL,
        CONSTRAINT pk_report_comment_mentions PRIMARY KEY (comment_id, person_id),
        CONSTRAINT fk_report_comment_mentions_comment FOREIGN KEY (comment_id) REFERENCES report_comments (id),
        CONSTRAINT fk_report_comment_mentions_person FOREIGN KEY (person_id) REFERENCES persons (id)
      )`);
    await runner.query(`
      CREATE TABLE report_endorsements (
        id uuid NOT NULL,
        version_id uuid NOT NULL,
        reviewer_id uuid NOT NULL,
        verdict text NOT NULL,
        note text,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_report_endorsements PRIMARY KEY (id),
        CONSTRAINT fk_report_endorsements_version FOREIGN KEY (version_id) REFERENCES report_versions (id),
        CONSTRAINT fk_report_endorsements_reviewer FOREIGN KEY (reviewer_id) REFERENCES persons (id),
        CONSTRAINT ck_report_endorsements_verdict CHECK (verdict IN ('endorsed', 'changes-asked')),
        CONSTRAINT ck_report_endorsements_note CHECK (btrim(note) <> '' AND (verdict = 'endorsed' OR note IS NOT NULL))
      )`);
    await runner.query('CREATE INDEX ix_report_endorsements_version ON report_endorsements (version_id, created_at)');
    await this.keepReview(runner);
  }

  /** What somebody said stays said: a thread is resolved, and opened again, and nothing else of it changes. */
  private async keepReview(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_report_comment() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - ARRAY['resolved_at', 'resolved_by_id', 'resolution', 'version']
          = to_jsonb(OLD) - ARRAY['resolved_at', 'resolved_by_id', 'resolution', 'version']
        THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'a comment is never changed: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_report_comment BEFORE UPDATE OR DELETE ON report_comments
      FOR EACH ROW EXECUTE FUNCTION keep_report_comment()`);
    for (const table of ['report_comment_mentions', 'report_endorsements'])
      await runner.query(`
        CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change()`);
  }

  private async tellOfReview(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE notifications ADD COLUMN report_version_id uuid, ADD COLUMN comment_id uuid,
        DROP CONSTRAINT ck_notifications_kind, DROP CONSTRAINT ck_notifications_due, DROP CONSTRAINT ck_notifications_one_subject,
        ADD CONSTRAINT fk_notifications_report_version FOREIGN KEY (report_version_id) REFERENCES report_versions (id),
        ADD CONSTRAINT fk_notifications_comment FOREIGN KEY (comment_id) REFERENCES report_comments (id),
        ADD CONSTRAINT ck_notifications_kind CHECK (kind IN (${WAITS_OR_CAME_BACK}, 'mention', 'review-asked')),
        ADD CONSTRAINT ck_notifications_due CHECK ((due_on IS NULL) = (kind IN ('sent-back', 'mention'))),
        ADD CONSTRAINT ck_notifications_one_subject CHECK (
          num_nonnulls(part_id, note_id, action_revision_id, batch_id, report_version_id, comment_id) = 1
          AND (part_id IS NULL) = (indicator_version_id IS NULL)
          AND (num_nonnulls(note_id, action_revision_id, batch_id) = 0 OR kind = 'sent-back')
          AND (comment_id IS NOT NULL) = (kind = 'mention')
          AND (kind <> 'review-asked' OR report_version_id IS NOT NULL)
          AND (report_version_id IS NULL OR kind IN ('review-asked', 'due-7', 'due-1', 'late'))
          AND (period IS NULL) = (num_nonnulls(batch_id, report_version_id, comment_id) = 1))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM notifications WHERE num_nonnulls(report_version_id, comment_id) > 0');
    await runner.query(`
      ALTER TABLE notifications DROP CONSTRAINT ck_notifications_kind, DROP CONSTRAINT ck_notifications_due,
        DROP CONSTRAINT ck_notifications_one_subject, DROP COLUMN report_version_id, DROP COLUMN comment_id,
        ADD CONSTRAINT ck_notifications_kind CHECK (kind IN (${WAITS_OR_CAME_BACK})),
        ADD CONSTRAINT ck_notifications_due CHECK ((due_on IS NULL) = (kind = 'sent-back')),
        ADD CONSTRAINT ck_notifications_one_subject CHECK (
          num_nonnulls(part_id, note_id, action_revision_id, batch_id) = 1 AND (part_id IS NULL) = (indicator_version_id IS NULL)
          AND (part_id IS NOT NULL OR kind = 'sent-back') AND (period IS NULL) = (batch_id IS NOT NULL))`);
    // What was drawn of a version cannot stay without it, and files refuse to be removed.
    await runner.query('ALTER TABLE report_files DISABLE TRIGGER refuse_report_files_change');
    await runner.query('DELETE FROM report_files WHERE version_id IS NOT NULL');
    await runner.query('ALTER TABLE report_files ENABLE TRIGGER refuse_report_files_change');
    await runner.query(`
      ALTER TABLE report_files DROP COLUMN version_id,
        ADD CONSTRAINT uq_report_files_format_language UNIQUE (run_id, format, language)`);
    await runner.query('DROP TABLE report_endorsements, report_comment_mentions, report_comments, report_versions');
    await runner.query('DROP TABLE report_texts, report_reviewers, reports');
    await runner.query('DROP FUNCTION keep_report_version(), keep_report_comment()');
  }
}
