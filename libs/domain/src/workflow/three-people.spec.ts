import fc from 'fast-check';
import type { StandsFor } from '../access/actor';
import { type Actor, type Grant, SYSTEM } from '../access/actor';
import {
  type CheckedHands,
  mayAccept,
  mayCorrect,
  mayEnter,
  maySendBack,
  maySubmit,
  mayVerify,
  mayWithdraw,
} from '../access/checked.policy';
import type { Decision } from '../access/decision';
import { ROLES, type Role } from '../access/roles';
import {
  ACCEPTANCE_ACTIONS,
  type AcceptanceAction,
  type AcceptanceState,
  acceptanceLifecycle,
} from './acceptance-lifecycle';
import { advance, isPossible } from './lifecycle';

/** One revision as a service would keep it: the hands by real persons, the figure, and what was accepted. */
interface Revision {
  state: AcceptanceState;
  authorId: string;
  earlierAuthorIds: string[];
  verifierId?: string;
  acceptorId?: string;
  value: number;
  acceptedValue?: number;
}

interface Step {
  readonly who: number;
  /** An action, possible or not, or a number that picks one of those that are. */
  readonly wish: AcceptanceAction | number;
  readonly revision: number;
  readonly value: number;
}

interface Act {
  readonly actor: Actor;
  readonly action: AcceptanceAction;
  readonly value: number;
  readonly standsFor?: readonly StandsFor[];
}

interface Cast {
  readonly people: readonly { readonly grants: readonly Grant[]; readonly disabledFrom: number }[];
  readonly substitutions: readonly { readonly substitute: number; readonly absent: number }[];
}

const UNIT = 'unit';
const idOf = (index: number): string => `person-${index}`;

const POLICIES: Readonly<
  Record<AcceptanceAction, (actor: Actor, actual: CheckedHands, standsFor: readonly StandsFor[]) => Decision>
> = {
  save: mayEnter,
  submit: maySubmit,
  verify: mayVerify,
  accept: mayAccept,
  'send-back': maySendBack,
  withdraw: mayWithdraw,
  correct: mayCorrect,
  // Part of accepting a later revision; nobody asks for it.
  supersede: () => ({ allowed: false, reason: 'system-only' }),
};

/** What the services of measurement will do, in small: policy, table, save; and a look at every revision after each step. */
class Desk {
  readonly revisions: Revision[];
  accepted = 0;

  constructor(
    readonly cast: Cast,
    firstAuthor: string,
  ) {
    this.revisions = [newRevision(firstAuthor, 0)];
  }

  take(step: Step, moment: number): void {
    const revision = this.revisions.at(-1 - (step.revision % this.revisions.length));
    if (revision === undefined) return;
    const action = wished(step.wish, revision.state);
    const actor = this.actorAt(step.who, moment);
    this.act(revision, { actor, action, value: step.value, standsFor: this.standsFor(step.who, moment) });
  }

  /** Whether the policy and the table let it be done; then it is done. */
  act(revision: Revision, { actor, action, value, standsFor = [] }: Act): boolean {
    const decision = POLICIES[action](actor, { unitId: UNIT, ...revision }, standsFor);
    if (!decision.allowed || !isPossible(acceptanceLifecycle, revision.state, action)) return false;
    revision.state = advance(acceptanceLifecycle, revision.state, action);
    this.record(revision, { actorId: actor.kind === 'person' ? actor.id : 'system', action, value });
    return true;
  }

  private record(
    revision: Revision,
    { actorId, action, value }: { actorId: string; action: AcceptanceAction; value: number },
  ): void {
    if (action === 'save') {
      if (revision.authorId !== actorId) revision.earlierAuthorIds.push(revision.authorId);
      Object.assign(revision, { authorId: actorId, value });
    }
    if (action === 'verify') revision.verifierId = actorId;
    if (action === 'send-back') revision.verifierId = undefined;
    if (action === 'correct') this.revisions.push(newRevision(actorId, value));
    if (action === 'accept') this.accept(revision, actorId);
  }

  private accept(revision: Revision, actorId: string): void {
    revision.acceptorId = actorId;
    revision.acceptedValue = revision.value;
    this.accepted += 1;
    for (const earlier of this.revisions)
      if (earlier !== revision && earlier.state === 'accepted')
        earlier.state = advance(acceptanceLifecycle, earlier.state, 'supersede');
  }

  /** The last one is the system; a disabled person has no session any more. */
  private actorAt(who: number, moment: number): Actor {
    const person = this.cast.people[who];
    if (person === undefined) return SYSTEM;
    if (moment >= person.disabledFrom) return { kind: 'visitor' };
    return { kind: 'person', id: idOf(who), grants: person.grants };
  }

  private standsFor(who: number, moment: number): StandsFor[] {
    return this.cast.substitutions
      .filter(({ substitute }) => substitute === who)
      .flatMap(({ absent }) => {
        const person = this.cast.people[absent];
        if (person === undefined || moment >= person.disabledFrom) return [];
        return [{ personId: idOf(absent), grants: person.grants }];
      });
  }
}

