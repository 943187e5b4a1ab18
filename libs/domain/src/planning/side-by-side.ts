import { canonicalJson } from '../kernel/canonical-json';
import type { SuccessionKind } from './framework';
import type { Succession } from './succession';

/** A result as one version of a plan has it. */
export interface Edition {
  readonly id: string;
  /** Its identity in all editions of a rolling plan. */
  readonly originId: string;
}

export const COMPARISON_OUTCOMES = ['added', 'removed', 'changed', 'unchanged'] as const;
export type ComparisonOutcome = (typeof COMPARISON_OUTCOMES)[number];

/** One line of two plan versions side by side. */
export interface Compared<T extends Edition, F extends keyof T & string = keyof T & string> {
  readonly outcome: ComparisonOutcome;
  /** What became of it, where that is recorded; editions of a rolling plan share identities instead. */
  readonly succession: SuccessionKind | null;
  readonly before: T | null;
  readonly after: T | null;
  /** The fields whose values differ, where both are there. */
  readonly changed: readonly F[];
}

/**
 * Pairs what is the same result in two versions, by its identity or by a recorded succession, in the order of the later
 * version; what only the earlier one has comes last. A result that was split has a line for each part. `fields` are those that
 * a reader compares; row ids and versions differ always.
 */
export function sideBySide<T extends Edition, F extends keyof T & string>(
  { before, after, successions }: { before: readonly T[]; after: readonly T[]; successions: readonly Succession[] },
  fields: readonly F[],
): Compared<T, F>[] {
  const earlier = new Map(before.map((each) => [each.id, each]));
  const taken = new Set<string>();
  const lines = after.flatMap((now) => {
    const same = before.filter(({ originId }) => originId === now.originId).map((past) => ({ past, kind: null }));
    const succeeded = successions
      .filter(({ toId }) => toId === now.id)
      .map(({ fromId, kind }) => ({ past: earlier.get(fromId) ?? null, kind }))
      .filter(({ past }) => past !== null);
    const pairs = [...same, ...succeeded];
    for (const { past } of pairs) if (past) taken.add(past.id);
    return pairs.length === 0
      ? [line({ before: null, after: now }, null, fields)]
      : pairs.map(({ past, kind }) => line({ before: past, after: now }, kind, fields));
  });
  const gone = before.filter(({ id }) => !taken.has(id));
  return [...lines, ...gone.map((past) => line({ before: past, after: null }, endOf(past, successions), fields))];
}

/** A result that another plan took up has a line there; here only an end that is recorded as one counts. */
const endOf = ({ id }: Edition, successions: readonly Succession[]): SuccessionKind | null =>
  successions.some(({ fromId, toId }) => fromId === id && toId === null) ? 'dropped' : null;

function line<T extends Edition, F extends keyof T & string>(
  { before, after }: { before: T | null; after: T | null },
  succession: SuccessionKind | null,
  fields: readonly F[],
): Compared<T, F> {
  if (!before || !after) return { outcome: after ? 'added' : 'removed', succession, before, after, changed: [] };
  const changed = fields.filter((field) => canonicalJson(before[field]) !== canonicalJson(after[field]));
  return { outcome: changed.length > 0 ? 'changed' : 'unchanged', succession, before, after, changed };
}
