import type { Grant, Person } from './actor';
import type { CheckedHands } from './checked.policy';
import { checkedTask, WAITING_STATES } from './checked-task';

const person = (id: string, ...grants: Grant[]): Person => ({ kind: 'person', id, grants });
const contributor: Grant = { role: 'contributor', unitId: 'u' };
const verifier: Grant = { role: 'verifier', unitId: null };
const planner: Grant = { role: 'planner', unitId: null };
const SUBMITTED: CheckedHands = { unitId: 'u', authorId: 'author', state: 'submitted' };
const VERIFIED: CheckedHands = { ...SUBMITTED, state: 'verified', verifierId: 'verifier' };

describe('what waits for somebody', () => {
  it.each<[what: string, actor: Person, hands: CheckedHands, task: string | undefined]>([
    ['submitted, for a verifier', person('verifier', verifier), SUBMITTED, 'verify'],
    ['submitted, for its author', person('author', contributor, verifier), SUBMITTED, undefined],
    [
      'submitted, for who saved it earlier',
      person('earlier', contributor, verifier),
      { ...SUBMITTED, earlierAuthorIds: ['earlier'] },
      undefined,
    ],
    ['verified, for a planner', person('planner', planner), VERIFIED, 'accept'],
    ['verified, for who verified it', person('verifier', verifier, planner), VERIFIED, undefined],
    ['sent back, for its unit', person('colleague', contributor), { ...SUBMITTED, state: 'sent-back' }, 'correct'],
    ['sent back, for a planner', person('planner', planner), { ...SUBMITTED, state: 'sent-back' }, undefined],
    ['a draft, for its unit', person('colleague', contributor), { ...SUBMITTED, state: 'draft' }, undefined],
  ])('%s', (_, actor, hands, task) => expect(checkedTask(actor, hands)).toBe(task));

  it('waits also for who stands in, unless it is the absent person’s own', () => {
    const substitute = (personId: string): Person => ({
      ...person('substitute'),
      standsFor: [{ personId, grants: [verifier] }],
    });
    expect(checkedTask(substitute('verifier'), SUBMITTED)).toBe('verify');
    expect(checkedTask(substitute('author'), SUBMITTED)).toBeUndefined();
  });

  it('waits in no other state', () => expect(WAITING_STATES).toEqual(['submitted', 'verified', 'sent-back']));
});
