import type { MigrationInterface, QueryRunner } from 'typeorm';

const LANGUAGES = `ARRAY['ar', 'zh', 'en', 'fr', 'ru', 'es']`;
const FORMATS = `ARRAY['pdf-ua', 'pdf-a', 'docx', 'xlsx']`;

/**
 * The definitions that ship. Their content was in the code before; from here on planners change it, and a run keeps in its
 * snapshot what it was made by.
 */
const SHIPPED = `
  INSERT INTO report_definitions (id, code, form, title, series, is_active, cut_off_days, languages, formats, sections,
    first_headlines, most_headlines, most_named, version, created_at)
  VALUES
    ('019a0000-0000-7000-8000-000000000001', 'council-summary', 'council',
      '{"en":"Summary for the Council","fr":"Résumé à l’intention du Conseil","es":"Resumen para el Consejo","ru":"Резюме для Совета","zh":"提交理事会的摘要","ar":"ملخص مقدم إلى المجلس"}',
      'COUNCIL', true, 7, ARRAY['ar', 'zh', 'en', 'fr', 'ru', 'es'], ARRAY['pdf-ua', 'pdf-a', 'docx', 'xlsx'],
      ARRAY['at-a-glance', 'goals', 'went-well', 'attention', 'headlines'],
      ARRAY['I-STD-01', 'I-STD-02', 'I-BSG-02', 'I-MEM-01', 'I-PAR-01'], 5, 6, 1, '2025-11-22T00:00:00Z'),
    ('019a0000-0000-7000-8000-000000000002', 'tsag-progress', 'temporary-document',
      '{"en":"Progress report to TSAG","fr":"Rapport d’avancement au GCNT","es":"Informe de avance al GANT","ru":"Отчет о ходе работы для КГСЭ","zh":"提交TSAG的进展报告","ar":"تقرير مرحلي مقدم إلى الفريق الاستشاري لتقييس الاتصالات"}',
      'TSAG', true, 7, ARRAY['en'], ARRAY['pdf-ua', 'pdf-a', 'docx', 'xlsx'],
      ARRAY['at-a-glance', 'goals', 'changes', 'results', 'breakdowns', 'late'], ARRAY[]::text[], 0, 60, 1, '2025-11-22T00:00:00Z')`;

