import { listOf } from './drafted';
import { listUnder, noteDraft, noteItems, ratedItems } from './named-items';
import { byAchievement, isGood, noteFacts, ratedFact } from './ranked';
import { type Section, withoutCharts } from './section';

/** What units say was achieved, and the indicators that are on track or better, the farthest first. */
export const WENT_WELL: Section<'went-well'> = {
  freeze: async (facts, { mostNamed }) => {
    const notes = noteFacts(await facts.notes(), 'achieved').slice(0, mostNamed);
    const { indicators } = await facts.plan();
    const good = indicators.filter(({ result }) => isGood(result)).toSorted(byAchievement);
    return { notes, indicators: good.slice(0, mostNamed).map(ratedFact) };
  },
  tell: ({ notes, indicators }, telling, isNarrated = false) => {
    const { say } = telling;
    const items = [...(isNarrated ? [] : noteItems(notes, telling)), ...ratedItems(indicators, telling)];
    return withoutCharts(listUnder(say('wentWell'), items, isNarrated ? null : { text: say('noneWell') }));
  },
  draft: ({ notes }, telling) => listOf(noteDraft(notes, telling)),
};
