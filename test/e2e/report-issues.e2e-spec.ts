import { IssueCompiler } from '@resolute/reporting';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type RunningApi, startApi } from '../support/api';
import { TestPeople, type TestPerson } from '../support/people';
import { aReport, aVersion } from '../support/report-versions';
import { ifMatch, sender } from '../support/send';

jest.setTimeout(120_000);

interface Body {
  readonly id: string;
  readonly state: string;
  readonly code: string;
  readonly errors: readonly { readonly field: string; readonly code: string }[];
  readonly items: readonly { readonly id: string }[];
}

const WORDS = { 'went-well': { en: 'Much.' }, attention: { en: 'Two.' }, late: { en: 'One.' } };

describe('the issue of a report over HTTP', () => {
  let api: RunningApi;
  let source: DataSource;
  let planner: TestPerson;
  let director: TestPerson;
  let council: TestPerson;
  let reviewer: TestPerson;

  beforeAll(async () => {
    api = await startApi();
    source = api.app.get(DataSource);
    const people = new TestPeople(source);
    planner = await people.person([{ role: 'planner' }], { name: 'Petra Planner' });
    director = await people.person([{ role: 'director' }], { name: 'Dora Director' });
    council = await people.person([{ role: 'council' }]);
    reviewer = await people.person([{ role: 'rapporteur' }]);
  });
  afterAll(() => api.close());

  const send = sender<Body>(() => api);
  const endorsed = async (): Promise<string> => {
    const reportId = await aReport(source, [reviewer]);
    const versionId = await aVersion(source, reportId, { number: 1, by: planner, at: new Date(), words: WORDS });
    await send(reviewer, `POST /versions/${versionId}/endorsements`, { verdict: 'endorsed' });
    return reportId;
  };
  const wish = (reportId: string, more: object = {}) => ({
    reportId,
    documentNumber: 'C26/35',
    documentDay: '2026-04-20',
    languages: ['en'],
    isPublic: true,
    ...more,
  });

  it('goes from the planning office by the Director to everybody, each step by the version that was seen', async () => {
    const reportId = await endorsed();
    const prepared = await send(planner, 'POST /issues', wish(reportId));
    expect(prepared).toMatchObject({ status: 201, etag: '"1"', body: { state: 'prepared' } });
    const { id } = prepared.body;
    expect(await send(director, `POST /issues/${id}/approvals`, {})).toMatchObject({ status: 428 });
    expect(await send(director, `POST /issues/${id}/returns`, {}, ifMatch(1))).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'note' }] },
    });
    expect(await send(director, `POST /issues/${id}/approvals`, {}, ifMatch(1))).toMatchObject({
      status: 200,
      etag: '"2"',
      body: { state: 'approved' },
    });
    expect(await send(planner, `POST /issues/${id}/withdrawals`, undefined, ifMatch(1))).toMatchObject({
      status: 412,
      body: { code: 'row/stale', current: { state: 'approved' } },
    });
    expect(await send(null, `GET /public-issues/${id}`)).toMatchObject({ status: 404 });

    await api.app.get(IssueCompiler).issue(id);
    for (const path of [`/public-issues/${id}`, `/public-issues/${id}/reading?language=en`, '/public-issues']) {
      const { status, text } = await send(null, `GET ${path}`);
      expect([path, status]).toEqual([path, 200]);
      expect(text).not.toMatch(/Petra|Dora/u);
    }
    expect((await send(council, `GET /issues/${id}`)).text).not.toMatch(/Petra|Dora/u);
    expect((await send(director, `GET /issues/${id}`)).text).toMatch(/Petra/u);
    for (const file of ['files/en/pdf-ua', 'files/en/json', 'seals/1/manifest', 'seals/1/signature'])
      expect([file, (await send(null, `GET /public-issues/${id}/${file}`)).status]).toEqual([file, 200]);
    for (const file of ['files/fr/pdf-ua', 'files/en/exe', 'seals/2/manifest', 'seals/0/manifest', 'seals/a/signature'])
      expect([file, (await send(null, `GET /public-issues/${id}/${file}`)).status]).toEqual([file, 404]);
    const pdf = await api.inject({ method: 'GET', url: `/api/v1/public-issues/${id}/files/en/pdf-ua` });
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.headers['content-disposition']).toContain('C26-35-E.pdf');
  });

  it('prepares one issue of fifty that are asked for at once', async () => {
    const reportId = await endorsed();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => send(planner, 'POST /issues', wish(reportId, { documentNumber: 'C26/50' }))),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const codes = new Set(answers.flatMap(({ status, body }) => (status === 201 ? [] : [body.code])));
    expect([...codes]).toEqual(['issue/open']);
  });

  it.each([
    ['a number of no secretariat', { documentNumber: '35' }, 'documentNumber'],
    ['a day that is none', { documentDay: '2026-02-30' }, 'documentDay'],
    ['a language of nobody', { languages: ['xx'] }, 'languages.0'],
    ['what was not asked for', { seal: 'mine' }, 'seal'],
    ['no word on who may read it', { isPublic: null }, 'isPublic'],
    ['a correction of nothing', { correction: 'A figure' }, 'correction'],
    ['a control character', { documentNumber: 'C26/35\u0000' }, 'documentNumber'],
  ])('names the field for %s', async (_, more, field) => {
    const reportId = await endorsed();
    const { status, body } = await send(planner, 'POST /issues', wish(reportId, { documentNumber: 'C26/77', ...more }));
    expect([status, body.errors[0]?.field]).toEqual([400, field]);
  });

  it('finds no report that is not there', async () => {
    expect(await send(planner, 'POST /issues', wish(uuid()))).toMatchObject({ status: 404 });
  });
});
