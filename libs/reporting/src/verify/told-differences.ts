import type { Block, Cell, ListItem } from '../document/block';
import type { ReportDocument } from '../document/report-document';

/** What stood at a place, and what stands there now; null where nothing does. */
export interface ToldDifference {
  /** The section, or `head` for what stands before the first one. */
  readonly section: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface ToldDifferences {
  /** Every number that differs; none of them when the figures are the same. */
  readonly figures: readonly ToldDifference[];
  /** Every text that differs beside its numbers. */
  readonly words: readonly ToldDifference[];
}

/**
 * What differs between two tellings of a document: its numbers by themselves, and its words with # for each number. Signs that no
 * reader sees, such as another kind of space within a number, are no difference.
 */
export function toldDifferences(then: ReportDocument, now: ReportDocument): ToldDifferences {
  const [before, after] = [textsOf(then), textsOf(now)];
  const sections = [...new Set([...before.keys(), ...after.keys()])];
  const of = (parts: (text: string) => string[]): ToldDifference[] =>
    sections.flatMap((section) =>
      differencesIn((before.get(section) ?? []).flatMap(parts), (after.get(section) ?? []).flatMap(parts)).map(
        (difference) => ({ section, ...difference }),
      ),
    );
  return { figures: of(figuresIn), words: of((text) => [wordsIn(text)]) };
}

/** What stands before the first section. */
const HEAD = 'head';

function textsOf({ head, footer, sample, sections }: ReportDocument): Map<string, string[]> {
  const { fields, box, ...said } = head;
  const headed = [...fields, ...box].flatMap((each) => [each.head, each.text]);
  return new Map([
    [HEAD, [...Object.values(said), ...headed, footer, ...(sample === undefined ? [] : [sample])]],
    ...sections.map(({ id, blocks }) => [id, blocks.flatMap(textsOfBlock)] as const),
  ]);
}

function textsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text.text];
    case 'subheading':
      return said(block.text.text, block.note);
    case 'list':
      return block.items.flatMap(textsOfItem);
    case 'chart':
      return [block.alt, block.caption];
    case 'table':
      return [...block.columns.map(({ head }) => head), ...block.rows.flat().flatMap(textsOfCell)];
  }
}

const textsOfItem = ({ lead, chip, text }: ListItem): string[] => said(lead, chip?.word, text.text);

/** An empty cell keeps its place, so that a figure that is gone is missed. */
const textsOfCell = ({ text, note, chip }: Cell): string[] => said(text?.text ?? '', note, chip?.word);

const said = (...texts: readonly (string | undefined)[]): string[] => texts.filter((text) => text !== undefined);

/** With its sign, and with what stands between its digits: a point, a comma, a space that does not break or a mark of Arabic numerals. */
const NUMBER = /[-+\u2212]?\p{Nd}+(?:[.,'\u2019\u066B\u066C\u00A0\u2009\u202F]\p{Nd}+)*/gu;
const UNSEEN = /[\s\u200E\u200F\u061C\u2066-\u2069]+/gu;

const figuresIn = (text: string): string[] =>
  (text.match(NUMBER) ?? []).map((figure) => figure.replaceAll(UNSEEN, '').replace('\u2212', '-'));

const wordsIn = (text: string): string => text.replaceAll(NUMBER, '#').replaceAll(UNSEEN, ' ').trim();

/** In the order in which they stand; linear in their length, also where nothing is the same. */
function differencesIn(then: readonly string[], now: readonly string[]): Omit<ToldDifference, 'section'>[] {
  let start = 0;
  while (start < then.length && then[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(then.length, now.length) - start && then.at(-1 - end) === now.at(-1 - end)) end += 1;
  const [before, after] = [then.slice(start, then.length - end), now.slice(start, now.length - end)];
  if (before.length === after.length)
    return before.flatMap((text, at) => (text === after[at] ? [] : [{ before: text, after: after[at] ?? null }]));
  return [
    ...without(before, after).map((text) => ({ before: text, after: null })),
    ...without(after, before).map((text) => ({ before: null, after: text })),
  ];
}

/** What is left of some texts when each of others is taken from them once. */
function without(texts: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  return texts.filter((text) => {
    const count = counts.get(text) ?? 0;
    if (count > 0) counts.set(text, count - 1);
    return count === 0;
  });
}
