import type { AcceptanceState } from '../workflow/acceptance-lifecycle';
import type { Actor, StandsFor } from './actor';
import { type CheckedHands, mayAccept, mayEnter, mayVerify } from './checked.policy';
import type { Decision } from './decision';
import { lentTo } from './standing-in';

/** What somebody is waited for to do: check what was handed in, or change what came back. */
export const CHECKED_TASKS = ['verify', 'accept', 'correct'] as const;
export type CheckedTask = (typeof CHECKED_TASKS)[number];

interface Step {
  readonly task: CheckedTask;
  readonly may: (actor: Actor, hands: CheckedHands, standsFor: readonly StandsFor[]) => Decision;
}

const STEPS: Readonly<Partial<Record<AcceptanceState, Step>>> = {
  submitted: { task: 'verify', may: mayVerify },
  verified: { task: 'accept', may: mayAccept },
  'sent-back': { task: 'correct', may: mayEnter },
};

/** The states in which somebody is waited for: what has left its author's hands, or came back. */
export const WAITING_STATES = Object.keys(STEPS) as readonly AcceptanceState[];

/** What somebody has to do with what is on its way; undefined where it waits for another, or for nobody. */
export function checkedTask(
  actor: Actor,
  hands: CheckedHands,
  standsFor: readonly StandsFor[] = lentTo(actor),
): CheckedTask | undefined {
  const step = STEPS[hands.state];
  return step?.may(actor, hands, standsFor).allowed ? step.task : undefined;
}
