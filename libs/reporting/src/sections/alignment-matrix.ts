import { percentText } from '@resolute/domain';
import type { Block, Cell } from '../document/block';
import type { Telling } from '../text/telling';
import type { AlignedOutput, AlignmentMatrixContent } from './alignment-contents';
import { thousands } from './alignment-coverage';
import { sentences } from './drafted';
import { type Section, withoutCharts } from './section';

/** A page has room for so many columns; the workbook has them all. */
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
    const more = outcomes.length - MOST_OUTCOMES;
    const quiet = (text: string): Block => ({ kind: 'paragraph', text: { text }, isQuiet: true });
    return withoutCharts([
      { kind: 'heading', text: { text: say('alignmentMatrix') } },
      ...(isNarrated ? [] : [quiet(say('alignmentMatrixNote', { plan: told(plan.title).text }))]),
      tableOf(content, telling),
      {
        kind: 'list',
        items: outcomes.map(({ code, title, goals }) => ({
          lead: [code, ...goals].join(' · '),
          text: told(title),
          figure: code,
        })),
      },
      ...(more > 0 ? [quiet(say('moreOutcomes', { count: telling.count(more) }))] : []),
    ]);
  },
};

function tableOf({ outcomes, outputs }: AlignmentMatrixContent, telling: Telling): Block {
  const { say } = telling;
  const shown = outcomes.slice(0, MOST_OUTCOMES);
  return {
    kind: 'table',
    isMatrix: true,
    columns: [
      { head: say('output'), share: 4 },
      ...shown.map(({ code }) => ({ head: code, share: 1 })),
      { head: say('thousandFrancs'), share: 1.4, isNumeric: true },
      { head: say('operations'), share: 1.6 },
      { head: say('people'), share: 1.6 },
    ],
    rows: outputs.map((output) => rowOf(output, { count: shown.length }, telling)),
  };
}

function rowOf(output: AlignedOutput, { count }: { readonly count: number }, telling: Telling): Cell[] {
  const { say, told, figure } = telling;
  const text = (words: string): Cell => ({ text: { text: words } });
  const { code, title, francs, has } = output;
  return [
    { text: told(title), note: code, figure: code },
    ...Array.from({ length: count }, (_, outcome) => text(contributionText(output, outcome, telling))),
    text(has.money ? figure(thousands(francs)) : say('no')),
    text(say(has.operations ? 'yes' : 'no')),
    text(say(has.people ? 'yes' : 'no')),
  ];
}

/** The share of a contribution, that there is one, or that there is none. */
export function contributionText({ cells }: AlignedOutput, outcome: number, { say, percent }: Telling): string {
  const cell = cells.find((each) => each.outcome === outcome);
  if (!cell) return say('none');
  return cell.share === null ? say('yes') : percent(percentText(cell.share, 1, []));
}
