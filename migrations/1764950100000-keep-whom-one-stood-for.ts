import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['actuals', 'actual_batches'] as const;

/** In whose place a step was taken stays beside who took it: a later step says only its own. */
export class KeepWhomOneStoodFor1764950100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_lent_hands() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'in whose place a step was taken stays as it was said then'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_' || TG_TABLE_NAME || '_hands';
      END $$`);
    for (const table of TABLES)
      await runner.query(`
        CREATE TRIGGER keep_lent_hands BEFORE UPDATE ON ${table} FOR EACH ROW
        WHEN ((OLD.state = 'submitted' AND NEW.author_for_id IS DISTINCT FROM OLD.author_for_id)
          OR (OLD.verified_at = NEW.verified_at AND NEW.verifier_for_id IS DISTINCT FROM OLD.verifier_for_id)
          OR (OLD.accepted_at = NEW.accepted_at AND NEW.acceptor_for_id IS DISTINCT FROM OLD.acceptor_for_id))
        EXECUTE FUNCTION keep_lent_hands()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TRIGGER keep_lent_hands ON ${table}`);
    await runner.query('DROP FUNCTION keep_lent_hands()');
  }
}