/** Three people who come new to a unit that everybody has left: its contributor, a verifier and a planner. */
const newcomer = (role: Role): Actor => ({ kind: 'person', id: `new-${role}`, grants: [{ role, unitId: UNIT }] });
const NEXT: Readonly<Partial<Record<AcceptanceState, readonly [Role, AcceptanceAction]>>> = {
  withdrawn: ['contributor', 'save'],
  draft: ['contributor', 'submit'],
  'sent-back': ['contributor', 'submit'],
  submitted: ['verifier', 'verify'],
  verified: ['planner', 'accept'],
};

/** Takes a revision from wherever it stands to its acceptance, by people who had no hand in it. */
function carryOn(desk: Desk, revision: Revision): void {
  const { state } = revision;
  if (state === 'draft' || state === 'sent-back')
    desk.act(revision, { actor: newcomer('contributor'), action: 'save', value: revision.value });
  const [role, action] = NEXT[revision.state] ?? [];
  if (!role || !action) return;
  if (!desk.act(revision, { actor: newcomer(role), action, value: revision.value }))
    throw new Error(`a dead end: nobody new may ${action} what is ${state}`);
  carryOn(desk, revision);
}

const newRevision = (authorId: string, value: number): Revision => ({
  state: 'draft',
  authorId,
  earlierAuthorIds: [],
  value,
});

function wished(wish: AcceptanceAction | number, state: AcceptanceState): AcceptanceAction {
  if (typeof wish !== 'number') return wish;
  const possible = ACCEPTANCE_ACTIONS.filter((action) => isPossible(acceptanceLifecycle, state, action));
  return possible[wish % possible.length] ?? 'save';
}

const PEOPLE = 6;
const grant = fc.record({
  role: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom<Role>('contributor', 'verifier', 'planner') },
    { weight: 1, arbitrary: fc.constantFrom<Role>(...ROLES) },
  ),
  unitId: fc.constantFrom(UNIT, null, UNIT, null, UNIT, 'other-unit'),
});
const cast: fc.Arbitrary<Cast> = fc.record({
  people: fc.array(
    fc.record({
      grants: fc.array(grant, { minLength: 1, maxLength: 5, size: 'max' }),
      disabledFrom: fc.oneof(
        { weight: 9, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
        { weight: 1, arbitrary: fc.nat(120) },
      ),
    }),
    { minLength: PEOPLE, maxLength: PEOPLE },
  ),
  substitutions: fc.array(fc.record({ substitute: fc.nat(PEOPLE - 1), absent: fc.nat(PEOPLE - 1) }), { maxLength: 4 }),
});
const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat(PEOPLE),
  wish: fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...ACCEPTANCE_ACTIONS) },
    { weight: 3, arbitrary: fc.nat(11) },
  ),
  revision: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(5) }),
  value: fc.nat(1000),
});
const story = fc.record({
  cast,
  firstAuthor: fc.constantFrom('system', ...Array.from({ length: PEOPLE }, (_, index) => idOf(index))),
  steps: fc.array(step, { minLength: 40, maxLength: 160, size: 'max' }),
});

describe('three people', () => {
  it('stand behind every accepted value, and it never changes, whoever does what', () => {
    let accepted = 0;
    let corrected = 0;
    fc.assert(
      fc.property(story, ({ cast: people, firstAuthor, steps }) => {
        const desk = new Desk(people, firstAuthor);
        steps.forEach((each, moment) => {
          desk.take(each, moment);
          for (const revision of desk.revisions) expectThree(revision);
          if (desk.revisions.filter(({ state }) => state === 'accepted').length > 1) throw new Error('two accepted');
        });
        accepted += desk.accepted;
        corrected += desk.revisions.filter(({ state }) => state === 'corrected').length;
      }),
      { numRuns: 1500, seed: 108 },
    );
    // The stories do get somewhere: a test that never accepts anything would prove nothing.
    expect(accepted).toBeGreaterThan(200);
    expect(corrected).toBeGreaterThan(20);
  });

  it('are found for every value, wherever it was left: there is no dead end', () => {
    const leftIn = new Set<AcceptanceState>();
    fc.assert(
      fc.property(story, ({ cast: people, firstAuthor, steps }) => {
        const desk = new Desk(people, firstAuthor);
        steps.forEach((each, moment) => {
          desk.take(each, moment);
        });
        const open = desk.revisions.filter(({ state }) => state !== 'accepted' && state !== 'corrected');
        for (const revision of open) {
          leftIn.add(revision.state);
          carryOn(desk, revision);
          if (revision.state !== 'accepted') throw new Error(`left behind as ${revision.state}`);
          expectThree(revision);
        }
      }),
      { numRuns: 1500, seed: 108 },
    );
    // The stories leave values in every state from which somebody has to go on.
    expect([...leftIn].toSorted()).toEqual(['draft', 'sent-back', 'submitted', 'verified', 'withdrawn']);
  });
});

function expectThree({ state, authorId, earlierAuthorIds, verifierId, acceptorId, value, acceptedValue }: Revision) {
  const isAccepted = state === 'accepted' || state === 'corrected';
  if (isAccepted !== (acceptedValue !== undefined)) throw new Error('accepted and opened again');
  if (!isAccepted) return;
  if (new Set([authorId, verifierId, acceptorId]).size !== 3) throw new Error('fewer than three people');
  if (verifierId === 'system' || acceptorId === 'system') throw new Error('checked by the system');
  if (earlierAuthorIds.some((id) => id === verifierId || id === acceptorId)) throw new Error('checked by a writer');
  if (value !== acceptedValue) throw new Error('an accepted value changed');
}
