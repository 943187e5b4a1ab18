import type { ChangedLine } from '@resolute/domain';

/** One line beside the other: what it said before, and what it says now; nothing on the side that does not have it. */
export interface LinePair {
  readonly kind: ChangedLine['kind'];
  readonly before: ChangedLine['runs'] | undefined;
  readonly after: ChangedLine['runs'] | undefined;
  readonly isChanged: boolean;
}

/** Each side has the words that were the same, and its own: deleted words stand before, inserted ones after. */
export const sidesOf = (lines: readonly ChangedLine[]): LinePair[] =>
  lines.map(({ kind, runs }) => {
    const side = (own: 'deleted' | 'inserted') => runs.filter(({ change }) => change === 'same' || change === own);
    const [before, after] = [side('deleted'), side('inserted')];
    return {
      kind,
      before: before.length > 0 ? before : undefined,
      after: after.length > 0 ? after : undefined,
      isChanged: runs.some(({ change }) => change !== 'same'),
    };
  });

/** Runs of lines that all changed or all stayed, so that what stayed can be folded. */
export function inStretches(pairs: readonly LinePair[]): (readonly [LinePair, ...LinePair[]])[] {
  const stretches: [LinePair, ...LinePair[]][] = [];
  for (const pair of pairs) {
    const last = stretches.at(-1);
    if (last?.[0].isChanged === pair.isChanged) last.push(pair);
    else stretches.push([pair]);
  }
  return stretches;
}
