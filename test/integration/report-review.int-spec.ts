import type { Person } from '@resolute/domain';
import type { DataSource } from 'typeorm';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { aReport, aVersion, ReviewDesk, type SentVersion } from '../support/report-versions';
import { until } from '../support/until';

jest.setTimeout(60_000);

const refusedFor = (reason: string) => ({ code: 'access/not-allowed', params: { reason } });
const fieldOf = (field: string, code: string) => ({
  code: 'request/invalid',
  errors: [expect.objectContaining({ field, code })],
});

describe('the review of a report', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let desk: ReviewDesk;
  let directory: Directory;
  let planner: Person;
  let anna: Person;
  let boris: Person;
  let director: Person;
  let auditor: Person;
  let stranger: Person;
  let reportId: string;
  let first: string;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open({ poolSize: 8 });
    clock = new HandClock('2026-04-01T09:00:00Z');
    directory = new Directory(source);
    planner = await directory.person({ grants: [{ role: 'planner' }], name: 'Planner' });
    anna = await directory.person({ grants: [{ role: 'rapporteur' }], name: 'Anna' });
    boris = await directory.person({ grants: [{ role: 'rapporteur' }], name: 'Boris' });
    director = await directory.person({ grants: [{ role: 'director' }], name: 'Director' });
    auditor = await directory.person({ grants: [{ role: 'auditor' }], name: 'Auditor' });
    stranger = await directory.person({ grants: [{ role: 'rapporteur' }], name: 'Stranger' });
    desk = new ReviewDesk(source, clock);
    reportId = await aReport(source, [anna, boris]);
    first = await send(1, { words: { attention: { en: 'Two targets were missed.\nMore help is needed.' } } });
  });
  afterEach(() => database.drop());

  function send(number: number, over: Partial<SentVersion> = {}): Promise<string> {
    return aVersion(source, reportId, { number, by: planner, at: clock.now(), ...over });
  }
  const about = { section: 'attention', figure: 'I-STD-01' };
  const comment = (who: Person, body = 'Which ones?', mentions: readonly Person[] = []) =>
    desk.comments.add(who, first, { ...about, body, mentions: mentions.map(({ id }) => id) });

  it('goes from comments to a second version that everybody endorses, with the discussion carried along', async () => {
    const thread = await comment(anna, 'Which ones, @Planner?', [planner]);
    expect(thread).toMatchObject({ number: 1, ...about, author: { name: 'Anna' }, mentions: [{ name: 'Planner' }] });
    await desk.comments.add(boris, first, { section: 'late', body: 'Late is late.' });
    const asked = { verdict: 'changes-asked', note: 'Name the two targets.' } as const;
    expect(await desk.endorsements.give(anna, first, asked)).toMatchObject({ openThreads: 2, isSettled: false });
    await desk.endorsements.give(boris, first, { verdict: 'endorsed' });

    const answered = await desk.comments.add(planner, first, { body: 'They are named now.', parentId: thread.id });
    expect(answered).toMatchObject({ id: thread.id, replies: [{ body: 'They are named now.', number: 1 }] });
    expect(await desk.comments.resolve(planner, thread.id, 1, 'Done in version 2')).toMatchObject({
      resolvedBy: { name: 'Planner' },
      resolution: 'Done in version 2',
      version: 2,
    });
    const words = { attention: { en: 'Two targets, A and B, were missed.\nMore help is needed.' } };
    const second = await send(2, { words, note: 'The targets are named.' });
    expect(await desk.queries.version(anna, second)).toMatchObject({
      number: 2,
      isLatest: true,
      reviewedLast: { id: first, number: 1 },
      versions: [{ number: 1 }, { number: 2 }],
      reviewers: [{ standing: 'waiting' }, { standing: 'waiting' }],
    });
    const { items } = await desk.threads.of(boris, second);
    expect(items.map(({ number, section, resolvedAt }) => [number, section, resolvedAt === null])).toEqual([
      [1, 'attention', false],
      [1, 'late', true],
    ]);
    await desk.comments.resolve(boris, items[1]?.id ?? '', 1);
    await desk.endorsements.give(anna, second, { verdict: 'endorsed' });
    expect(await desk.endorsements.give(boris, second, { verdict: 'endorsed' })).toMatchObject({
      isSettled: true,
      openThreads: 0,
    });
  });

  it('shows the figures with their codes, and what was written beside them in the language that is asked for', async () => {
    const words = { attention: { en: 'Two were missed.', fr: 'Deux cibles manquées.' }, late: { en: 'One is late.' } };
    const second = await send(2, { words, note: 'More' });
    const { sections, languages, language } = await desk.queries.version(director, second, 'fr');
    expect([language, languages.length]).toEqual(['fr', 6]);
    expect(sections.map(({ id, narrative }) => [id, narrative?.language, narrative?.standing])).toEqual([
      ['went-well', undefined, undefined],
      ['attention', 'fr', 'translated'],
      ['late', 'en', 'missing'],
    ]);
    const [, attention, late] = sections;
    expect(attention?.blocks).toMatchObject([{ kind: 'list', items: [{ figure: 'I-STD-01' }] }]);
    expect(JSON.stringify(attention?.blocks)).not.toContain('Deux');
    expect(late?.blocks[0]).toMatchObject({ kind: 'table', rows: [[{}, { figure: 'I-BSG-02' }, {}, {}]] });
    expect(late?.heading).toBeTruthy();
  });

  it('says word by word what changed since an earlier version', async () => {
    const second = await send(2, { words: { attention: { en: 'Three targets were missed.\nMore help is needed.' } } });
    const { sections } = await desk.queries.changes(anna, second, 1);
    expect(sections.map(({ id, isChanged }) => [id, isChanged])).toEqual([
      ['went-well', false],
      ['attention', true],
      ['late', false],
    ]);
    expect(sections[1]?.lines[0]?.runs.map(({ text, change }) => `${change}:${text}`)).toEqual([
      'deleted:Two',
      'inserted:Three',
      'same: targets were missed.',
    ]);
    for (const since of [2, 3])
      await expect(desk.queries.changes(anna, second, since)).rejects.toMatchObject(
        fieldOf('since', 'field/no-earlier-version'),
      );
  });

  it('is closed to whoever is not asked, and an auditor reads it and writes nothing', async () => {
    const contributor = await directory.person({ grants: [{ role: 'contributor', unitId: await directory.unit() }] });
    const everything: readonly ((who: Person) => Promise<unknown>)[] = [
      (who) => desk.queries.version(who, first),
      (who) => desk.queries.changes(who, first, 1),
      (who) => desk.threads.of(who, first),
      (who) => desk.threads.mentionable(who, first),
      (who) => comment(who),
      (who) => desk.endorsements.give(who, first, { verdict: 'endorsed' }),
    ];
    for (const [who, reason] of [
      [stranger, 'not-reviewer'],
      [contributor, 'role'],
    ] as const)
      for (const attempt of everything) await expect(attempt(who)).rejects.toMatchObject(refusedFor(reason));
    expect(await desk.queries.version(auditor, first)).toMatchObject({ number: 1 });
    await expect(comment(auditor)).rejects.toMatchObject(refusedFor('role'));
    const { id } = await comment(director);
    await expect(desk.comments.resolve(anna, id, 1)).rejects.toMatchObject(refusedFor('not-yours'));
    await expect(desk.endorsements.give(director, first, { verdict: 'endorsed' })).rejects.toMatchObject(
      refusedFor('role'),
    );
  });

  it('is not endorsed by whoever sent it, even as its reviewer', async () => {
    const both = await directory.person({ grants: [{ role: 'planner' }, { role: 'rapporteur' }] });
    reportId = await aReport(source, [both]);
    const own = await send(1, { by: both });
    await expect(desk.endorsements.give(both, own, { verdict: 'endorsed' })).rejects.toMatchObject(
      refusedFor('sender'),
    );
    expect((await desk.waiting.of(both)).items.filter(({ versionId }) => versionId === own)).toEqual([]);
  });

  it('names only those who may answer, and says who may not', async () => {
    const disabled = await directory.person({ grants: [{ role: 'planner' }], name: 'Gone', disabled: true });
    const names = (await desk.threads.mentionable(anna, first)).items.map(({ name }) => name);
    expect(names).toEqual(['Boris', 'Director', 'Planner']);
    for (const wrong of [stranger, auditor, disabled, anna])
      await expect(comment(anna, 'You?', [boris, wrong])).rejects.toMatchObject({
        code: 'request/invalid',
        errors: [{ field: 'mentions.1', code: 'field/not-to-be-named', params: { name: expect.any(String) } }],
      });
    expect((await desk.threads.of(anna, first)).items).toEqual([]);
    expect((await comment(anna, 'You?', [boris, boris])).mentions).toEqual([{ id: boris.id, name: 'Boris' }]);
  });

  it('is about a section of the version and a figure of that section', async () => {
    const wrong = (wish: object) => desk.comments.add(anna, first, { body: 'Hm', ...wish });
    await expect(wrong({})).rejects.toMatchObject(fieldOf('section', 'field/missing'));
    await expect(wrong({ section: 'goals' })).rejects.toMatchObject(fieldOf('section', 'field/not-in-version'));
    await expect(wrong({ section: 'late', figure: 'I-STD-01' })).rejects.toMatchObject(
      fieldOf('figure', 'field/not-in-version'),
    );
    const otherReport = await aReport(source, [anna]);
    const other = await aVersion(source, otherReport, { number: 1, by: planner, at: clock.now() });
    const { id } = await desk.comments.add(anna, other, { section: 'late', body: 'Elsewhere' });
    await expect(wrong({ parentId: id })).rejects.toMatchObject(fieldOf('parentId', 'field/no-such-entry'));
  });

  it('goes on in the latest version only, and an answer opens what was resolved', async () => {
    const thread = await comment(anna);
    const reply = (await desk.comments.add(boris, first, { body: 'Yes, which?', parentId: thread.id })).replies[0];
    await desk.comments.resolve(anna, thread.id, 1, 'Forget it');
    await expect(desk.comments.resolve(anna, thread.id, 1)).rejects.toMatchObject({
      code: 'row/stale',
      current: { resolution: 'Forget it' },
    });
    const second = await send(2);
    for (const attempt of [() => comment(anna), () => desk.endorsements.give(anna, first, { verdict: 'endorsed' })])
      await expect(attempt()).rejects.toMatchObject({ code: 'review/superseded', params: { number: 1, latest: 2 } });
    // An answer to an answer belongs to the thread, and is about what the thread is about.
    const again = await desk.comments.add(boris, second, { body: 'I still ask', parentId: reply?.id ?? '' });
    expect(again).toMatchObject({ id: thread.id, resolvedAt: null, resolution: null, version: 3, ...about });
    expect(again.replies.map(({ number }) => number)).toEqual([1, 2]);
    expect((await desk.threads.of(anna, first)).items[0]?.replies).toHaveLength(1);
    await desk.comments.resolve(planner, thread.id, 3);
    expect(await desk.comments.reopen(anna, thread.id, 4)).toMatchObject({ resolvedAt: null, version: 5 });
    await expect(desk.comments.reopen(anna, thread.id, 5)).rejects.toMatchObject({ code: 'workflow/not-possible' });
    await expect(desk.comments.resolve(boris, reply?.id ?? '', 1)).rejects.toMatchObject({ code: 'row/not-found' });
  });

  it('says nothing of a version while the next one goes out', async () => {
    let attempt: Promise<unknown> = Promise.resolve();
    await source.transaction(async (manager) => {
      await manager.query('SELECT id FROM reports WHERE id = $1 FOR UPDATE', [reportId]);
      attempt = comment(anna).catch((error: unknown) => error);
      // It waits for the report, whichever of the two is the first to be written.
      const waits = `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      await until(async () => (await source.query<{ n: number }[]>(waits))[0]?.n === 1);
      await aVersion(manager, reportId, { number: 2, by: planner, at: clock.now() });
    });
    expect(await attempt).toMatchObject({ code: 'review/superseded', params: { number: 1, latest: 2 } });
  });

  it('takes one verdict and one decision of many that come at once', async () => {
    const { id } = await comment(anna);
    const endorse = () => desk.endorsements.give(boris, first, { verdict: 'endorsed' });
    await Promise.all(Array.from({ length: 10 }, endorse));
    expect(await source.query('SELECT verdict FROM report_endorsements')).toHaveLength(1);
    const resolve = (n: number) => desk.comments.resolve(planner, id, 1, `Decision ${n}`);
    const answers = await Promise.allSettled(Array.from({ length: 10 }, (_, n) => resolve(n)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers)
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: 'row/stale' });
  });

  it('takes the last word of a reviewer, wants reasons for changes, and the same word again changes nothing', async () => {
    const give = (verdict: 'endorsed' | 'changes-asked', note?: string) =>
      desk.endorsements.give(anna, first, { verdict, note: note ?? null });
    await expect(give('changes-asked')).rejects.toMatchObject(fieldOf('note', 'field/missing'));
    await give('endorsed');
    await give('endorsed');
    const said = () => source.query('SELECT verdict FROM report_endorsements ORDER BY created_at, id');
    expect(await said()).toHaveLength(1);
    expect((await give('changes-asked', 'One thing more')).reviewers[0]).toMatchObject({
      standing: 'changes-asked',
      note: 'One thing more',
    });
    expect(await said()).toEqual([{ verdict: 'endorsed' }, { verdict: 'changes-asked' }]);
  });

  it('is kept by PostgreSQL: nobody changes what was said', async () => {
    const { id } = await comment(anna, 'As it is', [boris]);
    await desk.endorsements.give(anna, first, { verdict: 'endorsed' });
    for (const change of [
      `UPDATE report_comments SET body = 'As it was'`,
      `UPDATE report_comments SET author_id = '${boris.id}'`,
      `DELETE FROM report_comments WHERE id = '${id}'`,
      `UPDATE report_endorsements SET verdict = 'changes-asked', note = 'x'`,
      'DELETE FROM report_endorsements',
      'DELETE FROM report_comment_mentions',
    ])
      await expect(source.query(change)).rejects.toMatchObject({ driverError: { code: '42501' } });
  });

  it('waits for its reviewers, and then for the planning office', async () => {
    const tasks = async (who: Person) => (await desk.waiting.of(who)).items.map(({ task }) => task);
    expect([await tasks(anna), await tasks(stranger), await tasks(planner)]).toEqual([['review'], [], []]);
    const { id } = await comment(boris);
    expect(await tasks(planner)).toEqual(['answer']);
    await desk.comments.resolve(planner, id, 1);
    await desk.endorsements.give(anna, first, { verdict: 'changes-asked', note: 'Shorter' });
    expect([await tasks(anna), await tasks(boris), await tasks(planner)]).toEqual([[], ['review'], ['answer']]);
    for (const who of [anna, boris]) await desk.endorsements.give(who, first, { verdict: 'endorsed' });
    expect(await desk.waiting.of(planner)).toMatchObject({
      items: [
        { task: 'issue', reviewers: 2, endorsed: 2, changesAsked: 0, openThreads: 0, reportId, versionId: first },
      ],
    });
    await send(2);
    expect([await tasks(anna), await tasks(planner)]).toEqual([['review'], []]);
    const councillor = await directory.person({ grants: [{ role: 'council' }] });
    await expect(desk.waiting.of(councillor)).rejects.toMatchObject(refusedFor('role'));
  });
});
