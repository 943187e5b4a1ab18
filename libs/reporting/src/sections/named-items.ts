import { type Block, type ListItem, type Told } from '../document/block';
import type { Telling } from '../text/telling';
import { chipOf } from './rating-word';
import type { NoteFact, RatedFact } from './section-contents';

/** A line for each indicator: its rating, its code, its title. */
export const ratedItems = (facts: readonly RatedFact[], telling: Telling): ListItem[] =>
  facts.map(({ code, title, result }) => ({ chip: chipOf(result, telling), lead: code, text: telling.told(title) }));

/** A line for each note: the code of its result and its period, and what was said. */
export const noteItems = (notes: readonly NoteFact[], { say, told }: Telling): ListItem[] =>
  notes.map(({ code, period, text }) => ({ lead: say('noteLead', { code, period }), text: told(text) }));

/** A list under the heading of its section, or the one sentence that there is nothing. */
export function listUnder(heading: string, items: readonly ListItem[], none: Told): Block[] {
  const head: Block = { kind: 'heading', text: { text: heading } };
  return items.length > 0 ? [head, { kind: 'list', items }] : [head, { kind: 'paragraph', text: none, isQuiet: true }];
}
