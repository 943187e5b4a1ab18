import { DomainError } from '../kernel/domain-error';

/** For each state the actions that it allows and the state that each leads to. A state without actions is an end. */
export type Lifecycle<S extends string, A extends string> = Readonly<Record<S, Readonly<Partial<Record<A, S>>>>>;

/**
 * The state that an action leads to: a draft that is submitted is submitted. Throws `workflow/not-possible` where the table has
 * no entry; a service that comes too late then answers with a conflict, without an `if` of its own.
 */
export function advance<S extends string, A extends string>(
  lifecycle: Lifecycle<S, A>,
  state: NoInfer<S>,
  action: NoInfer<A>,
): S {
  const next = lifecycle[state][action];
  if (next === undefined) throw new DomainError('workflow/not-possible', { params: { state, action } });
  return next;
}

/** Whether the table allows the action in this state, for a button that says why it is disabled. */
export const isPossible = <S extends string, A extends string>(
  lifecycle: Lifecycle<S, A>,
  state: NoInfer<S>,
  action: NoInfer<A>,
): boolean => lifecycle[state][action] !== undefined;

/**
 * The states that are gone through from one to another by as few actions as the table allows, the last one included: from draft
 * to sent back they are submitted and sent back. None where both are the same.
 * @throws RangeError where no way leads there
 */
export function shortestWay<S extends string, A extends string>(
  lifecycle: Lifecycle<S, A>,
  from: NoInfer<S>,
  to: NoInfer<S>,
): readonly S[] {
  const ways = new Map<S, readonly S[]>([[from, []]]);
  for (const [state, way] of ways) {
    if (state === to) return way;
    for (const next of Object.values<S | undefined>(lifecycle[state]))
      if (next !== undefined && !ways.has(next)) ways.set(next, [...way, next]);
  }
  throw new RangeError(`No way from ${from} to ${to}`);
}

/** Whether nothing follows: a corrected value stays one. */
export const isEnd = <S extends string, A extends string>(lifecycle: Lifecycle<S, A>, state: NoInfer<S>): boolean =>
  Object.keys(lifecycle[state]).length === 0;
