import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A column as the row has it, or else as the submission says it: JSON knows a null of its own. */
const told = (column: string, said: string): string => `CASE WHEN held.is THEN a.${column} ELSE ${said} END`;
const text = (key: string): string => `sent.content ->> '${key}'`;
const json = (key: string): string => `NULLIF(sent.content -> '${key}', 'null')`;
const decimal = (column: string): string => told(column, `(${text(column)})::numeric`);

/**
 * Values as they were known at a moment. A figure does not move from its submission on, so it is told as it is now for every
 * moment since. Before that the kept submissions say what had been handed in; what a draft held is kept nowhere, and not told.
 */
export class ReadActualsAsOf1764820100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION actuals_as_of(moment timestamptz) RETURNS TABLE (
        id uuid, indicator_version_id uuid, part_id uuid, period text, occasion_id uuid, revision integer,
        correction_reason text, state text, value numeric, numerator numeric, denominator numeric, choice jsonb, judgement text,
        not_applicable text, is_estimate boolean, narrative jsonb, remark text, earlier_breakdown jsonb, content_known text,
        author_id uuid, author_for_id uuid, verifier_id uuid, verifier_for_id uuid, acceptor_id uuid, acceptor_for_id uuid,
        submitted_at timestamptz, verified_at timestamptz,
        accepted_at timestamptz, corrected_at timestamptz, is_sample boolean, version integer, created_at timestamptz
      ) LANGUAGE sql STABLE AS $$
        SELECT a.id, a.indicator_version_id, a.part_id, a.period, a.occasion_id, a.revision, a.correction_reason,
          CASE WHEN a.corrected_at <= moment THEN 'corrected' WHEN a.accepted_at <= moment THEN 'accepted'
            WHEN a.verified_at <= moment THEN 'verified' WHEN held.is THEN 'submitted' ELSE past.state END,
          ${decimal('value')}, ${decimal('numerator')}, ${decimal('denominator')}, ${told('choice', json('choice'))},
          ${told('judgement', text('judgement'))}, ${told('not_applicable', text('notApplicable'))},
          COALESCE(${told('is_estimate', `(${text('isEstimate')})::boolean`)}, false),
          ${told('narrative', json('narrative'))}, ${told('remark', text('remark'))},
          CASE WHEN NOT held.is THEN COALESCE(sent.content -> 'breakdown', '[]') END,
          CASE WHEN held.is THEN 'exactly' WHEN sent.content IS NULL THEN 'not-kept'
            WHEN past.state IN ('submitted', 'verified') THEN 'exactly' ELSE 'as-last-submitted' END,
          CASE WHEN held.is THEN a.author_id ELSE COALESCE(sent.author_id, past.saved_by, a.author_id) END,
          CASE WHEN held.is THEN a.author_for_id ELSE sent.author_for_id END,
          CASE WHEN a.verified_at <= moment THEN a.verifier_id WHEN past.state = 'verified' THEN past.person_id END,
          CASE WHEN a.verified_at <= moment THEN a.verifier_for_id END,
          CASE WHEN a.accepted_at <= moment THEN a.acceptor_id END,
          CASE WHEN a.accepted_at <= moment THEN a.acceptor_for_id END,
          CASE WHEN held.is THEN a.submitted_at WHEN past.state IN ('submitted', 'verified') THEN sent.submitted_at END,
          CASE WHEN a.verified_at <= moment THEN a.verified_at WHEN past.state = 'verified' THEN past.at END,
          CASE WHEN a.accepted_at <= moment THEN a.accepted_at END,
          CASE WHEN a.corrected_at <= moment THEN a.corrected_at END,
          a.is_sample, a.version, a.created_at
        FROM actuals a
        CROSS JOIN LATERAL (SELECT COALESCE(a.submitted_at <= moment, false) AS is) held
        LEFT JOIN LATERAL (
          SELECT s.content, s.author_id, s.author_for_id, s.submitted_at FROM actual_submissions s
          WHERE s.actual_id = a.id AND s.submitted_at <= moment ORDER BY s.number DESC LIMIT 1) sent ON NOT held.is
        LEFT JOIN LATERAL (
          SELECT CASE WHEN step.state = 'withdrawn' AND saved.at > step.at THEN 'draft' ELSE step.state END AS state,
            step.at, step.person_id, saved.person_id AS saved_by
          FROM (
            SELECT 'draft' AS state, a.created_at AS at, NULL::uuid AS person_id, 0 AS place
            UNION ALL SELECT 'submitted', s.submitted_at, s.author_id, 1 FROM actual_submissions s WHERE s.actual_id = a.id
            UNION ALL SELECT 'sent-back', r.created_at, r.returned_by_id, 3 FROM actual_returns r WHERE r.actual_id = a.id
            -- That a value was verified and then sent back, or withdrawn, stands in no row but of the audit trail.
            UNION ALL SELECT CASE e.action WHEN 'actual.verified' THEN 'verified' ELSE 'withdrawn' END, e.at, e.actor::uuid,
                CASE e.action WHEN 'actual.verified' THEN 2 ELSE 3 END
              FROM audit_entries e WHERE e.subject_type = 'actual' AND e.subject_id = a.id::text
                AND e.action IN ('actual.verified', 'actual.withdrawn') AND e.actor ~ '^[0-9a-f-]{36}$'
          ) step
          LEFT JOIN LATERAL (
            SELECT e.at, e.actor::uuid AS person_id FROM audit_entries e WHERE e.subject_type = 'actual'
              AND e.subject_id = a.id::text AND e.action = 'actual.saved' AND e.at <= moment AND e.actor ~ '^[0-9a-f-]{36}$'
            ORDER BY e.seq DESC LIMIT 1) saved ON true
          WHERE step.at <= moment ORDER BY step.at DESC, step.place DESC LIMIT 1) past ON NOT held.is
        WHERE LEAST(a.created_at, a.submitted_at) <= moment
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION actuals_as_of(timestamptz)');
  }
}
