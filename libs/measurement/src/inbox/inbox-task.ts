import {
  type Actor,
  type ActualHands,
  type Decision,
  type Grant,
  holdsForSector,
  isPerson,
  mayAccept,
  mayEnter,
  mayVerify,
  type Person,
  type StandsFor,
  withLent,
} from '@resolute/domain';
import type { InboxTask } from './inbox.view';

/** Somebody who can act, with those in whose place. */
export interface AblePerson {
  readonly person: Person;
  readonly standsFor: readonly StandsFor[];
}

export interface AbleRow {
  readonly id: string;
  readonly grants: readonly Grant[];
  readonly standsForIds: readonly string[];
}

/** Everybody with the roles that others lend them. */
export function ablePeople(rows: readonly AbleRow[]): AblePerson[] {
  const grants = new Map(rows.map((row) => [row.id, row.grants]));
  return rows.map(({ id, grants: own, standsForIds }) => ({
    person: { kind: 'person', id, grants: own },
    standsFor: standsForIds.flatMap((personId) => {
      const lent = grants.get(personId);
      return lent ? [{ personId, grants: lent }] : [];
    }),
  }));
}

/** What somebody has to do with a value that is on its way; nothing when it waits for another. */
export function inboxTask(actor: Actor, hands: ActualHands, people: readonly AblePerson[]): InboxTask | undefined {
  if (!isPerson(actor)) return undefined;
  const own = people.find(({ person }) => person.id === actor.id);
  const step = STEPS[hands.state];
  if (!step) return undefined;
  if (step.may(actor, hands, own?.standsFor ?? []).allowed) return step.task;
  const isStuck = !people.some(({ person, standsFor }) => step.may(person, hands, standsFor).allowed);
  return isStuck && holdsForSector(withLent(actor), 'planner') ? 'stuck' : undefined;
}

interface Step {
  readonly task: InboxTask;
  readonly may: (actor: Actor, hands: ActualHands, standsFor: readonly StandsFor[]) => Decision;
}

const STEPS: Readonly<Partial<Record<ActualHands['state'], Step>>> = {
  submitted: { task: 'verify', may: mayVerify },
  verified: { task: 'accept', may: mayAccept },
  'sent-back': { task: 'correct', may: mayEnter },
};
