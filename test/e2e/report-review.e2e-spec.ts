import { addDays, dayOf, GENEVA, type LocalDate } from '@resolute/domain';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type RunningApi, startApi } from '../support/api';
import { parsedCalendar } from '../support/parsed-calendar';
import { TestPeople, type TestPerson } from '../support/people';
import { aReport, aVersion } from '../support/report-versions';
import { ifMatch, sender } from '../support/send';

jest.setTimeout(60_000);

interface Body {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly address: string;
  readonly errors: readonly { readonly field: string }[];
  readonly items: readonly { readonly id: string; readonly body: string }[];
}

describe('the review of a report over HTTP', () => {
  let api: RunningApi;
  let source: DataSource;
  let planner: TestPerson;
  let reviewer: TestPerson;
  let versionId: string;
  let reviewDueOn: LocalDate;

  beforeAll(async () => {
    api = await startApi();
    source = api.app.get(DataSource);
    const people = new TestPeople(source);
    planner = await people.person([{ role: 'planner' }], { name: 'Planner' });
    reviewer = await people.person([{ role: 'rapporteur' }], { name: 'Reviewer' });
    const reportId = await aReport(source, [reviewer]);
    const words = { attention: { en: 'Two targets were missed.' } };
    reviewDueOn = addDays(dayOf(new Date(), GENEVA), 10);
    versionId = await aVersion(source, reportId, { number: 1, by: planner, at: new Date(), words, reviewDueOn });
  });
  afterAll(() => api.close());

  const send = sender<Body>(() => api);
  const say = (body: object, headers = {}) => send(reviewer, `POST /versions/${versionId}/comments`, body, headers);

  it('keeps one comment of fifty that are sent at once under one key', async () => {
    const headers = { 'idempotency-key': uuid() };
    const comment = { section: 'attention', figure: 'I-STD-01', body: 'Sent once' };
    const answers = await Promise.all(Array.from({ length: 50 }, () => say(comment, headers)));
    expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([]);
    const made = answers.filter(({ status }) => status === 201);
    expect(made.length).toBeGreaterThan(0);
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(1);
    expect(await say(comment, headers)).toMatchObject({ status: 201, body: { id: made[0]?.body.id } });
    const { body } = await send(planner, `GET /versions/${versionId}/comments`);
    expect(body.items.map((each) => each.body)).toEqual(['Sent once']);
  });

  it('settles a thread in the version that was seen', async () => {
    const { body, etag } = await say({ section: 'late', body: 'Late?' });
    expect(etag).toBe('"1"');
    const one = `POST /comments/${body.id}/resolutions`;
    expect(await send(planner, one, {})).toMatchObject({ status: 428 });
    expect(await send(planner, one, { resolution: 'Done' }, ifMatch(1))).toMatchObject({ status: 200, etag: '"2"' });
    expect(await send(planner, one, {}, ifMatch(1))).toMatchObject({
      status: 412,
      body: { code: 'row/stale', current: { resolution: 'Done', version: 2 } },
    });
    expect(await send(reviewer, `POST /comments/${body.id}/reopenings`, undefined, ifMatch(2))).toMatchObject({
      status: 200,
      body: { resolvedAt: null },
    });
  });

  it.each([
    ['nothing is said', { section: 'late', body: ' ' }, 'body'],
    ['too much is said', { section: 'late', body: 'x'.repeat(4001) }, 'body'],
    ['the section is not there', { section: 'goals', body: 'Hm' }, 'section'],
    ['the figure is in another section', { section: 'late', figure: 'I-STD-01', body: 'Hm' }, 'figure'],
    ['somebody is named who is not there', { section: 'late', body: 'Hm', mentions: [uuid()] }, 'mentions.0'],
    ['the thread is not there', { body: 'Hm', parentId: uuid() }, 'parentId'],
    ['it is broken text', { section: 'late', body: 'a\u0000b' }, 'body'],
  ])('names the field when %s', async (_, comment, field) => {
    const { status, body } = await say(comment);
    expect([status, body.code, body.errors[0]?.field]).toEqual([400, 'request/invalid', field]);
  });

  const calendarOf = async (who: TestPerson) => {
    const made = await send(who, 'POST /calendar-feeds');
    const path = new URL(made.body.address).pathname.replace('/api/v1', '');
    return parsedCalendar((await send(null, `GET ${path}`)).text).events;
  };

  it('stands in the calendar of its reviewer until it is answered', async () => {
    const [event, ...others] = await calendarOf(reviewer);
    expect(others).toEqual([]);
    expect(event?.UID).toMatch(versionId);
    expect(event).toMatchObject({ DTSTART: reviewDueOn.replaceAll('-', '') });
    expect(event?.SUMMARY).toMatch(/^Review due: Summary for the Council \(C-.*\), version 1$/);
    expect(event?.URL).toMatch(/\/reports\/[0-9a-f-]+\/review\/1$/);
    expect(await calendarOf(planner)).toEqual([]);
  });

  it('tells the version, its changes and who may be named, and takes the verdict of its reviewer', async () => {
    const of = `/versions/${versionId}`;
    expect(await send(reviewer, `GET ${of}?language=ar`)).toMatchObject({
      status: 200,
      body: { language: 'ar', number: 1, isLatest: true, reviewers: [{ standing: 'waiting' }] },
    });
    expect(await send(reviewer, `GET ${of}?language=xx`)).toMatchObject({ status: 400 });
    expect(await send(reviewer, `GET ${of}/changes`)).toMatchObject({ status: 400 });
    expect(await send(reviewer, `GET ${of}/changes?since=1`)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'since' }] },
    });
    expect(await send(reviewer, `GET ${of}/mentionable-people`)).toMatchObject({
      body: { items: [{ name: 'Planner' }] },
    });
    expect(await send(reviewer, 'GET /waiting-reviews')).toMatchObject({ body: { items: [{ task: 'review' }] } });
    const verdict = { verdict: 'changes-asked', note: 'Name the two' };
    expect(await send(planner, `POST ${of}/endorsements`, verdict)).toMatchObject({ status: 403 });
    expect(await send(reviewer, `POST ${of}/endorsements`, verdict)).toMatchObject({
      status: 200,
      body: { reviewers: [{ standing: 'changes-asked', note: 'Name the two' }], isSettled: false },
    });
    expect(await send(planner, 'GET /waiting-reviews')).toMatchObject({ body: { items: [{ task: 'answer' }] } });
    expect(await calendarOf(reviewer)).toEqual([]);
  });
});
