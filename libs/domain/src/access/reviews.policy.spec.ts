import type { Actor, Grant, Person } from './actor';
import { SYSTEM } from './actor';
import type { Decision } from './decision';
import { mayComment, mayEndorse, mayReadReview, mayResolve, mayUseReviews } from './reports.policy';

const ME = 'me';
const OTHER = 'somebody-else';
const RAPPORTEUR: Grant = { role: 'rapporteur', unitId: null };
const NAMED = { reviewerIds: [ME, OTHER] };
const NOT_NAMED = { reviewerIds: [OTHER] };

const me = (...grants: Grant[]): Person => ({ kind: 'person', id: ME, grants });
const sector = (role: Grant['role']): Grant => ({ role, unitId: null });
/** Acts today for somebody who holds the role. */
const inPlaceOf = (personId: string, role: Grant['role']): Person => ({
  ...me(),
  standsFor: [{ personId, grants: [sector(role)] }],
});

/** Who may do what with a review in which they are named, and in which they are not. */
const ACTIONS: Readonly<Record<string, (actor: Actor) => Decision>> = {
  use: mayUseReviews,
  read: (actor) => mayReadReview(actor, NAMED),
  'read another': (actor) => mayReadReview(actor, NOT_NAMED),
  comment: (actor) => mayComment(actor, NAMED),
  'comment on another': (actor) => mayComment(actor, NOT_NAMED),
  'resolve their own': (actor) => mayResolve(actor, { ...NAMED, authorId: ME }),
  'resolve another’s': (actor) => mayResolve(actor, { ...NAMED, authorId: OTHER }),
  'resolve their own of another review': (actor) => mayResolve(actor, { ...NOT_NAMED, authorId: ME }),
  endorse: (actor) => mayEndorse(actor, { ...NAMED, sentById: OTHER }),
  'endorse another': (actor) => mayEndorse(actor, { ...NOT_NAMED, sentById: OTHER }),
  'endorse what they sent': (actor) => mayEndorse(actor, { ...NAMED, sentById: ME }),
};
const READS = ['use', 'read', 'read another'];
const AS_REVIEWER = ['use', 'read', 'comment', 'resolve their own', 'endorse'];
const SAYS = ['comment', 'comment on another', 'resolve their own', 'resolve their own of another review'];

describe('reviews of reports', () => {
  it.each<[string, Actor, readonly string[]]>([
    ['a planner', me(sector('planner')), [...READS, ...SAYS, 'resolve another’s']],
    ['the Director', me(sector('director')), [...READS, ...SAYS]],
    ['an auditor', me(sector('auditor')), READS],
    ['a rapporteur', me(RAPPORTEUR), AS_REVIEWER],
    ['a rapporteur of a study group', me({ role: 'rapporteur', unitId: 'SG13' }), AS_REVIEWER],
    [
      'a planner who is a rapporteur too',
      me(sector('planner'), RAPPORTEUR),
      [...READS, ...SAYS, 'resolve another’s', 'endorse'],
    ],
    ['a named reviewer who is no rapporteur any more', me(sector('verifier')), []],
    ['an administrator', me(sector('administrator')), []],
    ['a contributor', me({ role: 'contributor', unitId: 'SG13' }), []],
    ['a member of the Council', me(sector('council')), []],
    ['somebody without a role', me(), []],
    ['somebody in a planner’s place', inPlaceOf(OTHER, 'planner'), READS],
    ['somebody in a reviewer’s place', inPlaceOf(OTHER, 'rapporteur'), READS],
    ['somebody in the place of another rapporteur', inPlaceOf('a-third-person', 'rapporteur'), ['use']],
    ['a visitor', { kind: 'visitor' }, []],
    ['the system', SYSTEM, []],
  ])('%s', (_, actor, expected) => {
    const allowed = Object.keys(ACTIONS).filter((action) => ACTIONS[action]?.(actor).allowed);
    expect(allowed.toSorted()).toEqual([...expected].toSorted());
  });

  it.each<[string, Decision, string]>([
    ['a role that is missing', mayReadReview(me(), NAMED), 'role'],
    ['nobody being signed in', mayReadReview({ kind: 'visitor' }, NAMED), 'visitor'],
    ['not being named', mayReadReview(me(RAPPORTEUR), NOT_NAMED), 'not-reviewer'],
    ['not being named to comment', mayComment(me(RAPPORTEUR), NOT_NAMED), 'not-reviewer'],
    ['not being named to endorse', mayEndorse(me(RAPPORTEUR), { ...NOT_NAMED, sentById: OTHER }), 'not-reviewer'],
    ['having sent it', mayEndorse(me(RAPPORTEUR), { ...NAMED, sentById: ME }), 'sender'],
    ['another’s thread', mayResolve(me(RAPPORTEUR), { ...NAMED, authorId: OTHER }), 'not-yours'],
  ])('name %s as the reason', (_, decision, reason) => expect(decision).toEqual({ allowed: false, reason }));
});
