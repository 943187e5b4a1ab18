import type { AlignmentFigure } from '@resolute/domain';
import type { Block, Cell } from '../document/block';
import type { ReportWord } from '../text/report-words';
import type { Telling } from '../text/telling';
import type { CoverageFact } from './alignment-contents';
import { listOf } from './drafted';
import { type Section, withoutCharts } from './section';

export const FIGURE_WORDS: Readonly<Record<AlignmentFigure, ReportWord>> = {
  'outputs-linked': 'outputsLinked',
  'francs-linked': 'francsLinked',
  'risks-above-appetite': 'appetiteBreaches',
};

/** How much of the operational plan leads to the strategic plan, as the last check of the plans found it. */
export const ALIGNMENT_COVERAGE: Section<'alignment-coverage'> = {
  freeze: async (facts) => {
    const found = await facts.coverage();
    if (!found) return { checkedAt: null, figures: [] };
    return {
      checkedAt: found.checkedAt.toISOString(),
      figures: found.figures.map(({ figure, part, whole, percent, byClass, indicator }) => ({
        figure,
        part,
        whole,
        percent,
        ...(byClass && { byClass }),
        indicator,
      })),
    };
  },
  isEmpty: ({ checkedAt }) => checkedAt === null,
  draft: ({ figures }, telling) =>
    figures.length === 0
      ? []
      : listOf(
          figures.map((fact) => ({ lead: telling.say(FIGURE_WORDS[fact.figure]), text: amountText(fact, telling) })),
        ),
  tell: ({ checkedAt, figures }, telling) => {
    if (checkedAt === null) return withoutCharts([]);
    const { say, moment } = telling;
    const note = say('alignmentChecked', { moment: moment(checkedAt) });
    return withoutCharts([
      { kind: 'heading', text: { text: say('alignmentCoverage') } },
      { kind: 'paragraph', text: { text: note }, isQuiet: true },
      tableOf(figures, telling),
    ]);
  },
};

const tableOf = (figures: readonly CoverageFact[], telling: Telling): Block => {
  const { say, percent } = telling;
  return {
    kind: 'table',
    columns: [
      { head: say('alignmentFigure'), share: 1 },
      { head: say('value'), isNumeric: true },
      { head: say('alignmentShare'), isNumeric: true },
    ],
    rows: figures.map((fact) => [
      figureCell(fact, telling),
      { text: { text: amountText(fact, telling) } },
      { text: { text: fact.percent === null ? say('none') : percent(fact.percent) } },
    ]),
  };
};

function figureCell({ figure, indicator, byClass }: CoverageFact, { say, figure: printed }: Telling): Cell {
  const classes = byClass && [
    `${say('riskStrategic')} ${printed(byClass.strategic)}`,
    `${say('riskOperational')} ${printed(byClass.operational)}`,
  ];
  return {
    text: { text: say(FIGURE_WORDS[figure]) },
    note: [indicator, ...(classes ?? [])].join(' · '),
    figure: indicator,
  };
}

/** Francs in thousands. */
export function amountText({ figure, part, whole }: CoverageFact, { say, figure: printed }: Telling): string {
  const isMoney = figure === 'francs-linked';
  const shown = (value: string): string => printed(isMoney ? thousands(value) : value);
  const text = whole === null ? shown(part) : say('ofCount', { part: shown(part), whole: shown(whole) });
  return isMoney ? say('inThousandFrancs', { amount: text }) : text;
}

/** Whole francs in thousands, rounded: `1499500` is `1500`. */
export const thousands = (francs: string): string => ((BigInt(francs) + 500n) / 1000n).toString();
