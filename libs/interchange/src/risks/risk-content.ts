import {
  type AssessmentKind,
  type CellFault,
  cellProse,
  type ImportRow,
  type Language,
  LONGEST_PROSE,
  PROXIMITIES,
  proseFault,
  RISK_CLASSES,
  RISK_NATURES,
  type RiskMatrix,
  textOf,
} from '@resolute/domain';
import type { AssessmentWish } from '@resolute/risk';
import type { Found } from '../lists/judged-line';
import { chosenWord } from '../words';
import { CHOSEN, type RiskColumn, SCORE_COLUMNS, WORDED } from './risk-list';

type Row = ImportRow<RiskColumn>;
type Fault = CellFault<RiskColumn>;
type Read<T> = { readonly read: T } | { readonly faults: readonly Fault[] };

const LONGEST = { title: 300, cause: LONGEST_PROSE, event: LONGEST_PROSE, consequence: LONGEST_PROSE } as const;
const LONGEST_RATIONALE = 2000;
const KEYS = { class: RISK_CLASSES, nature: RISK_NATURES, proximity: PROXIMITIES } as const;

/** The words of a risk in the language of its file, or what is missing. */
export function wordsOf({ cells }: Row, language: Language): Read<Record<(typeof WORDED)[number], object>> {
  const faults = WORDED.flatMap((column) => textFaults(column, cellProse(cells[column]), LONGEST[column]));
  if (faults.length > 0) return { faults };
  const read = WORDED.map((column) => [column, { [language]: cellProse(cells[column]) }]);
  return { read: Object.fromEntries(read) as Record<(typeof WORDED)[number], object> };
}

/** What is chosen in a column, by its key or its word in any language. */
export function choiceOf<C extends keyof typeof KEYS>(
  { cells }: Row,
  column: C,
): Found<(typeof KEYS)[C][number], RiskColumn> {
  const text = textOf(cells[column]);
  const keys: readonly (typeof KEYS)[C][number][] = KEYS[column];
  const key = chosenWord(CHOSEN[column], text, keys);
  if (key !== undefined) return { found: key };
  if (text === '') return { fault: { column, code: 'empty' } };
  return { fault: { column, code: 'not-one-of', params: { allowed: keys.join(', ') } } };
}

/** The assessments of a risk: of each kind all three cells are filled in, or none. */
export function scoresOf(row: Row, matrix: RiskMatrix): Read<readonly AssessmentWish[]> {
  const read = SCORE_COLUMNS.map((columns) => scoreOf(row, columns, matrix));
  const faults = read.flatMap((each) => ('faults' in each ? each.faults : []));
  if (faults.length > 0) return { faults };
  return { read: read.flatMap((each) => ('read' in each ? each.read : [])) };
}

function scoreOf(
  { cells }: Row,
  { kind, ...columns }: (typeof SCORE_COLUMNS)[number],
  { likelihoods, impacts }: RiskMatrix,
): Read<readonly AssessmentWish[]> {
  const [likelihood, impact, rationale] = [columns.likelihood, columns.impact, columns.rationale].map((column) =>
    cellProse(cells[column]),
  ) as [string, string, string];
  if (likelihood + impact + rationale === '') return { read: [] };
  const faults = [
    ...stepFaults(columns.likelihood, likelihood, likelihoods.length),
    ...stepFaults(columns.impact, impact, impacts.length),
    ...textFaults(columns.rationale, rationale, LONGEST_RATIONALE),
  ];
  if (faults.length > 0) return { faults };
  const score = { likelihood: Number(likelihood), impact: Number(impact) };
  return { read: [{ kind: kind satisfies AssessmentKind, ...score, rationale }] };
}

function stepFaults(column: RiskColumn, text: string, steps: number): Fault[] {
  if (text === '') return [{ column, code: 'empty' }];
  const step = Number(text);
  return Number.isSafeInteger(step) && step >= 1 && step <= steps
    ? []
    : [{ column, code: 'outside-matrix', params: { steps } }];
}

function textFaults(column: RiskColumn, text: string, max: number): Fault[] {
  if (text === '') return [{ column, code: 'empty' }];
  const fault = proseFault(text, max);
  return fault ? [{ column, ...fault }] : [];
}
