import type { Actor, ActualHands } from '@resolute/domain';
import type { InboxTask } from './inbox.view';
import { type AblePerson, inboxTask } from './inbox-task';

/** Values that went through the same hands, so that the same person has the same to do with each of them. */
export interface SameHands extends Pick<ActualHands, 'unitId' | 'authorId' | 'state'> {
  readonly verifierId: string | null;
  /** Everybody who ever saved them, the author too. */
  readonly authorIds: readonly string[];
  readonly count: number;
  /** The first of them, and the place of each among all that is on its way. */
  readonly ids: readonly string[];
  readonly places: readonly number[];
}

/** How much waits for somebody, and the first of it. */
export interface FirstWaiting {
  readonly counts: Readonly<Record<InboxTask, number>>;
  readonly ids: readonly string[];
}

/** The first `most` values of each thing to do, and how many there are of it in all. */
export function firstWaiting(
  all: readonly SameHands[],
  { actor, able, most }: { readonly actor: Actor; readonly able: readonly AblePerson[]; readonly most: number },
): FirstWaiting {
  const counts = { verify: 0, accept: 0, correct: 0, stuck: 0 };
  const waiting = { verify: [], accept: [], correct: [], stuck: [] } as Record<InboxTask, Placed[]>;
  for (const hands of all) {
    const task = inboxTask(actor, handsOf(hands), able);
    if (!task) continue;
    counts[task] += hands.count;
    waiting[task].push(...hands.ids.map((id, at) => ({ id, place: hands.places[at] ?? 0 })));
  }
  const first = (placed: readonly Placed[]): readonly Placed[] =>
    placed.toSorted((one, other) => one.place - other.place).slice(0, most);
  return { counts, ids: Object.values(waiting).flatMap((placed) => first(placed).map(({ id }) => id)) };
}

interface Placed {
  readonly id: string;
  readonly place: number;
}

/** As policies ask for them. */
export const handsOf = ({
  unitId,
  authorId,
  authorIds,
  verifierId,
  state,
}: Omit<SameHands, 'count' | 'ids' | 'places'>): ActualHands => ({
  unitId,
  authorId,
  earlierAuthorIds: authorIds.filter((id) => id !== authorId),
  ...(verifierId !== null && { verifierId }),
  state,
});
