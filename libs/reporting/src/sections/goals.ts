import { countsOf, type GoalRatings, PAPER_COLOURS, ratingsByGoalChart } from '@resolute/charts';
import { directionOf, MARKS } from '@resolute/domain';
import { DOCUMENT_FAMILIES } from '../document/families';
import type { Telling } from '../text/telling';
import { sentences } from './drafted';
import { rolledUpTable } from './rolled-up-table';
import { type Drawing, type Section, withoutCharts } from './section';
import type { GoalsContent } from './section-contents';

const CHART = 'ratings-by-goal';
const WIDTH = 560;
const ROW = 34;
const FRAME = 40;

/** A row for each goal: its rating, its pace, how much of it is rated; and its indicators as a bar. */
export const GOALS: Section<'goals'> = {
  freeze: async (facts) => ({
    goals: (await facts.plan()).overview.results.map(({ result: { code, title }, rollUp, tally }) => ({
      code,
      title,
      rollUp,
      tally,
    })),
  }),
  tell: ({ goals }, telling) => {
    const { say, told } = telling;
    if (goals.length === 0) return withoutCharts([]);
    const bars = goals.map((goal) => barOf(goal, telling));
    return {
      blocks: [
        { kind: 'heading', text: { text: say('goals') } },
        rolledUpTable(
          say('goal'),
          goals.map(({ code, title, rollUp }) => ({ title: told(title), note: code, figure: code, rollUp })),
          telling,
        ),
        { kind: 'chart', name: CHART, alt: altOf(bars, telling), caption: say('goalsCaption') },
      ],
      charts: { [CHART]: drawingOf(bars, telling) },
    };
  },
  draft: ({ goals }, telling) => sentences(...goals.map((goal) => countsIn(barOf(goal, telling), telling))),
};

type Goal = GoalsContent['goals'][number];

const barOf = ({ code, title, tally }: Goal, { told }: Telling): GoalRatings => ({
  code,
  title: told(title).text,
  counts: countsOf(tally),
});

/** The bars in words, for those who do not see them. */
function altOf(goals: readonly GoalRatings[], telling: Telling): string {
  return telling.say('goalsAlt', { goals: goals.map((goal) => countsIn(goal, telling)).join(' ') });
}

function countsIn({ code, counts }: GoalRatings, { say, count }: Telling): string {
  const known = MARKS.filter((mark) => counts[mark] > 0);
  const texts = known.map((mark) => say('markCount', { mark: say(mark), count: count(counts[mark]) }));
  return say('goalAlt', { goal: code, counts: texts.join(say('listJoin')) });
}

function drawingOf(goals: readonly GoalRatings[], { language, count }: Telling): Drawing {
  const configuration = ratingsByGoalChart(goals, {
    fontFamily: DOCUMENT_FAMILIES[language].join(', '),
    isRightToLeft: directionOf(language) === 'rtl',
    colours: PAPER_COLOURS,
    formatCount: count,
  });
  return { configuration, width: WIDTH, height: goals.length * ROW + FRAME };
}
