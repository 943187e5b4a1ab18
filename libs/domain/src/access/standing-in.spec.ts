import type { Grant, Person, StandsFor } from './actor';
import { importsSeen, mayReadImport } from './batches.policy';
import { takenFor, unitsSeenInDraft } from './checked.policy';
import { mayReadPlans } from './plans.policy';
import type { Role } from './roles';
import { lentTo, withLent } from './standing-in';

const inUnit = (role: Role): Grant => ({ role, unitId: 'u' });
const lender = (personId: string, ...roles: Role[]): StandsFor => ({ personId, grants: roles.map(inUnit) });
const me = (grants: readonly Grant[], ...standsFor: StandsFor[]): Person => ({
  kind: 'person',
  id: 'me',
  grants,
  standsFor,
});

describe('in whose place a step is taken', () => {
  const hands = { unitId: 'u', authorId: 'anna', earlierAuthorIds: ['bo'], verifierId: 'vera' };
  const submitted = { ...hands, verifierId: undefined };

  it.each<[string, ReturnType<typeof takenFor>, string | null]>([
    ['one’s own role', takenFor(me([inUnit('verifier')], lender('y', 'verifier')), 'verify', submitted), null],
    ['a lent role', takenFor(me([], lender('y', 'verifier')), 'verify', submitted), 'y'],
    [
      'the first who lends it',
      takenFor(me([], lender('x', 'planner'), lender('y', 'verifier')), 'verify', submitted),
      'y',
    ],
    ['not the author’s', takenFor(me([], lender('bo', 'verifier'), lender('y', 'verifier')), 'verify', submitted), 'y'],
    ['not the verifier’s', takenFor(me([], lender('vera', 'planner'), lender('y', 'planner')), 'accept', hands), 'y'],
    ['the author’s, who is away, to go on', takenFor(me([], lender('anna', 'contributor')), 'enter', hands), 'anna'],
    ['nobody’s', takenFor(me([]), 'enter', hands), null],
    ['the system’s own', takenFor({ kind: 'system' }, 'enter', hands), null],
  ])('%s', (_, actual, expected) => expect(actual).toBe(expected));
});

describe('what somebody reads with roles that are lent', () => {
  it.each<[string, unknown, unknown]>([
    ['plans', mayReadPlans(me([], lender('y', 'contributor'))).allowed, true],
    ['no plans without', mayReadPlans(me([])).allowed, false],
    ['no plans by a member of the Council', mayReadPlans(me([], lender('y', 'council'))).allowed, false],
    ['drafts of the unit', unitsSeenInDraft(me([], lender('y', 'contributor'))), ['u']],
    ['batches', importsSeen(me([], lender('y', 'verifier'))), 'batches'],
    ['a batch', mayReadImport(me([], lender('y', 'verifier')), { authorId: 'anna', isBatch: true }).allowed, true],
    ['nothing as nobody', withLent({ kind: 'visitor' }), { kind: 'visitor' }],
    ['nobody lends to the system', lentTo({ kind: 'system' }), []],
  ])('%s', (_, actual, expected) => expect(actual).toEqual(expected));
});
