import type { Tx } from '@resolute/database';
import { DomainError, type FieldProblem, fieldFault } from '@resolute/domain';

const PLAN = `SELECT id FROM framework_versions WHERE id = $1`;

/** What a report without a plan of its own could be of: any strategic plan, as the one in force changes with the years. */
const RESULTS = `SELECT r.id, r.origin_id AS "originId",
    CASE WHEN $2::uuid IS NULL THEN f.kind = 'strategic-plan'
      ELSE EXISTS (SELECT FROM results o WHERE o.origin_id = r.origin_id AND o.framework_version_id = $2) END AS "isOfPlan"
  FROM results r JOIN framework_versions f ON f.id = r.framework_version_id WHERE r.id = ANY ($1)`;
const INDICATORS = 'SELECT code FROM indicators WHERE code = ANY ($1)';

interface Found {
  readonly id: string;
  readonly originId: string;
  readonly isOfPlan: boolean;
}

/** Throws with the field when there is no such plan. */
export async function requirePlan(tx: Tx, frameworkId: string | null): Promise<void> {
  if (frameworkId === null) return;
  if ((await tx.query(PLAN, [frameworkId])).length === 0) throw fieldFault('frameworkId', 'field/no-such-entry');
}

/** The origins of some results, each once. Throws with each that there is not, or that is of another plan. */
export async function originsOf(
  tx: Tx,
  resultIds: readonly string[],
  frameworkId: string | null,
): Promise<readonly string[]> {
  const found = new Map(
    (await tx.query<Found>(RESULTS, [resultIds, frameworkId])).map((result) => [result.id, result]),
  );
  const errors = resultIds.flatMap((id, at): FieldProblem[] => {
    const result = found.get(id);
    if (result?.isOfPlan) return [];
    return [{ field: `resultIds.${at}`, code: result ? 'field/result-outside-plan' : 'field/no-such-entry' }];
  });
  if (errors.length > 0) throw new DomainError('request/invalid', { errors });
  return [...new Set([...found.values()].map(({ originId }) => originId))].toSorted();
}

/** Throws with each code that no indicator has; one that was named before stays, though its indicator is called otherwise now. */
export async function requireIndicators(
  tx: Tx,
  codes: readonly string[],
  before: readonly string[] = [],
): Promise<void> {
  const rows = await tx.query<{ code: string }>(INDICATORS, [codes]);
  const known = new Set([...before, ...rows.map(({ code }) => code)]);
  const errors = codes.flatMap((code, at): FieldProblem[] =>
    known.has(code) ? [] : [{ field: `firstHeadlines.${at}`, code: 'field/no-such-code' }],
  );
  if (errors.length > 0) throw new DomainError('request/invalid', { errors });
}
