import {
  type BreakdownFault,
  checkBreakdown,
  type DraftEntry,
  type FieldProblem,
  missingForSubmission,
  type Warning,
  warningsOf,
} from '@resolute/domain';
import { type ActualContent, tidied } from '../../api/actuals';
import type { Cell, CellIndicator, CellPrevious } from '../../api/cells';

/** The ids of the categories of each dimension. */
export type CategoryIds = ReadonlyMap<string, readonly string[]>;

type Checked = Pick<Cell, 'indicator' | 'previous'>;

/** What is odd about a value; the same rule decides on the server. */
export function warningsFor({ indicator, previous }: Checked, { value }: ActualContent): readonly Warning[] {
  if (value === null) return [];
  const { low, high } = indicator.limits;
  const before = previousValue(previous);
  return warningsOf({
    kind: indicator.kind,
    value,
    limits: { ...(low !== null && { low }), ...(high !== null && { high }) },
    ...(before !== undefined && { previous: before }),
  });
}

const previousValue = (previous: CellPrevious | null): string | undefined => previous?.value ?? undefined;

/** Everything that a value lacks before it may be handed on, by the names of the fields of its content. */
export function missingOf(
  cell: Checked,
  content: ActualContent,
  { categories, evidenceCount }: { readonly categories: CategoryIds; readonly evidenceCount: number },
): readonly FieldProblem[] {
  const { indicator } = cell;
  const needs = {
    form: indicator.form,
    evidence: indicator.needsEvidence,
    breakdowns: indicator.breakdowns.map(({ id, rule, isRequired, dimension }) => ({
      id,
      rule,
      isRequired,
      categories: categories.get(dimension.id) ?? [],
    })),
  };
  const draft = draftOf(cell, content, evidenceCount);
  return missingForSubmission(draft, needs).map((problem) => ({ ...problem, field: contentField(problem.field) }));
}

function draftOf(cell: Checked, content: ActualContent, evidenceCount: number): DraftEntry {
  const { value, numerator, denominator, narrative, notApplicable, remark, breakdown } = tidied(content);
  const chosen = content.choice ?? content.judgement;
  const parts = Object.fromEntries(cell.indicator.breakdowns.map(({ id }) => [id, partsOf(id, breakdown)] as const));
  return {
    ...(value !== null && { value }),
    ...(numerator !== null && { numerator }),
    ...(denominator !== null && { denominator }),
    ...(chosen !== null && { choice: chosen }),
    ...(narrative && { narrative: Object.values(narrative).join(' ') }),
    ...(notApplicable !== null && { notApplicable: { reason: notApplicable } }),
    ...(remark !== null && { comment: remark }),
    warnings: warningsFor(cell, content),
    evidenceCount,
    parts,
  };
}

const partsOf = (breakdownId: string, breakdown: ActualContent['breakdown']) =>
  breakdown
    .filter((each) => each.breakdownId === breakdownId)
    .map(({ categoryId, value }) => ({ category: categoryId, value }));

/** The rule speaks of what it checks, the form of what is entered: a comment is the remark, and so on. */
const FIELDS: Readonly<Record<string, string>> = { comment: 'remark', reason: 'notApplicable' };
/** The field of a value that a problem of its submission is about: `comment` is the remark, `parts.…` a breakdown. */
export const contentField = (field: string): string =>
  FIELDS[field] ?? field.replace(/^parts\.([^.]+).*$/u, 'breakdown.$1');

/** What is wrong with one breakdown as it stands. */
export function breakdownFaults(
  { form, breakdowns }: CellIndicator,
  breakdownId: string,
  content: ActualContent,
  categories: CategoryIds,
): readonly BreakdownFault[] {
  const breakdown = breakdowns.find(({ id }) => id === breakdownId);
  if (!breakdown) return [];
  return checkBreakdown({
    rule: breakdown.rule,
    categories: categories.get(breakdown.dimension.id) ?? [],
    ...(form === 'number' && content.value !== null && { total: content.value }),
    parts: partsOf(breakdownId, content.breakdown),
  });
}