/** Reports are defined by rows; meetings have deadlines; a run may be planned for a day, come late, or be passed over for a reason. */
export class DefineReports1765000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createDefinitions(runner);
    await this.giveDeadlines(runner);
    await this.planRuns(runner);
  }

  private async createDefinitions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report_definitions (
        id uuid NOT NULL,
        code text NOT NULL,
        form text NOT NULL,
        title jsonb NOT NULL,
        series text NOT NULL,
        is_active boolean NOT NULL,
        cut_off_days integer NOT NULL,
        languages text[] NOT NULL,
        formats text[] NOT NULL,
        sections text[] NOT NULL,
        first_headlines text[] NOT NULL,
        most_headlines integer NOT NULL,
        most_named integer NOT NULL,
        framework_version_id uuid,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_report_definitions PRIMARY KEY (id),
        CONSTRAINT uq_report_definitions_code UNIQUE (code),
        CONSTRAINT fk_report_definitions_framework FOREIGN KEY (framework_version_id) REFERENCES framework_versions (id),
        CONSTRAINT ck_report_definitions_code CHECK (code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
        CONSTRAINT ck_report_definitions_form CHECK (form IN ('council', 'temporary-document')),
        CONSTRAINT ck_report_definitions_title CHECK (jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb),
        CONSTRAINT ck_report_definitions_series CHECK (series ~ '^[A-Z]+(-[A-Z]+)*$'),
        CONSTRAINT ck_report_definitions_cut_off CHECK (cut_off_days BETWEEN 0 AND 365),
        CONSTRAINT ck_report_definitions_languages CHECK (cardinality(languages) > 0 AND languages <@ ${LANGUAGES}),
        CONSTRAINT ck_report_definitions_formats CHECK (cardinality(formats) > 0 AND formats <@ ${FORMATS}),
        CONSTRAINT ck_report_definitions_sections CHECK (cardinality(sections) > 0),
        CONSTRAINT ck_report_definitions_most CHECK (most_headlines BETWEEN 0 AND 20 AND most_named BETWEEN 1 AND 200)
      )`);
    await runner.query(`
      CREATE TABLE report_definition_results (
        definition_id uuid NOT NULL,
        origin_id uuid NOT NULL,
        CONSTRAINT pk_report_definition_results PRIMARY KEY (definition_id, origin_id),
        CONSTRAINT fk_report_definition_results_definition FOREIGN KEY (definition_id) REFERENCES report_definitions (id),
        CONSTRAINT fk_report_definition_results_origin FOREIGN KEY (origin_id) REFERENCES results (id)
      )`);
    await runner.query(`
      CREATE TABLE report_definition_reviewers (
        definition_id uuid NOT NULL,
        person_id uuid NOT NULL,
        CONSTRAINT pk_report_definition_reviewers PRIMARY KEY (definition_id, person_id),
        CONSTRAINT fk_report_definition_reviewers_definition FOREIGN KEY (definition_id) REFERENCES report_definitions (id),
        CONSTRAINT fk_report_definition_reviewers_person FOREIGN KEY (person_id) REFERENCES persons (id)
      )`);
    await runner.query(SHIPPED);
    await runner.query(`
      ALTER TABLE report_runs ADD CONSTRAINT fk_report_runs_definition FOREIGN KEY (definition) REFERENCES report_definitions (code)`);
  }

  /** A document is handed in by a day, and before that to those who translate it. */
  private async giveDeadlines(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE occasions ADD COLUMN agenda_item text, ADD COLUMN submission_day date, ADD COLUMN translation_day date,
        ADD CONSTRAINT ck_occasions_agenda_item CHECK (btrim(agenda_item) <> ''),
        ADD CONSTRAINT ck_occasions_deadlines CHECK (submission_day <= to_day AND translation_day <= to_day
          AND translation_day <= submission_day)`);
  }

  private async planRuns(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE report_runs ADD COLUMN due_on date, ADD COLUMN started_at timestamptz,
        ADD COLUMN is_late boolean NOT NULL DEFAULT false, ADD COLUMN skipped_at timestamptz, ADD COLUMN skip_reason text`);
    await runner.query('UPDATE report_runs SET started_at = created_at');
    await runner.query(`
      ALTER TABLE report_runs ALTER COLUMN is_late DROP DEFAULT,
        DROP CONSTRAINT ck_report_runs_state,
        DROP CONSTRAINT ck_report_runs_frozen,
        ADD CONSTRAINT ck_report_runs_state CHECK (state IN ('planned', 'frozen', 'ready', 'skipped')),
        ADD CONSTRAINT ck_report_runs_frozen CHECK ((state IN ('planned', 'skipped')) = (frozen_at IS NULL)),
        ADD CONSTRAINT ck_report_runs_started CHECK (started_at IS NOT NULL OR (due_on IS NOT NULL AND state IN ('planned', 'skipped'))),
        ADD CONSTRAINT ck_report_runs_late CHECK (NOT is_late OR due_on IS NOT NULL),
        ADD CONSTRAINT ck_report_runs_skipped CHECK ((state = 'skipped') = (skipped_at IS NOT NULL)
          AND (skipped_at IS NULL) = (skip_reason IS NULL) AND skip_reason IN ('cancelled', 'over', 'inactive'))`);
    await runner.query(`CREATE INDEX ix_report_runs_due ON report_runs (due_on) WHERE state = 'planned'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM report_runs WHERE started_at IS NULL`);
    await runner.query(`
      ALTER TABLE report_runs DROP CONSTRAINT fk_report_runs_definition, DROP CONSTRAINT ck_report_runs_state,
        DROP CONSTRAINT ck_report_runs_frozen, DROP COLUMN due_on, DROP COLUMN started_at, DROP COLUMN is_late,
        DROP COLUMN skipped_at, DROP COLUMN skip_reason,
        ADD CONSTRAINT ck_report_runs_state CHECK (state IN ('planned', 'frozen', 'ready')),
        ADD CONSTRAINT ck_report_runs_frozen CHECK ((state = 'planned') = (frozen_at IS NULL))`);
    await runner.query(
      'ALTER TABLE occasions DROP COLUMN agenda_item, DROP COLUMN submission_day, DROP COLUMN translation_day',
    );
    await runner.query('DROP TABLE report_definition_reviewers, report_definition_results, report_definitions');
  }
}
