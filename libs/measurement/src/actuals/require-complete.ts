import { type ActualEntity, BreakdownValueEntity, type Tx } from '@resolute/database';
import {
  type BreakdownRule,
  type CategoryDays,
  type ChoosingSheet,
  categoriesIn,
  choicesOf,
  DomainError,
  missingForSubmission,
  type Period,
  type TimeAggregation,
  valueFormOf,
  type Warning,
  warningsOf,
} from '@resolute/domain';
import { DATED_CATEGORIES } from '../dimensions/category.sql';
import { type MeetingDays, periodOf } from './period-of';

interface NeedsRow extends ChoosingSheet, MeetingDays {
  readonly aggregation: TimeAggregation;
  readonly isRatio: boolean;
  readonly needsEvidence: boolean;
  readonly evidenceCount: number;
  readonly lowLimit: string | null;
  readonly highLimit: string | null;
  readonly previous: string | null;
  readonly breakdowns: readonly {
    readonly id: string;
    readonly rule: BreakdownRule;
    readonly isRequired: boolean;
    readonly categories: readonly (CategoryDays & { readonly id: string })[];
  }[];
}

/** The period before is found by its days where it is a meeting: the code M-9 comes before M-10, and sorts after it. */
const NEEDS = `
  SELECT v.kind, v.aggregation, v.numerator IS NOT NULL AS "isRatio", v.needs_evidence AS "needsEvidence",
    v.steps, v.stages, o.from_day::text AS "from", o.to_day::text AS "to",
    (SELECT count(*)::integer FROM evidence e WHERE e.actual_id = a.id AND e.removed_at IS NULL) AS "evidenceCount",
    v.low_limit::text AS "lowLimit", v.high_limit::text AS "highLimit",
    (SELECT p.value::text FROM actuals p LEFT JOIN occasions q ON q.id = p.occasion_id
      WHERE p.indicator_version_id = a.indicator_version_id AND p.part_id = a.part_id AND p.state = 'accepted'
        AND CASE WHEN o.id IS NULL THEN p.period < a.period ELSE q.to_day < o.from_day END
      ORDER BY q.to_day DESC, p.period DESC LIMIT 1) AS previous,
    COALESCE((SELECT json_agg(json_build_object('id', b.id, 'rule', b.rule, 'isRequired', b.is_required, 'categories',
        ${DATED_CATEGORIES}))
      FROM breakdowns b WHERE b.indicator_version_id = v.id), '[]') AS breakdowns
  FROM actuals a JOIN indicator_versions v ON v.id = a.indicator_version_id LEFT JOIN occasions o ON o.id = a.occasion_id
  WHERE a.id = $1`;

/** Throws `entry/incomplete` with every field that a draft lacks before it may be submitted. */
export async function requireComplete(tx: Tx, actual: ActualEntity): Promise<void> {
  const [needs] = await tx.query<NeedsRow>(NEEDS, [actual.id]);
  if (!needs) throw new DomainError('row/not-found', { params: { id: actual.id } });
  const values = await tx.all(BreakdownValueEntity, { actualId: actual.id });
  const parts = Object.fromEntries(
    needs.breakdowns.map(({ id }) => [
      id,
      values
        .filter((each) => each.breakdownId === id)
        .map(({ categoryId, value }) => ({ category: categoryId, value })),
    ]),
  );
  const draft = {
    ...entered(actual, needs),
    warnings: warningsFor(actual, needs),
    evidenceCount: needs.evidenceCount,
    parts,
  };
  const errors = missingForSubmission(draft, {
    form: valueFormOf(needs.kind, needs.isRatio),
    choices: choicesOf(needs),
    evidence: needs.needsEvidence,
    breakdowns: breakdownsIn(periodOf(actual.period, needs), needs),
  });
  if (errors.length > 0) throw new DomainError('entry/incomplete', { errors });
}

const breakdownsIn = (period: Period, { breakdowns }: NeedsRow) =>
  breakdowns.map(({ categories, ...breakdown }) => ({
    ...breakdown,
    categories: categoriesIn(period, categories).map(({ id }) => id),
  }));

const entered = (actual: ActualEntity, needs: NeedsRow) => ({
  ...(actual.value !== null && { value: actual.value }),
  ...(actual.numerator !== null && { numerator: actual.numerator }),
  ...(actual.denominator !== null && { denominator: actual.denominator }),
  ...choiceOf(actual, needs),
  ...(actual.narrative && { narrative: Object.values(actual.narrative).join(' ') }),
  ...(actual.notApplicable !== null && { notApplicable: { reason: actual.notApplicable } }),
  ...(actual.remark !== null && { comment: actual.remark }),
});

/** The one of the two that the kind asks for: a step of the same name is no judgement. */
const choiceOf = ({ choice, judgement }: ActualEntity, { kind }: NeedsRow) => {
  const chosen = kind === 'qualitative' ? judgement : choice;
  return chosen === null ? {} : { choice: chosen };
};

function warningsFor({ value }: ActualEntity, { kind, previous, lowLimit, highLimit }: NeedsRow): readonly Warning[] {
  if (value === null) return [];
  const limits = { ...(lowLimit !== null && { low: lowLimit }), ...(highLimit !== null && { high: highLimit }) };
  return warningsOf({ kind, value, limits, ...(previous !== null && { previous }) });
}
