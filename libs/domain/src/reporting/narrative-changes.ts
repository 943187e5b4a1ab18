import type { Narrative, NarrativeRun } from './narrative';

/** What became of a piece of text between two versions. */
export const TEXT_CHANGES = ['same', 'inserted', 'deleted'] as const;
export type TextChange = (typeof TEXT_CHANGES)[number];

/** Words of a narrative, and what became of them. */
export interface ChangedRun extends NarrativeRun {
  readonly change: TextChange;
}

/** A paragraph, or an item of a list, with its words old and new in the order in which they are read. */
export interface ChangedLine {
  readonly kind: 'paragraph' | 'item';
  readonly runs: readonly ChangedRun[];
}

/** A line with its words, each beside how it is set: a word that became strong is another word. */
interface Line {
  readonly kind: ChangedLine['kind'];
  readonly words: readonly NarrativeRun[];
}

/** Beyond so many comparisons a paragraph is not compared word by word: old and new are shown whole. */
const MOST_COMPARISONS = 4_000_000;

/** Two paragraphs that share less than a third of their words are two paragraphs, and not one that was changed. */
const LEAST_SHARED = 1 / 3;

/** Chinese has no spaces between its words, so that each of its signs is one; anything else goes by words, spaces and signs. */
const WORDS = /\p{Script=Han}|\s+|[\p{L}\p{M}\p{N}_]+|./gsu;

/**
 * What changed from one narrative to another, line by line and in these word by word. From “We met twice.” to “We met three times.”
 * `twice` is deleted, `three times` inserted, and the rest is the same.
 */
export function narrativeChanges(before: Narrative, after: Narrative): ChangedLine[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  return inStep(old, now, keyOfLine).flatMap(({ same, deleted, inserted }) => [
    ...changedLines(deleted, inserted),
    ...same.map(({ kind, words }) => ({ kind, runs: joined(words.map((word) => marked(word, 'same'))) })),
  ]);
}

/** Whether anything is not the same. */
export const isChanged = (lines: readonly ChangedLine[]): boolean =>
  lines.some(({ runs }) => runs.some(({ change }) => change !== 'same'));

const linesOf = (narrative: Narrative): Line[] =>
  narrative.flatMap((block): Line[] =>
    block.kind === 'paragraph'
      ? [{ kind: 'paragraph', words: wordsOf(block.runs) }]
      : block.items.map((runs) => ({ kind: 'item' as const, words: wordsOf(runs) })),
  );

const wordsOf = (runs: readonly NarrativeRun[]): NarrativeRun[] =>
  runs.flatMap((run) => [...run.text.matchAll(WORDS)].map(([text]) => ({ ...run, text })));

const styleOf = ({ isStrong = false, isEmphasis = false, href = '' }: NarrativeRun): string =>
  `${Number(isStrong)}${Number(isEmphasis)}${href}`;
const keyOfWord = (word: NarrativeRun): string => `${word.text}\0${styleOf(word)}`;
const keyOfLine = ({ kind, words }: Line): string => `${kind}\0${words.map(keyOfWord).join('\0')}`;

/** Between two lines that stayed, old and new are told beside each other, in their order; what has no counterpart is told whole. */
function changedLines(deleted: readonly Line[], inserted: readonly Line[]): ChangedLine[] {
  const pairs = Math.max(deleted.length, inserted.length);
  return Array.from({ length: pairs }, (_, at) => changedLine(deleted[at], inserted[at])).flat();
}

function changedLine(old: Line | undefined, now: Line | undefined): ChangedLine[] {
  const runs = old && now && old.kind === now.kind ? changedWords(old.words, now.words) : undefined;
  if (now && runs) return [{ kind: now.kind, runs }];
  return [...wholeLine(old, 'deleted'), ...wholeLine(now, 'inserted')];
}

const wholeLine = (line: Line | undefined, change: TextChange): ChangedLine[] =>
  line ? [{ kind: line.kind, runs: joined(line.words.map((word) => marked(word, change))) }] : [];

