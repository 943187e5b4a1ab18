import type { Block } from '../document/block';
import { sentences } from './drafted';
import { type Section, withoutCharts } from './section';

/** The values that nobody has handed in although they were due, by unit; those past their days of grace are missing. */
export const LATE: Section<'late'> = {
  freeze: async (facts, { mostNamed }) => {
    const late = await facts.late();
    const items = late.slice(0, mostNamed).map(({ indicator: { code, title }, unit, period, isMissing }) => ({
      code,
      title,
      unit: unit.code,
      period: period.id,
      dueOn: period.dueOn,
      isMissing,
    }));
    return { items, total: late.length };
  },
  tell: ({ items, total }, telling) => {
    const { say, told, count, day } = telling;
    const heading: Block = { kind: 'heading', text: { text: say('late') } };
    const quiet = (text: string): Block => ({ kind: 'paragraph', text: { text }, isQuiet: true });
    if (total === 0) return withoutCharts([heading, quiet(say('noneLate'))]);
    const more = total - items.length;
    return withoutCharts([
      heading,
      {
        kind: 'table',
        columns: [
          { head: say('reportingUnit') },
          { head: say('indicator'), share: 1 },
          { head: say('period') },
          { head: say('dueHead') },
        ],
        rows: items.map(({ unit, code, title, period, dueOn, isMissing }) => [
          { text: { text: unit } },
          { text: told(title), note: code, figure: code },
          { text: { text: period } },
          { text: { text: day(dueOn) }, note: say(isMissing ? 'stateMissing' : 'stateLate') },
        ]),
      },
      ...(more > 0 ? [quiet(say('moreLate', { count: more, countText: count(more) }))] : []),
    ]);
  },
  draft: ({ total }, { say, count }) =>
    sentences(total === 0 ? say('noneLate') : say('draftLate', { count: count(total) })),
};
