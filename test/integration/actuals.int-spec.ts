import { Reads, Writes } from '@resolute/database';
import {
  ACTUAL_ACTIONS,
  ACTUAL_STATES,
  type ActualState,
  actualLifecycle,
  type IndicatorSheet,
  type Person,
} from '@resolute/domain';
import {
  ActualsQueries,
  ActualsService,
  type ActualView,
  ChecksService,
  type IndicatorView,
} from '@resolute/measurement';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { MeasurementDesk, versionOf } from '../support/indicators';
import { TSAG_MEETING } from '../support/report-wishes';

const STEPS = ['pilot', 'live'].map((code) => ({ code, title: { en: code } }));
const STAGES = [{ code: 'done', title: { en: 'Done' }, weight: '1', dueOn: '2025-12-31' }];

describe('values', () => {
  let database: TestDatabase;
  let source: DataSource;
  let directory: Directory;
  let clock: HandClock;
  let desk: MeasurementDesk;
  let actuals: ActualsService;
  let checks: ChecksService;
  let queries: ActualsQueries;
  let unitId: string;
  let planner: Person;
  let author: Person;
  let colleague: Person;
  let verifier: Person;
  let indicator: IndicatorView;
  let counter = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    directory = new Directory(source);
    unitId = await directory.unit('study-group', 'SG13');
    planner = await directory.person({ grants: [{ role: 'planner' }], name: 'Planner' });
    author = await directory.person({ grants: [{ role: 'contributor', unitId }], name: 'Author' });
    colleague = await directory.person({ grants: [{ role: 'contributor', unitId }], name: 'Colleague' });
    verifier = await directory.person({ grants: [{ role: 'verifier' }], name: 'Verifier' });
  });
  beforeEach(async () => {
    clock = new HandClock('2026-03-16T09:00:00Z');
    desk = new MeasurementDesk(source, planner, unitId, clock);
    const [reads, writes] = [new Reads(source), new Writes(source, clock)];
    queries = new ActualsQueries(reads, clock);
    actuals = new ActualsService(writes, queries);
    checks = new ChecksService(writes, queries);
    counter += 1;
    // On 16 March the year before may still be entered.
    indicator = await desk.indicator(`V-${counter}`, { frequency: 'year', lagDays: 90 });
  });
  afterAll(() => database.drop());

  const draft = (who: Person, content: object = { value: '80' }, period = '2025'): Promise<ActualView> =>
    actuals.create(who, { indicatorId: indicator.id, partId: indicator.parts[0]?.id ?? '', period, ...content });
  const submitted = async (): Promise<ActualView> => {
    const { id } = await draft(author);
    return actuals.submit(author, id, 1);
  };
  const verified = async (): Promise<ActualView> => {
    const { id, version } = await submitted();
    return checks.verify(verifier, id, version);
  };
  const accepted = async (): Promise<ActualView> => {
    const { id, version } = await verified();
    return checks.accept(planner, id, version);
  };
  const notAllowed = (reason: string) => ({ code: 'access/not-allowed', params: { reason } });

  it('go from their author over a verifier to a planner, and every step leaves its trace', async () => {
    const value = await accepted();
    expect(value).toMatchObject({
      state: 'accepted',
      value: '80',
      revision: 1,
      author: { name: 'Author' },
      verifier: { name: 'Verifier' },
      acceptor: { name: 'Planner' },
    });
    const trail = await source.query('SELECT action FROM audit_entries WHERE subject_id = $1 ORDER BY seq', [value.id]);
    expect(trail.map(({ action }: { action: string }) => action)).toEqual([
      'actual.saved',
      'actual.submitted',
      'actual.verified',
      'actual.accepted',
    ]);
    await expect(actuals.save(author, value.id, value.version, { value: '81' })).rejects.toMatchObject({
      code: 'workflow/not-possible',
    });
  });

  it('pass three people, whoever saved them last and in whosever place somebody acts', async () => {
    const { id } = await draft(author);
    await actuals.save(colleague, id, 1, { value: '81' });
    await expect(actuals.submit(author, id, 2)).rejects.toMatchObject(notAllowed('not-yours'));
    await actuals.submit(colleague, id, 2);
    await expect(checks.verify(colleague, id, 3)).rejects.toMatchObject(notAllowed('role'));
    // The first author becomes a verifier too, and still wrote it.
    const both = await directory.person({ grants: [{ role: 'verifier' }, { role: 'planner' }] });
    await source.query(
      `INSERT INTO role_grants (id, person_id, role, granted_at, is_sole_decision) VALUES ($1, $2, 'verifier', now(), false)`,
      [uuid(), author.id],
    );
    const asVerifier = { ...author, grants: [...author.grants, { role: 'verifier', unitId: null }] } as Person;
    await expect(checks.verify(asVerifier, id, 3)).rejects.toMatchObject(notAllowed('author'));
    await checks.verify(both, id, 3);
    await expect(checks.accept(both, id, 4)).rejects.toMatchObject(notAllowed('verifier'));
    // Whoever stands in for the verifier is somebody else, and may accept with a role of their own only.
    const substitute = await directory.person({});
    await source.query(
      `INSERT INTO substitutions (id, absent_id, substitute_id, from_day, to_day, created_by_id, created_at)
       VALUES ($1, $2, $3, '2026-03-01', '2026-03-31', $2, now())`,
      [uuid(), both.id, substitute.id],
    );
    await expect(checks.accept(substitute, id, 4)).rejects.toMatchObject(notAllowed('lender'));
    expect(await checks.accept(planner, id, 4)).toMatchObject({ state: 'accepted', author: { name: 'Colleague' } });
  });

  it('lack all that is named before they may be submitted', async () => {
    const { id: dimensionId } = await desk.dimensions.create(planner, {
      code: `dim-${'abcdefgh'[counter % 8]}`,
      title: { en: 'Region' },
      categories: [],
    });
    const breakdowns = [{ dimensionId, rule: 'must-equal', isRequired: true }] as const;
    indicator = await desk.indicator(`B-${counter}`, { frequency: 'year', lagDays: 90, breakdowns, highLimit: '50' });
    const empty = await draft(author, {});
    const breakdownId = indicator.versions[0]?.breakdowns[0]?.id ?? '';
    await expect(actuals.submit(author, empty.id, 1)).rejects.toMatchObject({
      code: 'entry/incomplete',
      errors: [
        { field: 'value', code: 'field/missing' },
        { field: `parts.${breakdownId}`, code: 'field/missing' },
      ],
    });
    const [{ id: categoryId }] = await source.query('SELECT id FROM categories WHERE dimension_id = $1', [dimensionId]);
    const breakdown = [{ breakdownId, categoryId, value: '79' }];
    await actuals.save(author, empty.id, 1, { value: '80', breakdown });
    await expect(actuals.submit(author, empty.id, 2)).rejects.toMatchObject({
      errors: [
        { field: 'comment', code: 'field/comment-wanted' },
        expect.objectContaining({ field: `parts.${breakdownId}` }),
      ],
    });
    const whole = { value: '80', remark: 'Counted twice', breakdown: [{ ...breakdown[0], value: '80' }] };
    await actuals.save(author, empty.id, 2, whole as object);
    expect(await actuals.submit(author, empty.id, 3)).toMatchObject({
      state: 'submitted',
      breakdown: [{ value: '80' }],
    });
  });

  it.each<[string, Partial<IndicatorSheet>, { wrong: unknown; code: string; right?: boolean | string | string[] }]>([
    ['another word than yes or no', { kind: 'yes-no' }, { wrong: 'banana', code: 'field/not-one-of', right: false }],
    ['an unknown step', { kind: 'ordinal', steps: STEPS }, { wrong: 'zzz', code: 'field/not-one-of', right: 'live' }],
    ['several steps', { kind: 'ordinal', steps: STEPS }, { wrong: ['live'], code: 'field/not-one-of', right: 'pilot' }],
    [
      'one stage in place of a list',
      { kind: 'milestone-list', stages: STAGES },
      { wrong: 'done', code: 'field/not-a-list', right: ['done'] },
    ],
    ['a choice where values are numbers', { kind: 'increase' }, { wrong: true, code: 'field/unknown' }],
  ])('do not hold %s, in a draft already', async (_, sheet, { wrong, code, right }) => {
    indicator = await desk.indicator(`C-${counter}`, {
      aggregation: 'point',
      frequency: 'year',
      lagDays: 90,
      ...sheet,
    });
    const refusal = { code: 'request/invalid', errors: [expect.objectContaining({ field: 'choice', code })] };
    await expect(draft(author, { choice: wrong })).rejects.toMatchObject(refusal);
    const { id } = await draft(author, {});
    await expect(actuals.save(author, id, 1, { choice: wrong as string })).rejects.toMatchObject(refusal);
    if (right === undefined) return;
    await actuals.save(author, id, 1, { choice: right });
    expect(await actuals.submit(author, id, 2)).toMatchObject({ state: 'submitted', choice: right });
  });

  it('are not submitted with a choice that came by another way and is none', async () => {
    const sheet = { kind: 'ordinal', steps: STEPS, aggregation: 'point', frequency: 'year', lagDays: 90 } as const;
    indicator = await desk.indicator(`C-${counter}`, sheet);
    const { id } = await draft(author, {});
    await source.query(`UPDATE actuals SET choice = '"zzz"' WHERE id = $1`, [id]);
    await expect(actuals.submit(author, id, 1)).rejects.toMatchObject({
      code: 'entry/incomplete',
      errors: [{ field: 'choice', code: 'field/not-one-of', params: { allowed: 'pilot, live' } }],
    });
    await source.query(`UPDATE actuals SET choice = NULL, judgement = 'on-track' WHERE id = $1`, [id]);
    await expect(actuals.submit(author, id, 1)).rejects.toMatchObject({
      errors: [{ field: 'choice', code: 'field/missing' }],
    });
  });

  describe('by categories', () => {
    const categories = [
      { code: 'old', title: { en: 'Old' }, validUntil: '2024-12-31' },
      { code: 'now', title: { en: 'Now' } },
    ];
    const named = async (code: string) => {
      const dimension = await desk.dimensions.create(planner, { code, title: { en: 'Kind' }, categories });
      const [old = '', now = '', notStated = ''] = dimension.categories.map(({ id }) => id);
      const breakdowns = [{ dimensionId: dimension.id, rule: 'may-exceed', isRequired: true }] as const;
      indicator = await desk.indicator(`K-${counter}`, { frequency: 'year', lagDays: 90, breakdowns });
      const breakdownId = indicator.versions[0]?.breakdowns[0]?.id ?? '';
      const parts = (figures: Record<string, string>) =>
        Object.entries(figures).map(([categoryId, value]) => ({ breakdownId, categoryId, value }));
      return { old, now, notStated, breakdownId, parts };
    };

    it('have figures only for those that there are in their period', async () => {
      const { old, now, breakdownId, parts } = await named('category-days');
      const { id } = await draft(author, { value: '80', breakdown: parts({ [now]: '80', [old]: '10' }) });
      const refusal = await actuals.submit(author, id, 1).catch((error: { errors: unknown }) => error.errors);
      expect(refusal).toEqual([
        { field: expect.stringMatching(`^parts.${breakdownId}.[01].category$`), code: 'field/no-such-category' },
      ]);
    });

    it('have a figure for each once those have one that there are in their period', async () => {
      const { now, notStated, breakdownId, parts } = await named('category-each');
      const { id } = await draft(author, { value: '80', breakdown: parts({ [now]: '60', [notStated]: '5' }) });
      await expect(actuals.submit(author, id, 1)).rejects.toMatchObject({
        errors: [{ field: `parts.${breakdownId}`, code: 'field/sum-below-total', params: { sum: '65', total: '80' } }],
      });
    });

    it('have none beside “not applicable”', async () => {
      const { now, breakdownId, parts } = await named('category-none');
      const { id } = await draft(author, { notApplicable: 'No session', breakdown: parts({ [now]: '60' }) });
      await expect(actuals.submit(author, id, 1)).rejects.toMatchObject({
        errors: [{ field: `parts.${breakdownId}`, code: 'field/not-with-not-applicable' }],
      });
      await actuals.save(author, id, 1, { notApplicable: 'No session', breakdown: [] });
      expect(await actuals.submit(author, id, 2)).toMatchObject({ state: 'submitted' });
    });
  });

  it('are sent back with reasons, each return a row of its own', async () => {
    const first = await submitted();
    const reasons = [{ field: 'value', reason: 'The quarter is missing' }];
    const back = await checks.sendBack(verifier, first.id, first.version, reasons);
    expect(back).toMatchObject({
      state: 'sent-back',
      submittedAt: null,
      returns: [{ fromState: 'submitted', reasons }],
    });
    await expect(checks.sendBack(verifier, back.id, back.version, reasons)).rejects.toMatchObject({
      code: 'workflow/not-possible',
    });
    const again = await actuals.save(author, back.id, back.version, { value: '90' });
    expect(again.state).toBe('sent-back');
    const handed = await actuals.submit(author, again.id, again.version);
    const checked = await checks.verify(verifier, handed.id, handed.version);
    const second = await checks.sendBack(planner, checked.id, checked.version, [
      { field: 'narrative', reason: 'Say why' },
    ]);
    expect(second).toMatchObject({ verifier: null, returns: [{ fromState: 'verified' }, { fromState: 'submitted' }] });
    await expect(checks.sendBack(planner, second.id, second.version, [])).rejects.toBeDefined();
  });

  it('are withdrawn by their author until they are verified, and taken up again', async () => {
    const { id, version } = await submitted();
    await expect(actuals.withdraw(colleague, id, version)).rejects.toMatchObject(notAllowed('not-yours'));
    const withdrawn = await actuals.withdraw(author, id, version);
    expect(withdrawn.state).toBe('withdrawn');
    expect(await actuals.save(author, id, withdrawn.version, { value: '70' })).toMatchObject({
      state: 'draft',
      value: '70',
    });
    const late = await verified().catch(() => null);
    expect(late).toBeNull();
  });

  it('are corrected by a new revision; the old one counts until that is accepted', async () => {
    const first = await accepted();
    await expect(draft(author)).rejects.toMatchObject({ code: 'actual/open-revision' });
    const second = await actuals.correct(author, first.id, first.version, 'One was counted twice');
    expect(second).toMatchObject({
      revision: 2,
      state: 'draft',
      value: '80',
      correctionReason: 'One was counted twice',
    });
    await expect(actuals.correct(colleague, first.id, first.version, 'Again')).rejects.toMatchObject({
      code: 'actual/open-revision',
    });
    const saved = await actuals.save(author, second.id, second.version, { value: '79' });
    const handed = await actuals.submit(author, saved.id, saved.version);
    const checked = await checks.verify(verifier, handed.id, handed.version);
    expect((await queries.get(planner, first.id)).state).toBe('accepted');
    await checks.accept(planner, checked.id, checked.version);
    expect(await queries.get(planner, first.id)).toMatchObject({ state: 'corrected', value: '80' });
  });

  it('belong to a unit: nobody else enters them or sees their drafts', async () => {
    const otherUnit = await directory.unit();
    const stranger = await directory.person({ grants: [{ role: 'contributor', unitId: otherUnit }] });
    await expect(draft(stranger)).rejects.toMatchObject(notAllowed('role'));
    const { id } = await draft(author);
    await expect(queries.get(stranger, id)).rejects.toMatchObject({ code: 'row/not-found' });
    expect((await queries.list(stranger, { indicator: indicator.id }, { size: 10 })).items).toEqual([]);
    expect((await queries.list(colleague, { indicator: indicator.id }, { size: 10 })).items).toHaveLength(1);
  });

  it.each([
    ['a quarter of a yearly indicator', '2025-Q1', 'field/not-a-period'],
    ['no period at all', 'spring', 'field/not-a-period'],
  ])('are refused for %s', async (_, period, code) => {
    await expect(draft(author, { value: '1' }, period)).rejects.toMatchObject({
      errors: [expect.objectContaining({ field: 'period', code })],
    });
  });

  it('are refused for a period to come, which nobody can open', async () => {
    await expect(draft(author, { value: '1' }, '2027')).rejects.toMatchObject({
      code: 'window/locked',
      params: { rule: 'future', since: 'always', until: '2027-12-31T23:00:00.000Z', opener: 'nobody' },
    });
  });

  it('are reported for meetings where the indicator says so', async () => {
    const meeting = { ...TSAG_MEETING, fromDay: '2026-01-26', toDay: '2026-01-30' };
    const { code } = await desk.occasions.create(planner, { code: `TSAG-${counter}`, ...meeting });
    indicator = await desk.indicator(`M-${counter}`, { frequency: null, series: 'TSAG', aggregation: 'point' });
    expect(await draft(author, { value: '290', isEstimate: true }, code)).toMatchObject({
      period: code,
      isEstimate: true,
    });
  });

  it('are compared with the meeting before, whatever the codes', async () => {
    const meeting = { series: 'JUMP', title: { en: 'A meeting' }, place: { en: 'Geneva' } };
    await desk.occasions.create(planner, { code: 'JUMP-9', ...meeting, fromDay: '2026-02-16', toDay: '2026-02-20' });
    await desk.occasions.create(planner, { code: 'JUMP-10', ...meeting, fromDay: '2026-03-09', toDay: '2026-03-13' });
    indicator = await desk.indicator(`J-${counter}`, { frequency: null, series: 'JUMP', aggregation: 'point' });
    const first = await draft(author, { value: '200' }, 'JUMP-9');
    await actuals.submit(author, first.id, 1);
    await checks.verify(verifier, first.id, 2);
    await checks.accept(planner, first.id, 3);
    const { id } = await draft(author, { value: '2000' }, 'JUMP-10');
    await expect(actuals.submit(author, id, 1)).rejects.toMatchObject({
      code: 'entry/incomplete',
      errors: [{ field: 'comment', code: 'field/comment-wanted' }],
    });
  });

  it('are changed only as they were seen, and are told what stands now', async () => {
    const { id } = await draft(author);
    await actuals.save(author, id, 1, { value: '81' });
    await expect(actuals.save(author, id, 1, { value: '82' })).rejects.toMatchObject({
      code: 'row/stale',
      current: { value: '81', version: 2 },
    });
  });

  describe('in the hands of SQL', () => {
    const refused = (sql: string, parameters: unknown[]): Promise<string> =>
      source.query(sql, parameters).then(
        () => 'done',
        (error: { driverError: { code: string; constraint?: string } }) =>
          error.driverError.constraint ?? error.driverError.code,
      );

    it('go the way of the domain and no other: the trigger holds the same table', async () => {
      const [{ text }] = await source.query(`SELECT prosrc AS text FROM pg_proc WHERE proname = 'keep_acceptance_way'`);
      const way = JSON.parse(/way CONSTANT jsonb := '([^']+)'/.exec(text)?.[1] ?? '{}') as Record<string, string[]>;
      // To open a correction leaves the accepted row as it is.
      const steps = (state: ActualState): string[] =>
        ACTUAL_ACTIONS.filter((action) => action !== 'correct').flatMap(
          (action) => actualLifecycle[state][action] ?? [],
        );
      const table = Object.fromEntries(ACTUAL_STATES.map((state) => [state, [...new Set(steps(state))].toSorted()]));
      expect(Object.fromEntries(Object.entries(way).map(([state, next]) => [state, next.toSorted()]))).toEqual(table);
    });

    it.each<[string, () => Promise<ActualView>, string, string]>([
      ['skip the verifier', submitted, `state = 'accepted', acceptor_id = $2, accepted_at = now()`, 'ck_actuals_way'],
      [
        'skip submission',
        () => draft(author),
        `state = 'verified', verifier_id = $2, verified_at = now()`,
        'ck_actuals_way',
      ],
      [
        'change on their way',
        submitted,
        `state = 'withdrawn', value = 1, remark = $2::text`,
        'ck_actuals_as_submitted',
      ],
      ['change after acceptance', accepted, `value = 1, remark = $2::text`, '42501'],
      ['go back from acceptance', accepted, `state = 'draft', remark = $2::text`, '42501'],
      [
        'are two values at once',
        () => draft(author),
        `numerator = 1, denominator = 2, remark = $2::text`,
        'ck_actuals_one_form',
      ],
    ])('do not %s', async (_, make, change, expected) => {
      const { id } = await make();
      expect(await refused(`UPDATE actuals SET ${change} WHERE id = $1`, [id, planner.id])).toBe(expected);
    });

    it('are not checked by whoever saved them once', async () => {
      const { id } = await draft(author);
      await actuals.save(colleague, id, 1, { value: '81' });
      await actuals.submit(colleague, id, 2);
      const verify = `UPDATE actuals SET state = 'verified', verifier_id = $2, verified_at = now() WHERE id = $1`;
      expect(await refused(verify, [id, author.id])).toBe('ck_actuals_authors_apart');
      expect(await refused('DELETE FROM actual_authors WHERE actual_id = $1', [id])).toBe('42501');
    });

    it('do not belong to a part of another indicator', async () => {
      const other = await desk.indicator(`O-${counter}`);
      const insert = `INSERT INTO actuals (id, indicator_version_id, part_id, period, revision, state, value, is_estimate, author_id,
        is_sample, version, created_at) VALUES ($1, $2, $3, '2024', 1, 'draft', 1, false, $4, false, 1, now())`;
      const parameters = [uuid(), versionOf(indicator), other.parts[0]?.id, author.id];
      expect(await refused(insert, parameters)).toBe('ck_actuals_period');
    });
  });
});
