import type { Person } from './actor';
import {
  type BatchHands,
  mayAcceptBatch,
  mayApplyImport,
  mayBringHistory,
  mayBringWithoutEvidence,
  mayImport,
  mayReadImport,
  maySendBackBatch,
  maySubmitBatch,
  mayVerifyBatch,
  seesAllImports,
} from './batches.policy';
import type { Decision } from './decision';
import type { Role } from './roles';

const person = (id: string, ...roles: [Role, string?][]): Person => ({
  kind: 'person',
  id,
  grants: roles.map(([role, unitId = null]) => ({ role, unitId })),
});
const BATCH: BatchHands = { unitIds: ['u1', 'u2'], authorId: 'author', verifierId: 'verifier', state: 'verified' };
const SUBMITTED: BatchHands = { ...BATCH, verifierId: undefined, state: 'submitted' };
const said = (decision: Decision): string => (decision.allowed ? 'yes' : decision.reason);

describe('a batch of history', () => {
  it.each<[string, Decision, string]>([
    ['is tried by a contributor', mayImport(person('x', ['contributor', 'u1'])), 'yes'],
    ['is tried by a planner', mayImport(person('x', ['planner'])), 'yes'],
    ['is not tried by a verifier', mayImport(person('x', ['verifier'])), 'role'],
    ['is not tried by a visitor', mayImport({ kind: 'visitor' }), 'visitor'],
    [
      'is tried in the place of a contributor',
      mayImport(person('x'), [{ personId: 'y', grants: [{ role: 'contributor', unitId: 'u1' }] }]),
      'yes',
    ],
    ['brings a unit of its contributor', mayBringHistory(person('x', ['contributor', 'u1']), 'u1'), 'yes'],
    ['brings no other unit', mayBringHistory(person('x', ['contributor', 'u1']), 'u2'), 'role'],
    ['brings every unit by a planner', mayBringHistory(person('x', ['planner']), 'u2'), 'yes'],
    ['is not brought by the system', mayBringHistory({ kind: 'system' }, 'u2'), 'visitor'],
    ['lacks evidence by a planner', mayBringWithoutEvidence(person('x', ['planner'])), 'yes'],
    ['lacks none by its contributor', mayBringWithoutEvidence(person('x', ['contributor', 'u1'])), 'role'],
    ['is submitted by its author', maySubmitBatch(person('author'), BATCH), 'yes'],
    ['is not submitted by another', maySubmitBatch(person('x', ['planner']), BATCH), 'not-yours'],
    ['is verified for the Sector', mayVerifyBatch(person('x', ['verifier']), SUBMITTED), 'yes'],
    [
      'is verified for both units',
      mayVerifyBatch(person('x', ['verifier', 'u1'], ['verifier', 'u2']), SUBMITTED),
      'yes',
    ],
    ['is not verified for one unit', mayVerifyBatch(person('x', ['verifier', 'u1']), SUBMITTED), 'role'],
    ['is not verified by its author', mayVerifyBatch(person('author', ['verifier']), SUBMITTED), 'author'],
    ['is accepted by a planner', mayAcceptBatch(person('x', ['planner']), BATCH), 'yes'],
    ['is not accepted by its author', mayAcceptBatch(person('author', ['planner']), BATCH), 'author'],
    ['is not accepted by its verifier', mayAcceptBatch(person('verifier', ['planner']), BATCH), 'verifier'],
    ['is not accepted unverified', mayAcceptBatch(person('x', ['planner']), SUBMITTED), 'not-verified'],
    ['is sent back by a verifier', maySendBackBatch(person('x', ['verifier']), SUBMITTED), 'yes'],
    ['is sent back by a planner', maySendBackBatch(person('x', ['planner']), BATCH), 'yes'],
    ['is not sent back by its author', maySendBackBatch(person('author', ['planner']), BATCH), 'author'],
    ['without units is nobody’s', mayVerifyBatch(person('x', ['verifier']), { ...SUBMITTED, unitIds: [] }), 'role'],
  ])('%s', (_, decision, answer) => {
    expect(said(decision)).toBe(answer);
  });

  const drafts = { authorId: 'a', unitIds: [] };
  const ofOne = { authorId: 'a', unitIds: ['u1'] };
  const ofTwo = { authorId: 'a', unitIds: ['u1', 'u2'] };
  it.each<[string, Decision, string]>([
    ['its author', mayReadImport(person('a', ['contributor', 'u1']), drafts), 'yes'],
    ['another contributor, of drafts', mayReadImport(person('x', ['contributor', 'u1']), drafts), 'not-yours'],
    ['a planner', mayReadImport(person('x', ['planner']), drafts), 'yes'],
    ['a director', mayReadImport(person('x', ['director']), drafts), 'yes'],
    ['a verifier of the Sector, of a batch', mayReadImport(person('x', ['verifier']), ofTwo), 'yes'],
    ['a verifier, of drafts', mayReadImport(person('x', ['verifier']), drafts), 'not-yours'],
    ['a verifier of its unit', mayReadImport(person('x', ['verifier', 'u1']), ofOne), 'yes'],
    ['a verifier of one of its units', mayReadImport(person('x', ['verifier', 'u1']), ofTwo), 'not-yours'],
    ['a verifier of another unit', mayReadImport(person('x', ['verifier', 'u3']), ofOne), 'not-yours'],
    [
      'a verifier of one and contributor of the other, who sees the drafts of both',
      mayReadImport(person('x', ['verifier', 'u1'], ['contributor', 'u2']), ofTwo),
      'yes',
    ],
    ['the Council', mayReadImport(person('a', ['council']), drafts), 'role'],
    ['a visitor', mayReadImport({ kind: 'visitor' }, ofOne), 'visitor'],
  ])('is looked into by %s', (_, decision, answer) => {
    expect(said(decision)).toBe(answer);
  });

  it('is carried out by whoever tried it', () => {
    expect(said(mayApplyImport(person('a'), 'a'))).toBe('yes');
    expect(said(mayApplyImport(person('x', ['planner']), 'a'))).toBe('not-yours');
    expect(seesAllImports(person('x'))).toBe(false);
  });
});
