import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Periods that a decision closed for everybody, and leave to enter values all the same. Both are taken back, never changed. */
export class CreateWindows1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE period_closures (
        id uuid NOT NULL,
        from_day date NOT NULL,
        to_day date NOT NULL,
        since_day date NOT NULL,
        decision text NOT NULL,
        created_by_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        revoked_by_id uuid,
        revoked_at timestamptz,
        CONSTRAINT pk_period_closures PRIMARY KEY (id),
        CONSTRAINT fk_period_closures_created_by FOREIGN KEY (created_by_id) REFERENCES persons (id),
        CONSTRAINT fk_period_closures_revoked_by FOREIGN KEY (revoked_by_id) REFERENCES persons (id),
        CONSTRAINT ck_period_closures_days CHECK (from_day <= to_day),
        CONSTRAINT ck_period_closures_since CHECK (since_day >= (created_at AT TIME ZONE 'Europe/Zurich')::date),
        CONSTRAINT ck_period_closures_decision CHECK (decision ~ '\\S'),
        CONSTRAINT ck_period_closures_revoked CHECK (
          (revoked_at IS NULL) = (revoked_by_id IS NULL) AND revoked_at >= created_at)
      )`);
    await runner.query(`
      CREATE TABLE window_exceptions (
        id uuid NOT NULL,
        unit_id uuid,
        indicator_id uuid,
        period text NOT NULL,
        reason text NOT NULL,
        until_day date NOT NULL,
        granted_by_id uuid NOT NULL,
        granted_at timestamptz NOT NULL,
        revoked_by_id uuid,
        revoked_at timestamptz,
        CONSTRAINT pk_window_exceptions PRIMARY KEY (id),
        CONSTRAINT fk_window_exceptions_unit FOREIGN KEY (unit_id) REFERENCES units (id),
        CONSTRAINT fk_window_exceptions_indicator FOREIGN KEY (indicator_id) REFERENCES indicators (id),
        CONSTRAINT fk_window_exceptions_granted_by FOREIGN KEY (granted_by_id) REFERENCES persons (id),
        CONSTRAINT fk_window_exceptions_revoked_by FOREIGN KEY (revoked_by_id) REFERENCES persons (id),
        CONSTRAINT ck_window_exceptions_until CHECK (until_day >= (granted_at AT TIME ZONE 'Europe/Zurich')::date),
        CONSTRAINT ck_window_exceptions_period CHECK (period ~ '\\S'),
        CONSTRAINT ck_window_exceptions_reason CHECK (reason ~ '\\S'),
        CONSTRAINT ck_window_exceptions_revoked CHECK (
          (revoked_at IS NULL) = (revoked_by_id IS NULL) AND revoked_at >= granted_at)
      )`);
    await runner.query('CREATE INDEX ix_window_exceptions_period ON window_exceptions (period)');
    await this.keepRows(runner);
  }

  /** What was decided stays on record as it was: it may be revoked once, and nothing else. */
  private async keepRows(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_until_revoked() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        moving CONSTANT text[] := ARRAY['revoked_at', 'revoked_by_id'];
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.revoked_at IS NULL AND NEW.revoked_at IS NOT NULL
          AND to_jsonb(NEW) - moving = to_jsonb(OLD) - moving
        THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'what was decided is revoked, never changed: % is refused', TG_OP
          USING ERRCODE = 'insufficient_privilege';
      END $$`);
    for (const table of ['period_closures', 'window_exceptions']) {
      await runner.query(`
        CREATE TRIGGER keep_until_revoked BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION keep_until_revoked()`);
      await runner.query(`
        CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE window_exceptions, period_closures');
    await runner.query('DROP FUNCTION keep_until_revoked()');
  }
}
