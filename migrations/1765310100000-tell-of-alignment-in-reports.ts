import type { MigrationInterface, QueryRunner } from 'typeorm';

const TOLD = ['alignment-coverage', 'alignment-matrix'];

/** What is told to those who draft the next strategic plan: how far the operational plan lines up with the one in force. */
export class TellOfAlignmentInReports1765310100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE report_definitions d SET version = version + 1, sections = ARRAY(
        SELECT s.id FROM (
          SELECT o.id, o.at::numeric AS at FROM unnest(d.sections) WITH ORDINALITY AS o (id, at)
          UNION ALL
          SELECT n.id, COALESCE(array_position(d.sections, 'serving'), cardinality(d.sections)) + n.at / 100.0
          FROM unnest($1::text[]) WITH ORDINALITY AS n (id, at) WHERE n.id <> ALL (d.sections)) s
        ORDER BY s.at)
      WHERE d.code = 'cwg-sfp-input'`,
      [TOLD],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE report_definitions SET version = version + 1,
        sections = ARRAY(SELECT s.id FROM unnest(sections) WITH ORDINALITY AS s (id, at) WHERE s.id <> ALL ($1) ORDER BY s.at)
       WHERE sections && $1 AND NOT sections <@ $1`,
      [TOLD],
    );
  }
}
