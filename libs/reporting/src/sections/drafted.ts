import { linesIn, type Narrative, type NarrativeRuns } from '@resolute/domain';

/** A paragraph of these sentences; nothing where there is none. */
export const sentences = (...said: readonly string[]): Narrative => {
  const text = said.flatMap(linesIn).join(' ');
  return text === '' ? [] : [{ kind: 'paragraph', runs: [{ text }] }];
};

/** A line of a list: what it is about, and what is said of it. */
export interface DraftedLine {
  readonly lead?: string;
  readonly text: string;
}

/** A list of lines; nothing where there is none. */
export const listOf = (lines: readonly DraftedLine[]): Narrative => {
  const items = lines.map(runsOf).filter((runs) => runs.length > 0);
  return items.length === 0 ? [] : [{ kind: 'list', items }];
};

function runsOf({ lead = '', text }: DraftedLine): NarrativeRuns {
  const [before, words] = [linesIn(lead).join(' '), linesIn(text).join(' ')];
  if (words === '') return [];
  return [...(before === '' ? [] : [{ text: before, isStrong: true }, { text: ' ' }]), { text: words }];
}
