import {
  addDays,
  checkDefinition,
  DomainError,
  definitionOf,
  type FieldProblem,
  type LocalDate,
  parseLocalDate,
  type RatedSheet,
  TARGET_NEEDS,
  type Target,
} from '@resolute/domain';

/** A baseline as far as the rule reads it. */
export interface CountedFrom {
  readonly value: string;
  readonly onDay: string;
}

/** A target as far as the rule reads it, with the field names of a request. */
export interface Wanted {
  readonly value?: string | null;
  readonly low?: string | null;
  readonly high?: string | null;
  readonly step?: string | null;
  readonly onDay: string;
  readonly milestones?: readonly { readonly onDay: string; readonly value: string }[];
}

/** The fields of the rule by their names in a request for a target, and in one for a baseline. */
const OF_TARGET: readonly [RegExp, string][] = [
  [/^target\.on$/, 'onDay'],
  [/^target\./, ''],
  [/^milestones\.(\d+)\.on$/, 'milestones.$1.onDay'],
];
const OF_BASELINE: readonly [RegExp, string][] = [
  [/^target\.on$/, 'onDay'],
  [/^(target|baseline)\.value$/, 'value'],
  [/^milestones\.\d+\..*$/, 'value'],
];

/** Throws with every field of a target that the rule refuses beside the baseline in force, or that its kind does not have. */
export function requireTarget(sheet: RatedSheet, target: Wanted, baseline: CountedFrom | null): void {
  const needed = TARGET_NEEDS[sheet.kind];
  const given = (['value', 'low', 'high', 'step'] as const).filter((field) => isGiven(target[field]));
  const fitting: readonly string[] = needed === 'low' ? ['low', 'high'] : [needed];
  const odd = given.filter((field) => !fitting.includes(field));
  const missing = fitting.filter((field) => field !== 'on' && !(given as string[]).includes(field));
  const errors: FieldProblem[] = [
    ...odd.map((field): FieldProblem => ({ field, code: 'field/not-with-other' })),
    ...missing.map((field): FieldProblem => ({ field, code: 'field/missing' })),
  ];
  refuse(errors.length > 0 ? errors : problemsOf(sheet, { target, baseline }, OF_TARGET));
}

/** Throws when a baseline lies on the wrong side of the target in force, or not before its day. */
export function requireBaseline(sheet: RatedSheet, baseline: CountedFrom, target: Wanted | null): void {
  refuse(problemsOf(sheet, { target, baseline }, OF_BASELINE));
}

function problemsOf(
  sheet: RatedSheet,
  { target, baseline }: { target: Wanted | null; baseline: CountedFrom | null },
  names: readonly [RegExp, string][],
): FieldProblem[] {
  const definition = {
    ...definitionOf(sheet),
    ...(baseline && { baseline: { value: baseline.value, on: parseLocalDate(baseline.onDay) } }),
    ...(target && { target: targetOf(target), milestones: milestonesOf(target) }),
  };
  const renamed = (field: string): string =>
    names.reduce((name, [pattern, replacement]) => name.replace(pattern, replacement), field);
  return checkDefinition(definition).map((problem) => ({ ...problem, field: renamed(problem.field) }));
}

const isGiven = (text: string | null | undefined): text is string => text !== null && text !== undefined;

function refuse(errors: readonly FieldProblem[]): void {
  if (errors.length > 0) throw new DomainError('request/invalid', { errors });
}

/** A target in the form of the rule. */
export function targetOf({ value, low, high, step, onDay }: Wanted): Target {
  const on = parseLocalDate(onDay);
  if (isGiven(value)) return { value, on };
  if (isGiven(low) && isGiven(high)) return { low, high, on };
  return isGiven(step) ? { step, on } : { on };
}

export const milestonesOf = ({ milestones = [] }: Wanted): { readonly value: string; readonly on: LocalDate }[] =>
  milestones.map(({ value, onDay }) => ({ value, on: parseLocalDate(onDay) }));

/** The last day of a year, until which a plan reaches. */
export const endOfYear = (year: number): LocalDate => addDays(parseLocalDate(`${year + 1}-01-01`), -1);
