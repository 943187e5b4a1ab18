import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A line about money that should not have been there is withdrawn with a reason: it is superseded and nothing takes its place, so that
 * nothing is recorded again, which is not 0. What it said, and why it went, stays readable.
 */
export class LetResourceLinesBeWithdrawn1765330000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE resource_withdrawals (
        id uuid NOT NULL,
        reason text NOT NULL,
        withdrawn_at timestamptz NOT NULL,
        CONSTRAINT pk_resource_withdrawals PRIMARY KEY (id),
        CONSTRAINT fk_resource_withdrawals_resource FOREIGN KEY (id) REFERENCES resources (id),
        CONSTRAINT ck_resource_withdrawals_reason CHECK (btrim(reason) <> '')
      )`);
    // The line ends with its withdrawal, and not with a line that took its place.
    await runner.query(`
      CREATE FUNCTION check_resource_withdrawal() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM 1 FROM resources l WHERE l.id = NEW.id AND l.superseded_at = NEW.withdrawn_at
          AND NOT EXISTS (SELECT FROM resources n WHERE n.previous_id = l.id) FOR UPDATE;
        IF NOT FOUND THEN
          RAISE EXCEPTION 'a line that stands, or that another took the place of, is not withdrawn'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_resource_withdrawals_line';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER check_resource_withdrawal BEFORE INSERT ON resource_withdrawals
      FOR EACH ROW EXECUTE FUNCTION check_resource_withdrawal()`);
    await runner.query(`
      CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON resource_withdrawals
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change()`);
    await runner.query(`
      CREATE FUNCTION keep_withdrawn() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM resource_withdrawals w WHERE w.id = NEW.previous_id) THEN
          RAISE EXCEPTION 'nothing takes the place of a line that was withdrawn'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_resources_withdrawn';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_withdrawn BEFORE INSERT ON resources
      FOR EACH ROW WHEN (NEW.previous_id IS NOT NULL) EXECUTE FUNCTION keep_withdrawn()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER keep_withdrawn ON resources');
    await runner.query('DROP TABLE resource_withdrawals');
    await runner.query('DROP FUNCTION keep_withdrawn(), check_resource_withdrawal()');
  }
}
