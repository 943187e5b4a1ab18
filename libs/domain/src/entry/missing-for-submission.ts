import { isDecimal, parseDecimal, signOf } from '../kernel/decimal';
import type { FieldProblem, ProblemParams } from '../kernel/domain-error';
import type { FieldCode } from '../kernel/problems';
import { checkBreakdown } from './breakdown-check';
import { breakdownProblem } from './breakdown-problem';
import { checkChoice } from './choice-check';
import type { BreakdownNeeds, DraftEntry, EntryNeeds, ValueForm } from './draft-entry';

/**
 * Everything that a draft lacks before it may be submitted; the one answer that service, screen and import share. A number with
 * a warning and without a comment lacks the comment. What is declared not applicable needs its reason, and nothing else then.
 */
export function missingForSubmission(draft: DraftEntry, needs: EntryNeeds): readonly FieldProblem[] {
  if (draft.notApplicable) return [...wanted('reason', draft.notApplicable.reason), ...besideNotApplicable(draft)];
  return [
    ...FORMS[needs.form](draft, needs),
    ...(draft.warnings.length > 0 && isBlank(draft.comment) ? problem('comment', 'field/comment-wanted') : []),
    ...needs.breakdowns.flatMap((breakdown) => breakdownProblems(draft, needs, breakdown)),
    ...Object.keys(draft.parts)
      .filter((id) => !needs.breakdowns.some((breakdown) => breakdown.id === id))
      .flatMap((id) => problem(`parts.${id}`, 'field/unknown')),
    ...(needs.evidence && !(draft.evidenceCount > 0) ? problem('evidence', 'field/missing') : []),
  ];
}

const problem = (field: string, code: FieldCode, params?: ProblemParams): FieldProblem[] => [
  { field, code, ...(params && { params }) },
];

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

function wanted(field: string, text: string | undefined): FieldProblem[] {
  if (text === undefined) return problem(field, 'field/missing');
  return text.trim() === '' ? problem(field, 'field/empty') : [];
}

function wantedDecimal(field: string, text: string | undefined): FieldProblem[] {
  const lacking = wanted(field, text);
  return lacking.length > 0 || isDecimal(text) ? lacking : problem(field, 'field/not-a-decimal');
}

/** Parts of nothing are no share: 0 of 0 is not applicable, which is said by saying so. */
function wantedDenominator(text: string | undefined): FieldProblem[] {
  const lacking = wantedDecimal('denominator', text);
  const isZero = isDecimal(text) && signOf(parseDecimal(text)) === 0;
  return isZero ? problem('denominator', 'field/zero') : lacking;
}

function wantedChoice({ choice }: DraftEntry, { choices }: EntryNeeds): readonly FieldProblem[] {
  if (choice === undefined || (typeof choice === 'string' && isBlank(choice))) return wanted('choice', choice);
  return checkChoice(choice, choices);
}

const FORMS: Readonly<Record<ValueForm, (draft: DraftEntry, needs: EntryNeeds) => readonly FieldProblem[]>> = {
  number: ({ value }) => wantedDecimal('value', value),
  ratio: ({ numerator, denominator }) => [...wantedDecimal('numerator', numerator), ...wantedDenominator(denominator)],
  choice: wantedChoice,
  judgement: (draft, needs) => [...wantedChoice(draft, needs), ...wanted('narrative', draft.narrative)],
};

/** A value or its breakdown beside "not applicable" contradicts it; whichever was meant, the author takes the other away. */
const besideNotApplicable = (draft: DraftEntry): FieldProblem[] => {
  const values = (['value', 'numerator', 'denominator', 'choice'] as const).filter((field) => {
    const entered = draft[field];
    return entered !== undefined && !(typeof entered === 'string' && isBlank(entered));
  });
  const breakdowns = Object.keys(draft.parts).filter((id) => (draft.parts[id] ?? []).length > 0);
  return [...values, ...breakdowns.map((id) => `parts.${id}`)].flatMap((field) =>
    problem(field, 'field/not-with-not-applicable'),
  );
};

function breakdownProblems(draft: DraftEntry, { form }: EntryNeeds, breakdown: BreakdownNeeds): FieldProblem[] {
  const field = `parts.${breakdown.id}`;
  const parts = draft.parts[breakdown.id] ?? [];
  if (parts.length === 0) return breakdown.isRequired ? problem(field, 'field/missing') : [];
  const total = form === 'number' ? draft.value : undefined;
  return checkBreakdown({ ...breakdown, total, parts }).map((fault) => breakdownProblem(field, fault));
}
