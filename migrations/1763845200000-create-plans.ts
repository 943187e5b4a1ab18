import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Framework versions with their results, what contributes to what, who decided what, and the entries of each year. */
export class CreatePlans1763845200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Codes sort as people count: T1.2 before T1.10.
    await runner.query(`CREATE COLLATION natural_order (provider = icu, locale = 'und-u-kn-true')`);
    await this.createFrameworks(runner);
    await this.createResults(runner);
    await this.createLinks(runner);
    await this.createYears(runner);
  }

  private async createFrameworks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE framework_versions (
        id uuid NOT NULL,
        code text NOT NULL,
        kind text NOT NULL,
        title jsonb NOT NULL,
        first_year integer NOT NULL,
        last_year integer NOT NULL,
        source text,
        previous_id uuid,
        frozen_at timestamptz,
        is_sample boolean NOT NULL,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_framework_versions PRIMARY KEY (id),
        CONSTRAINT uq_framework_versions_code UNIQUE (code),
        CONSTRAINT uq_framework_versions_previous UNIQUE (previous_id),
        CONSTRAINT fk_framework_versions_previous FOREIGN KEY (previous_id) REFERENCES framework_versions (id),
        CONSTRAINT ck_framework_versions_kind CHECK (kind IN ('strategic-plan', 'operational-plan')),
        CONSTRAINT ck_framework_versions_title CHECK (jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb),
        CONSTRAINT ck_framework_versions_years CHECK (first_year <= last_year AND first_year >= 1865),
        CONSTRAINT ck_framework_versions_rolling CHECK (
          kind = 'operational-plan' OR (previous_id IS NULL AND frozen_at IS NULL))
      )`);
    await runner.query(`
      CREATE TABLE result_kinds (
        id uuid NOT NULL,
        framework_version_id uuid NOT NULL,
        code text NOT NULL,
        level integer NOT NULL,
        title jsonb NOT NULL,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_result_kinds PRIMARY KEY (id),
        CONSTRAINT uq_result_kinds_code UNIQUE (framework_version_id, code),
        CONSTRAINT uq_result_kinds_framework UNIQUE (id, framework_version_id),
        CONSTRAINT fk_result_kinds_framework FOREIGN KEY (framework_version_id) REFERENCES framework_versions (id),
        CONSTRAINT ck_result_kinds_code CHECK (code ~ '^[a-z]+(-[a-z]+)*$'),
        CONSTRAINT ck_result_kinds_level CHECK (level >= 1),
        CONSTRAINT ck_result_kinds_title CHECK (jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb)
      )`);
    await runner.query(`
      CREATE TABLE plan_decisions (
        id uuid NOT NULL,
        framework_version_id uuid NOT NULL,
        body text NOT NULL,
        verb text NOT NULL,
        years integer[] NOT NULL,
        decided_on date NOT NULL,
        document text NOT NULL,
        source text,
        is_sample boolean NOT NULL,
        created_at timestamptz NOT NULL,
        revoked_at timestamptz,
        revocation_reason text,
        CONSTRAINT pk_plan_decisions PRIMARY KEY (id),
        CONSTRAINT fk_plan_decisions_framework FOREIGN KEY (framework_version_id) REFERENCES framework_versions (id),
        CONSTRAINT ck_plan_decisions_body CHECK (body IN ('PP', 'COUNCIL', 'CWG-SFP', 'WTSA', 'TSAG')),
        CONSTRAINT ck_plan_decisions_verb CHECK (verb IN ('reviewed', 'noted', 'endorsed', 'approved', 'adopted')),
        CONSTRAINT ck_plan_decisions_years CHECK (cardinality(years) > 0),
        CONSTRAINT ck_plan_decisions_document CHECK (document <> ''),
        CONSTRAINT ck_plan_decisions_revoked CHECK ((revoked_at IS NULL) = (revocation_reason IS NULL))
      )`);
    await runner.query('CREATE INDEX ix_plan_decisions_framework ON plan_decisions (framework_version_id)');
    await runner.query(`
      CREATE TABLE budgets (
        id uuid NOT NULL,
        code text NOT NULL,
        first_year integer NOT NULL,
        last_year integer NOT NULL,
        approved_on date NOT NULL,
        document text NOT NULL,
        source text,
        is_sample boolean NOT NULL,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_budgets PRIMARY KEY (id),
        CONSTRAINT uq_budgets_code UNIQUE (code),
        CONSTRAINT ck_budgets_years CHECK (first_year <= last_year),
        CONSTRAINT ck_budgets_document CHECK (document <> '')
      )`);
  }

  private async createResults(runner: QueryRunner): Promise<void> {
    const content = `
        kind_id uuid NOT NULL,
        code text NOT NULL,
        title jsonb NOT NULL,
        description jsonb,
        control_level text NOT NULL,
        sdgs integer[] NOT NULL,
        retired_on date,
        version integer NOT NULL`;
    await runner.query(`
      CREATE TABLE results (
        id uuid NOT NULL,
        framework_version_id uuid NOT NULL,
        origin_id uuid NOT NULL,
        ${content},
        source text,
        is_sample boolean NOT NULL,
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT pk_results PRIMARY KEY (id),
        CONSTRAINT uq_results_code UNIQUE (kind_id, code),
        CONSTRAINT uq_results_origin UNIQUE (framework_version_id, origin_id),
        CONSTRAINT uq_results_framework UNIQUE (id, framework_version_id),
        CONSTRAINT fk_results_framework FOREIGN KEY (framework_version_id) REFERENCES framework_versions (id),
        CONSTRAINT fk_results_kind FOREIGN KEY (kind_id, framework_version_id)
          REFERENCES result_kinds (id, framework_version_id),
        CONSTRAINT fk_results_origin FOREIGN KEY (origin_id) REFERENCES results (id),
        CONSTRAINT ck_results_code CHECK (code <> ''),
        CONSTRAINT ck_results_title CHECK (jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb),
        CONSTRAINT ck_results_description CHECK (jsonb_typeof(description) = 'object' AND description <> '{}'::jsonb),
        CONSTRAINT ck_results_control_level CHECK (control_level IN ('full', 'partial', 'none')),
        CONSTRAINT ck_results_sdgs CHECK (sdgs <@ ARRAY[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]),
        CONSTRAINT ck_results_changed CHECK (changed_at >= created_at)
      )`);
    await runner.query('CREATE INDEX ix_results_origin ON results (origin_id)');
    await runner.query(`
      CREATE TABLE result_history (
        result_id uuid NOT NULL,
        ${content},
        recorded_from timestamptz NOT NULL,
        recorded_until timestamptz NOT NULL,
        CONSTRAINT pk_result_history PRIMARY KEY (result_id, version),
        CONSTRAINT fk_result_history_result FOREIGN KEY (result_id) REFERENCES results (id),
        CONSTRAINT fk_result_history_kind FOREIGN KEY (kind_id) REFERENCES result_kinds (id),
        CONSTRAINT ck_result_history_recorded CHECK (recorded_from <= recorded_until)
      )`);
  }

  private async createLinks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE result_links (
        id uuid NOT NULL,
        child_id uuid NOT NULL,
        parent_id uuid NOT NULL,
        share numeric,
        effective_from date NOT NULL,
        effective_until date,
        is_sample boolean NOT NULL,
        created_at timestamptz NOT NULL,
        superseded_at timestamptz,
        CONSTRAINT pk_result_links PRIMARY KEY (id),
        CONSTRAINT fk_result_links_child FOREIGN KEY (child_id) REFERENCES results (id),
        CONSTRAINT fk_result_links_parent FOREIGN KEY (parent_id) REFERENCES results (id),
        CONSTRAINT ck_result_links_share CHECK (share > 0 AND share <= 1),
        CONSTRAINT ck_result_links_days CHECK (effective_from <= effective_until),
        CONSTRAINT ck_result_links_superseded CHECK (superseded_at >= created_at)
      )`);
    await runner.query('CREATE INDEX ix_result_links_child ON result_links (child_id)');
    await runner.query('CREATE INDEX ix_result_links_parent ON result_links (parent_id)');
    await runner.query(`
      CREATE TABLE successions (
        id uuid NOT NULL,
        from_id uuid NOT NULL,
        to_id uuid,
        kind text NOT NULL,
        note text NOT NULL,
        source text,
        is_sample boolean NOT NULL,
        created_at timestamptz NOT NULL,
        superseded_at timestamptz,
        CONSTRAINT pk_successions PRIMARY KEY (id),
        CONSTRAINT fk_successions_from FOREIGN KEY (from_id) REFERENCES results (id),
        CONSTRAINT fk_successions_to FOREIGN KEY (to_id) REFERENCES results (id),
        CONSTRAINT ck_successions_kind CHECK (kind IN ('continues', 'split', 'merged', 'dropped')),
        CONSTRAINT ck_successions_dropped CHECK ((kind = 'dropped') = (to_id IS NULL)),
        CONSTRAINT ck_successions_superseded CHECK (superseded_at >= created_at)
      )`);
    await runner.query(
      'CREATE UNIQUE INDEX uq_successions_pair ON successions (from_id, to_id) WHERE superseded_at IS NULL',
    );
    await runner.query(
      'CREATE UNIQUE INDEX uq_successions_dropped ON successions (from_id) WHERE to_id IS NULL AND superseded_at IS NULL',
    );
    await runner.query('CREATE INDEX ix_successions_to ON successions (to_id)');
  }

  private async createYears(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE year_entries (
        id uuid NOT NULL,
        framework_version_id uuid NOT NULL,
        result_id uuid NOT NULL,
        year integer NOT NULL,
        planned jsonb NOT NULL,
        regional_support_share numeric,
        is_sample boolean NOT NULL,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_year_entries PRIMARY KEY (id),
        CONSTRAINT uq_year_entries_year UNIQUE (result_id, year),
        CONSTRAINT fk_year_entries_result FOREIGN KEY (result_id, framework_version_id)
          REFERENCES results (id, framework_version_id),
        CONSTRAINT ck_year_entries_planned CHECK (jsonb_typeof(planned) = 'object' AND planned <> '{}'::jsonb),
        CONSTRAINT ck_year_entries_share CHECK (regional_support_share > 0 AND regional_support_share <= 1)
      )`);
    await runner.query('CREATE INDEX ix_year_entries_framework ON year_entries (framework_version_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE year_entries, successions, result_links, result_history, results');
    await runner.query('DROP TABLE budgets, plan_decisions, result_kinds, framework_versions');
    await runner.query('DROP COLLATION natural_order');
  }
}
