import { listUnder, noteItems, ratedItems } from './named-items';
import { byNeed, isBad, noteFacts, ratedFact } from './ranked';
import { type Section, withoutCharts } from './section';

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
  tell: ({ indicators, notes, actions }, telling) => {
    const { say, day, told } = telling;
    const items = [
      ...ratedItems(indicators, telling),
      ...noteItems(notes, telling),
      ...actions.map(({ text, dueDay }) => ({ lead: say('overdueLead', { day: day(dueDay) }), text: told(text) })),
    ];
    return withoutCharts(listUnder(say('attention'), items, { text: say('noneAttention') }));
  },
};
