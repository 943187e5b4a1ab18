import { Reads, Writes } from '@resolute/database';
import {
  ACCEPTANCE_ACTIONS,
  type AcceptanceAction,
  type AcceptanceState,
  acceptanceLifecycle,
  DomainError,
  isPossible,
  type Person,
  type Role,
} from '@resolute/domain';
import { ActualsQueries, ActualsService, ChecksService } from '@resolute/measurement';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { ACTION, AccountabilityDesk, NOTE } from '../support/accountability';
import { aResult } from '../support/checked-rows';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { MeasurementDesk } from '../support/indicators';

jest.setTimeout(120_000);

interface Seen {
  readonly id: string;
  readonly version: number;
  readonly state: AcceptanceState;
}
type Act = (who: Person, seen: Seen, text: string) => Promise<Seen>;

/** One kind of thing at its own services; `save` writes a text that says which save it was. */
interface Kind {
  readonly table: string;
  /** What the row says, as SQL. */
  readonly says: string;
  begin(who: Person, text: string): Promise<Seen>;
  readonly acts: Readonly<Record<Exclude<AcceptanceAction, 'supersede'>, Act>>;
}

const ALL: readonly Role[] = ['contributor', 'verifier', 'planner'];
const CHECKS: readonly Role[] = ['verifier', 'planner'];
/** Whoever saved a revision once checks it no more, so that some never write. */
const CAST: readonly (readonly Role[])[] = [ALL, ALL, ['contributor'], CHECKS, CHECKS, CHECKS];
const WISHES = ACCEPTANCE_ACTIONS.filter((action) => action !== 'supersede');
type Wish = (typeof WISHES)[number];

/** Mostly something that the state allows, so that the stories get somewhere; whether the person may is another matter. */
const wish = fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...WISHES) }, { weight: 4, arbitrary: fc.nat(11) });
const last = fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) });
const step = fc.record({ who: fc.nat(CAST.length - 1), wish, last });

function wished(given: Wish | number, state: AcceptanceState): Wish {
  if (typeof given !== 'number') return given;
  const possible = WISHES.filter((action) => isPossible(acceptanceLifecycle, state, action));
  return possible[given % possible.length] ?? 'save';
}
// The first runs of fast-check prefer small numbers, which would let only the first person act.
const story = fc.noBias(fc.array(step, { minLength: 50, maxLength: 70, size: 'max' }));

