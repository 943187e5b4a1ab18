import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What hangs on an indicator beside its meaning: who answers, who reports a part, how it is broken down, what it measures. */
export class CreateIndicatorSheets1763931700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createSheets(runner);
    await this.createMeasured(runner);
    await this.keepMeaning(runner);
    await this.keepTargets(runner);
  }

  private async createSheets(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE indicator_parts (
        id uuid NOT NULL,
        indicator_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        from_day date,
        until_day date,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_indicator_parts PRIMARY KEY (id),
        CONSTRAINT uq_indicator_parts_unit UNIQUE (indicator_id, unit_id),
        CONSTRAINT fk_indicator_parts_indicator FOREIGN KEY (indicator_id) REFERENCES indicators (id),
        CONSTRAINT fk_indicator_parts_unit FOREIGN KEY (unit_id) REFERENCES units (id),
        CONSTRAINT ck_indicator_parts_days CHECK (from_day <= until_day)
      )`);
    // Until now the responsible unit reported alone.
    await runner.query(`
      INSERT INTO indicator_parts (id, indicator_id, unit_id, created_at) SELECT id, id, unit_id, created_at FROM indicators`);
    await runner.query(`
      CREATE TABLE indicator_people (
        indicator_id uuid NOT NULL,
        person_id uuid NOT NULL,
        CONSTRAINT pk_indicator_people PRIMARY KEY (indicator_id, person_id),
        CONSTRAINT fk_indicator_people_indicator FOREIGN KEY (indicator_id) REFERENCES indicators (id),
        CONSTRAINT fk_indicator_people_person FOREIGN KEY (person_id) REFERENCES persons (id)
      )`);
    await runner.query(`
      CREATE TABLE breakdowns (
        id uuid NOT NULL,
        indicator_version_id uuid NOT NULL,
        dimension_id uuid NOT NULL,
        rule text NOT NULL,
        is_required boolean NOT NULL,
        CONSTRAINT pk_breakdowns PRIMARY KEY (id),
        CONSTRAINT uq_breakdowns_dimension UNIQUE (indicator_version_id, dimension_id),
        CONSTRAINT fk_breakdowns_indicator_version FOREIGN KEY (indicator_version_id) REFERENCES indicator_versions (id),
        CONSTRAINT fk_breakdowns_dimension FOREIGN KEY (dimension_id) REFERENCES dimensions (id),
        CONSTRAINT ck_breakdowns_rule CHECK (rule IN ('must-equal', 'may-exceed', 'independent'))
      )`);
  }

  private async createMeasured(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE measured_results (
        id uuid NOT NULL,
        indicator_id uuid NOT NULL,
        origin_id uuid NOT NULL,
        weight numeric,
        is_critical boolean NOT NULL,
        effective_from date NOT NULL,
        effective_until date,
        created_at timestamptz NOT NULL,
        superseded_at timestamptz,
        CONSTRAINT pk_measured_results PRIMARY KEY (id),
        CONSTRAINT fk_measured_results_indicator FOREIGN KEY (indicator_id) REFERENCES indicators (id),
        CONSTRAINT fk_measured_results_origin FOREIGN KEY (origin_id) REFERENCES results (id),
        CONSTRAINT ck_measured_results_weight CHECK (weight > 0),
        CONSTRAINT ck_measured_results_days CHECK (effective_from <= effective_until),
        CONSTRAINT ck_measured_results_superseded CHECK (superseded_at >= created_at)
      )`);
    await runner.query('CREATE INDEX ix_measured_results_indicator ON measured_results (indicator_id)');
    await runner.query('CREATE INDEX ix_measured_results_origin ON measured_results (origin_id)');
    await runner.query(`
      CREATE FUNCTION check_measured_result() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        -- Two links that are right one by one can stand twice for one day, so they are looked at one after the other.
        PERFORM 1 FROM indicators WHERE id = NEW.indicator_id FOR UPDATE;
        PERFORM 1 FROM measured_results m
        WHERE m.indicator_id = NEW.indicator_id AND m.origin_id = NEW.origin_id AND m.id <> NEW.id AND m.superseded_at IS NULL
          AND daterange(m.effective_from, m.effective_until, '[]') && daterange(NEW.effective_from, NEW.effective_until, '[]');
        IF FOUND THEN
          RAISE EXCEPTION 'the indicator measures this result already on some of these days'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_measured_results_once';
        END IF;
        PERFORM 1 FROM results r WHERE r.id = NEW.origin_id AND r.origin_id = r.id;
        IF NOT FOUND THEN
          RAISE EXCEPTION 'an indicator hangs on the identity of a result'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_measured_results_identity';
        END IF;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER check_measured_result AFTER INSERT ON measured_results
      FOR EACH ROW EXECUTE FUNCTION check_measured_result()`);
  }

  /** Once there are values, what they mean stays: a change is a new version. Words in further languages may be added. */
  private async keepMeaning(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_meaning() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        free CONSTANT text[] := ARRAY['title', 'definition', 'measure', 'numerator', 'denominator', 'data_source',
          'low_limit', 'high_limit', 'opens_after_days', 'needs_evidence', 'version'];
      BEGIN
        PERFORM 1 FROM actuals a WHERE a.indicator_version_id = OLD.id LIMIT 1;
        IF NOT FOUND THEN RETURN COALESCE(NEW, OLD); END IF;
        IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - free = to_jsonb(OLD) - free
          AND NEW.definition @> COALESCE(OLD.definition, '{}') AND NEW.measure @> OLD.measure
          AND COALESCE(NEW.numerator, '{}') @> COALESCE(OLD.numerator, '{}')
          AND COALESCE(NEW.denominator, '{}') @> COALESCE(OLD.denominator, '{}')
        THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'values exist, so their meaning stays: % is refused', TG_OP
          USING ERRCODE = 'insufficient_privilege', CONSTRAINT = 'ck_indicator_versions_meaning';
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_meaning BEFORE UPDATE OR DELETE ON indicator_versions
      FOR EACH ROW EXECUTE FUNCTION keep_meaning()`);
    await runner.query(`
      CREATE FUNCTION keep_breakdown() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM 1 FROM actuals a
        WHERE a.indicator_version_id IN ((COALESCE(NEW, OLD)).indicator_version_id, (COALESCE(OLD, NEW)).indicator_version_id)
        LIMIT 1;
        IF NOT FOUND THEN RETURN COALESCE(NEW, OLD); END IF;
        RAISE EXCEPTION 'values exist, so their breakdowns stay: % is refused', TG_OP
          USING ERRCODE = 'insufficient_privilege', CONSTRAINT = 'ck_indicator_versions_meaning';
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_breakdown BEFORE INSERT OR UPDATE OR DELETE ON breakdowns
      FOR EACH ROW EXECUTE FUNCTION keep_breakdown()`);
    await runner.query(`
      CREATE FUNCTION hold_meaning() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        -- A first value and a change of what it means wait for each other.
        PERFORM 1 FROM indicator_versions v WHERE v.id = NEW.indicator_version_id FOR SHARE;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER hold_meaning BEFORE INSERT ON actuals FOR EACH ROW EXECUTE FUNCTION hold_meaning()`);
  }

  /** Baselines and targets are superseded, never changed. */
  private async keepTargets(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE baselines ADD COLUMN superseded_at timestamptz,
      ADD CONSTRAINT ck_baselines_superseded CHECK (superseded_at >= created_at)`);
    for (const table of ['baselines', 'targets', 'measured_results'])
      await runner.query(`
        CREATE TRIGGER keep_superseded BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION keep_superseded()`);
    await runner.query(`
      CREATE TRIGGER refuse_milestones_change BEFORE UPDATE OR DELETE OR TRUNCATE ON milestones
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['baselines', 'targets']) await runner.query(`DROP TRIGGER keep_superseded ON ${table}`);
    await runner.query('ALTER TABLE baselines DROP CONSTRAINT ck_baselines_superseded, DROP COLUMN superseded_at');
    await runner.query('DROP TRIGGER refuse_milestones_change ON milestones');
    await runner.query('DROP TRIGGER keep_meaning ON indicator_versions');
    await runner.query('DROP TRIGGER hold_meaning ON actuals');
    await runner.query('DROP TABLE measured_results, breakdowns, indicator_people, indicator_parts');
    await runner.query('DROP FUNCTION check_measured_result(), keep_breakdown(), hold_meaning(), keep_meaning()');
  }
}
