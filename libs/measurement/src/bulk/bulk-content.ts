import { canonical, type Rating, type ValueContent } from '@resolute/domain';

/** The columns of what was entered, as a statement gives them. */
export interface BulkContentRow {
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly choice: boolean | string | string[] | null;
  readonly judgement: Rating | null;
  readonly notApplicable: string | null;
  readonly isEstimate: boolean;
  readonly narrative: Record<string, string> | null;
  readonly remark: string | null;
  readonly breakdown: readonly { breakdownId: string; categoryId: string; value: string }[];
}

/** What was entered, without what says nothing, and with decimals in the one form that each has. */
export function bulkContent(row: BulkContentRow): ValueContent {
  const { breakdown, isEstimate, narrative, choice, judgement, notApplicable, remark } = row;
  return {
    ...(row.value !== null && { value: canonical(row.value) }),
    ...(row.numerator !== null && { numerator: canonical(row.numerator) }),
    ...(row.denominator !== null && { denominator: canonical(row.denominator) }),
    ...given({ choice, judgement, notApplicable, narrative, remark }),
    isEstimate,
    breakdown: breakdown.map((each) => ({ ...each, value: canonical(each.value) })),
  };
}

const given = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, each]) => each !== null));

/** A value of a batch with the ids of what it is of. */
export interface BatchValue {
  readonly id: string;
  readonly versionId: string;
  readonly partId: string;
  readonly period: string;
  readonly occasionId: string | null;
  readonly content: ValueContent;
}

/**
 * The one line that a value of a batch is, in its chunk and under the chunk's digest: canonical JSON, nothing that is absent, the
 * parts of its breakdown in order. From the value as it is stored the same line comes out, which is how it is proved.
 */
export function batchLine({ id, versionId, partId, period, occasionId, content }: BatchValue): string {
  const { breakdown, choice, denominator, isEstimate, judgement, narrative, notApplicable, numerator, remark, value } =
    content;
  // The keys stand in their order already: to sort them fifty thousand times would take longer than to write them.
  return JSON.stringify({
    ...(breakdown.length > 0 && {
      breakdown: breakdown.map(partInOrder).toSorted((a, b) => order(keyOf(a), keyOf(b))),
    }),
    choice,
    denominator,
    id,
    isEstimate,
    judgement,
    ...(narrative && { narrative: Object.fromEntries(Object.entries(narrative).toSorted(([a], [b]) => order(a, b))) }),
    notApplicable,
    numerator,
    ...(occasionId !== null && { occasionId }),
    partId,
    period,
    remark,
    value,
    versionId,
  });
}

const partInOrder = ({ breakdownId, categoryId, value }: ValueContent['breakdown'][number]) => ({
  breakdownId,
  categoryId,
  value,
});
const keyOf = ({ breakdownId, categoryId }: { breakdownId: string; categoryId: string }): string =>
  `${breakdownId} ${categoryId}`;
const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
