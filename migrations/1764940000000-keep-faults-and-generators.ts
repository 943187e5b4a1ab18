import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A run says why its last try failed; a file says what drew it. What was drawn before this was kept says nothing of it. */
export class KeepFaultsAndGenerators1764940000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE report_runs ADD COLUMN fault text,
        ADD CONSTRAINT ck_report_runs_fault CHECK (fault <> '' AND (fault IS NULL OR state <> 'ready'))`);
    await runner.query(`
      ALTER TABLE report_files ADD COLUMN generator jsonb,
        ADD CONSTRAINT ck_report_files_generator CHECK (jsonb_typeof(generator) = 'object')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE report_files DROP COLUMN generator');
    await runner.query('ALTER TABLE report_runs DROP COLUMN fault');
  }
}
