import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = (states: string): string => `CHECK (state IN (${states}))`;

/**
 * Before anybody reviewed a report it may be made anew, of later figures: another run then stands in the place of the first one,
 * which stays as it was. So of a definition and a meeting there is one run that was not superseded.
 */
export class LetReportsTakeLaterFigures1765000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE report_runs DROP CONSTRAINT uq_report_runs_definition_occasion,
        DROP CONSTRAINT ck_report_runs_state, DROP CONSTRAINT ck_report_runs_ready, DROP CONSTRAINT ck_report_runs_fault,
        ADD CONSTRAINT ck_report_runs_state ${STATES(`'planned', 'frozen', 'ready', 'skipped', 'superseded'`)},
        ADD CONSTRAINT ck_report_runs_ready CHECK ((state IN ('ready', 'superseded')) = (ready_at IS NOT NULL)),
        ADD CONSTRAINT ck_report_runs_fault CHECK (fault <> '' AND (fault IS NULL OR state NOT IN ('ready', 'superseded')))`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_report_runs_slot ON report_runs (definition, occasion_id) WHERE state <> 'superseded'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE reports r SET run_id = now.id FROM report_runs was, report_runs now
      WHERE was.id = r.run_id AND was.state = 'superseded' AND (now.definition, now.occasion_id) = (was.definition, was.occasion_id)
        AND now.state <> 'superseded'`);
    // What was drawn of a superseded run cannot stay without it, and files and snapshots refuse to be removed.
    for (const table of ['report_files', 'report_snapshots']) {
      await runner.query(`ALTER TABLE ${table} DISABLE TRIGGER refuse_${table}_change`);
      await runner.query(
        `DELETE FROM ${table} WHERE run_id IN (SELECT id FROM report_runs WHERE state = 'superseded')`,
      );
      await runner.query(`ALTER TABLE ${table} ENABLE TRIGGER refuse_${table}_change`);
    }
    await runner.query(`DELETE FROM report_runs WHERE state = 'superseded'`);
    await runner.query('DROP INDEX uq_report_runs_slot');
    await runner.query(`
      ALTER TABLE report_runs DROP CONSTRAINT ck_report_runs_state, DROP CONSTRAINT ck_report_runs_ready,
        DROP CONSTRAINT ck_report_runs_fault,
        ADD CONSTRAINT uq_report_runs_definition_occasion UNIQUE (definition, occasion_id),
        ADD CONSTRAINT ck_report_runs_state ${STATES(`'planned', 'frozen', 'ready', 'skipped'`)},
        ADD CONSTRAINT ck_report_runs_ready CHECK ((state = 'ready') = (ready_at IS NOT NULL)),
        ADD CONSTRAINT ck_report_runs_fault CHECK (fault <> '' AND (fault IS NULL OR state <> 'ready'))`);
  }
}
