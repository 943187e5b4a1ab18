import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Values, notes and actions go the same way from their author over a verifier to an acceptor. What PostgreSQL forbids of
 * values it forbids of all of them, by the same functions: each names the constraint after the table whose row it refuses.
 */
export class LetAllReportsGoOneWay1764400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Triggers know their function by its identity, so that those of values stay as they are.
    await runner.query('ALTER FUNCTION keep_actual_way() RENAME TO keep_acceptance_way');
    await runner.query('ALTER FUNCTION keep_accepted_actual() RENAME TO keep_accepted_row');
    await this.keepWay(runner, { name: 'keep_acceptance_way', constraint: `'ck_' || TG_TABLE_NAME || '_` });
    await this.keepHands(runner);
    await this.checkPeriod(runner);
  }

  /** The table of transitions once more, and a text or figure that moves only while its author works on it. */
  private async keepWay(
    runner: QueryRunner,
    { name, constraint }: { name: string; constraint: string },
  ): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        way CONSTANT jsonb := '{"draft": ["draft", "submitted", "withdrawn"], "submitted": ["verified", "sent-back", "withdrawn"],
          "verified": ["accepted", "sent-back"], "accepted": ["corrected"], "sent-back": ["sent-back", "submitted", "withdrawn"],
          "withdrawn": ["draft"], "corrected": []}';
        moving CONSTANT text[] := ARRAY['state', 'verifier_id', 'acceptor_id', 'submitted_at', 'verified_at', 'accepted_at',
          'corrected_at', 'version'];
      BEGIN
        IF TG_OP = 'INSERT' THEN
          RETURN NEW;
        END IF;
        IF NOT (way -> OLD.state) ? NEW.state THEN
          RAISE EXCEPTION 'from % to %: there is no such step', OLD.state, NEW.state
            USING ERRCODE = 'check_violation', CONSTRAINT = ${constraint}way';
        END IF;
        IF (NEW.state NOT IN ('draft', 'sent-back') OR OLD.state IN ('submitted', 'verified'))
          AND to_jsonb(NEW) - moving <> to_jsonb(OLD) - moving THEN
          RAISE EXCEPTION 'what was submitted does not change on its way'
            USING ERRCODE = 'check_violation', CONSTRAINT = ${constraint}as_submitted';
        END IF;
        RETURN NEW;
      END $$`);
  }

  /**
   * Whoever saved a revision neither verifies nor accepts it, also when somebody else saved it last. The arguments are the
   * table of authors and its key to the revision. Values keep a function of their own for both, which PostgreSQL plans once
   * and not for each row: they are read in by tens of thousands.
   */
  private async keepHands(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_writers_apart() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        wrote boolean;
      BEGIN
        EXECUTE format('SELECT EXISTS (SELECT FROM %I WHERE %I = $1 AND person_id IN ($2, $3))', TG_ARGV[0], TG_ARGV[1])
          INTO wrote USING NEW.id, NEW.verifier_id, NEW.acceptor_id;
        IF wrote THEN
          RAISE EXCEPTION 'whoever wrote it does not check it'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_' || TG_TABLE_NAME || '_authors_apart';
        END IF;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE FUNCTION remember_writer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        EXECUTE format('INSERT INTO %I (%I, person_id, first_saved_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
          TG_ARGV[0], TG_ARGV[1]) USING NEW.id, NEW.author_id, NEW.created_at;
        RETURN NULL;
      END $$`);
  }

  /** A period is a calendar period, or the code of the very meeting that the row names. */
  private async checkPeriod(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION check_reported_period() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.occasion_id IS NOT NULL THEN
          PERFORM 1 FROM occasions o WHERE o.id = NEW.occasion_id AND o.code = NEW.period;
        ELSE
          PERFORM 1 WHERE NEW.period ~ '^[0-9]{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$';
        END IF;
        IF NOT FOUND THEN
          RAISE EXCEPTION 'neither a calendar period nor that meeting'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_' || TG_TABLE_NAME || '_period';
        END IF;
        RETURN NEW;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION check_reported_period(), remember_writer(), keep_writers_apart()');
    await this.keepWay(runner, { name: 'keep_acceptance_way', constraint: `'ck_actuals_` });
    await runner.query('ALTER FUNCTION keep_accepted_row() RENAME TO keep_accepted_actual');
    await runner.query('ALTER FUNCTION keep_acceptance_way() RENAME TO keep_actual_way');
  }
}
