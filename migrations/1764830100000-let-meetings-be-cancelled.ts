import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A meeting that does not take place says why, for good: nothing is due for it any more, and no value goes on its way. One for
 * which values were handed in or accepted took place.
 */
export class LetMeetingsBeCancelled1764830100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE occasions ADD COLUMN cancelled_at timestamptz, ADD COLUMN cancelled_by_id uuid, ADD COLUMN cancellation_reason text,
        ADD CONSTRAINT fk_occasions_cancelled_by FOREIGN KEY (cancelled_by_id) REFERENCES persons (id),
        ADD CONSTRAINT ck_occasions_cancelled CHECK (num_nulls(cancelled_at, cancelled_by_id, cancellation_reason) IN (0, 3)
          AND btrim(cancellation_reason) <> '')`);
    await this.keepCancelled(runner);
    await this.refuseValues(runner);
  }

  private async keepCancelled(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_cancelled() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.cancelled_at IS NOT NULL THEN
          RAISE EXCEPTION 'that a meeting was cancelled stays on record' USING ERRCODE = 'insufficient_privilege';
        END IF;
        PERFORM 1 FROM actuals a
        WHERE a.occasion_id = NEW.id AND a.state IN ('submitted', 'verified', 'accepted', 'corrected') LIMIT 1;
        IF FOUND THEN
          RAISE EXCEPTION 'there are values for this meeting'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_occasions_held';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_cancelled BEFORE UPDATE ON occasions FOR EACH ROW
      WHEN ((NEW.cancelled_at, NEW.cancelled_by_id, NEW.cancellation_reason)
        IS DISTINCT FROM (OLD.cancelled_at, OLD.cancelled_by_id, OLD.cancellation_reason))
      EXECUTE FUNCTION keep_cancelled()`);
  }

  /** The row of the meeting is locked, so that a value and a cancellation wait for each other; one look for a whole statement. */
  private async refuseValues(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_cancelled_meetings() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        meeting record;
      BEGIN
        FOR meeting IN SELECT o.cancelled_at FROM occasions o
          WHERE o.id IN (SELECT e.occasion_id FROM entered e WHERE e.occasion_id IS NOT NULL) FOR SHARE OF o
        LOOP
          IF meeting.cancelled_at IS NOT NULL THEN
            RAISE EXCEPTION 'the meeting was cancelled'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_actuals_meeting_held';
          END IF;
        END LOOP;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER refuse_cancelled_meetings AFTER INSERT ON actuals REFERENCING NEW TABLE AS entered
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_cancelled_meetings()`);
    await runner.query(`
      CREATE FUNCTION refuse_cancelled_meeting() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        cancelled timestamptz;
      BEGIN
        SELECT o.cancelled_at INTO cancelled FROM occasions o WHERE o.id = NEW.occasion_id FOR SHARE;
        IF cancelled IS NOT NULL THEN
          RAISE EXCEPTION 'the meeting was cancelled'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_actuals_meeting_held';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER refuse_cancelled_meeting BEFORE UPDATE ON actuals FOR EACH ROW
      WHEN (NEW.occasion_id IS NOT NULL AND (NEW.occasion_id IS DISTINCT FROM OLD.occasion_id
        OR (NEW.state <> OLD.state AND NEW.state IN ('submitted', 'verified', 'accepted'))))
      EXECUTE FUNCTION refuse_cancelled_meeting()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const trigger of ['refuse_cancelled_meeting', 'refuse_cancelled_meetings'])
      await runner.query(`DROP TRIGGER ${trigger} ON actuals`);
    await runner.query('DROP TRIGGER keep_cancelled ON occasions');
    await runner.query('DROP FUNCTION refuse_cancelled_meeting(), refuse_cancelled_meetings(), keep_cancelled()');
    await runner.query(
      'ALTER TABLE occasions DROP COLUMN cancelled_at, DROP COLUMN cancelled_by_id, DROP COLUMN cancellation_reason',
    );
  }
}
