import { isProblem, type Problem } from './problem';

/** What became of one of several. */
export type Outcome =
  | { readonly kind: 'done' }
  /** Without a problem when no answer came. */
  | { readonly kind: 'refused'; readonly problem: Problem | undefined };

/** As many requests as the server answers at once without others waiting for them. */
const AT_A_TIME = 4;

/** Does the same to each of several, a few at a time. One that is refused stops none of the others. */
export async function eachOf<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  act: (item: T) => Promise<unknown>,
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const waiting = [...items];
  const work = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      const outcome = await act(item).then(
        (): Outcome => ({ kind: 'done' }),
        (error: unknown): Outcome => ({ kind: 'refused', problem: isProblem(error) ? error.problem : undefined }),
      );
      outcomes.set(keyOf(item), outcome);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_A_TIME, items.length) }, work));
  return outcomes;
}
