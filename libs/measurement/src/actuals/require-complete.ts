import { type ActualEntity, BreakdownValueEntity, type Tx } from '@resolute/database';
import {
  type BreakdownRule,
  DomainError,
  type IndicatorKind,
  missingForSubmission,
  type TimeAggregation,
  valueFormOf,
  type Warning,
  warningsOf,
} from '@resolute/domain';

interface NeedsRow {
  readonly kind: IndicatorKind;
  readonly aggregation: TimeAggregation;
  readonly isRatio: boolean;
  readonly needsEvidence: boolean;
  readonly lowLimit: string | null;
  readonly highLimit: string | null;
  readonly previous: string | null;
  readonly breakdowns: readonly { id: string; rule: BreakdownRule; isRequired: boolean; categories: string[] }[];
}

const NEEDS = `
  SELECT v.kind, v.aggregation, v.numerator IS NOT NULL AS "isRatio", v.needs_evidence AS "needsEvidence",
    v.low_limit::text AS "lowLimit", v.high_limit::text AS "highLimit",
    (SELECT p.value::text FROM actuals p WHERE p.indicator_version_id = a.indicator_version_id AND p.part_id = a.part_id
      AND p.state = 'accepted' AND p.period < a.period ORDER BY p.period DESC LIMIT 1) AS previous,
    COALESCE((SELECT json_agg(json_build_object('id', b.id, 'rule', b.rule, 'isRequired', b.is_required, 'categories',
        (SELECT json_agg(c.id) FROM categories c WHERE c.dimension_id = b.dimension_id)))
      FROM breakdowns b WHERE b.indicator_version_id = v.id), '[]') AS breakdowns
  FROM actuals a JOIN indicator_versions v ON v.id = a.indicator_version_id WHERE a.id = $1`;

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
    ...entered(actual),
    warnings: warningsFor(actual, needs),
    evidenceCount: 0,
    parts,
  };
  const errors = missingForSubmission(draft, {
    form: valueFormOf(needs.kind, needs.isRatio),
    // Files of evidence have no place yet; until they do, nobody can be asked for one.
    evidence: false,
    breakdowns: needs.breakdowns,
  });
  if (errors.length > 0) throw new DomainError('entry/incomplete', { errors });
}

const entered = (actual: ActualEntity) => ({
  ...(actual.value !== null && { value: actual.value }),
  ...(actual.numerator !== null && { numerator: actual.numerator }),
  ...(actual.denominator !== null && { denominator: actual.denominator }),
  ...choiceOf(actual),
  ...(actual.narrative && { narrative: Object.values(actual.narrative).join(' ') }),
  ...(actual.notApplicable !== null && { notApplicable: { reason: actual.notApplicable } }),
  ...(actual.remark !== null && { comment: actual.remark }),
});

const choiceOf = ({ choice, judgement }: ActualEntity) => {
  const chosen = choice ?? judgement;
  return chosen === null ? {} : { choice: chosen };
};

function warningsFor({ value }: ActualEntity, { kind, previous, lowLimit, highLimit }: NeedsRow): readonly Warning[] {
  if (value === null) return [];
  const limits = { ...(lowLimit !== null && { low: lowLimit }), ...(highLimit !== null && { high: highLimit }) };
  return warningsOf({ kind, value, limits, ...(previous !== null && { previous }) });
}
