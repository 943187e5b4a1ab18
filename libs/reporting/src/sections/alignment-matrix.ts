import { percentText } from '@resolute/domain';
import type { Block, Cell } from '../document/block';
import type { Telling } from '../text/telling';
import type { AlignedOutput, AlignmentMatrixContent } from './alignment-contents';
import { thousands } from './alignment-coverage';
import { sentences } from './drafted';
import { type Section, withoutCharts } from './section';

/** A page has room for so many outcomes beside each other; more of them stand in further tables. */
const MOST_OUTCOMES = 7;

/** Which output of the operational plan contributes to which outcome, and whether money, work and people are planned for it. */
export const ALIGNMENT_MATRIX: Section<'alignment-matrix'> = {
  freeze: async (facts) => {
    const matrix = await facts.alignment();
    if (!matrix) return { plan: null, outcomes: [], outputs: [] };
    const { framework, outcomes, rows } = matrix;
    const places = new Map(outcomes.map(({ id }, at) => [id, at]));
    return {
      plan: { code: framework.code, title: framework.title },
      outcomes: outcomes.map(({ code, title, goals }) => ({ code, title, goals: goals.map((goal) => goal.code) })),
      outputs: rows.map(({ output: { code, title }, francs, cells, has }) => ({
        code,
        title,
        francs,
        cells: cells.flatMap(({ outcomeId, share }) => {
          const outcome = places.get(outcomeId);
          return outcome === undefined ? [] : [{ outcome, share }];
        }),
        has,
      })),
    };
  },
  isEmpty: ({ outputs }) => outputs.length === 0,
  draft: ({ plan, outputs }, telling) =>
    plan && outputs.length > 0
      ? sentences(telling.say('alignmentMatrixNote', { plan: telling.told(plan.title).text }))
      : [],
  tell: (content, telling, isNarrated = false) => {
    const { plan, outcomes, outputs } = content;
    if (!plan || outputs.length === 0) return withoutCharts([]);
    const { say, told } = telling;
    const quiet = (text: string): Block => ({ kind: 'paragraph', text: { text }, isQuiet: true });
    return withoutCharts([
      { kind: 'heading', text: { text: say('alignmentMatrix') } },
      ...(isNarrated ? [] : [quiet(say('alignmentMatrixNote', { plan: told(plan.title).text }))]),
      ...groupsOf(outcomes.length).map((group) => tableOf(content, group, telling)),
      {
        kind: 'list',
        items: outcomes.map(({ code, title, goals }) => ({
          lead: [code, ...goals].join(' · '),
          text: told(title),
          figure: code,
        })),
      },
    ]);
  },
};

/** The outcomes of one table, by their places: from, and up to but without. */
interface Group {
  readonly from: number;
  readonly to: number;
}

/** One table also where there is no outcome yet: money, work and people are told all the same. */
const groupsOf = (count: number): Group[] =>
  Array.from({ length: Math.max(1, Math.ceil(count / MOST_OUTCOMES)) }, (_, at) => ({
    from: at * MOST_OUTCOMES,
    to: Math.min((at + 1) * MOST_OUTCOMES, count),
  }));

/** Money, work and people are the same in every table, and stand in the first. */
function tableOf({ outcomes, outputs }: AlignmentMatrixContent, group: Group, telling: Telling): Block {
  const { say } = telling;
  const planned = [
    { head: say('thousandFrancs'), share: 1.4, isNumeric: true },
    { head: say('operations'), share: 1.6 },
    { head: say('people'), share: 1.6 },
  ];
  return {
    kind: 'table',
    isMatrix: true,
    columns: [
      { head: say('output'), share: 4 },
      ...outcomes.slice(group.from, group.to).map(({ code }) => ({ head: code, share: 1 })),
      ...(group.from === 0 ? planned : []),
    ],
    rows: outputs.map((output) => rowOf(output, group, telling)),
  };
}

function rowOf(output: AlignedOutput, { from, to }: Group, telling: Telling): Cell[] {
  const { say, told, figure } = telling;
  const text = (words: string): Cell => ({ text: { text: words } });
  const { code, title, francs, has } = output;
  const planned = [
    has.money ? figure(thousands(francs)) : say('no'),
    say(has.operations ? 'yes' : 'no'),
    say(has.people ? 'yes' : 'no'),
  ];
  return [
    { text: told(title), note: code, figure: code },
    ...Array.from({ length: to - from }, (_, at) => text(contributionText(output, from + at, telling))),
    ...(from === 0 ? planned.map(text) : []),
  ];
}

/** The share of a contribution, that there is one, or that there is none. */
export function contributionText({ cells }: AlignedOutput, outcome: number, { say, percent }: Telling): string {
  const cell = cells.find((each) => each.outcome === outcome);
  if (!cell) return say('none');
  return cell.share === null ? say('yes') : percent(percentText(cell.share, 1, []));
}
