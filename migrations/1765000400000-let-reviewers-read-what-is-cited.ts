import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reviews which report: they open what proves the values that it was made of, and no others. */
export class LetReviewersReadWhatIsCited1765000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE citation_readers (
        report_id uuid NOT NULL,
        person_id uuid NOT NULL,
        CONSTRAINT pk_citation_readers PRIMARY KEY (report_id, person_id),
        CONSTRAINT fk_citation_readers_person FOREIGN KEY (person_id) REFERENCES persons (id)
      )`);
    await runner.query(`
      INSERT INTO citation_readers (report_id, person_id)
      SELECT r.run_id, v.person_id FROM reports r JOIN report_reviewers v ON v.report_id = r.id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE citation_readers');
  }
}
