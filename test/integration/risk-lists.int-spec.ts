import { type Person, parseLocalDate } from '@resolute/domain';
import type { RiskView } from '@resolute/risk';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { RiskDesk } from '../support/risks';

const PAGE = { size: 50 };
const day = parseLocalDate;
const PLAN = { response: 'limit', title: { en: 'Remind editors' }, dueOn: day('2026-06-30') } as const;

describe('lists over the whole risk register', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let desk: RiskDesk;
  let planner: Person;
  let contributor: Person;
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
    desk = new RiskDesk(source, clock);
    medium = await desk.category(planner, 'SR5', 'medium');
  });
  afterEach(() => database.drop());

  const refusal = (field: string, code: string) => ({
    code: 'request/invalid',
    errors: [expect.objectContaining({ field, code })],
  });
  const open = (): Promise<RiskView> => desk.open(contributor, { unitId, categoryId: medium });

  describe('the map between two days', () => {
    const placed = async (since: string, until?: string) => {
      const { kinds, movements, ...rest } = await desk.map.get(planner, day(since), until ? day(until) : undefined);
      const residual = kinds.find(({ kind }) => kind === 'residual');
      return {
        ...rest,
        placed: residual?.cells.flatMap(({ likelihood, impact, risks }) =>
          risks.map(({ code, isAboveAppetite }) => `${code} ${likelihood}×${impact}${isAboveAppetite ? ' above' : ''}`),
        ),
        unassessed: residual?.unassessed.map(({ code }) => code),
        moved: movements.map(({ risk, before, after }) => `${risk.code} ${before.level} → ${after.level}`),
      };
    };

    it('is as the register stood at the end of the later one, whatever happened since', async () => {
      const one = await desk.assess(contributor, await open(), [3, 3]);
      const gone = await desk.assess(contributor, await open(), [2, 3]);
      clock.set('2026-05-01T09:00:00Z');
      const risen = await desk.assess(contributor, one, [4, 3]);
      await desk.raise(contributor, { unitId, categoryId: medium });
      clock.set('2026-06-01T09:00:00Z');
      await desk.assess(contributor, risen, [5, 5]);
      await desk.moves.move(contributor, gone, 'close', 'The meeting is over');
      await open();
      expect(await placed('2026-03-31', '2026-05-31')).toMatchObject({
        since: '2026-03-31',
        until: '2026-05-31',
        placed: ['R-0002 2×3', 'R-0001 4×3 above'],
        unassessed: [],
        moved: ['R-0001 medium → high'],
      });
      expect(await placed('2026-03-31', '2026-04-30')).toMatchObject({
        placed: ['R-0002 2×3', 'R-0001 3×3'],
        moved: [],
      });
      const now = { placed: ['R-0001 5×5 above'], unassessed: ['R-0004'], moved: ['R-0001 medium → critical'] };
      expect(await placed('2026-03-31')).toMatchObject({ ...now, until: null });
      expect(await placed('2026-03-31', '2026-06-01')).toMatchObject({ ...now, until: '2026-06-01' });
      expect(await placed('2026-03-01', '2026-03-15')).toMatchObject({ placed: [], unassessed: [], moved: [] });
    });

    it('is drawn on the matrix of that day, with the appetite of that day', async () => {
      await desk.assess(contributor, await open(), [3, 3]);
      clock.set('2026-05-01T09:00:00Z');
      await desk.categorising.decide(planner, medium, {
        appetite: 'low',
        rationale: 'The Sector became more careful',
        effectiveFrom: day('2026-05-01'),
      });
      const [first] = await desk.matrices.list(planner);
      const names = [{ en: 'a' }, { en: 'b' }, { en: 'c' }];
      const line = ['low', 'medium', 'high'] as const;
      await desk.drawing.create(planner, { likelihoods: names, impacts: names, cells: [line, line, line] });
      expect(await placed('2026-03-31', '2026-04-30')).toMatchObject({
        matrix: { id: first?.id, version: 1 },
        placed: ['R-0001 3×3'],
      });
      const now = await desk.map.get(planner);
      expect(now).toMatchObject({ matrix: { version: 2 } });
      expect(now.kinds.find(({ kind }) => kind === 'residual')?.otherMatrix).toMatchObject([
        { code: 'R-0001', matrixVersion: 1, isAboveAppetite: true },
      ]);
    });

    it('is refused where the days come in the wrong order, or have not begun', async () => {
      await expect(placed('2026-03-10', '2026-03-09')).rejects.toMatchObject(
        refusal('until', 'field/ends-before-start'),
      );
      await expect(placed('2026-03-10', '2026-03-17')).rejects.toMatchObject(refusal('until', 'field/day-to-come'));
      await expect(placed('2026-03-17')).rejects.toMatchObject(refusal('since', 'field/day-to-come'));
    });
  });

  describe('the board of treatments', () => {
    it('has what is late first and what ended last, with counts that open as many rows', async () => {
      const risk = await open();
      const plan = (title: string, dueOn: string) =>
        desk.treatments.plan(contributor, risk.id, { ...PLAN, title: { en: title }, dueOn: day(dueOn) });
      await plan('Later', '2026-12-31');
      await plan('Done', '2026-04-30');
      await plan('Late', '2026-05-31');
      const { treatments } = await desk.treatments.plan(contributor, risk.id, {
        ...PLAN,
        title: { en: 'Given up' },
        ownerId: contributor.id,
      });
      const at = (title: string) => treatments.find((each) => each.title.en === title)?.id ?? '';
      await desk.treatments.change(contributor, at('Done'), 1, { state: 'done' });
      await desk.treatments.change(contributor, at('Given up'), 1, { state: 'cancelled' });
      await desk.treatments.change(contributor, at('Later'), 1, { state: 'underway', progress: 20 });
      clock.set('2026-07-01T09:00:00Z');
      const titles = async (filter: object) =>
        (await desk.board.list(planner, filter, PAGE)).items.map(({ title }) => title.en);
      expect(await titles({})).toEqual(['Late', 'Later', 'Given up', 'Done']);
      expect(await titles({ overdue: true })).toEqual(['Late']);
      expect(await titles({ owner: contributor.id })).toEqual(['Given up']);
      const { counts, owners, total, items } = await desk.board.list(planner, { state: 'done' }, PAGE);
      expect(counts).toEqual({ planned: 1, underway: 1, done: 1, cancelled: 1, overdue: 1 });
      expect(owners.map(({ id }) => id)).toEqual([contributor.id]);
      expect([total, items[0]?.isSample]).toEqual([1, false]);
      const none = await desk.board.list(planner, { owner: planner.id }, PAGE);
      expect(none).toMatchObject({ total: 0, items: [], counts: { planned: 0, overdue: 0 } });
    });
  });

  describe('findings', () => {
    it('are those of the pages of all risks, by priority, with counts by code', async () => {
      const high = await desk.assess(contributor, await open(), [4, 4]);
      await desk.treatments.plan(contributor, high.id, PLAN);
      const low = await desk.assess(contributor, await open(), [2, 2]);
      await desk.assess(contributor, low, [1, 1]);
      const mended = await desk.assess(contributor, await open(), [1, 1]);
      await desk.raising.change(contributor, mended, { ownerId: contributor.id });
      await desk.raise(contributor, { unitId, categoryId: medium });
      clock.set('2026-07-01T09:00:00Z');
      const found = await desk.findings.list(planner, {}, PAGE);
      for (const { id, findings, earlyWarnings } of found.items) {
        const page = await desk.pages.get(planner, id);
        expect(findings.map(({ code, subject }) => ({ code, subject }))).toEqual(
          page.findings.map(({ code, subject }) => ({ code, subject })),
        );
        expect(earlyWarnings).toEqual(page.earlyWarnings);
      }
      expect(found.items.map(({ code, findings }) => `${code} ${findings.map((each) => each.code).join(' ')}`)).toEqual(
        [
          'R-0001 no-owner review-overdue treatment-overdue treatment-without-owner',
          'R-0002 no-owner residual-lowered-without-control',
          'R-0004 no-owner no-residual',
        ],
      );
      expect(found.counts).toEqual([
        { code: 'no-owner', count: 3 },
        { code: 'no-residual', count: 1 },
        { code: 'residual-lowered-without-control', count: 1 },
        { code: 'review-overdue', count: 1 },
        { code: 'treatment-overdue', count: 1 },
        { code: 'treatment-without-owner', count: 1 },
      ]);
      expect(found.total).toBe(8);
      const late = await desk.findings.list(planner, { code: 'treatment-overdue' }, PAGE);
      expect(late).toMatchObject({ total: 1, counts: found.counts, items: [{ code: 'R-0001' }] });
      expect(late.items[0]?.findings).toEqual([
        { code: 'treatment-overdue', subject: expect.any(String), title: PLAN.title },
      ]);
    });

    it('come page by page, of a unit or an owner', async () => {
      await open();
      const other = await new Directory(source).unit();
      await desk.open(planner, { unitId: other, categoryId: medium, ownerId: planner.id });
      const first = await desk.findings.list(planner, {}, { size: 1 });
      const second = await desk.findings.list(planner, {}, { size: 1, after: first.next ?? '' });
      expect([...first.items, ...second.items].map(({ code }) => code)).toEqual(['R-0001', 'R-0002']);
      expect(second.next).toBeNull();
      const of = async (filter: object) =>
        (await desk.findings.list(planner, filter, PAGE)).items.map(({ code }) => code);
      expect(await of({ unit: other })).toEqual(['R-0002']);
      expect(await of({ owner: planner.id })).toEqual(['R-0002']);
      expect(await of({ unit: unitId, owner: planner.id })).toEqual([]);
    });
  });
});
