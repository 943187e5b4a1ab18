import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which values a report was made of: whoever reviews reports may open what proves them. Never changed, as no report is. */
export class CiteActuals1764910000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE actual_citations (
        actual_id uuid NOT NULL,
        report_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_actual_citations PRIMARY KEY (actual_id, report_id),
        CONSTRAINT fk_actual_citations_actual FOREIGN KEY (actual_id) REFERENCES actuals (id)
      )`);
    await runner.query(`
      CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON actual_citations
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE actual_citations');
  }
}
