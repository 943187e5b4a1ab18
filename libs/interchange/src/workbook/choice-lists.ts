import { guardedText } from '@resolute/domain';
import { type CellValue, colToLetter } from 'hucre/xlsx';
import { CONTRACT_SHEET } from './workbook-contract';

/** Each list of choices once, in a column of the hidden sheet: a list inside a cell ends after 255 characters. */
export class ChoiceLists {
  private readonly lists = new Map<string, readonly string[]>();

  rangeOf(words: readonly string[]): string {
    const key = JSON.stringify(words);
    this.lists.set(key, words);
    const letter = colToLetter([...this.lists.keys()].indexOf(key) + 1);
    return `${CONTRACT_SHEET}!$${letter}$1:$${letter}$${words.length}`;
  }

  rows(head: readonly (readonly string[])[]): CellValue[][] {
    const lists = [...this.lists.values()];
    const length = Math.max(head.length, ...lists.map((words) => words.length));
    return Array.from({ length }, (_, at) => [
      head[at]?.[0] ?? null,
      ...lists.map((words) => (words[at] === undefined ? null : guardedText(words[at]))),
    ]);
  }
}
