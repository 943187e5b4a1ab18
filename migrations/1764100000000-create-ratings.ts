import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What followed from accepted values, kept as it was found: superseded when it changes, never overwritten. */
export class CreateRatings1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ratings (
        id uuid NOT NULL,
        indicator_id uuid NOT NULL,
        indicator_version_id uuid NOT NULL,
        rating text,
        reason text,
        result jsonb NOT NULL,
        input jsonb NOT NULL,
        provenance jsonb NOT NULL,
        digest bytea NOT NULL,
        rule_version text NOT NULL,
        calculated_at timestamptz NOT NULL,
        superseded_at timestamptz,
        CONSTRAINT pk_ratings PRIMARY KEY (id),
        CONSTRAINT fk_ratings_indicator FOREIGN KEY (indicator_id) REFERENCES indicators (id),
        CONSTRAINT fk_ratings_indicator_version FOREIGN KEY (indicator_version_id) REFERENCES indicator_versions (id),
        ${this.outcome('ratings')}
      )`);
    await runner.query('CREATE UNIQUE INDEX uq_ratings_current ON ratings (indicator_id) WHERE superseded_at IS NULL');
    await runner.query('CREATE INDEX ix_ratings_indicator ON ratings (indicator_id, calculated_at)');
    await runner.query(`
      CREATE TABLE roll_ups (
        id uuid NOT NULL,
        result_id uuid NOT NULL,
        rating text,
        reason text,
        result jsonb NOT NULL,
        parts jsonb NOT NULL,
        digest bytea NOT NULL,
        rule_version text NOT NULL,
        calculated_at timestamptz NOT NULL,
        superseded_at timestamptz,
        CONSTRAINT pk_roll_ups PRIMARY KEY (id),
        CONSTRAINT fk_roll_ups_result FOREIGN KEY (result_id) REFERENCES results (id),
        ${this.outcome('roll_ups')}
      )`);
    await runner.query('CREATE UNIQUE INDEX uq_roll_ups_current ON roll_ups (result_id) WHERE superseded_at IS NULL');
    await runner.query('CREATE INDEX ix_roll_ups_result ON roll_ups (result_id, calculated_at)');
    for (const table of ['ratings', 'roll_ups'])
      await runner.query(`
        CREATE TRIGGER keep_superseded BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION keep_superseded()`);
  }

  /** A colour or a reason why there is none, and what is said beside it says the same. */
  private outcome(table: string): string {
    return `
        CONSTRAINT ck_${table}_rating CHECK (rating IN ('on-track', 'at-risk', 'off-track')),
        CONSTRAINT ck_${table}_reason CHECK (
          reason IN ('not-applicable', 'no-target', 'not-due', 'no-data', 'not-comparable', 'low-coverage')),
        CONSTRAINT ck_${table}_outcome CHECK (num_nonnulls(rating, reason) = 1
          AND result->>'rating' IS NOT DISTINCT FROM rating AND result->>'reason' IS NOT DISTINCT FROM reason),
        CONSTRAINT ck_${table}_superseded CHECK (superseded_at >= calculated_at)`;
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE roll_ups, ratings');
  }
}
