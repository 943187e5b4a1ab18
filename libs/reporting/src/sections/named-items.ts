import { type Block, type ListItem, type Told } from '../document/block';
import type { Telling } from '../text/telling';
import type { DraftedLine } from './drafted';
import { chipOf } from './rating-word';
import type { NoteFact, RatedFact } from './section-contents';

/** A line for each indicator: its rating, its code, its title. */
export const ratedItems = (facts: readonly RatedFact[], telling: Telling): ListItem[] =>
  facts.map(({ code, title, result }) => ({
    chip: chipOf(result, telling),
    lead: code,
    text: telling.told(title),
    figure: code,
  }));

/** A line for each note: the code of its result and its period, and what was said. */
export const noteItems = (notes: readonly NoteFact[], { say, told }: Telling): ListItem[] =>
  notes.map(({ code, period, text }) => ({ lead: say('noteLead', { code, period }), text: told(text), figure: code }));

/** The lines of a draft for some notes. */
export const noteDraft = (notes: readonly NoteFact[], telling: Telling): DraftedLine[] =>
  noteItems(notes, telling).map(({ lead, text }) => ({ lead, text: text.text }));

/** A list under the heading of its section, or the one sentence that there is nothing, where something else does not say more. */
export function listUnder(heading: string, items: readonly ListItem[], none: Told | null): Block[] {
  const head: Block = { kind: 'heading', text: { text: heading } };
  if (items.length > 0) return [head, { kind: 'list', items }];
  return none ? [head, { kind: 'paragraph', text: none, isQuiet: true }] : [head];
}
