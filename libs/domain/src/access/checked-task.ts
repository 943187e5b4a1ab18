import type { Actor, StandsFor } from './actor';
import { type CheckedHands, mayAccept, mayEnter, mayVerify } from './checked.policy';
import type { Decision } from './decision';
import { lentTo } from './standing-in';

/** What somebody is waited for to do: check what was handed in, or change what came back. */
export const CHECKED_TASKS = ['verify', 'accept', 'correct'] as const;
export type CheckedTask = (typeof CHECKED_TASKS)[number];

/** The states in which somebody is waited for: what has left its author's hands, or came back. */
export const WAITING_STATES = ['submitted', 'verified', 'sent-back'] as const;
export type WaitingState = (typeof WAITING_STATES)[number];

const TASK_OF: Readonly<Record<WaitingState, CheckedTask>> = {
  submitted: 'verify',
  verified: 'accept',
  'sent-back': 'correct',
};

/** Whether somebody is waited for in a state. */
export const isWaiting = (state: string): state is WaitingState => Object.hasOwn(TASK_OF, state);

/** Says what somebody has to do with what is on its way; undefined where it waits for another, or for nobody. */
export type TaskOf<H> = (actor: Actor, hands: H, standsFor?: readonly StandsFor[]) => CheckedTask | undefined;

/** The same question for each kind of thing that three people let pass: the task by its state, and whether the policy allows it. */
export const taskBy =
  <H extends { readonly state: string }>(
    may: Readonly<Record<CheckedTask, (actor: Actor, hands: H, standsFor: readonly StandsFor[]) => Decision>>,
  ): TaskOf<H> =>
  (actor, hands, standsFor = lentTo(actor)) => {
    const task = isWaiting(hands.state) ? TASK_OF[hands.state] : undefined;
    return task && may[task](actor, hands, standsFor).allowed ? task : undefined;
  };

/** For a value, a note or an action. */
export const checkedTask = taskBy<CheckedHands>({ verify: mayVerify, accept: mayAccept, correct: mayEnter });
