import type { ActualState } from '@resolute/domain';
import type { DataSource } from 'typeorm';
import type { CheckedTable, MadeRow } from '../../support/checked-rows';
import type { TestGrant, TestPeople, TestPerson } from '../../support/people';
import type { ReportedValue } from '../../support/reported-value';

/** Everybody who may knock: each role in each scope that it can be held in, and those who must not get in at all. */
export const PRINCIPALS = [
  'administrator',
  'planner',
  'contributor of the unit',
  'contributor of another unit',
  'verifier of the Sector',
  'verifier of the unit',
  'verifier of another unit',
  'rapporteur of the Sector',
  'rapporteur of another unit',
  'director',
  'council',
  'auditor',
  'somebody without a role',
] as const;
export type Principal = (typeof PRINCIPALS)[number];

export const OUTSIDERS = [
  'signed out',
  'disabled administrator',
  'administrator whose role was just removed',
  'administrator who still owes a second factor',
] as const;
export type Outsider = (typeof OUTSIDERS)[number];

const GRANTS: Readonly<Record<Principal, (unit: string, other: string) => TestGrant[]>> = {
  administrator: () => [{ role: 'administrator' }],
  planner: () => [{ role: 'planner' }],
  'contributor of the unit': (unitId) => [{ role: 'contributor', unitId }],
  'contributor of another unit': (_, unitId) => [{ role: 'contributor', unitId }],
  'verifier of the Sector': () => [{ role: 'verifier' }],
  'verifier of the unit': (unitId) => [{ role: 'verifier', unitId }],
  'verifier of another unit': (_, unitId) => [{ role: 'verifier', unitId }],
  'rapporteur of the Sector': () => [{ role: 'rapporteur' }],
  'rapporteur of another unit': (_, unitId) => [{ role: 'rapporteur', unitId }],
  director: () => [{ role: 'director' }],
  council: () => [{ role: 'council' }],
  auditor: () => [{ role: 'auditor' }],
  'somebody without a role': () => [],
};

export interface Scene {
  readonly source: DataSource;
  readonly people: TestPeople;
  readonly unit: string;
  readonly otherUnit: string;
  revoke(grantId: string): Promise<void>;
  /** A value of the unit with other people's hands, or an indicator without one. */
  value(state?: ActualState): Promise<ReportedValue>;
  /** A note on a result, or an action, of the unit with other people's hands. */
  checked(table: CheckedTable, state: ActualState): Promise<MadeRow>;
  /** The id of a file that proves a draft of the unit. */
  evidence(): Promise<string>;
}

export const principal = (name: Principal, { people, unit, otherUnit }: Scene): Promise<TestPerson> =>
  people.person(GRANTS[name](unit, otherUnit));

/** Somebody who is not to get in, with the cookie that their browser still sends. */
export async function outsider(name: Outsider, scene: Scene): Promise<TestPerson> {
  const { people } = scene;
  const person = await people.person([{ role: 'administrator' }], { disabled: name === 'disabled administrator' });
  if (name === 'administrator whose role was just removed') for (const id of person.grantIds) await scene.revoke(id);
  if (name === 'administrator who still owes a second factor') {
    return { ...person, cookie: await people.session(person.id, 'second-factor') };
  }
  return name === 'signed out' ? { ...person, cookie: '' } : person;
}
