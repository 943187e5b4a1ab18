import type { ResultNoteView } from '@resolute/accountability';
import type { LocalDate, Person } from '@resolute/domain';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { AccountabilityDesk, NOTE } from '../support/accountability';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { PlanningDesk } from '../support/plans';

describe('notes on results', () => {
  let database: TestDatabase;
  let source: DataSource;
  let directory: Directory;
  let clock: HandClock;
  let plans: PlanningDesk;
  let desk: AccountabilityDesk;
  let unitId: string;
  let resultId: string;
  let planner: Person;
  let author: Person;
  let colleague: Person;
  let verifier: Person;
  let reader: Person;
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
    reader = await directory.person({ grants: [{ role: 'rapporteur' }] });
  });
  beforeEach(async () => {
    clock = new HandClock('2026-03-16T09:00:00Z');
    counter += 1;
    plans = new PlanningDesk(source, planner, clock);
    resultId = (await plans.result(await plans.plan(`OP-${counter}`), 'O1')).id;
    desk = new AccountabilityDesk(source, clock, { resultId, unitId });
  });
  afterAll(() => database.drop());

  const submitted = async (): Promise<ResultNoteView> => {
    const { id } = await desk.note(author);
    return desk.noteSteps.submit(author, id, 1);
  };
  const verified = async (): Promise<ResultNoteView> => {
    const { id, version } = await submitted();
    return desk.noteSteps.verify(verifier, id, version);
  };
  const accepted = async (): Promise<ResultNoteView> => {
    const { id, version } = await verified();
    return desk.noteSteps.accept(planner, id, version);
  };
  const listed = async (who: Person, filter: object = {}, asOf?: string): Promise<readonly ResultNoteView[]> =>
    (await desk.noteQueries.list(who, { result: resultId, ...filter }, asOf as LocalDate | undefined, { size: 50 }))
      .items;
  const notAllowed = (reason: string) => ({ code: 'access/not-allowed', params: { reason } });

  it('go from their author over a verifier to a planner, and every step leaves its trace', async () => {
    const note = await accepted();
    expect(note).toMatchObject({
      state: 'accepted',
      ...NOTE,
      obstacles: null,
      language: 'en',
      result: { code: 'O1' },
      unit: { code: 'SG13' },
      author: { name: 'Author' },
      verifier: { name: 'Verifier' },
      acceptor: { name: 'Planner' },
    });
    const trail = await source.query('SELECT action FROM audit_entries WHERE subject_id = $1 ORDER BY seq', [note.id]);
    expect(trail.map(({ action }: { action: string }) => action)).toEqual([
      'result-note.saved',
      'result-note.submitted',
      'result-note.verified',
      'result-note.accepted',
    ]);
    await expect(desk.notes.save(author, note.id, note.version, NOTE)).rejects.toMatchObject({
      code: 'workflow/not-possible',
    });
  });

  it('pass three people, whoever saved them last and in whosever place somebody acts', async () => {
    const { id } = await desk.note(author);
    await desk.notes.save(colleague, id, 1, { ...NOTE, obstacles: { en: 'None' } });
    await expect(desk.noteSteps.submit(author, id, 2)).rejects.toMatchObject(notAllowed('not-yours'));
    await desk.noteSteps.submit(colleague, id, 2);
    const asVerifier = { ...author, grants: [...author.grants, { role: 'verifier', unitId: null }] } as Person;
    await expect(desk.noteSteps.verify(asVerifier, id, 3)).rejects.toMatchObject(notAllowed('author'));
    const both = await directory.person({ grants: [{ role: 'verifier' }, { role: 'planner' }] });
    await desk.noteSteps.verify(both, id, 3);
    await expect(desk.noteSteps.accept(both, id, 4)).rejects.toMatchObject(notAllowed('verifier'));
    const substitute = await directory.person({});
    await source.query(
      `INSERT INTO substitutions (id, absent_id, substitute_id, from_day, to_day, created_by_id, created_at)
       VALUES ($1, $2, $3, '2026-03-01', '2026-03-31', $2, now())`,
      [uuid(), both.id, substitute.id],
    );
    await expect(desk.noteSteps.accept(substitute, id, 4)).rejects.toMatchObject(notAllowed('lender'));
    expect(await desk.noteSteps.accept(planner, id, 4)).toMatchObject({ author: { name: 'Colleague' } });
  });

  it('say what was achieved and what comes next, in the language in which they were written', async () => {
    const { id } = await desk.note(author, { language: 'fr', achieved: { en: 'Done', fr: ' ' }, next: null });
    await expect(desk.noteSteps.submit(author, id, 1)).rejects.toMatchObject({
      code: 'entry/incomplete',
      errors: [
        { field: 'achieved.fr', code: 'field/missing' },
        { field: 'next', code: 'field/missing' },
      ],
    });
  });

  it('are sent back with reasons, each return a row of its own, and withdrawn until they are verified', async () => {
    const first = await submitted();
    const reasons = [{ field: 'achieved', reason: 'Which Recommendations?' }];
    await expect(desk.noteSteps.sendBack(verifier, first.id, first.version, [])).rejects.toBeDefined();
    const back = await desk.noteSteps.sendBack(verifier, first.id, first.version, reasons);
    expect(back).toMatchObject({
      state: 'sent-back',
      submittedAt: null,
      returns: [{ fromState: 'submitted', reasons }],
    });
    const saved = await desk.notes.save(author, back.id, back.version, NOTE);
    expect(saved.state).toBe('sent-back');
    const again = await desk.noteSteps.submit(author, saved.id, saved.version);
    const checked = await desk.noteSteps.verify(verifier, again.id, again.version);
    await expect(desk.noteSteps.withdraw(author, checked.id, checked.version)).rejects.toMatchObject(
      notAllowed('verified'),
    );
    const second = await desk.noteSteps.sendBack(planner, checked.id, checked.version, reasons);
    expect(second).toMatchObject({ verifier: null, returns: [{ fromState: 'verified' }, { fromState: 'submitted' }] });
    const withdrawn = await desk.noteSteps.withdraw(author, second.id, second.version);
    expect(await desk.notes.save(author, withdrawn.id, withdrawn.version, NOTE)).toMatchObject({ state: 'draft' });
  });

  it('are corrected by a new revision; the old one counts until that is accepted, and is read as of its day', async () => {
    const first = await accepted();
    await expect(desk.note(author)).rejects.toMatchObject({ code: 'result-note/open-revision' });
    clock.set('2026-04-10T09:00:00Z');
    const second = await desk.notes.correct(author, first.id, first.version, 'It was three');
    expect(second).toMatchObject({ revision: 2, ...NOTE, accepted: { id: first.id, revision: 1 } });
    await expect(desk.notes.correct(colleague, first.id, first.version, 'Again')).rejects.toMatchObject({
      code: 'result-note/open-revision',
    });
    expect(await listed(reader)).toMatchObject([{ id: first.id, state: 'accepted', accepted: null }]);
    expect(await listed(author)).toMatchObject([{ id: second.id, accepted: NOTE }]);
    const three = { ...NOTE, achieved: { en: 'Three Recommendations were consented' } };
    const saved = await desk.notes.save(author, second.id, second.version, three);
    const handed = await desk.noteSteps.submit(author, saved.id, saved.version);
    const checked = await desk.noteSteps.verify(verifier, handed.id, handed.version);
    await desk.noteSteps.accept(planner, checked.id, checked.version);
    expect(await listed(reader)).toMatchObject([{ ...three, revision: 2, accepted: null }]);
    expect(await listed(reader, {}, '2026-04-09')).toMatchObject([{ ...NOTE, state: 'accepted', correctedAt: null }]);
    expect(await listed(reader, {}, '2026-03-15')).toEqual([]);
    const { items } = await desk.noteQueries.revisions(reader, first.id);
    expect(items.map(({ revision, state }) => [revision, state])).toEqual([
      [2, 'accepted'],
      [1, 'corrected'],
    ]);
  });

  it('belong to a unit: nobody else writes them or sees them before they are accepted', async () => {
    const stranger = await directory.person({ grants: [{ role: 'contributor', unitId: await directory.unit() }] });
    await expect(desk.note(stranger)).rejects.toMatchObject(notAllowed('role'));
    const { id } = await desk.note(author);
    await expect(desk.noteQueries.get(stranger, id)).rejects.toMatchObject({ code: 'row/not-found' });
    await expect(desk.noteQueries.revisions(stranger, id)).rejects.toMatchObject({ code: 'row/not-found' });
    expect(await listed(stranger)).toEqual([]);
    expect(await listed(colleague, { unit: unitId, period: '2026-Q1', state: 'draft' })).toHaveLength(1);
  });

  it('stay with their result when the plan is rolled over', async () => {
    const { id } = await accepted();
    const { editions } = await plans.threads.get(planner, resultId);
    const next = await plans.editions.rollOver(planner, editions[0]?.framework.id ?? '', 1, {
      code: `OP-${counter}-next`,
      title: { en: 'The next plan' },
    });
    const [result] = (await plans.results.list(planner, { framework: next.id }, {}, { size: 5 })).items;
    const { items } = await desk.noteQueries.list(reader, { result: result?.id ?? '' }, undefined, { size: 5 });
    expect(items).toMatchObject([{ id, result: { framework: { code: `OP-${counter}-next` } } }]);
  });

  it.each([
    ['a period that is none', '2026-H3', 'field/no-such-period'],
    ['a meeting that is none', 'TSAG-1999-01', 'field/no-such-period'],
    ['a period to come', '2026-Q2', 'field/period-to-come'],
  ])('are refused for %s', async (_, period, code) => {
    await expect(desk.note(author, { period })).rejects.toMatchObject({ errors: [{ field: 'period', code }] });
  });

  it('are written for meetings as well', async () => {
    await source.query(
      `INSERT INTO occasions (id, code, series, title, place, from_day, to_day, is_sample, version, created_at)
       VALUES ($1, $2, 'TSAG', '{"en":"TSAG"}', '{"en":"Geneva"}', '2026-02-23', '2026-02-27', false, 1, now())`,
      [uuid(), `TSAG-${counter}`],
    );
    expect(await desk.note(author, { period: `TSAG-${counter}` })).toMatchObject({ period: `TSAG-${counter}` });
  });

  it('are changed only as they were seen, and are told what stands now', async () => {
    const { id } = await desk.note(author);
    await desk.notes.save(author, id, 1, { ...NOTE, obstacles: { en: 'Delays' } });
    await expect(desk.notes.save(author, id, 1, NOTE)).rejects.toMatchObject({
      code: 'row/stale',
      current: { obstacles: { en: 'Delays' }, version: 2 },
    });
  });
});
