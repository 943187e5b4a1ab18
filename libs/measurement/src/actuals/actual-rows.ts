import { BREAKDOWN_OF, returnsOf } from './actual.sql';
import { evidenceCountOf, evidenceOf } from './actual-evidence.sql';

/** Where a statement reads values `a` from, and what belongs to each of them there. */
export interface ActualRows {
  readonly table: string;
  readonly contentKnown: string;
  readonly breakdown: string;
  readonly returns: string;
  readonly evidenceCount: string;
  readonly evidence: string;
}

const EARLIER_BREAKDOWN = `COALESCE((SELECT json_agg(json_build_object('breakdownId', b.entry ->> 'breakdownId',
    'categoryId', b.entry ->> 'categoryId', 'value', b.entry ->> 'value',
    'category', json_build_object('id', c.id, 'code', c.code, 'title', c.title)) ORDER BY c.place, c.id)
  FROM jsonb_array_elements(a.earlier_breakdown) b (entry) JOIN categories c ON c.id = (b.entry ->> 'categoryId')::uuid), '[]')`;

/** The values as they stand, or as they were known at the moment that a parameter of the statement holds. */
export const actualRows = (asOf?: string): ActualRows => ({
  table: asOf ? `actuals_as_of(${asOf})` : 'actuals',
  contentKnown: asOf ? 'a.content_known' : `'exactly'`,
  breakdown: asOf
    ? `CASE WHEN a.earlier_breakdown IS NULL THEN ${BREAKDOWN_OF} ELSE ${EARLIER_BREAKDOWN} END`
    : BREAKDOWN_OF,
  returns: returnsOf(asOf),
  evidenceCount: evidenceCountOf(asOf),
  evidence: evidenceOf(asOf),
});
