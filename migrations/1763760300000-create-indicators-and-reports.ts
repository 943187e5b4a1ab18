import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Indicators with baseline, targets and reported values, the meetings that reports go to, and the runs that make them. */
export class CreateIndicatorsAndReports1763760300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createIndicators(runner);
    await this.createActuals(runner);
    await this.protectAccepted(runner);
    await this.createReports(runner);
    await this.protectReports(runner);
  }

  private async createIndicators(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE indicators (
        id uuid NOT NULL,
        code text NOT NULL,
        title jsonb NOT NULL,
        measure jsonb NOT NULL,
        kind text NOT NULL,
        aggregation text NOT NULL,
        frequency text NOT NULL,
        tolerance numeric NOT NULL,
        absolute_tolerance numeric,
        lag_days integer NOT NULL,
        grace_days integer NOT NULL,
        unit_id uuid NOT NULL,
        is_sample boolean NOT NULL,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_indicators PRIMARY KEY (id),
        CONSTRAINT uq_indicators_code UNIQUE (code),
        CONSTRAINT fk_indicators_unit FOREIGN KEY (unit_id) REFERENCES units (id),
        CONSTRAINT ck_indicators_title CHECK (jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb),
        CONSTRAINT ck_indicators_measure CHECK (jsonb_typeof(measure) = 'object' AND measure <> '{}'::jsonb),
        CONSTRAINT ck_indicators_kind CHECK (kind IN ('increase', 'decrease', 'at-least', 'at-most')),
        CONSTRAINT ck_indicators_aggregation CHECK (aggregation IN ('point', 'cumulative', 'average', 'sum')),
        CONSTRAINT ck_indicators_frequency CHECK (frequency IN ('year', 'half', 'quarter', 'month')),
        CONSTRAINT ck_indicators_tolerance CHECK (tolerance >= 0 AND absolute_tolerance >= 0),
        CONSTRAINT ck_indicators_days CHECK (lag_days >= 0 AND grace_days >= 0)
      )`);
    await runner.query(`
      CREATE TABLE baselines (
        indicator_id uuid NOT NULL,
        value numeric NOT NULL,
        on_day date NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_baselines PRIMARY KEY (indicator_id),
        CONSTRAINT fk_baselines_indicator FOREIGN KEY (indicator_id) REFERENCES indicators (id)
      )`);
    await runner.query(`
      CREATE TABLE targets (
        id uuid NOT NULL,
        indicator_id uuid NOT NULL,
        value numeric NOT NULL,
        on_day date NOT NULL,
        effective_from date NOT NULL,
        rationale text NOT NULL,
        decision_reference text NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_targets PRIMARY KEY (id),
        CONSTRAINT fk_targets_indicator FOREIGN KEY (indicator_id) REFERENCES indicators (id),
        CONSTRAINT ck_targets_reasons CHECK (rationale <> '' AND decision_reference <> '')
      )`);
    await runner.query('CREATE INDEX ix_targets_indicator ON targets (indicator_id, effective_from)');
  }

  private async createActuals(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE actuals (
        id uuid NOT NULL,
        indicator_id uuid NOT NULL,
        period text NOT NULL,
        revision integer NOT NULL,
        state text NOT NULL,
        value numeric,
        is_estimate boolean NOT NULL,
        author_id uuid NOT NULL,
        verifier_id uuid,
        acceptor_id uuid,
        submitted_at timestamptz,
        verified_at timestamptz,
        accepted_at timestamptz,
        corrected_at timestamptz,
        is_sample boolean NOT NULL,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_actuals PRIMARY KEY (id),
        CONSTRAINT uq_actuals_revision UNIQUE (indicator_id, period, revision),
        CONSTRAINT fk_actuals_indicator FOREIGN KEY (indicator_id) REFERENCES indicators (id),
        CONSTRAINT fk_actuals_author FOREIGN KEY (author_id) REFERENCES persons (id),
        CONSTRAINT fk_actuals_verifier FOREIGN KEY (verifier_id) REFERENCES persons (id),
        CONSTRAINT fk_actuals_acceptor FOREIGN KEY (acceptor_id) REFERENCES persons (id),
        CONSTRAINT ck_actuals_state CHECK (
          state IN ('draft', 'submitted', 'verified', 'accepted', 'sent-back', 'withdrawn', 'corrected')),
        CONSTRAINT ck_actuals_revision CHECK (revision >= 1),
        CONSTRAINT ck_actuals_three_people CHECK (
          author_id <> verifier_id AND verifier_id <> acceptor_id AND author_id <> acceptor_id),
        CONSTRAINT ck_actuals_verified CHECK (
          (verifier_id IS NULL) = (verified_at IS NULL) AND (state <> 'verified' OR verified_at IS NOT NULL)),
        CONSTRAINT ck_actuals_accepted CHECK (
          (acceptor_id IS NULL) = (accepted_at IS NULL) AND (accepted_at IS NOT NULL) = (state IN ('accepted', 'corrected'))),
        CONSTRAINT ck_actuals_no_skipped_step CHECK (
          accepted_at IS NULL
          OR (value IS NOT NULL AND submitted_at IS NOT NULL AND verified_at IS NOT NULL
            AND submitted_at <= verified_at AND verified_at <= accepted_at)),
        CONSTRAINT ck_actuals_corrected CHECK ((state = 'corrected') = (corrected_at IS NOT NULL))
      )`);
    // Two revisions of one period never count at the same time.
    await runner.query(
      `CREATE UNIQUE INDEX uq_actuals_accepted ON actuals (indicator_id, period) WHERE state = 'accepted'`,
    );
  }

  /** After acceptance one thing may still happen to a value: a later revision takes its place, and it says so. */
  private async protectAccepted(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_accepted_actual() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.accepted_at IS NULL THEN
          IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
          RETURN NEW;
        END IF;
        IF TG_OP = 'UPDATE' AND OLD.state = 'accepted' AND NEW.state = 'corrected'
          AND to_jsonb(NEW) - ARRAY['state', 'corrected_at', 'version'] = to_jsonb(OLD) - ARRAY['state', 'corrected_at', 'version']
        THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'an accepted value is never changed: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_accepted_actual BEFORE UPDATE OR DELETE ON actuals
      FOR EACH ROW EXECUTE FUNCTION keep_accepted_actual()`);
  }

  private async createReports(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE occasions (
        id uuid NOT NULL,
        code text NOT NULL,
        title jsonb NOT NULL,
        place jsonb NOT NULL,
        from_day date NOT NULL,
        to_day date NOT NULL,
        is_sample boolean NOT NULL,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_occasions PRIMARY KEY (id),
        CONSTRAINT uq_occasions_code UNIQUE (code),
        CONSTRAINT ck_occasions_days CHECK (from_day <= to_day)
      )`);
    await runner.query(`
      CREATE TABLE report_runs (
        id uuid NOT NULL,
        definition text NOT NULL,
        occasion_id uuid NOT NULL,
        state text NOT NULL,
        cut_off timestamptz NOT NULL,
        frozen_at timestamptz,
        ready_at timestamptz,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_report_runs PRIMARY KEY (id),
        CONSTRAINT uq_report_runs_definition_occasion UNIQUE (definition, occasion_id),
        CONSTRAINT fk_report_runs_occasion FOREIGN KEY (occasion_id) REFERENCES occasions (id),
        CONSTRAINT ck_report_runs_state CHECK (state IN ('planned', 'frozen', 'ready')),
        CONSTRAINT ck_report_runs_frozen CHECK ((state = 'planned') = (frozen_at IS NULL)),
        CONSTRAINT ck_report_runs_ready CHECK ((state = 'ready') = (ready_at IS NOT NULL))
      )`);
    await runner.query(`
      CREATE TABLE report_snapshots (
        run_id uuid NOT NULL,
        content text NOT NULL,
        sha256 bytea NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_report_snapshots PRIMARY KEY (run_id),
        CONSTRAINT fk_report_snapshots_run FOREIGN KEY (run_id) REFERENCES report_runs (id),
        CONSTRAINT ck_report_snapshots_sha256 CHECK (sha256 = sha256(convert_to(content, 'UTF8')))
      )`);
    await runner.query(`
      CREATE TABLE report_files (
        id uuid NOT NULL,
        run_id uuid NOT NULL,
        format text NOT NULL,
        language text NOT NULL,
        content bytea NOT NULL,
        sha256 bytea NOT NULL,
        pages integer NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_report_files PRIMARY KEY (id),
        CONSTRAINT uq_report_files_format_language UNIQUE (run_id, format, language),
        CONSTRAINT fk_report_files_snapshot FOREIGN KEY (run_id) REFERENCES report_snapshots (run_id),
        CONSTRAINT ck_report_files_format CHECK (format IN ('pdf-ua')),
        CONSTRAINT ck_report_files_language CHECK (language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
        CONSTRAINT ck_report_files_sha256 CHECK (sha256 = sha256(content))
      )`);
  }

  /** What a report was made of and what it looked like stays as it was. */
  private async protectReports(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_report_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'snapshots and files of reports are never changed: % is refused', TG_OP
          USING ERRCODE = 'insufficient_privilege';
      END $$`);
    for (const table of ['report_snapshots', 'report_files'])
      await runner.query(`
        CREATE TRIGGER refuse_${table}_change BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_report_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE report_files, report_snapshots, report_runs, occasions');
    await runner.query('DROP FUNCTION refuse_report_change()');
    await runner.query('DROP TABLE actuals, targets, baselines, indicators');
    await runner.query('DROP FUNCTION keep_accepted_actual()');
  }
}