describe('values, notes and actions', () => {
  let database: TestDatabase;
  let source: DataSource;
  let people: Person[];
  let unitId: string;
  const clock = new HandClock();
  let desk: MeasurementDesk;
  let counter = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    const directory = new Directory(source);
    unitId = await directory.unit();
    const grant = (role: Role) => (role === 'contributor' ? { role, unitId } : { role });
    people = await Promise.all(CAST.map((roles) => directory.person({ grants: roles.map(grant) })));
    desk = new MeasurementDesk(source, await directory.person({ grants: [{ role: 'planner' }] }), unitId, clock);
  });
  afterAll(() => database.drop());

  const reasons = [{ field: 'title', reason: 'Say more' }];

  const kinds: Readonly<Record<string, () => Promise<Kind>>> = {
    values: async () => {
      counter += 1;
      const indicator = await desk.indicator(`K-${counter}`, { frequency: 'year', lagDays: 90 });
      const [reads, writes] = [new Reads(source), new Writes(source, clock)];
      const queries = new ActualsQueries(reads, clock);
      const [actuals, checks] = [new ActualsService(writes, queries), new ChecksService(writes, queries)];
      const about = { indicatorId: indicator.id, partId: indicator.parts[0]?.id ?? '', period: '2025' };
      return {
        table: 'actuals',
        says: 'value::text',
        begin: (who, value) => actuals.create(who, { ...about, value }),
        acts: {
          save: (who, { id, version }, value) => actuals.save(who, id, version, { value }),
          submit: (who, { id, version }) => actuals.submit(who, id, version),
          verify: (who, { id, version }) => checks.verify(who, id, version),
          accept: (who, { id, version }) => checks.accept(who, id, version),
          'send-back': (who, { id, version }) => checks.sendBack(who, id, version, reasons),
          withdraw: (who, { id, version }) => actuals.withdraw(who, id, version),
          correct: (who, { id, version }) => actuals.correct(who, id, version, 'Again'),
        },
      };
    },
    notes: async () => {
      const made = new AccountabilityDesk(source, clock, { resultId: await aResult(source), unitId });
      const { notes, noteSteps } = made;
      const says = (en: string) => ({ ...NOTE, achieved: { en } });
      return {
        table: 'result_notes',
        says: `achieved ->> 'en'`,
        begin: (who, text) => made.note(who, says(text)),
        acts: {
          save: (who, { id, version }, text) => notes.save(who, id, version, says(text)),
          submit: (who, { id, version }) => noteSteps.submit(who, id, version),
          verify: (who, { id, version }) => noteSteps.verify(who, id, version),
          accept: (who, { id, version }) => noteSteps.accept(who, id, version),
          'send-back': (who, { id, version }) => noteSteps.sendBack(who, id, version, reasons),
          withdraw: (who, { id, version }) => noteSteps.withdraw(who, id, version),
          correct: (who, { id, version }) => notes.correct(who, id, version, 'Again'),
        },
      };
    },
    actions: async () => {
      const made = new AccountabilityDesk(source, clock, { resultId: await aResult(source), unitId });
      const { actions, actionSteps } = made;
      const says = (en: string) => ({ ...ACTION, ownerUnitId: unitId, planned: { en } });
      return {
        table: 'action_revisions',
        says: `planned ->> 'en'`,
        begin: (who, text) => made.action(who, says(text)),
        acts: {
          save: (who, { id, version }, text) => actions.save(who, id, version, says(text)),
          submit: (who, { id, version }) => actionSteps.submit(who, id, version),
          verify: (who, { id, version }) => actionSteps.verify(who, id, version),
          accept: (who, { id, version }) => actionSteps.accept(who, id, version),
          'send-back': (who, { id, version }) => actionSteps.sendBack(who, id, version, reasons),
          withdraw: (who, { id, version }) => actionSteps.withdraw(who, id, version),
          correct: (who, { id, version }) => actions.correct(who, id, version, 'Again'),
        },
      };
    },
  };

  it.each(Object.keys(kinds))('%s pass three people and never change again, whoever does what', async (name) => {
    let accepted = 0;
    const said = new Map<string, string>();
    const told = async (steps: readonly { who: number; wish: Wish | number; last: boolean }[]): Promise<void> => {
      const kind = await kinds[name]?.();
      if (!kind) throw new Error(name);
      const revisions = [await kind.begin(people[0] as Person, '1')];
      for (const [at, each] of steps.entries()) {
        const index = each.last ? revisions.length - 1 : 0;
        const seen = revisions[index] as Seen;
        const action = wished(each.wish, seen.state);
        const after = await kind.acts[action](people[each.who] as Person, seen, String(at + 2)).catch(refusal);
        if (!after) continue;
        if (action === 'correct') revisions.push(after);
        else revisions[index] = after;
        accepted += await check(kind, said);
      }
    };
    await fc.assert(fc.asyncProperty(story, told), { numRuns: 12, seed: 108 });
    expect(accepted).toBeGreaterThan(3);
  });

  /** A refusal is an answer; anything else is a fault of the product. */
  function refusal(error: unknown): undefined {
    if (!(error instanceof DomainError)) throw error;
  }

  /** Looks at every accepted row of the table, and returns how many are new. */
  async function check({ table, says }: Kind, said: Map<string, string>): Promise<number> {
    const rows = await source.query<{ id: string; text: string; people: number }[]>(
      `SELECT id, ${says} AS text, (SELECT count(DISTINCT p)::integer FROM unnest(ARRAY[author_id, verifier_id, acceptor_id]) p)
         AS people FROM ${table} WHERE accepted_at IS NOT NULL`,
    );
    let found = 0;
    for (const { id, text, people: hands } of rows) {
      if (hands !== 3) throw new Error('fewer than three people');
      if (said.has(id) && said.get(id) !== text) throw new Error('an accepted text changed');
      if (!said.has(id)) found += 1;
      said.set(id, text);
    }
    return found;
  }
});
