import type { MigrationInterface, QueryRunner } from 'typeorm';

const LANGUAGE = `language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')`;
const SETTLED_HANDS = `ARRAY['state', 'decided_at', 'decided_by_id', 'decided_for_id', 'decision_note', 'issued_at', 'fault', 'version']`;
const NEVER_CHANGED = ['issued_files', 'issue_seals', 'issue_transmissions'];

/** Reports as they are issued: what the Director approved, its documents in each language, their seals, and whom they went to. */
export class IssueReports1765000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.keepRunsOfVersions(runner);
    await this.createIssues(runner);
    await this.keepIssues(runner);
    await this.createSeals(runner);
    await this.createDocuments(runner);
    await this.createTransmissions(runner);
    for (const table of NEVER_CHANGED)
      await runner.query(`
        CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change()`);
  }

  /** A report may take later figures once it is issued, for a correction: each version keeps the run whose figures it has. */
  private async keepRunsOfVersions(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE report_versions ADD COLUMN run_id uuid');
    await runner.query('ALTER TABLE report_versions DISABLE TRIGGER keep_report_version');
    await runner.query('UPDATE report_versions v SET run_id = r.run_id FROM reports r WHERE r.id = v.report_id');
    await runner.query('ALTER TABLE report_versions ENABLE TRIGGER keep_report_version');
    await runner.query(`
      ALTER TABLE report_versions ALTER COLUMN run_id SET NOT NULL,
        ADD CONSTRAINT fk_report_versions_snapshot FOREIGN KEY (run_id) REFERENCES report_snapshots (run_id)`);
  }

  private async createIssues(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report_issues (
        id uuid NOT NULL,
        report_id uuid NOT NULL,
        version_id uuid NOT NULL,
        run_id uuid NOT NULL,
        revision integer NOT NULL,
        document_number text NOT NULL,
        document_day date NOT NULL,
        state text NOT NULL,
        is_public boolean NOT NULL,
        correction text,
        supersedes_id uuid,
        prepared_at timestamptz NOT NULL,
        prepared_by_id uuid NOT NULL,
        decided_at timestamptz,
        decided_by_id uuid,
        decided_for_id uuid,
        decision_note text,
        issued_at timestamptz,
        fault text,
        version integer NOT NULL,
        CONSTRAINT pk_report_issues PRIMARY KEY (id),
        CONSTRAINT fk_report_issues_report FOREIGN KEY (report_id) REFERENCES reports (id),
        CONSTRAINT fk_report_issues_version FOREIGN KEY (version_id) REFERENCES report_versions (id),
        CONSTRAINT fk_report_issues_snapshot FOREIGN KEY (run_id) REFERENCES report_snapshots (run_id),
        CONSTRAINT fk_report_issues_supersedes FOREIGN KEY (supersedes_id) REFERENCES report_issues (id),
        CONSTRAINT fk_report_issues_prepared_by FOREIGN KEY (prepared_by_id) REFERENCES persons (id),
        CONSTRAINT fk_report_issues_decided_by FOREIGN KEY (decided_by_id) REFERENCES persons (id),
        CONSTRAINT fk_report_issues_decided_for FOREIGN KEY (decided_for_id) REFERENCES persons (id),
        CONSTRAINT ck_report_issues_state CHECK (state IN ('prepared', 'approved', 'issued', 'sent-back', 'withdrawn')),
        CONSTRAINT ck_report_issues_revision CHECK (revision >= 0 AND (revision = 0) = (supersedes_id IS NULL)
          AND (revision = 0) = (correction IS NULL) AND btrim(correction) <> ''),
        CONSTRAINT ck_report_issues_number CHECK (document_number ~ '^(C[0-9]{2}/|TSAG-TD|CWG-SFP-[0-9]+/)[0-9]+([(]Rev[.][0-9]+[)])?$'
          AND (revision = 0) = (document_number !~ '[)]$')),
        CONSTRAINT ck_report_issues_decided CHECK ((decided_at IS NULL) = (decided_by_id IS NULL)
          AND (decided_for_id IS NULL OR decided_by_id IS NOT NULL)
          AND (state <> 'prepared' OR decided_at IS NULL)
          AND (state NOT IN ('approved', 'issued', 'sent-back') OR decided_at IS NOT NULL)
          AND (decision_note IS NULL OR decided_at IS NOT NULL) AND (state <> 'sent-back' OR btrim(decision_note) <> '')),
        CONSTRAINT ck_report_issues_two_people CHECK (decided_by_id <> prepared_by_id),
        CONSTRAINT ck_report_issues_issued CHECK ((state = 'issued') = (issued_at IS NOT NULL)),
        CONSTRAINT ck_report_issues_fault CHECK (fault <> '')
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_report_issues_number ON report_issues (document_number) WHERE state IN ('prepared', 'approved', 'issued')`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX uq_report_issues_revision ON report_issues (report_id, revision) WHERE state IN ('prepared', 'approved', 'issued')`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX uq_report_issues_version ON report_issues (version_id) WHERE state IN ('prepared', 'approved', 'issued')`,
    );
    await runner.query('CREATE INDEX ix_report_issues_prepared ON report_issues (prepared_at, id)');
    await runner.query('CREATE INDEX ix_report_issues_supersedes ON report_issues (supersedes_id)');
  }

  /** Only where an issue stands changes, forward alone; who decided on it is said once, and when it was issued. */
  private async keepIssues(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_report_issue() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE'
          AND to_jsonb(NEW) - ${SETTLED_HANDS} = to_jsonb(OLD) - ${SETTLED_HANDS}
          AND (OLD.state, NEW.state) IN (('prepared', 'prepared'), ('prepared', 'approved'), ('prepared', 'sent-back'),
            ('prepared', 'withdrawn'), ('approved', 'approved'), ('approved', 'issued'), ('approved', 'withdrawn'), ('issued', 'issued'))
          AND (OLD.decided_at IS NULL OR (OLD.decided_at, OLD.decided_by_id) = (NEW.decided_at, NEW.decided_by_id)
            AND (OLD.decided_for_id, OLD.decision_note) IS NOT DISTINCT FROM (NEW.decided_for_id, NEW.decision_note))
          AND (OLD.issued_at IS NULL OR OLD.issued_at = NEW.issued_at)
        THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'an issue is never changed: % from % to % is refused', TG_OP, OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_report_issue BEFORE UPDATE OR DELETE ON report_issues
      FOR EACH ROW EXECUTE FUNCTION keep_report_issue()`);
    await runner.query(`
      CREATE FUNCTION begin_report_issue() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.state <> 'prepared' THEN
          RAISE EXCEPTION 'an issue begins as prepared, not as %', NEW.state USING ERRCODE = 'insufficient_privilege';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER begin_report_issue BEFORE INSERT ON report_issues
      FOR EACH ROW EXECUTE FUNCTION begin_report_issue()`);
  }

  private async createSeals(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE issue_seals (
        id uuid NOT NULL,
        issue_id uuid NOT NULL,
        number integer NOT NULL,
        manifest text NOT NULL,
        sha256 bytea NOT NULL,
        signature bytea NOT NULL,
        certificate text NOT NULL,
        is_development boolean NOT NULL,
        audit_seq bigint NOT NULL,
        audit_hash bytea NOT NULL,
        sealed_at timestamptz NOT NULL,
        CONSTRAINT pk_issue_seals PRIMARY KEY (id),
        CONSTRAINT uq_issue_seals_number UNIQUE (issue_id, number),
        CONSTRAINT fk_issue_seals_issue FOREIGN KEY (issue_id) REFERENCES report_issues (id),
        CONSTRAINT ck_issue_seals_number CHECK (number >= 1),
        CONSTRAINT ck_issue_seals_sha256 CHECK (sha256 = sha256(convert_to(manifest, 'UTF8')) AND octet_length(audit_hash) = 32
          AND octet_length(signature) > 0)
      )`);
  }

  private async createDocuments(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE issued_documents (
        id uuid NOT NULL,
        issue_id uuid NOT NULL,
        language text NOT NULL,
        content text NOT NULL,
        sha256 bytea NOT NULL,
        says_untranslated boolean NOT NULL,
        told text,
        asked_at timestamptz NOT NULL,
        asked_by_id uuid NOT NULL,
        drawn_at timestamptz,
        fault text,
        seal_id uuid,
        version integer NOT NULL,
        CONSTRAINT pk_issued_documents PRIMARY KEY (id),
        CONSTRAINT uq_issued_documents_language UNIQUE (issue_id, language),
        CONSTRAINT fk_issued_documents_issue FOREIGN KEY (issue_id) REFERENCES report_issues (id),
        CONSTRAINT fk_issued_documents_asked_by FOREIGN KEY (asked_by_id) REFERENCES persons (id),
        CONSTRAINT fk_issued_documents_seal FOREIGN KEY (seal_id) REFERENCES issue_seals (id),
        CONSTRAINT ck_issued_documents_language CHECK (${LANGUAGE}),
        CONSTRAINT ck_issued_documents_sha256 CHECK (sha256 = sha256(convert_to(content, 'UTF8'))),
        CONSTRAINT ck_issued_documents_drawn CHECK ((drawn_at IS NULL) = (told IS NULL) AND (seal_id IS NULL OR drawn_at IS NOT NULL)),
        CONSTRAINT ck_issued_documents_fault CHECK (fault <> '' AND (fault IS NULL OR drawn_at IS NULL))
      )`);
    await runner.query('CREATE INDEX ix_issued_documents_seal ON issued_documents (seal_id)');
    await runner.query(`
      CREATE FUNCTION keep_issued_document() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE'
          AND to_jsonb(NEW) - ARRAY['told', 'drawn_at', 'fault', 'seal_id', 'version'] = to_jsonb(OLD) - ARRAY['told', 'drawn_at', 'fault', 'seal_id', 'version']
          AND (OLD.drawn_at IS NULL OR (OLD.drawn_at, OLD.told) = (NEW.drawn_at, NEW.told))
          AND (OLD.seal_id IS NULL OR OLD.seal_id = NEW.seal_id)
        THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'what is issued is never changed: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_issued_document BEFORE UPDATE OR DELETE ON issued_documents
      FOR EACH ROW EXECUTE FUNCTION keep_issued_document()`);
    await runner.query(`
      CREATE TABLE issued_files (
        id uuid NOT NULL,
        document_id uuid NOT NULL,
        format text NOT NULL,
        content bytea NOT NULL,
        sha256 bytea NOT NULL,
        rendered_sha256 bytea NOT NULL,
        pages integer,
        generator jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_issued_files PRIMARY KEY (id),
        CONSTRAINT uq_issued_files_format UNIQUE (document_id, format),
        CONSTRAINT fk_issued_files_document FOREIGN KEY (document_id) REFERENCES issued_documents (id),
        CONSTRAINT ck_issued_files_format CHECK (format IN ('pdf-ua', 'pdf-a', 'docx', 'xlsx', 'json')),
        CONSTRAINT ck_issued_files_pages CHECK ((format IN ('pdf-ua', 'pdf-a')) = (pages IS NOT NULL) AND pages > 0),
        CONSTRAINT ck_issued_files_sha256 CHECK (sha256 = sha256(content) AND octet_length(rendered_sha256) = 32
          AND (format = 'pdf-a' OR rendered_sha256 = sha256)),
        CONSTRAINT ck_issued_files_generator CHECK (jsonb_typeof(generator) = 'object')
      )`);
    await runner.query('CREATE INDEX ix_issued_files_sha256 ON issued_files (sha256)');
  }

  private async createTransmissions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE issue_transmissions (
        id uuid NOT NULL,
        issue_id uuid NOT NULL,
        occasion_id uuid NOT NULL,
        transmitted_on date NOT NULL,
        note text,
        recorded_at timestamptz NOT NULL,
        recorded_by_id uuid NOT NULL,
        recorded_for_id uuid,
        CONSTRAINT pk_issue_transmissions PRIMARY KEY (id),
        CONSTRAINT uq_issue_transmissions_occasion UNIQUE (issue_id, occasion_id),
        CONSTRAINT fk_issue_transmissions_issue FOREIGN KEY (issue_id) REFERENCES report_issues (id),
        CONSTRAINT fk_issue_transmissions_occasion FOREIGN KEY (occasion_id) REFERENCES occasions (id),
        CONSTRAINT fk_issue_transmissions_recorded_by FOREIGN KEY (recorded_by_id) REFERENCES persons (id),
        CONSTRAINT fk_issue_transmissions_recorded_for FOREIGN KEY (recorded_for_id) REFERENCES persons (id),
        CONSTRAINT ck_issue_transmissions_note CHECK (btrim(note) <> '')
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE issue_transmissions, issued_files, issued_documents, issue_seals, report_issues');
    await runner.query('DROP FUNCTION keep_report_issue(), begin_report_issue(), keep_issued_document()');
    await runner.query('ALTER TABLE report_versions DROP COLUMN run_id');
  }
}
