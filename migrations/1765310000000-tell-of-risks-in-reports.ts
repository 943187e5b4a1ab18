import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each report that ships tells of risks, and after which of its sections; the Council reads the least, before its charts. */
const TOLD = [
  { code: 'council-summary', after: 'attention', sections: ['risk-map', 'top-risks', 'appetite-breaches'] },
  {
    code: 'tsag-progress',
    after: 'late',
    sections: ['risk-map', 'top-risks', 'risk-movement', 'treatments-overdue', 'appetite-breaches'],
  },
] as const;

/** The sections of $3 that a definition does not have yet stand after the section $2, or last where there is none. */
const TELL = `
  UPDATE report_definitions d SET version = version + 1, sections = ARRAY(
    SELECT s.id FROM (
      SELECT o.id, o.at::numeric AS at FROM unnest(d.sections) WITH ORDINALITY AS o (id, at)
      UNION ALL
      SELECT n.id, COALESCE(array_position(d.sections, $2), cardinality(d.sections)) + n.at / 100.0
      FROM unnest($3::text[]) WITH ORDINALITY AS n (id, at) WHERE n.id <> ALL (d.sections)) s
    ORDER BY s.at)
  WHERE d.code = $1`;

/** Reports tell of risks. What a planner chose for a definition stays as it was chosen; these sections come beside it. */
export class TellOfRisksInReports1765310000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const { code, after, sections } of TOLD) await runner.query(TELL, [code, after, sections]);
  }

  async down(runner: QueryRunner): Promise<void> {
    const told = [...new Set(TOLD.flatMap(({ sections }) => sections))];
    await runner.query(
      `UPDATE report_definitions SET version = version + 1,
        sections = ARRAY(SELECT s.id FROM unnest(sections) WITH ORDINALITY AS s (id, at) WHERE s.id <> ALL ($1) ORDER BY s.at)
       WHERE sections && $1 AND NOT sections <@ $1`,
      [told],
    );
  }
}
