import {
  type Actor,
  type ActualHands,
  checkedTask,
  type Grant,
  holdsForSector,
  isPerson,
  isWaiting,
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
  if (!isPerson(actor) || !isWaiting(hands.state)) return undefined;
  const own = people.find(({ person }) => person.id === actor.id);
  const task = checkedTask(actor, hands, own?.standsFor ?? []);
  if (task) return task;
  const isStuck = people.every(({ person, standsFor }) => !checkedTask(person, hands, standsFor));
  return isStuck && holdsForSector(withLent(actor), 'planner') ? 'stuck' : undefined;
}
