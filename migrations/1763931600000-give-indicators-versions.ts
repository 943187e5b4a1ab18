import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an indicator means stands in a version of it; the indicator itself is what stays when its meaning changes. */
export class GiveIndicatorsVersions1763931600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createVersions(runner);
    await this.moveSheets(runner);
    await this.followVersions(runner);
    await this.extendTargets(runner);
    await this.extendOccasions(runner);
  }

  private async createVersions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE indicator_versions (
        id uuid NOT NULL,
        indicator_id uuid NOT NULL,
        number integer NOT NULL,
        starts_on date,
        bridge text,
        title jsonb NOT NULL,
        definition jsonb,
        measure jsonb NOT NULL,
        kind text NOT NULL,
        aggregation text NOT NULL,
        part_aggregation text NOT NULL,
        numerator jsonb,
        denominator jsonb,
        frequency text,
        series text,
        opens_after_days integer NOT NULL,
        lag_days integer NOT NULL,
        grace_days integer NOT NULL,
        data_source jsonb,
        tolerance numeric NOT NULL,
        absolute_tolerance numeric,
        low_limit numeric,
        high_limit numeric,
        needs_evidence boolean NOT NULL,
        steps jsonb,
        stages jsonb,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_indicator_versions PRIMARY KEY (id),
        CONSTRAINT uq_indicator_versions_number UNIQUE (indicator_id, number),
        CONSTRAINT fk_indicator_versions_indicator FOREIGN KEY (indicator_id) REFERENCES indicators (id),
        CONSTRAINT ck_indicator_versions_first CHECK (number >= 1 AND (number = 1) = (starts_on IS NULL)),
        CONSTRAINT ck_indicator_versions_bridge CHECK (bridge IS NULL OR number > 1),
        CONSTRAINT ck_indicator_versions_title CHECK (jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb),
        CONSTRAINT ck_indicator_versions_measure CHECK (jsonb_typeof(measure) = 'object' AND measure <> '{}'::jsonb),
        CONSTRAINT ck_indicator_versions_kind CHECK (kind IN ('increase', 'decrease', 'at-least', 'at-most', 'within',
          'parity', 'milestone-list', 'yes-no', 'ordinal', 'qualitative')),
        CONSTRAINT ck_indicator_versions_aggregation CHECK (
          aggregation IN ('point', 'cumulative', 'average', 'ratio', 'sum')),
        CONSTRAINT ck_indicator_versions_parts CHECK (part_aggregation IN ('single', 'sum', 'average', 'ratio')),
        CONSTRAINT ck_indicator_versions_ratio CHECK (num_nonnulls(numerator, denominator) <> 1
          AND (numerator IS NOT NULL OR aggregation <> 'ratio') AND (numerator IS NULL OR aggregation IN ('point', 'ratio'))),
        CONSTRAINT ck_indicator_versions_period CHECK (num_nonnulls(frequency, series) = 1
          AND frequency IN ('year', 'half', 'quarter', 'month')),
        CONSTRAINT ck_indicator_versions_days CHECK (lag_days >= 0 AND grace_days >= 0),
        CONSTRAINT ck_indicator_versions_tolerance CHECK (tolerance >= 0 AND absolute_tolerance >= 0),
        CONSTRAINT ck_indicator_versions_limits CHECK (low_limit < high_limit),
        CONSTRAINT ck_indicator_versions_steps CHECK ((kind = 'ordinal') = (steps IS NOT NULL)),
        CONSTRAINT ck_indicator_versions_stages CHECK ((kind = 'milestone-list') = (stages IS NOT NULL))
      )`);
  }

  /** What stood on the indicator becomes its first version, under the same id. */
  private async moveSheets(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO indicator_versions (id, indicator_id, number, title, measure, kind, aggregation, part_aggregation, frequency,
        opens_after_days, lag_days, grace_days, tolerance, absolute_tolerance, needs_evidence, version, created_at)
      SELECT id, id, 1, title, measure, kind, aggregation, 'single', frequency, 1, lag_days, grace_days, tolerance,
        absolute_tolerance, false, 1, created_at FROM indicators`);
    await runner.query(`
      ALTER TABLE indicators DROP COLUMN title, DROP COLUMN measure, DROP COLUMN kind, DROP COLUMN aggregation,
        DROP COLUMN frequency, DROP COLUMN tolerance, DROP COLUMN absolute_tolerance, DROP COLUMN lag_days,
        DROP COLUMN grace_days, ADD COLUMN source text, ADD COLUMN retired_on date`);
  }

  /** Baselines, targets and values belong to what was meant when they were entered. */
  private async followVersions(runner: QueryRunner): Promise<void> {
    for (const table of ['baselines', 'targets', 'actuals'])
      await runner.query(`ALTER TABLE ${table} RENAME COLUMN indicator_id TO indicator_version_id`);
    for (const table of ['baselines', 'targets', 'actuals'])
      await runner.query(`
        ALTER TABLE ${table} DROP CONSTRAINT fk_${table}_indicator,
          ADD CONSTRAINT fk_${table}_indicator_version FOREIGN KEY (indicator_version_id) REFERENCES indicator_versions (id)`);
    await runner.query('ALTER INDEX ix_targets_indicator RENAME TO ix_targets_indicator_version');
  }

  private async extendTargets(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE dimensions (
        id uuid NOT NULL,
        code text NOT NULL,
        title jsonb NOT NULL,
        is_sample boolean NOT NULL,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_dimensions PRIMARY KEY (id),
        CONSTRAINT uq_dimensions_code UNIQUE (code),
        CONSTRAINT ck_dimensions_code CHECK (code ~ '^[a-z]+(-[a-z]+)*$'),
        CONSTRAINT ck_dimensions_title CHECK (jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb)
      )`);
    await runner.query(`
      CREATE TABLE categories (
        id uuid NOT NULL,
        dimension_id uuid NOT NULL,
        code text NOT NULL,
        title jsonb NOT NULL,
        place integer NOT NULL,
        valid_from date,
        valid_until date,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_categories PRIMARY KEY (id),
        CONSTRAINT uq_categories_code UNIQUE (dimension_id, code),
        CONSTRAINT fk_categories_dimension FOREIGN KEY (dimension_id) REFERENCES dimensions (id),
        CONSTRAINT ck_categories_title CHECK (jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb),
        CONSTRAINT ck_categories_days CHECK (valid_from <= valid_until)
      )`);
    await runner.query(`
      ALTER TABLE baselines DROP CONSTRAINT pk_baselines, ADD COLUMN id uuid, ADD COLUMN category_id uuid,
        ADD COLUMN effective_from date, ADD COLUMN rationale text NOT NULL DEFAULT '',
        ADD COLUMN decision_reference text NOT NULL DEFAULT ''`);
    await runner.query('UPDATE baselines SET id = indicator_version_id, effective_from = on_day');
    await runner.query(`
      ALTER TABLE baselines ALTER COLUMN id SET NOT NULL, ALTER COLUMN effective_from SET NOT NULL,
        ALTER COLUMN rationale DROP DEFAULT, ALTER COLUMN decision_reference DROP DEFAULT,
        ADD CONSTRAINT pk_baselines PRIMARY KEY (id),
        ADD CONSTRAINT fk_baselines_category FOREIGN KEY (category_id) REFERENCES categories (id)`);
    await runner.query(
      'CREATE INDEX ix_baselines_indicator_version ON baselines (indicator_version_id, effective_from)',
    );
    await runner.query(`
      ALTER TABLE targets ALTER COLUMN value DROP NOT NULL, ADD COLUMN low numeric, ADD COLUMN high numeric,
        ADD COLUMN step text, ADD COLUMN category_id uuid, ADD COLUMN effective_until date, ADD COLUMN superseded_at timestamptz,
        ADD COLUMN set_at timestamptz,
        ADD CONSTRAINT fk_targets_category FOREIGN KEY (category_id) REFERENCES categories (id),
        ADD CONSTRAINT ck_targets_shape CHECK (num_nonnulls(low, high) <> 1 AND low < high
          AND num_nonnulls(value, low, step) <= 1),
        ADD CONSTRAINT ck_targets_days CHECK (effective_from <= effective_until),
        ADD CONSTRAINT ck_targets_superseded CHECK (superseded_at >= created_at)`);
    await runner.query('UPDATE targets SET set_at = created_at');
    await runner.query('ALTER TABLE targets ALTER COLUMN set_at SET NOT NULL');
    await runner.query(`
      CREATE TABLE milestones (
        target_id uuid NOT NULL,
        on_day date NOT NULL,
        value numeric NOT NULL,
        CONSTRAINT pk_milestones PRIMARY KEY (target_id, on_day),
        CONSTRAINT fk_milestones_target FOREIGN KEY (target_id) REFERENCES targets (id)
      )`);
  }

  private async extendOccasions(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE occasions ADD COLUMN series text NOT NULL DEFAULT 'COUNCIL', ADD COLUMN source text`,
    );
    await runner.query('ALTER TABLE occasions ALTER COLUMN series DROP DEFAULT');
    await runner.query(`
      ALTER TABLE occasions ADD CONSTRAINT ck_occasions_code CHECK (code ~ '^[A-Z][A-Z0-9-]*$'),
        ADD CONSTRAINT ck_occasions_series CHECK (series ~ '^[A-Z]+(-[A-Z]+)*$')`);
    await runner.query('CREATE INDEX ix_occasions_series ON occasions (series, from_day)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_occasions_series');
    await runner.query(
      'ALTER TABLE occasions DROP CONSTRAINT ck_occasions_code, DROP CONSTRAINT ck_occasions_series, DROP COLUMN series, DROP COLUMN source',
    );
    await runner.query('DROP TABLE milestones');
    await runner.query(`
      ALTER TABLE targets DROP CONSTRAINT ck_targets_shape, DROP CONSTRAINT ck_targets_days,
        DROP CONSTRAINT ck_targets_superseded, DROP COLUMN low, DROP COLUMN high, DROP COLUMN step, DROP COLUMN category_id,
        DROP COLUMN effective_until, DROP COLUMN superseded_at, DROP COLUMN set_at, ALTER COLUMN value SET NOT NULL`);
    await runner.query(`
      ALTER TABLE baselines DROP CONSTRAINT pk_baselines, DROP COLUMN id, DROP COLUMN category_id, DROP COLUMN effective_from,
        DROP COLUMN rationale, DROP COLUMN decision_reference,
        ADD CONSTRAINT pk_baselines PRIMARY KEY (indicator_version_id)`);
    await runner.query('DROP TABLE categories, dimensions');
    await runner.query('ALTER INDEX ix_targets_indicator_version RENAME TO ix_targets_indicator');
    for (const table of ['baselines', 'targets', 'actuals'])
      await runner.query(`ALTER TABLE ${table} DROP CONSTRAINT fk_${table}_indicator_version`);
    await this.moveBack(runner);
    for (const table of ['baselines', 'targets', 'actuals']) {
      await runner.query(`ALTER TABLE ${table} RENAME COLUMN indicator_version_id TO indicator_id`);
      await runner.query(`
        ALTER TABLE ${table} ADD CONSTRAINT fk_${table}_indicator FOREIGN KEY (indicator_id) REFERENCES indicators (id)`);
    }
  }

  /** A schema without versions has no place for a second one: then this fails, and nothing is lost. */
  private async moveBack(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE indicators ADD COLUMN title jsonb, ADD COLUMN measure jsonb, ADD COLUMN kind text,
        ADD COLUMN aggregation text, ADD COLUMN frequency text, ADD COLUMN tolerance numeric,
        ADD COLUMN absolute_tolerance numeric, ADD COLUMN lag_days integer, ADD COLUMN grace_days integer,
        DROP COLUMN source, DROP COLUMN retired_on`);
    await runner.query(`
      UPDATE indicators i SET title = v.title, measure = v.measure, kind = v.kind, aggregation = v.aggregation,
        frequency = v.frequency, tolerance = v.tolerance, absolute_tolerance = v.absolute_tolerance, lag_days = v.lag_days,
        grace_days = v.grace_days FROM indicator_versions v WHERE v.indicator_id = i.id AND v.id = i.id`);
    await runner.query(`
      ALTER TABLE indicators ALTER COLUMN title SET NOT NULL, ALTER COLUMN measure SET NOT NULL, ALTER COLUMN kind SET NOT NULL,
        ALTER COLUMN aggregation SET NOT NULL, ALTER COLUMN frequency SET NOT NULL, ALTER COLUMN tolerance SET NOT NULL,
        ALTER COLUMN lag_days SET NOT NULL, ALTER COLUMN grace_days SET NOT NULL,
        ADD CONSTRAINT ck_indicators_title CHECK (jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb),
        ADD CONSTRAINT ck_indicators_measure CHECK (jsonb_typeof(measure) = 'object' AND measure <> '{}'::jsonb),
        ADD CONSTRAINT ck_indicators_kind CHECK (kind IN ('increase', 'decrease', 'at-least', 'at-most')),
        ADD CONSTRAINT ck_indicators_aggregation CHECK (aggregation IN ('point', 'cumulative', 'average', 'sum')),
        ADD CONSTRAINT ck_indicators_frequency CHECK (frequency IN ('year', 'half', 'quarter', 'month')),
        ADD CONSTRAINT ck_indicators_tolerance CHECK (tolerance >= 0 AND absolute_tolerance >= 0),
        ADD CONSTRAINT ck_indicators_days CHECK (lag_days >= 0 AND grace_days >= 0)`);
    await runner.query('DROP TABLE indicator_versions');
  }
}
