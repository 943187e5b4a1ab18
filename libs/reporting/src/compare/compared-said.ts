import {
  type ChangeCause,
  canonicalJson,
  isChanged,
  LANGUAGES,
  type Language,
  narrativeChanges,
  paragraphsOf,
  type Translations,
} from '@resolute/domain';
import type { ActionFact, ResultFact, ResultNoteFact, ResultsContent } from '../sections/section-contents';
import type { ActionChange, ActionStand, NoteChange, SaidChange, SaidPart, Sides } from './comparison.view';
import { type Pair, paired } from './paired';

type Told = Sides<ResultsContent | undefined>;

/** What units say of results, where both reports tell that: of each unit what it said last. */
export function comparedNotes(told: Told, language: Language): NoteChange[] {
  return besideEachOther(told, ({ notes }) => notes, keyOfNote).flatMap(({ result: { code, title }, pair }) => {
    const said = saidChanges(pair, ['achieved', 'obstacles', 'next'], language);
    const periods = { before: periodOf(pair.before), after: periodOf(pair.after) };
    const isSamePeriod = periods.before === periods.after;
    if (said.length === 0 && isSamePeriod) return [];
    const cause = isSamePeriod ? 'correction' : 'new-data';
    return [{ code, title, reportedBy: pair.latest.unit, periods, said, cause }];
  });
}

/** The actions for results, where both reports tell them. */
export function comparedActions(told: Told, language: Language): ActionChange[] {
  return besideEachOther(told, ({ actions }) => actions, keyOfAction).flatMap(({ result: { code, title }, pair }) => {
    const said = saidChanges(pair, ['planned', 'taken'], language);
    const stands = { before: standOf(pair.before), after: standOf(pair.after) };
    const causes = causesOf(stands, said);
    return causes.length === 0 ? [] : [{ code, title, action: pair.latest.title, ...stands, said, causes }];
  });
}

const keyOfNote = ({ unit }: ResultNoteFact): string => unit;
const keyOfAction = ({ title }: ActionFact): string => canonicalJson(title);
const periodOf = (note: ResultNoteFact | undefined): string | null => note?.period ?? null;

interface OfResult<T> {
  readonly result: ResultFact;
  readonly pair: Pair<T>;
}

function besideEachOther<T>(
  { before, after }: Told,
  listOf: (result: ResultFact) => readonly T[],
  keyOf: (each: T) => string,
): OfResult<T>[] {
  if (!before || !after) return [];
  const lists = (result: ResultFact | undefined): readonly T[] => (result ? listOf(result) : []);
  return paired({ before: before.results, after: after.results }, ({ code }) => code).flatMap((results) =>
    paired({ before: lists(results.before), after: lists(results.after) }, keyOf).map((pair) => ({
      result: results.latest,
      pair,
    })),
  );
}

type Said = Readonly<Partial<Record<SaidPart, Translations | null>>>;

function saidChanges({ before, after }: Pair<Said>, parts: readonly SaidPart[], wished: Language): SaidChange[] {
  return parts.flatMap((part) => {
    const [old, now] = [toldIn(before?.[part] ?? {}, wished), toldIn(after?.[part] ?? {}, wished)];
    const lines = narrativeChanges(paragraphsOf(old.text), paragraphsOf(now.text));
    return isChanged(lines) ? [{ part, language: (now.text === '' ? old : now).language, lines }] : [];
  });
}

/** As reports tell it: what is not held in a language is told in the first one in which it is. */
function toldIn(words: Translations, wished: Language): { readonly language: Language; readonly text: string } {
  const language = [wished, ...LANGUAGES].find((each) => words[each] !== undefined) ?? wished;
  return { language, text: words[language] ?? '' };
}

const standOf = (action: ActionFact | undefined): ActionStand | null =>
  action ? { status: action.status, dueDay: action.dueDay, isOverdue: action.isOverdue } : null;

/** What is wanted of somebody is the plan; what was done is reported; and what nobody touched fell due. */
function causesOf({ before, after }: Sides<ActionStand | null>, said: readonly SaidChange[]): ChangeCause[] {
  if (!before || !after) return ['plan-changed'];
  const has = (part: SaidPart): boolean => said.some((each) => each.part === part);
  const touched: ChangeCause[] = [
    ...(before.dueDay !== after.dueDay || has('planned') ? ['plan-changed' as const] : []),
    ...(before.status !== after.status || has('taken') ? ['new-data' as const] : []),
  ];
  return touched.length === 0 && before.isOverdue !== after.isOverdue ? ['time'] : touched;
}
