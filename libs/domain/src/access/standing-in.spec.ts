import type { Grant, Person, StandsFor } from './actor';
import { batchTakenFor, mayReadImport, seesAllImports } from './batches.policy';
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

describe('in whose place a step of a batch is taken', () => {
  const inSector = (role: Role): Grant => ({ role, unitId: null });
  const batch = { unitIds: ['u', 'v'], authorId: 'anna' };
  const verified = { ...batch, verifierId: 'vera' };
  const both = { personId: 'y', grants: [inSector('verifier'), inSector('planner'), inSector('contributor')] };

  it.each<[string, ReturnType<typeof batchTakenFor>, string | null]>([
    ['one’s own role', batchTakenFor(me([inSector('verifier')], both), 'verify', batch), null],
    ['a role that is lent for one of its units', batchTakenFor(me([inUnit('verifier')], both), 'verify', batch), 'y'],
    ['a role that is lent to accept', batchTakenFor(me([], both), 'accept', verified), 'y'],
    ['not the verifier’s', batchTakenFor(me([], { ...both, personId: 'vera' }), 'accept', verified), null],
    ['a contributor’s, to bring it', batchTakenFor(me([], both), 'enter', batch), 'y'],
    ['nobody’s, to bring it as a planner', batchTakenFor(me([inSector('planner')], both), 'enter', batch), null],
  ])('%s', (_, actual, expected) => expect(actual).toBe(expected));
});

describe('what somebody reads with roles that are lent', () => {
  it.each<[string, unknown, unknown]>([
    ['plans', mayReadPlans(me([], lender('y', 'contributor'))).allowed, true],
    ['no plans without', mayReadPlans(me([])).allowed, false],
    ['no plans by a member of the Council', mayReadPlans(me([], lender('y', 'council'))).allowed, false],
    ['drafts of the unit', unitsSeenInDraft(me([], lender('y', 'contributor'))), ['u']],
    ['not all imports', seesAllImports(me([], lender('y', 'verifier'))), false],
    ['a batch', mayReadImport(me([], lender('y', 'verifier')), { authorId: 'anna', unitIds: ['u'] }).allowed, true],
    [
      'what the absent person brought',
      mayReadImport(me([], lender('anna', 'contributor')), { authorId: 'anna', unitIds: [] }).allowed,
      true,
    ],
    [
      'no batch of another unit, too',
      mayReadImport(me([], lender('y', 'verifier')), { authorId: 'anna', unitIds: ['u', 'v'] }).allowed,
      false,
    ],
    ['nothing as nobody', withLent({ kind: 'visitor' }), { kind: 'visitor' }],
    ['nobody lends to the system', lentTo({ kind: 'system' }), []],
  ])('%s', (_, actual, expected) => expect(actual).toEqual(expected));
});
