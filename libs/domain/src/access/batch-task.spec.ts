import type { Grant, Person, StandsFor } from './actor';
import { batchTask } from './batch-task';
import type { BatchHands } from './batches.policy';

const person = (id: string, ...grants: Grant[]): Person => ({ kind: 'person', id, grants });
const inPlaceOf = (...standsFor: StandsFor[]): Person => ({ ...person('substitute'), standsFor });
const contributor: Grant = { role: 'contributor', unitId: 'u' };
const verifier: Grant = { role: 'verifier', unitId: null };
const planner: Grant = { role: 'planner', unitId: null };
const SUBMITTED: BatchHands = { unitIds: ['u', 'v'], authorId: 'author', state: 'submitted' };
const VERIFIED: BatchHands = { ...SUBMITTED, state: 'verified', verifierId: 'verifier' };
const BACK: BatchHands = { ...SUBMITTED, state: 'sent-back' };

describe('a batch that waits for somebody', () => {
  it.each<[what: string, actor: Person, hands: BatchHands, task: string | undefined]>([
    ['submitted, for a verifier', person('verifier', verifier), SUBMITTED, 'verify'],
    ['submitted, for a verifier of one unit', person('x', { ...verifier, unitId: 'u' }), SUBMITTED, undefined],
    ['submitted, for its author', person('author', contributor, verifier), SUBMITTED, undefined],
    ['submitted, in a verifier’s place', inPlaceOf({ personId: 'y', grants: [verifier] }), SUBMITTED, 'verify'],
    ['verified, for a planner', person('planner', planner), VERIFIED, 'accept'],
    ['verified, for who verified it', person('verifier', verifier, planner), VERIFIED, undefined],
    ['sent back, for its author', person('author', contributor), BACK, 'correct'],
    ['sent back, for an author who brings no files any more', person('author'), BACK, undefined],
    ['sent back, in its author’s place', inPlaceOf({ personId: 'author', grants: [contributor] }), BACK, 'correct'],
    ['sent back, for a colleague', person('colleague', contributor), BACK, undefined],
    ['a draft, for its author', person('author', contributor), { ...SUBMITTED, state: 'draft' }, undefined],
    ['accepted, for a planner', person('planner', planner), { ...VERIFIED, state: 'accepted' }, undefined],
  ])('%s', (_, actor, hands, task) => expect(batchTask(actor, hands)).toBe(task));
});
