import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everything that three people let pass, revision by revision, and what makes two rows revisions of the same. */
const CHECKED = {
  actuals: 'a.indicator_version_id = NEW.indicator_version_id AND a.part_id = NEW.part_id AND a.period = NEW.period',
  result_notes: 'a.origin_id = NEW.origin_id AND a.period = NEW.period AND a.unit_id = NEW.unit_id',
  action_revisions: 'a.action_id = NEW.action_id',
} as const;
const TABLES = Object.keys(CHECKED) as readonly (keyof typeof CHECKED)[];
const HANDS = 'submitted_at, verifier_id, verified_at, acceptor_id, accepted_at';
const hands = (row: 'NEW' | 'OLD'): string => `${row}.${HANDS.replaceAll(', ', `, ${row}.`)}`;
const KEPT_WHOLE = ['actuals', 'result_notes', 'action_revisions', 'breakdown_values', 'actual_batches'] as const;

/**
 * No value, note, action or batch begins further on than as a draft, each step says its own person and moment and keeps those
 * before it, and nothing that was accepted gives way to nothing: whoever writes SQL goes the way that the product goes.
 */
export class LetRowsBeginAsDrafts1764830000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.beginAsDrafts(runner);
    await this.keepHandsOfSteps(runner);
    await this.keepBatchHands(runner);
    await this.followAccepted(runner);
    await this.keepSuperseded(runner);
    for (const table of KEPT_WHOLE)
      await runner.query(`
        CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change()`);
  }

  /** The condition is asked before any function is called, so that drafts, and the values of a batch, cost nothing here. */
  private async beginAsDrafts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION begin_as_draft() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'everything begins as a draft, and nobody has checked it yet'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_' || TG_TABLE_NAME || '_begins';
      END $$`);
    for (const table of [...TABLES, 'actual_batches'])
      await runner.query(`
        CREATE TRIGGER begin_as_draft BEFORE INSERT ON ${table} FOR EACH ROW
        WHEN (${table === 'actuals' ? 'NEW.batch_id IS NULL AND ' : ''}(NEW.state <> 'draft' OR num_nonnulls(${hands('NEW')}) > 0))
        EXECUTE FUNCTION begin_as_draft()`);
  }

  /** PostgreSQL fires triggers by their names: a step that there is not is refused for that reason first. */
  private async keepHandsOfSteps(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_way_hands() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        fits CONSTANT boolean := CASE NEW.state
          WHEN 'submitted' THEN num_nonnulls(NEW.verifier_id, NEW.verified_at, NEW.acceptor_id, NEW.accepted_at) = 0
            AND (OLD.state <> 'submitted' OR NEW.submitted_at = OLD.submitted_at)
          WHEN 'verified' THEN num_nonnulls(NEW.acceptor_id, NEW.accepted_at) = 0 AND NEW.submitted_at = OLD.submitted_at
          WHEN 'accepted' THEN (NEW.submitted_at, NEW.verifier_id, NEW.verified_at) = (OLD.submitted_at, OLD.verifier_id, OLD.verified_at)
          WHEN 'corrected' THEN true
          -- A batch that came back, or was taken back, is over and keeps whose hands it went through.
          ELSE (TG_TABLE_NAME = 'actual_batches' AND (${hands('NEW')}) IS NOT DISTINCT FROM (${hands('OLD')}))
            OR (TG_TABLE_NAME <> 'actual_batches' AND num_nonnulls(${hands('NEW')}) = 0)
        END;
      BEGIN
        IF fits THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'a step says its own person and moment, and keeps those before it'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_' || TG_TABLE_NAME || '_hands';
      END $$`);
    for (const table of [...TABLES, 'actual_batches'])
      await runner.query(`
        CREATE TRIGGER keep_way_hands BEFORE UPDATE ON ${table} FOR EACH ROW
        WHEN (OLD.state <> NEW.state OR (${hands('NEW')}) IS DISTINCT FROM (${hands('OLD')}))
        EXECUTE FUNCTION keep_way_hands()`);
  }

  /** The values of a batch carry its three people and its moments, whoever writes them; one look for all of a statement. */
  private async keepBatchHands(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_batch_hands() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM 1 FROM entered e LEFT JOIN actual_batches b ON b.id = e.batch_id AND b.state = 'accepted'
        WHERE e.batch_id IS NOT NULL AND (e.state <> 'accepted' OR e.revision <> 1
          OR (e.author_id, e.submitted_at, e.verifier_id, e.verified_at, e.acceptor_id, e.accepted_at)
            IS DISTINCT FROM (b.author_id, b.submitted_at, b.verifier_id, b.verified_at, b.acceptor_id, b.accepted_at))
        LIMIT 1;
        IF FOUND THEN
          RAISE EXCEPTION 'a value of a batch was accepted with its batch, by the same people'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_actuals_batch_hands';
        END IF;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_batch_hands AFTER INSERT ON actuals REFERENCING NEW TABLE AS entered
      FOR EACH STATEMENT EXECUTE FUNCTION keep_batch_hands()`);
  }

  /** Notes and actions are asked for this already. */
  private async followAccepted(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION check_value_revision() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM 1 FROM actuals a WHERE ${CHECKED.actuals}
          AND a.revision = NEW.revision - 1 AND a.state IN ('accepted', 'corrected');
        IF NOT FOUND THEN
          RAISE EXCEPTION 'a revision follows an accepted one of the same part and period'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_actuals_follows';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER check_value_revision
      BEFORE INSERT OR UPDATE OF indicator_version_id, part_id, period, revision ON actuals
      FOR EACH ROW WHEN (NEW.revision > 1) EXECUTE FUNCTION check_value_revision()`);
  }

  /** Asked when all is written, as the earlier one gives way before the later one counts. */
  private async keepSuperseded(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`
        CREATE FUNCTION keep_superseded_of_${table}() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM 1 FROM ${table} a WHERE ${CHECKED[table]}
            AND a.revision = NEW.revision + 1 AND a.state IN ('accepted', 'corrected');
          IF NOT FOUND THEN
            RAISE EXCEPTION 'what was accepted gives way only to an accepted revision'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_${table}_superseded';
          END IF;
          RETURN NULL;
        END $$`);
      await runner.query(`
        CREATE CONSTRAINT TRIGGER keep_superseded AFTER UPDATE OF state ON ${table} DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN (NEW.state = 'corrected') EXECUTE FUNCTION keep_superseded_of_${table}()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of KEPT_WHOLE) await runner.query(`DROP TRIGGER refuse_truncate ON ${table}`);
    for (const table of TABLES) {
      await runner.query(`DROP TRIGGER keep_superseded ON ${table}`);
      await runner.query(`DROP FUNCTION keep_superseded_of_${table}()`);
    }
    for (const trigger of ['check_value_revision', 'keep_batch_hands'])
      await runner.query(`DROP TRIGGER ${trigger} ON actuals`);
    for (const table of [...TABLES, 'actual_batches'])
      for (const trigger of ['begin_as_draft', 'keep_way_hands'])
        await runner.query(`DROP TRIGGER ${trigger} ON ${table}`);
    await runner.query('DROP FUNCTION check_value_revision(), keep_batch_hands(), keep_way_hands(), begin_as_draft()');
  }
}
