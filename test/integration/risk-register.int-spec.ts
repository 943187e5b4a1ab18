import { MATRIX_5X5, type Person, parseLocalDate } from '@resolute/domain';
import type { RiskView } from '@resolute/risk';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { aResult } from '../support/checked-rows';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { RiskDesk } from '../support/risks';

const PAGE = { size: 50 };
const day = parseLocalDate;

describe('the risk register', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let desk: RiskDesk;
  let planner: Person;
  let contributor: Person;
  let director: Person;
  let unitId: string;
  let medium: string;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open();
    clock = new HandClock('2026-03-16T09:00:00Z');
    const directory = new Directory(source);
    unitId = await directory.unit();
    planner = await directory.person({ grants: [{ role: 'planner' }] });
    contributor = await directory.person({ grants: [{ role: 'contributor', unitId }] });
    director = await directory.person({ grants: [{ role: 'director' }] });
    desk = new RiskDesk(source, clock);
    medium = await desk.category(planner, 'SR5', 'medium');
  });
  afterEach(() => database.drop());

  const refusal = (field: string, code: string) => ({
    code: 'request/invalid',
    errors: [expect.objectContaining({ field, code })],
  });
  const open = (categoryId = medium): Promise<RiskView> => desk.open(contributor, { unitId, categoryId });
  const codesOf = (risk: RiskView): string[] => risk.findings.map(({ code }) => code);

  describe('a risk', () => {
    it('is raised as a draft with what it bears upon, and opens', async () => {
      const resultId = await aResult(source);
      const links = [{ kind: 'result', resultId } as const, { kind: 'clause', clauseKey: 'R108/DIR/2' } as const];
      const raised = await desk.raise(contributor, { unitId, categoryId: medium, links });
      expect(raised).toMatchObject({ code: 'R-0001', state: 'draft', rung: 'unit', standing: null, version: 1 });
      expect(raised.links).toMatchObject([
        { kind: 'result', code: 'O1', targetId: resultId },
        { kind: 'clause', code: 'R108/DIR/2', targetId: null },
      ]);
      const opened = await desk.moves.move(contributor, raised, 'open');
      expect(opened).toMatchObject({ state: 'open', version: 2, moves: [{ action: 'open', fromState: 'draft' }] });
      expect(codesOf(opened)).toEqual(['no-owner', 'no-residual']);
    });

    it('does not open without a link, and keeps its last one', async () => {
      const bare = await desk.raise(contributor, { unitId, categoryId: medium, links: [] });
      await expect(desk.moves.move(contributor, bare, 'open')).rejects.toMatchObject(
        refusal('links', 'field/none-chosen'),
      );
      const risk = await open();
      await expect(desk.raising.change(contributor, risk, { links: [] })).rejects.toMatchObject(
        refusal('links', 'field/none-chosen'),
      );
      const clause = { kind: 'clause', clauseKey: 'R108/TSAG/3.a' } as const;
      const changed = await desk.raising.change(contributor, risk, { links: [clause], proximity: 'later' });
      expect(changed).toMatchObject({ proximity: 'later', links: [{ code: 'R108/TSAG/3.a' }], version: 3 });
    });

    it.each([
      ['a link without its target', [{ kind: 'result' }], 'links.0.resultId', 'field/missing'],
      ['a result that is not there', [{ kind: 'result', resultId: uuid() }], 'links.0.resultId', 'field/no-such-entry'],
      [
        'a clause that is also an indicator',
        [{ kind: 'clause', clauseKey: 'P77', indicatorId: uuid() }],
        'links.0.resultId',
        'field/not-with-other',
      ],
      [
        'the same link twice',
        [
          { kind: 'clause', clauseKey: 'P77' },
          { kind: 'clause', clauseKey: 'P77' },
        ],
        'links.1',
        'field/repeated',
      ],
      ['a clause that is no key', [{ kind: 'clause', clauseKey: 'see above' }], 'links', 'field/not-a-code'],
    ] as const)('is refused with %s', async (_, links, field, code) => {
      const raise = desk.raise(contributor, { unitId, categoryId: medium, links });
      await expect(raise).rejects.toMatchObject(refusal(field, code));
    });

    it('is refused without words, with a category or an owner that is not there, and to who may not', async () => {
      const wish = { unitId, categoryId: medium };
      await expect(desk.raise(contributor, { ...wish, event: { en: ' ' } })).rejects.toMatchObject(
        refusal('event', 'field/empty'),
      );
      await expect(desk.raise(contributor, { unitId, categoryId: uuid() })).rejects.toMatchObject(
        refusal('categoryId', 'field/no-such-entry'),
      );
      await expect(desk.raise(contributor, { ...wish, ownerId: uuid() })).rejects.toMatchObject(
        refusal('ownerId', 'field/no-such-entry'),
      );
      await expect(desk.raise(director, wish)).rejects.toMatchObject({ code: 'access/not-allowed' });
    });

    it('changes only as it was seen', async () => {
      const risk = await open();
      await desk.raising.change(contributor, risk, { proximity: 'later' });
      await expect(desk.raising.change(contributor, risk, { proximity: 'later' })).rejects.toMatchObject({
        code: 'row/stale',
        current: { version: 3, proximity: 'later' },
      });
    });

    it('goes its way: monitored, closed with a reason, reopened, and nothing else', async () => {
      const risk = await open();
      const monitored = await desk.moves.move(contributor, risk, 'monitor');
      const closed = await desk.moves.move(contributor, monitored, 'close', 'The meeting is over');
      expect(closed).toMatchObject({ state: 'closed', moves: [{ reason: 'The meeting is over' }, {}, {}] });
      await expect(desk.moves.move(contributor, closed, 'close', 'Again')).rejects.toMatchObject({
        code: 'workflow/not-possible',
      });
      await expect(desk.assess(contributor, closed, [1, 1])).rejects.toMatchObject({ code: 'workflow/not-possible' });
      expect(await desk.moves.move(contributor, closed, 'reopen')).toMatchObject({ state: 'open' });
    });

    it('is watched by its unit and not by another', async () => {
      const other = await new Directory(source).person({
        grants: [{ role: 'contributor', unitId: await new Directory(source).unit() }],
      });
      const risk = await open();
      await expect(desk.assess(other, risk, [3, 3])).rejects.toMatchObject({ code: 'access/not-allowed' });
      expect(await desk.assess(planner, risk, [3, 3])).toMatchObject({ residual: { level: 'medium' } });
    });
  });

  describe('an assessment', () => {
    it('has the level of its cell, and is superseded and not changed', async () => {
      const first = await desk.assess(contributor, await open(), [4, 4], 'inherent');
      const second = await desk.assess(contributor, first, [4, 3], 'inherent');
      expect(second.inherent).toMatchObject({ likelihood: 4, impact: 3, level: 'high', matrixVersion: 1 });
      expect(second.assessments).toMatchObject([
        { likelihood: 4, impact: 3, supersededAt: null, assessor: { id: contributor.id } },
        { likelihood: 4, impact: 4, supersededAt: clock.now() },
      ]);
    });

    it.each([
      ['a likelihood outside the matrix', [6, 1], 'likelihood', 'field/too-great'],
      ['an impact of zero', [1, 0], 'impact', 'field/too-small'],
    ] as const)('is refused with %s', async (_, score, field, code) => {
      await expect(desk.assess(contributor, await open(), score)).rejects.toMatchObject(refusal(field, code));
    });

    it('keeps the matrix that it was made with when another comes into force', async () => {
      const risk = await desk.assess(contributor, await open(), [5, 5]);
      const three = {
        likelihoods: [{ en: 'Low' }, { en: 'Middle' }, { en: 'High' }],
        impacts: [{ en: 'Low' }, { en: 'Middle' }, { en: 'High' }],
        cells: [
          ['low', 'low', 'medium'],
          ['low', 'medium', 'high'],
          ['medium', 'high', 'critical'],
        ] as const,
      };
      expect(await desk.drawing.create(planner, three)).toMatchObject({ version: 2, isInForce: true });
      expect(await desk.matrices.list(planner)).toMatchObject([
        { version: 2, isInForce: true },
        { version: 1, isInForce: false, cells: MATRIX_5X5.cells, impacts: MATRIX_5X5.impacts },
      ]);
      const seen = await desk.pages.get(planner, risk.id);
      expect(seen.residual).toMatchObject({ level: 'critical', matrixVersion: 1 });
      expect(codesOf(seen)).toContain('old-matrix');
      const { kinds } = await desk.map.get(planner);
      expect(kinds[1]).toMatchObject({
        kind: 'residual',
        otherMatrix: [{ code: 'R-0001', likelihood: 5, matrixVersion: 1 }],
      });
      await expect(desk.assess(contributor, seen, [5, 5])).rejects.toMatchObject({ code: 'request/invalid' });
    });

    it.each([
      [
        'a gap',
        {
          cells: [
            ['low', 'low', 'low'],
            ['low', 'low'],
            ['low', 'low', 'low'],
          ],
        },
        'cells.1.2',
        'field/missing',
      ],
      ['two steps', { impacts: [{ en: 'a' }, { en: 'b' }] }, 'impacts', 'field/too-few'],
      [
        'a level that falls',
        {
          cells: [
            ['high', 'high', 'high'],
            ['low', 'high', 'high'],
            ['high', 'high', 'high'],
          ],
        },
        'cells.1.0',
        'field/level-falls',
      ],
    ] as const)('is made with no matrix that has %s', async (_, more, field, code) => {
      const names = [{ en: 'a' }, { en: 'b' }, { en: 'c' }];
      const cells = [
        ['low', 'low', 'low'],
        ['low', 'low', 'low'],
        ['low', 'low', 'low'],
      ] as const;
      const draw = desk.drawing.create(planner, { likelihoods: names, impacts: names, cells, ...more });
      await expect(draw).rejects.toMatchObject({
        errors: expect.arrayContaining([expect.objectContaining({ field, code })]),
      });
    });
  });

  describe('above appetite', () => {
    it('something must be decided: treated, escalated, then accepted until a day', async () => {
      const found = await desk.assess(contributor, await open(), [4, 4]);
      expect(found).toMatchObject({ appetite: 'medium', standing: 'undecided' });
      expect(codesOf(found)).toContain('above-appetite-undecided');
      const content = { response: 'limit', title: { en: 'Fix days' }, dueOn: day('2026-06-30') } as const;
      expect(await desk.treatments.plan(contributor, found.id, content)).toMatchObject({ standing: 'treated' });
      const reason = 'The Director must know';
      const wish = { reason: 'Until TSAG', untilOn: day('2026-05-31') };
      await expect(desk.acceptances.accept(director, found, wish)).rejects.toMatchObject({
        code: 'access/not-allowed',
        params: { reason: 'unescalated' },
      });
      const escalated = await desk.escalations.escalate(contributor, found, { toRung: 'director', reason });
      expect(escalated).toMatchObject({ standing: 'escalated', class: 'strategic', rung: 'director' });
      const accepted = await desk.acceptances.accept(director, escalated, wish);
      expect(accepted).toMatchObject({ standing: 'accepted', acceptances: [{ acceptedBy: { id: director.id } }] });
      clock.set('2026-06-01T09:00:00Z');
      expect(await desk.pages.get(planner, found.id)).toMatchObject({ standing: 'escalated' });
      clock.set('2026-04-01T09:00:00Z');
      const worse = await desk.assess(contributor, accepted, [5, 5]);
      expect(worse).toMatchObject({ standing: 'escalated', residual: { level: 'critical' } });
    });

    it('nobody accepts within appetite, what has zero appetite, what they assessed, or until a day that passed', async () => {
      const zero = await desk.category(planner, 'SR0', 'zero');
      const both = await new Directory(source).person({ grants: [{ role: 'director' }, { role: 'planner' }] });
      const raised = async (categoryId: string, score: readonly [number, number], assessor: Person) => {
        const risk = await desk.assess(assessor, await open(categoryId), score);
        return desk.escalations.escalate(contributor, risk, { toRung: 'director', reason: 'For the Director' });
      };
      const wish = { reason: 'So be it', untilOn: day('2026-12-31') };
      const within = await raised(medium, [3, 3], contributor);
      await expect(desk.acceptances.accept(director, within, wish)).rejects.toMatchObject({
        code: 'risk/within-appetite',
      });
      const none = await raised(zero, [3, 3], contributor);
      await expect(desk.acceptances.accept(director, none, wish)).rejects.toMatchObject({ code: 'risk/zero-appetite' });
      const own = await raised(medium, [4, 4], both);
      await expect(desk.acceptances.accept(both, own, wish)).rejects.toMatchObject({ params: { reason: 'assessor' } });
      const past = { ...wish, untilOn: day('2026-03-15') };
      await expect(desk.acceptances.accept(director, own, past)).rejects.toMatchObject(
        refusal('untilOn', 'field/day-passed'),
      );
    });

    it('appetite holds from its day, and none is decided on for a category that is not there', async () => {
      const wish = { appetite: 'low', rationale: 'Council was clear', effectiveFrom: day('2026-04-01') } as const;
      expect(await desk.categorising.decide(planner, medium, wish)).toMatchObject({
        appetite: 'medium',
        appetites: [{}, {}],
      });
      const found = await desk.assess(contributor, await open(), [3, 3]);
      expect(found.standing).toBe('within');
      clock.set('2026-04-01T09:00:00Z');
      expect(await desk.pages.get(planner, found.id)).toMatchObject({ appetite: 'low', standing: 'undecided' });
      await expect(desk.categorising.decide(planner, uuid(), wish)).rejects.toMatchObject({ code: 'row/not-found' });
      await expect(desk.categorising.create(planner, { code: 'SR5', title: { en: 'x' } })).rejects.toMatchObject({
        code: 'risk-category/code-taken',
      });
    });

    it('is climbed and never descended', async () => {
      const risk = await open();
      const high = await desk.escalations.escalate(contributor, risk, {
        toRung: 'management-coordination-group',
        reason: 'Above the Director',
      });
      for (const toRung of ['unit', 'director', 'management-coordination-group'] as const)
        await expect(desk.escalations.escalate(contributor, high, { toRung, reason: 'Back' })).rejects.toMatchObject(
          refusal('toRung', 'field/not-a-higher-rung'),
        );
      expect(await desk.escalations.escalate(director, high, { toRung: 'council', reason: 'C26' })).toMatchObject({
        rung: 'council',
        escalations: [{ fromRung: 'management-coordination-group' }, { fromRung: 'unit' }],
      });
    });
  });

  describe('what is done about it', () => {
    const content = { response: 'limit', title: { en: 'Fix days' }, dueOn: day('2026-06-30') } as const;

    it('is planned, reported on, done and late', async () => {
      const risk = await open();
      const planned = await desk.treatments.plan(contributor, risk.id, { ...content, costChf: '120000' });
      const [treatment] = planned.treatments;
      expect(treatment).toMatchObject({ state: 'planned', progress: 0, costChf: '120000', isOverdue: false });
      expect(codesOf(planned)).toContain('treatment-without-owner');
      clock.set('2026-07-01T09:00:00Z');
      const late = await desk.pages.get(planner, risk.id);
      expect(late).toMatchObject({
        treatments: [{ isOverdue: true }],
        treatmentTally: { all: 1, done: 0, overdue: 1 },
      });
      expect(await desk.board.list(planner, { overdue: true }, PAGE)).toMatchObject({
        total: 1,
        items: [{ isOverdue: true, risk: { code: 'R-0001' } }],
      });
      const done = await desk.treatments.change(contributor, treatment?.id ?? '', 1, { state: 'done' });
      expect(done).toMatchObject({
        treatments: [{ state: 'done', progress: 100, doneOn: '2026-07-01', isOverdue: false }],
        treatmentTally: { all: 1, done: 1, overdue: 0 },
      });
      await expect(
        desk.treatments.change(contributor, treatment?.id ?? '', 2, { state: 'cancelled' }),
      ).rejects.toMatchObject({ code: 'workflow/not-possible' });
      expect((await desk.board.list(planner, { overdue: true }, PAGE)).total).toBe(0);
    });

    it.each([
      ['due before its start', { startsOn: day('2026-07-01') }, 'dueOn', 'field/ends-before-start'],
      ['a response to an opportunity', { response: 'exploit' }, 'response', 'field/not-one-of'],
      ['centimes', { costChf: '12.5' }, 'costChf', 'field/not-a-whole-number'],
      ['half of an effect', { expectedImpact: 2 }, 'expectedLikelihood', 'field/missing'],
    ] as const)('is refused with %s', async (_, more, field, code) => {
      const risk = await open();
      await expect(desk.treatments.plan(contributor, risk.id, { ...content, ...more })).rejects.toMatchObject(
        refusal(field, code),
      );
    });

    it('is required by the Director once the risk stands there', async () => {
      const risk = await desk.assess(contributor, await open(), [4, 4]);
      await expect(desk.treatments.plan(director, risk.id, content)).rejects.toMatchObject({
        params: { reason: 'unescalated' },
      });
      await desk.escalations.escalate(contributor, risk, { toRung: 'director', reason: 'Too high' });
      expect(await desk.treatments.plan(director, risk.id, content)).toMatchObject({
        treatments: [{ state: 'planned' }],
      });
    });

    it('keeps what is in place apart, and misses it where the residual is lower for nothing', async () => {
      const inherent = await desk.assess(contributor, await open(), [4, 4], 'inherent');
      const lowered = await desk.assess(contributor, inherent, [2, 3]);
      expect(codesOf(lowered)).toContain('residual-lowered-without-control');
      const wish = { title: { en: 'A calendar of texts' }, sinceOn: day('2026-01-01') };
      const held = await desk.controls.record(contributor, lowered.id, wish);
      expect(codesOf(held)).not.toContain('residual-lowered-without-control');
      const control = { id: held.controls[0]?.id ?? '', version: 1 };
      await expect(desk.controls.end(contributor, control, day('2025-12-31'))).rejects.toMatchObject(
        refusal('untilOn', 'field/ends-before-start'),
      );
      expect(await desk.controls.end(contributor, control, day('2026-03-01'))).toMatchObject({
        controls: [{ untilOn: '2026-03-01', version: 2 }],
      });
    });

    it('an incident materialises the risk, and a second one is recorded beside it', async () => {
      const risk = await open();
      const wish = { happenedOn: day('2026-03-10'), what: 'The TD came a week late' };
      const happened = await desk.incidents.record(contributor, risk, wish);
      expect(happened).toMatchObject({ state: 'materialised', incidents: [{ what: wish.what }] });
      const again = await desk.incidents.record(contributor, happened, { ...wish, happenedOn: day('2026-03-12') });
      expect(again).toMatchObject({ state: 'materialised', incidents: [{ happenedOn: '2026-03-12' }, {}] });
      await expect(
        desk.incidents.record(contributor, again, { ...wish, happenedOn: day('2026-03-17') }),
      ).rejects.toMatchObject(refusal('happenedOn', 'field/day-to-come'));
    });

    it('a review is due by level, and late from the next day on', async () => {
      const risk = await desk.assess(contributor, await open(), [4, 4]);
      expect(risk).toMatchObject({ lastReviewedOn: '2026-03-16', reviewDueOn: '2026-06-16', isReviewOverdue: false });
      clock.set('2026-06-17T09:00:00Z');
      const late = await desk.pages.get(planner, risk.id);
      expect(late).toMatchObject({ isReviewOverdue: true });
      const reviewed = await desk.reviews.record(contributor, late, { note: 'Nothing new' });
      expect(reviewed).toMatchObject({
        reviewDueOn: '2026-09-17',
        isReviewOverdue: false,
        reviews: [{ note: 'Nothing new' }],
      });
    });
  });

  describe('the register', () => {
    it('lists by priority with counts that open as many rows, page by page', async () => {
      const low = await desk.category(planner, 'SR6', 'low');
      for (const [categoryId, score] of [
        [medium, [3, 3]],
        [low, [4, 4]],
        [medium, [4, 3]],
      ] as const)
        await desk.assess(contributor, await open(categoryId), score);
      await desk.raise(contributor, { unitId, categoryId: medium });
      const first = await desk.register.list(planner, {}, { size: 2 });
      expect(first.items.map(({ code }) => code)).toEqual(['R-0002', 'R-0003']);
      expect(first).toMatchObject({ total: 4, counts: { all: 3, aboveAppetite: 2, reviewOverdue: 0, operational: 3 } });
      const second = await desk.register.list(planner, {}, { size: 2, after: first.next ?? '' });
      expect(second.items.map(({ code }) => code)).toEqual(['R-0001', 'R-0004']);
      const codes = async (filter: object) =>
        (await desk.register.list(planner, filter, PAGE)).items.map(({ code }) => code);
      expect(await codes({ aboveAppetite: true })).toEqual(['R-0002', 'R-0003']);
      expect(await codes({ standing: 'within' })).toEqual(['R-0001']);
      expect(await codes({ state: 'draft' })).toEqual(['R-0004']);
      expect(await codes({ category: low })).toEqual(['R-0002']);
      expect(await codes({ level: 'medium' })).toEqual(['R-0001']);
      expect(await codes({ text: 'TRANSLATION', sort: 'code' })).toHaveLength(4);
      expect(await codes({ text: 'nowhere' })).toEqual([]);
      expect(await codes({ reviewOverdue: true })).toEqual([]);
    });

    it('finds words in any language without regard to capitals, as they are now, and none across two texts', async () => {
      const risk = await desk.raise(contributor, {
        unitId,
        categoryId: medium,
        title: { fr: 'Échéance manquée', ru: 'Перевод запаздывает' },
        cause: { en: 'Sizes "A4" \\ "A3"' },
      });
      const found = async (text: string) => (await desk.register.list(planner, { text }, PAGE)).total;
      const searched = ['éCHÉANCE', 'ПЕРЕВОД', 'r-0001', '"a4" \\', 'запаздывает\nsizes', 'запаздываетsizes', '"fr"'];
      expect(await Promise.all(searched.map(found))).toEqual([1, 1, 1, 1, 0, 0, 0]);
      await desk.raising.change(contributor, risk, { title: { en: 'Late' } });
      expect([await found('échéance'), await found('LATE')]).toEqual([0, 1]);
    });

    it('tells movement since a day, on the map too', async () => {
      const one = await desk.assess(contributor, await open(), [3, 3]);
      await desk.assess(contributor, await open(), [2, 3]);
      clock.set('2026-05-01T09:00:00Z');
      await desk.assess(contributor, one, [4, 3]);
      const since = day('2026-03-31');
      const { items } = await desk.register.list(planner, { since, sort: 'code' }, PAGE);
      expect(items.map(({ movement }) => movement)).toEqual([
        { score: 3, level: 'up' },
        { score: 0, level: 'same' },
      ]);
      const map = await desk.map.get(planner, since);
      expect(map.movements).toMatchObject([
        { risk: { code: 'R-0001' }, before: { likelihood: 3 }, after: { likelihood: 4 }, movement: { score: 3 } },
      ]);
      const residual = map.kinds.find(({ kind }) => kind === 'residual');
      expect(residual?.cells).toHaveLength(25);
      const held = residual?.cells.filter(({ risks }) => risks.length > 0);
      expect(held).toMatchObject([
        { likelihood: 2, impact: 3, level: 'medium', risks: [{ code: 'R-0002', isAboveAppetite: false }] },
        { likelihood: 4, impact: 3, level: 'high', risks: [{ code: 'R-0001', isAboveAppetite: true }] },
      ]);
      await expect(desk.map.get(planner, day('2026-05-02'))).rejects.toMatchObject(
        refusal('since', 'field/day-to-come'),
      );
    });
  });
});
