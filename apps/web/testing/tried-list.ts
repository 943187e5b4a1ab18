import type { ListLine, ListTrial } from '../src/api/lists';

const LINE: ListLine = {
  sheet: '',
  row: 2,
  subject: 'O1, 2026, planned',
  outcome: 'created',
  changes: [],
  refusals: [],
};

/** A line of a list that was tried. */
export const triedLine = (line: Partial<ListLine>): ListLine => ({ ...LINE, ...line });

/** A list that was tried, with the counts of its lines. */
export function triedList(lines: readonly ListLine[], more: Partial<ListTrial> = {}): ListTrial {
  const counts = { created: 0, updated: 0, unchanged: 0, refused: 0 };
  for (const { outcome } of lines) counts[outcome] += 1;
  return { fileName: 'list.csv', format: 'csv', state: 'checked', counts, lines: [...lines], trial: 'seen', ...more };
}
