import type { ListItem } from '../document/block';
import type { Telling } from '../text/telling';
import { listOf } from './drafted';
import { listUnder, noteDraft, noteItems, ratedItems } from './named-items';
import { byNeed, isBad, noteFacts, ratedFact } from './ranked';
import { type Section, withoutCharts } from './section';
import type { LateAction } from './section-contents';

/** The indicators that are off track or at risk, the slowest first; what units say stands in the way; what is late. */
export const ATTENTION: Section<'attention'> = {
  freeze: async (facts, { mostNamed }) => {
    const { indicators } = await facts.plan();
    const bad = indicators.filter(({ result }) => isBad(result)).toSorted(byNeed);
    const late = (await facts.actions()).flatMap(({ planned, dueDay, isOverdue }) =>
      isOverdue && planned && dueDay ? [{ text: planned, dueDay }] : [],
    );
    return {
      indicators: bad.slice(0, mostNamed).map(ratedFact),
      notes: noteFacts(await facts.notes(), 'obstacles').slice(0, mostNamed),
      actions: late.toSorted((one, other) => one.dueDay.localeCompare(other.dueDay)).slice(0, mostNamed),
    };
  },
  tell: ({ indicators, notes, actions }, telling, isNarrated = false) => {
    const { say } = telling;
    const said = isNarrated ? [] : [...noteItems(notes, telling), ...lateItems(actions, telling)];
    const items = [...ratedItems(indicators, telling), ...said];
    return withoutCharts(listUnder(say('attention'), items, isNarrated ? null : { text: say('noneAttention') }));
  },
  draft: ({ notes, actions }, telling) =>
    listOf([
      ...noteDraft(notes, telling),
      ...lateItems(actions, telling).map(({ lead, text }) => ({ lead, text: text.text })),
    ]),
};

const lateItems = (actions: readonly LateAction[], { say, day, told }: Telling): ListItem[] =>
  actions.map(({ text, dueDay }) => ({ lead: say('overdueLead', { day: day(dueDay) }), text: told(text) }));
