import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A value belongs to a reporting unit's part, is more than one number, and keeps who wrote it and why it was sent back. */
export class LetUnitsReport1764018000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.extendActuals(runner);
    await this.createHands(runner);
    await this.createBreakdownValues(runner);
  }

  private async extendActuals(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE actuals ADD COLUMN part_id uuid, ADD COLUMN occasion_id uuid,
        ADD COLUMN numerator numeric, ADD COLUMN denominator numeric, ADD COLUMN choice jsonb, ADD COLUMN judgement text,
        ADD COLUMN not_applicable text, ADD COLUMN narrative jsonb, ADD COLUMN remark text, ADD COLUMN correction_reason text`);
    await runner.query('ALTER TABLE actuals DISABLE TRIGGER keep_accepted_actual');
    await runner.query(`
      UPDATE actuals a SET part_id = (SELECT p.id FROM indicator_versions v
        JOIN indicators i ON i.id = v.indicator_id
        JOIN indicator_parts p ON p.indicator_id = i.id
        WHERE v.id = a.indicator_version_id ORDER BY (p.unit_id = i.unit_id) DESC, p.id LIMIT 1)`);
    await runner.query('ALTER TABLE actuals ENABLE TRIGGER keep_accepted_actual');
    await runner.query(`
      ALTER TABLE actuals ALTER COLUMN part_id SET NOT NULL,
        DROP CONSTRAINT uq_actuals_revision,
        ADD CONSTRAINT uq_actuals_revision UNIQUE (indicator_version_id, part_id, period, revision),
        ADD CONSTRAINT fk_actuals_part FOREIGN KEY (part_id) REFERENCES indicator_parts (id),
        ADD CONSTRAINT fk_actuals_occasion FOREIGN KEY (occasion_id) REFERENCES occasions (id),
        ADD CONSTRAINT ck_actuals_one_form CHECK (num_nonnulls(value, numerator, choice, judgement, not_applicable) <= 1),
        ADD CONSTRAINT ck_actuals_ratio CHECK (num_nonnulls(numerator, denominator) <> 1),
        ADD CONSTRAINT ck_actuals_judgement CHECK (judgement IN ('on-track', 'at-risk', 'off-track')),
        ADD CONSTRAINT ck_actuals_correction CHECK (revision = 1 OR correction_reason IS NOT NULL),
        DROP CONSTRAINT ck_actuals_no_skipped_step,
        ADD CONSTRAINT ck_actuals_no_skipped_step CHECK (
          (state IN ('draft', 'sent-back', 'withdrawn')
            OR (submitted_at IS NOT NULL AND num_nonnulls(value, numerator, choice, judgement, not_applicable) = 1))
          AND (verified_at IS NULL OR submitted_at <= verified_at)
          AND (accepted_at IS NULL OR (verified_at IS NOT NULL AND verified_at <= accepted_at)))`);
    await runner.query('DROP INDEX uq_actuals_accepted');
    await runner.query(`
      CREATE UNIQUE INDEX uq_actuals_accepted ON actuals (indicator_version_id, part_id, period) WHERE state = 'accepted'`);
    // One revision at a time is worked on.
    await runner.query(`
      CREATE UNIQUE INDEX uq_actuals_open ON actuals (indicator_version_id, part_id, period)
      WHERE state NOT IN ('accepted', 'corrected')`);
    await runner.query('CREATE INDEX ix_actuals_part ON actuals (part_id, state)');
  }

  private async createHands(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE actual_authors (
        actual_id uuid NOT NULL,
        person_id uuid NOT NULL,
        first_saved_at timestamptz NOT NULL,
        CONSTRAINT pk_actual_authors PRIMARY KEY (actual_id, person_id),
        CONSTRAINT fk_actual_authors_actual FOREIGN KEY (actual_id) REFERENCES actuals (id),
        CONSTRAINT fk_actual_authors_person FOREIGN KEY (person_id) REFERENCES persons (id)
      )`);
    await runner.query(`
      INSERT INTO actual_authors (actual_id, person_id, first_saved_at) SELECT id, author_id, created_at FROM actuals`);
    await runner.query(`
      CREATE TABLE actual_returns (
        id uuid NOT NULL,
        actual_id uuid NOT NULL,
        returned_by_id uuid NOT NULL,
        from_state text NOT NULL,
        reasons jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_actual_returns PRIMARY KEY (id),
        CONSTRAINT fk_actual_returns_actual FOREIGN KEY (actual_id) REFERENCES actuals (id),
        CONSTRAINT fk_actual_returns_person FOREIGN KEY (returned_by_id) REFERENCES persons (id),
        CONSTRAINT ck_actual_returns_from CHECK (from_state IN ('submitted', 'verified')),
        CONSTRAINT ck_actual_returns_reasons CHECK (jsonb_typeof(reasons) = 'array' AND jsonb_array_length(reasons) > 0)
      )`);
    await runner.query('CREATE INDEX ix_actual_returns_actual ON actual_returns (actual_id)');
    await runner.query(`
      CREATE TRIGGER refuse_actual_returns_change BEFORE UPDATE OR DELETE OR TRUNCATE ON actual_returns
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change()`);
    await runner.query(`
      CREATE TRIGGER refuse_actual_authors_change BEFORE UPDATE OR DELETE OR TRUNCATE ON actual_authors
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change()`);
  }

  private async createBreakdownValues(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE breakdown_values (
        actual_id uuid NOT NULL,
        breakdown_id uuid NOT NULL,
        category_id uuid NOT NULL,
        value numeric NOT NULL,
        CONSTRAINT pk_breakdown_values PRIMARY KEY (actual_id, breakdown_id, category_id),
        CONSTRAINT fk_breakdown_values_actual FOREIGN KEY (actual_id) REFERENCES actuals (id),
        CONSTRAINT fk_breakdown_values_breakdown FOREIGN KEY (breakdown_id) REFERENCES breakdowns (id),
        CONSTRAINT fk_breakdown_values_category FOREIGN KEY (category_id) REFERENCES categories (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE breakdown_values, actual_returns, actual_authors');
    await runner.query('DROP INDEX uq_actuals_open, uq_actuals_accepted, ix_actuals_part');
    await runner.query(`
      ALTER TABLE actuals DROP CONSTRAINT uq_actuals_revision, DROP CONSTRAINT ck_actuals_one_form,
        DROP CONSTRAINT ck_actuals_ratio, DROP CONSTRAINT ck_actuals_judgement, DROP CONSTRAINT ck_actuals_correction,
        DROP CONSTRAINT ck_actuals_no_skipped_step, DROP COLUMN part_id, DROP COLUMN occasion_id, DROP COLUMN numerator,
        DROP COLUMN denominator, DROP COLUMN choice, DROP COLUMN judgement, DROP COLUMN not_applicable,
        DROP COLUMN narrative, DROP COLUMN remark, DROP COLUMN correction_reason,
        ADD CONSTRAINT uq_actuals_revision UNIQUE (indicator_version_id, period, revision),
        ADD CONSTRAINT ck_actuals_no_skipped_step CHECK (accepted_at IS NULL
          OR (value IS NOT NULL AND submitted_at IS NOT NULL AND verified_at IS NOT NULL
            AND submitted_at <= verified_at AND verified_at <= accepted_at))`);
    await runner.query(`
      CREATE UNIQUE INDEX uq_actuals_accepted ON actuals (indicator_version_id, period) WHERE state = 'accepted'`);
  }
}
