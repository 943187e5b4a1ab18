import type { ReviewThread } from '../../api/reviews';
import { type Anchor, isSameAnchor, keyOf } from './anchor';

export const THREAD_STATES = ['all', 'open', 'resolved'] as const;
export type ThreadState = (typeof THREAD_STATES)[number];

type Placed = Pick<ReviewThread, 'section' | 'figure' | 'createdAt'>;
type Resolvable = Pick<ReviewThread, 'resolvedAt'>;

export const isOpen = ({ resolvedAt }: Resolvable): boolean => resolvedAt === null;

/** In the order of the document: by section, there what is about the section as a whole first, and the oldest before later ones. */
export function inDocumentOrder<T extends Placed>(threads: readonly T[], sections: readonly string[]): T[] {
  const placeIn = (section: string): number =>
    sections.includes(section) ? sections.indexOf(section) : sections.length;
  return threads.toSorted(
    (one, other) =>
      placeIn(one.section) - placeIn(other.section) ||
      (one.figure ?? '').localeCompare(other.figure ?? '', 'en') ||
      one.createdAt.localeCompare(other.createdAt),
  );
}

/** Those on a section count what is on its figures too; those on a figure are on it alone. */
export const threadsOn = <T extends Anchor>(threads: readonly T[], anchor: Anchor): T[] =>
  threads.filter((thread) =>
    anchor.figure === null ? thread.section === anchor.section : isSameAnchor(thread, anchor),
  );

export const threadsIn = <T extends Resolvable>(threads: readonly T[], state: ThreadState): T[] =>
  threads.filter((thread) => state === 'all' || isOpen(thread) === (state === 'open'));

/** How many threads there are at each place, and how many of them are open. */
export function countsOf(
  threads: readonly (Anchor & Resolvable)[],
): Map<string, { readonly all: number; readonly open: number }> {
  const counts = new Map<string, { readonly all: number; readonly open: number }>();
  for (const thread of threads)
    for (const key of new Set([thread.section, keyOf(thread)])) {
      const { all, open } = counts.get(key) ?? { all: 0, open: 0 };
      counts.set(key, { all: all + 1, open: open + (isOpen(thread) ? 1 : 0) });
    }
  return counts;
}