/** Undefined where the two have little in common, or would take too long to compare. */
function changedWords(old: readonly NarrativeRun[], now: readonly NarrativeRun[]): ChangedRun[] | undefined {
  const steps = inStep(old, now, keyOfWord);
  const shared = steps.flatMap(({ same }) => same).filter(({ text }) => text.trim() !== '').length;
  const most = Math.max(...[old, now].map((words) => words.filter(({ text }) => text.trim() !== '').length));
  if (shared < most * LEAST_SHARED) return undefined;
  return joined(
    steps.flatMap(({ deleted, inserted, same }) => [
      ...deleted.map((word) => marked(word, 'deleted')),
      ...inserted.map((word) => marked(word, 'inserted')),
      ...same.map((word) => marked(word, 'same')),
    ]),
  );
}

const marked = (word: NarrativeRun, change: TextChange): ChangedRun => ({ ...word, change });

/** Words that lie beside each other and share their fate and how they are set, as one run. */
function joined(runs: readonly ChangedRun[]): ChangedRun[] {
  const all: ChangedRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.change === run.change && styleOf(last) === styleOf(run))
      all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}

/** What went, what came in its place, and what then stayed. */
interface Step<T> {
  readonly deleted: readonly T[];
  readonly inserted: readonly T[];
  readonly same: readonly T[];
}

/** Two rows beside each other by their longest common row. What both begin and end with is not compared. */
function inStep<T>(old: readonly T[], now: readonly T[], keyOf: (each: T) => string): Step<T>[] {
  const [oldKeys, nowKeys] = [old.map(keyOf), now.map(keyOf)];
  const shorter = Math.min(old.length, now.length);
  const head = firstCount(shorter, (at) => oldKeys[at] === nowKeys[at]);
  const tail = firstCount(shorter - head, (at) => oldKeys[old.length - 1 - at] === nowKeys[now.length - 1 - at]);
  const middle = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)] as const;
  return [
    { deleted: [], inserted: [], same: now.slice(0, head) },
    ...compared(...middle, keyOf),
    { deleted: [], inserted: [], same: now.slice(now.length - tail) },
  ];
}

/** How many hold from the first on. */
function firstCount(most: number, holds: (at: number) => boolean): number {
  let count = 0;
  while (count < most && holds(count)) count += 1;
  return count;
}

function compared<T>(old: readonly T[], now: readonly T[], keyOf: (each: T) => string): Step<T>[] {
  if (old.length * now.length > MOST_COMPARISONS) return [{ deleted: old, inserted: now, same: [] }];
  const steps: Step<T>[] = [];
  let [oldAt, nowAt] = [0, 0];
  for (const [oldNext, nowNext] of commonPlaces(old.map(keyOf), now.map(keyOf))) {
    const same = now.slice(nowNext, nowNext + 1);
    steps.push({ deleted: old.slice(oldAt, oldNext), inserted: now.slice(nowAt, nowNext), same });
    [oldAt, nowAt] = [oldNext + 1, nowNext + 1];
  }
  return [...steps, { deleted: old.slice(oldAt), inserted: now.slice(nowAt), same: [] }];
}

/** Where the entries of the longest common row stand in each of the two. */
function commonPlaces(old: readonly string[], now: readonly string[]): [number, number][] {
  const width = now.length + 1;
  // How long the common row of what follows is, from each place of both on.
  const lengths = new Uint32Array((old.length + 1) * width);
  const lengthAt = (oldAt: number, nowAt: number): number => lengths[oldAt * width + nowAt] ?? 0;
  for (let oldAt = old.length - 1; oldAt >= 0; oldAt -= 1)
    for (let nowAt = now.length - 1; nowAt >= 0; nowAt -= 1)
      lengths[oldAt * width + nowAt] =
        old[oldAt] === now[nowAt]
          ? lengthAt(oldAt + 1, nowAt + 1) + 1
          : Math.max(lengthAt(oldAt + 1, nowAt), lengthAt(oldAt, nowAt + 1));
  const places: [number, number][] = [];
  let [oldAt, nowAt] = [0, 0];
  while (oldAt < old.length && nowAt < now.length) {
    if (old[oldAt] === now[nowAt]) {
      places.push([oldAt, nowAt]);
      oldAt += 1;
      nowAt += 1;
    } else if (lengthAt(oldAt + 1, nowAt) >= lengthAt(oldAt, nowAt + 1)) oldAt += 1;
    else nowAt += 1;
  }
  return places;
}
