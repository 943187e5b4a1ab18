import type { ActionView, ResultNoteView } from '@resolute/accountability';
import { groupedBy, NOTE_FIELDS } from '@resolute/domain';
import type { PlanInFull, PlanResult } from '@resolute/measurement';
import type { Block, Cell, TableBlock } from '../document/block';
import type { Telling } from '../text/telling';
import { NOTE_WORDS, STATUS_WORDS } from './accountability-words';
import { actionsInWords } from './actions-in-words';
import { pacePercent } from './figure-cells';
import { chipOf } from './rating-word';
import { coverageText, isHeld, meanPacePercent, rolledUpTable } from './rolled-up-table';
import { type Facts, type Section, withoutCharts } from './section';
import type { ActionFact, IndicatorFact, ResultFact, ResultNoteFact } from './section-contents';

/** Every result of the plan: its rating, its indicators, the actions planned and taken, and what units say of it. */
export const RESULTS: Section<'results'> = {
  freeze: async (facts) => {
    const plan = await facts.plan();
    const [notes, actions] = [await facts.notes(), await facts.actions()];
    const said = groupedBy(notes, ({ result }) => result.id);
    const done = groupedBy(actions, ({ result }) => result.id);
    const indicators = await indicatorFacts(facts, plan);
    return {
      results: plan.results.map((result) => resultFact(result, { indicators, said, done })),
    };
  },
  cited: ({ results }) =>
    results.flatMap(({ indicators }) => indicators.flatMap(({ values }) => values.map(({ actualId }) => actualId))),
  tell: ({ results }, telling) => {
    const { say } = telling;
    if (results.length === 0) return withoutCharts([]);
    const heading: Block = { kind: 'heading', text: { text: say('results') } };
    const spoken = results.filter(hasMore);
    const others = results.filter((result) => !hasMore(result));
    return withoutCharts([
      heading,
      ...spoken.flatMap((result) => toldOf(result, telling)),
      ...(others.length > 0 ? restOf(others, telling) : []),
    ]);
  },
  draft: ({ results }, telling) =>
    actionsInWords(
      results.flatMap(({ actions }) => actions),
      telling,
    ),
};

/** The indicators below a plan, by their ids. */
async function indicatorFacts(facts: Facts, { indicators }: PlanInFull): Promise<ReadonlyMap<string, IndicatorFact>> {
  const found = await facts.counted(indicators.map(({ id }) => id));
  return new Map(found.map(({ id, ...fact }) => [id, fact]));
}

interface Found {
  readonly indicators: ReadonlyMap<string, IndicatorFact>;
  readonly said: ReadonlyMap<string, readonly ResultNoteView[]>;
  readonly done: ReadonlyMap<string, readonly ActionView[]>;
}

const resultFact = ({ result, rollUp, indicatorIds }: PlanResult, { indicators, said, done }: Found): ResultFact => ({
  code: result.code,
  title: result.title,
  kind: result.kind.title,
  rollUp,
  indicators: indicatorIds.flatMap((id) => indicators.get(id) ?? []),
  actions: (done.get(result.id) ?? []).map(actionFact),
  notes: (said.get(result.id) ?? []).map(noteFact),
});

const actionFact = ({ title, planned, taken, status, dueDay, isOverdue }: ActionView): ActionFact => ({
  title: title ?? {},
  planned,
  taken,
  status,
  dueDay,
  isOverdue,
});

const noteFact = ({ unit, period, achieved, obstacles, next }: ResultNoteView): ResultNoteFact => ({
  unit: unit.code,
  period,
  achieved,
  obstacles,
  next,
});

/** Whether anything is reported on a result itself, and not only on what contributes to it. */
const hasMore = ({ indicators, actions, notes }: ResultFact): boolean =>
  indicators.length + actions.length + notes.length > 0;

function toldOf(result: ResultFact, telling: Telling): Block[] {
  const { say, told } = telling;
  const { rollUp, code, kind } = result;
  const title = told(result.title);
  const facts = [
    `${told(kind).text} ${code}`,
    chipOf(rollUp, telling).word,
    `${say('pace')} ${meanPacePercent(rollUp, telling)}`,
    `${say('coverageHead')} ${coverageText(rollUp, telling)}`,
    ...(isHeld(rollUp) ? [say('heldByCritical')] : []),
  ];
  return [
    { kind: 'subheading', text: title, note: facts.join(' · '), figure: code },
    ...(result.indicators.length > 0 ? [indicatorTable(result.indicators, telling)] : []),
    ...(result.actions.length > 0 ? [actionTable(result.actions, telling)] : []),
    ...result.notes.flatMap((note) => noteBlocks(note, telling)),
  ];
}

function indicatorTable(indicators: readonly IndicatorFact[], telling: Telling): TableBlock {
  const { say, told, figure } = telling;
  const text = (words: string | undefined): Cell => ({ text: { text: words ?? say('none') } });
  return {
    kind: 'table',
    columns: [
      { head: say('indicator'), share: 1 },
      { head: say('actual'), isNumeric: true },
      { head: say('expected'), isNumeric: true },
      { head: say('pace'), isNumeric: true },
      { head: say('rating') },
    ],
    rows: indicators.map((fact) => {
      const { code, title, unit, result } = fact;
      const [actual, expected] = result.kind === 'rated' ? [result.actual, result.expected] : [];
      return [
        { text: told(title), note: `${code} · ${told(unit).text}`, figure: code },
        text(actual === undefined ? undefined : figure(actual)),
        text(expected === undefined ? undefined : figure(expected)),
        text(pacePercent(result, telling)),
        { chip: chipOf(result, telling) },
      ];
    }),
  };
}

/** Planned beside taken, as Resolution 108 asks for both. */
function actionTable(actions: readonly ActionFact[], telling: Telling): TableBlock {
  const { say, told, day } = telling;
  return {
    kind: 'table',
    columns: [
      { head: say('actionHead'), share: 2 },
      { head: say('actionPlanned'), share: 3 },
      { head: say('actionTaken'), share: 3 },
      { head: say('actionStatus'), share: 2 },
    ],
    rows: actions.map(({ title, planned, taken, status, dueDay, isOverdue }) => [
      { text: told(title) },
      { text: planned ? told(planned) : { text: say('none') } },
      { text: taken ? told(taken) : { text: say('noneTaken') } },
      {
        text: { text: say(STATUS_WORDS[status]) },
        ...(dueDay && { note: say(isOverdue ? 'dueOverdue' : 'dueBy', { day: day(dueDay) }) }),
      },
    ]),
  };
}

function noteBlocks({ unit, period, ...halves }: ResultNoteFact, { say, told }: Telling): Block[] {
  const items = NOTE_FIELDS.flatMap((half) => {
    const text = halves[half];
    return text ? [{ lead: say(NOTE_WORDS[half]), text: told(text) }] : [];
  });
  if (items.length === 0) return [];
  return [
    { kind: 'paragraph', text: { text: say('noteOf', { unit, period }) }, isQuiet: true },
    { kind: 'list', items },
  ];
}

/** In one table what has no more to say than its rating. */
function restOf(results: readonly ResultFact[], telling: Telling): Block[] {
  const { say, told } = telling;
  const lines = results.map(({ code, title, kind, rollUp }) => ({
    title: told(title),
    note: `${told(kind).text} ${code}`,
    figure: code,
    rollUp,
  }));
  return [{ kind: 'subheading', text: { text: say('otherResults') } }, rolledUpTable(say('result'), lines, telling)];
}
