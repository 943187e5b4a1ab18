import type { Sides } from './comparison.view';

/** What both say of one thing, and the later of it. */
export interface Pair<T> extends Sides<T | undefined> {
  readonly latest: T;
}

/** What has one key in both lists beside each other: those of the later list in its order, then what it does not have any more. */
export function paired<T>({ before, after }: Sides<readonly T[]>, keyOf: (each: T) => string): Pair<T>[] {
  const byKey = (list: readonly T[]): ReadonlyMap<string, T> => new Map(list.map((each) => [keyOf(each), each]));
  const [old, now] = [byKey(before), byKey(after)];
  // A key stands where it first is and with what it last was: first the order of the later list, last its things.
  return [...new Map([...now, ...old, ...now])].map(([key, latest]) => ({
    before: old.get(key),
    after: now.get(key),
    latest,
  }));
}
