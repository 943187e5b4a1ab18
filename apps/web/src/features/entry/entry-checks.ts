import {
  type BreakdownFault,
  categoriesIn,
  checkBreakdown,
  choicesOf,
  type DraftEntry,
  type FieldProblem,
  missingForSubmission,
  type Warning,
  warningsOf,
} from '@resolute/domain';
import { type ActualContent, tidied } from '../../api/actuals';
import type { Cell, CellPrevious } from '../../api/cells';
import type { Dimension } from '../../api/indicators';

/** The categories of each dimension, by its id. */
export type Categories = ReadonlyMap<string, Dimension['categories']>;

type Checked = Pick<Cell, 'indicator' | 'period' | 'previous'>;

/** What is odd about a value; the same rule decides on the server. */
export function warningsFor(
  { indicator, previous }: Omit<Checked, 'period'>,
  { value }: ActualContent,
): readonly Warning[] {
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
  { categories, evidenceCount }: { readonly categories: Categories; readonly evidenceCount: number },
): readonly FieldProblem[] {
  const { indicator } = cell;
  const needs = {
    form: indicator.form,
    choices: choicesOf(indicator),
    evidence: indicator.needsEvidence,
    breakdowns: indicator.breakdowns.map(({ id, rule, isRequired, dimension }) => ({
      id,
      rule,
      isRequired,
      categories: idsIn(cell, categories.get(dimension.id)),
    })),
  };
  const draft = draftOf(cell, content, evidenceCount);
  const problems = missingForSubmission(draft, needs).map((each) => ({ ...each, field: contentField(each.field) }));
  // What is wrong with several categories of a breakdown in the same way is said once.
  return [...new Map(problems.map((problem) => [`${problem.field} ${problem.code}`, problem])).values()];
}

/** Those that there are in the period of a cell. */
const idsIn = ({ period }: Pick<Cell, 'period'>, categories: Dimension['categories'] = []): string[] =>
  categoriesIn(period, categories).map(({ id }) => id);

function draftOf(cell: Checked, content: ActualContent, evidenceCount: number): DraftEntry {
  const { value, numerator, denominator, narrative, notApplicable, remark, breakdown } = tidied(content);
  const chosen = cell.indicator.form === 'judgement' ? content.judgement : content.choice;
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
  { indicator: { form, breakdowns }, period }: Pick<Cell, 'indicator' | 'period'>,
  breakdownId: string,
  content: ActualContent,
  categories: Dimension['categories'],
): readonly BreakdownFault[] {
  const breakdown = breakdowns.find(({ id }) => id === breakdownId);
  if (!breakdown) return [];
  return checkBreakdown({
    rule: breakdown.rule,
    categories: idsIn({ period }, categories),
    ...(form === 'number' && content.value !== null && { total: content.value }),
    parts: partsOf(breakdownId, content.breakdown),
  });
}
