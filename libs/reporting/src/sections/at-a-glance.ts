import { countsOf } from '@resolute/charts';
import { MARKS, UNCOUNTED_REASONS } from '@resolute/domain';
import type { RatingTally } from '@resolute/measurement';
import type { Block } from '../document/block';
import type { Telling } from '../text/telling';
import { sentences } from './drafted';
import { type Section, withoutCharts } from './section';

/** The plan that is reported on, and how many of its indicators bear each mark. */
export const AT_A_GLANCE: Section<'at-a-glance'> = {
  freeze: async (facts) => {
    const { framework, tally } = (await facts.plan()).overview;
    return { framework: framework && { code: framework.code, title: framework.title }, tally };
  },
  tell: ({ framework, tally }, telling) => {
    const { say, told } = telling;
    const heading: Block = { kind: 'heading', text: { text: say('glance') } };
    if (!framework) return withoutCharts([heading, { kind: 'paragraph', text: { text: say('noPlan') } }]);
    return withoutCharts([
      heading,
      { kind: 'paragraph', text: told(framework.title), isQuiet: true },
      tableOf(tally, telling),
    ]);
  },
  draft: ({ framework, tally }, telling) =>
    framework ? sentences(findingOf(tally, telling), coverageOf(tally, telling)) : [],
};

/** Of 11 that are rated 8 are on track or better; 2 are off track, 4 not rated. */
export function findingOf(tally: RatingTally, { say, count }: Telling): string {
  const counts = countsOf(tally);
  const rated = tally.total - counts['not-rated'];
  const good = counts.exceeded + counts['on-track'];
  const first = say('finding', { rated, ratedText: count(rated), goodText: count(good) });
  return `${first} ${say('findingOff', { off: count(counts['off-track']), notRated: count(counts['not-rated']) })}`;
}

/** What is not due or not applicable does not count; what has no data does. */
export function coverageOf(tally: RatingTally, { say, count }: Telling): string {
  const uncounted = UNCOUNTED_REASONS.reduce((sum, reason) => sum + (tally.notRated[reason] ?? 0), 0);
  const rated = tally.total - countsOf(tally)['not-rated'];
  return say('coverage', { rated: count(rated), counted: count(tally.total - uncounted) });
}

function tableOf(tally: RatingTally, { say, count }: Telling): Block {
  const counts = countsOf(tally);
  return {
    kind: 'table',
    columns: [
      { head: say('rating'), share: 1 },
      { head: say('indicators'), isNumeric: true },
    ],
    rows: MARKS.map((mark) => [{ chip: { mark, word: say(mark) } }, { text: { text: count(counts[mark]) } }]),
  };
}
