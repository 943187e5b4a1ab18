import type { RatedIndicatorView } from '@resolute/measurement';
import type { Block, Cell } from '../document/block';
import type { Telling } from '../text/telling';
import { listOf, sentences } from './drafted';
import { byNeed } from './ranked';
import { chipOf, ratingWord } from './rating-word';
import { type PlanBefore, type Section, withoutCharts } from './section';
import type { ChangeFact, ChangesContent } from './section-contents';

/** The indicators that bear another mark than at the meeting before, what is worst now first. */
export const CHANGES: Section<'changes'> = {
  freeze: async (facts) => {
    const before = await facts.before();
    if (!before) return { meeting: null, isAsKnownThen: false, changes: [] };
    const { indicators } = await facts.plan();
    const { meeting, isAsKnownThen } = before;
    return { meeting, isAsKnownThen, changes: changesOf(indicators, before) };
  },
  tell: ({ meeting, isAsKnownThen, changes }, telling) => {
    const { say, told, day } = telling;
    if (!meeting) return withoutCharts([]);
    const since = day(meeting.to);
    const quiet = (text: string): Block => ({ kind: 'paragraph', text: { text }, isQuiet: true });
    return withoutCharts([
      { kind: 'heading', text: { text: say('changes', { meeting: told(meeting.title).text }) } },
      ...(isAsKnownThen ? [] : [quiet(say('notKnownThen', { day: since }))]),
      ...(changes.length === 0 ? [quiet(say('noneChanged', { day: since }))] : [tableOf(changes, { since }, telling)]),
    ]);
  },
  draft: ({ meeting, changes }, telling) => {
    const { say, told, day } = telling;
    if (!meeting) return [];
    if (changes.length === 0) return sentences(say('noneChanged', { day: day(meeting.to) }));
    return listOf(
      changes.map(({ title, before, now }) => ({
        lead: told(title).text,
        text: say('draftChange', {
          day: day(meeting.to),
          before: before ? chipOf(before, telling).word : say('none'),
          now: chipOf(now, telling).word,
        }),
      })),
    );
  },
};

function changesOf(indicators: readonly RatedIndicatorView[], { plan }: PlanBefore): ChangeFact[] {
  const then = new Map(plan.indicators.map(({ id, result }) => [id, result]));
  return indicators.toSorted(byNeed).flatMap(({ id, code, title, result }): ChangeFact[] => {
    const before = then.get(id) ?? null;
    const isSame = before !== null && ratingWord(before) === ratingWord(result);
    return isSame ? [] : [{ code, title, before, now: result }];
  });
}

const tableOf = (changes: ChangesContent['changes'], { since }: { since: string }, telling: Telling): Block => {
  const { say, told } = telling;
  const rated = (result: ChangeFact['before']): Cell =>
    result ? { chip: chipOf(result, telling) } : { text: { text: say('none') } };
  return {
    kind: 'table',
    columns: [{ head: say('indicator'), share: 1 }, { head: say('onDay', { day: since }) }, { head: say('now') }],
    rows: changes.map(({ code, title, before, now }) => [
      { text: told(title), note: code, figure: code },
      rated(before),
      rated(now),
    ]),
  };
};
