import { Reads, Writes } from '@resolute/database';
import { type Person, parseLocalDate } from '@resolute/domain';
import {
  ActualExplanationsQueries,
  ActualsQueries,
  ActualsService,
  type ActualView,
  ChecksService,
  type IndicatorView,
} from '@resolute/measurement';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { MeasurementDesk } from '../support/indicators';

describe('how a value came about', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let explanations: ActualExplanationsQueries;
  let actuals: ActualsService;
  let checks: ChecksService;
  let desk: MeasurementDesk;
  let planner: Person;
  let author: Person;
  let verifier: Person;
  let stranger: Person;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    const directory = new Directory(source);
    const unitId = await directory.unit();
    planner = await directory.person({ grants: [{ role: 'planner' }], name: 'Planner' });
    author = await directory.person({ grants: [{ role: 'contributor', unitId }], name: 'Author' });
    verifier = await directory.person({ grants: [{ role: 'verifier' }], name: 'Verifier' });
    stranger = await directory.person({ grants: [{ role: 'contributor', unitId: await directory.unit() }] });
    clock = new HandClock('2026-03-02T12:00:00Z');
    const [reads, writes] = [new Reads(source), new Writes(source, clock)];
    const queries = new ActualsQueries(reads, clock);
    explanations = new ActualExplanationsQueries(reads, queries, clock);
    actuals = new ActualsService(writes, queries);
    checks = new ChecksService(writes, queries);
    desk = new MeasurementDesk(source, planner, unitId, clock);
  });
  afterAll(() => database.drop());

  const begin = ({ id, parts }: IndicatorView, content: object): Promise<ActualView> =>
    actuals.create(author, { indicatorId: id, partId: parts[0]?.id ?? '', period: '2025', ...content });
  async function accept({ id, version }: ActualView): Promise<ActualView> {
    const handed = await actuals.submit(author, id, version);
    const checked = await checks.verify(verifier, id, handed.version);
    return checks.accept(planner, id, checked.version);
  }
  const reasons = [{ field: 'value', reason: 'A quarter is missing' }];

  it('shows a ratio with its numbers, the three people, and the rule', async () => {
    const words = { numerator: { en: 'Women' }, denominator: { en: 'Delegates' } };
    const indicator = await desk.indicator('X-RATIO', {
      frequency: 'year',
      lagDays: 90,
      aggregation: 'ratio',
      ...words,
    });
    const value = await accept(await begin(indicator, { numerator: '19', denominator: '100', isEstimate: true }));
    expect(await explanations.get(stranger, value.id)).toMatchObject({
      actual: {
        revision: 1,
        isEstimate: true,
        author: { name: 'Author' },
        verifier: { name: 'Verifier' },
        acceptor: { name: 'Planner' },
        acceptedAt: new Date('2026-03-02T12:00:00Z'),
      },
      ...words,
      value: { kind: 'ratio', numerator: '19', denominator: '100' },
      step: {
        formula: 'pooled-ratio',
        terms: [
          { name: 'numerator', value: '19' },
          { name: 'denominator', value: '100' },
        ],
        result: '0.19',
      },
      standing: 'counts',
      breakdowns: [],
      corrects: null,
      correctedBy: [],
      earlierSubmissions: [],
      ruleVersion: '1',
    });
  });

  it('holds its breakdown against the categories that there are in its period', async () => {
    const categories = [
      { code: 'y-old', title: { en: 'Old' }, validUntil: '2024-12-31' },
      { code: 'y-now', title: { en: 'Now' } },
    ];
    const dimension = await desk.dimensions.create(planner, { code: 'y-kind', title: { en: 'Kind' }, categories });
    const [old = '', now = '', notStated = ''] = dimension.categories.map(({ id }) => id);
    const breakdowns = [{ dimensionId: dimension.id, rule: 'may-exceed', isRequired: false }] as const;
    const indicator = await desk.indicator('X-DAYS', { frequency: 'year', lagDays: 90, breakdowns });
    const breakdownId = indicator.versions[0]?.breakdowns[0]?.id ?? '';
    const parts = (...ids: string[]) => ids.map((categoryId) => ({ breakdownId, categoryId, value: '3' }));
    const { id } = await begin(indicator, { value: '10', breakdown: parts(now, notStated) });
    expect((await explanations.get(author, id)).breakdowns).toMatchObject([
      { faults: [{ code: 'sum-below-total', sum: '6', total: '10' }] },
    ]);
    await actuals.save(author, id, 1, { value: '10', breakdown: parts(old) });
    expect((await explanations.get(author, id)).breakdowns).toMatchObject([
      { faults: [{ code: 'unknown-category', category: old }] },
    ]);
  });

  it('names what it corrected, what had been handed in before, and what holds of its breakdown', async () => {
    const dimension = {
      code: 'x-region',
      title: { en: 'Region' },
      categories: [{ code: 'x-one', title: { en: 'One' } }],
    };
    const { id: dimensionId } = await desk.dimensions.create(planner, dimension);
    const breakdowns = [{ dimensionId, rule: 'must-equal', isRequired: false }] as const;
    const indicator = await desk.indicator('X-LONG', { frequency: 'year', lagDays: 90, breakdowns });
    const [{ id: categoryId }] = await source.query(`SELECT id FROM categories WHERE code = 'x-one'`);
    const breakdownId = indicator.versions[0]?.breakdowns[0]?.id ?? '';
    const content = (value: string) => ({ value, breakdown: [{ breakdownId, categoryId, value }] });
    clock.set('2026-03-03T12:00:00Z');
    const begun = await begin(indicator, content('10'));
    const handed = await actuals.submit(author, begun.id, begun.version);
    clock.set('2026-03-04T12:00:00Z');
    const back = await checks.sendBack(verifier, handed.id, handed.version, reasons);
    expect(await explanations.get(author, back.id)).toMatchObject({
      standing: 'not-accepted',
      earlierSubmissions: [{ number: 1, value: { value: '10' }, author: { name: 'Author' } }],
    });
    const first = await accept(await actuals.save(author, back.id, back.version, content('12')));
    clock.set('2026-03-06T12:00:00Z');
    const second = await accept(await actuals.correct(author, first.id, first.version, 'Counted twice'));

    expect(await explanations.get(author, first.id)).toMatchObject({
      value: { kind: 'number', value: '12' },
      step: { formula: 'latest-value', result: '12' },
      standing: 'superseded',
      breakdowns: [{ dimension: { code: 'x-region' }, rule: 'must-equal', sum: '12', total: '12', faults: [] }],
      actual: { returns: [{ returnedBy: { name: 'Verifier' }, reasons }] },
      correctedBy: [{ id: second.id, revision: 2, correctionReason: 'Counted twice' }],
      earlierSubmissions: [{ number: 1, value: { value: '10' }, content: { breakdown: [{ value: '10' }] } }],
    });
    expect(await explanations.get(stranger, second.id)).toMatchObject({
      standing: 'counts',
      corrects: { id: first.id, revision: 1, state: 'corrected', value: { value: '12' } },
      correctedBy: [],
    });
    // What was handed in and changed before it was accepted is the unit's, and theirs who check it.
    expect((await explanations.get(stranger, first.id)).earlierSubmissions).toEqual([]);

    const asOf = parseLocalDate('2026-03-04');
    expect(await explanations.get(planner, first.id, asOf)).toMatchObject({ standing: 'counts', correctedBy: [] });
    expect(await explanations.get(planner, first.id, parseLocalDate('2026-03-03'))).toMatchObject({
      actual: { state: 'submitted', acceptedAt: null },
      value: { value: '10' },
      standing: 'not-accepted',
      earlierSubmissions: [],
    });
  });

  it('says that nothing is missing where nothing applies, and shows no other unit’s draft', async () => {
    const indicator = await desk.indicator('X-NONE', { frequency: 'year', lagDays: 90 });
    const draft = await begin(indicator, { notApplicable: 'No session was held.' });
    await expect(explanations.get(stranger, draft.id)).rejects.toMatchObject({ code: 'row/not-found' });
    const value = await accept(draft);
    expect(await explanations.get(stranger, value.id)).toMatchObject({
      value: { kind: 'not-applicable', reason: 'No session was held.' },
      step: null,
      standing: 'not-applicable',
    });
  });
});
