import { ReportCompiler, ReportVersionCompiler } from '@resolute/reporting';
import { DataSource } from 'typeorm';
import { type RunningApi, startApi } from '../support/api';
import { TestPeople, type TestPerson } from '../support/people';
import { SHORT_REPORT, TSAG_MEETING } from '../support/report-wishes';
import { ifMatch, sender } from '../support/send';

jest.setTimeout(60_000);

type Json = Record<string, unknown> & { id: string; items: readonly Json[] };

const MEETING = {
  ...TSAG_MEETING,
  code: 'COUNCIL-2999',
  series: 'COUNCIL',
  title: { en: 'Council' },
  fromDay: '2999-05-25',
  toDay: '2999-05-29',
};
const DEFINITION = { ...SHORT_REPORT, languages: ['fr', 'en'] };
const say = (text: string): object => ({ body: [{ kind: 'paragraph', runs: [{ text }] }] });

describe('a report that is written over HTTP', () => {
  let api: RunningApi;
  let planner: TestPerson;
  let rapporteur: TestPerson;
  let report: string;

  beforeAll(async () => {
    api = await startApi();
    const people = new TestPeople(api.app.get(DataSource));
    planner = await people.person([{ role: 'planner' }]);
    rapporteur = await people.person([{ role: 'rapporteur' }]);
    await send(planner, 'POST /occasions', MEETING);
    await send(planner, 'POST /report-definitions', { ...DEFINITION, reviewerIds: [rapporteur.id] });
    const wish = { definition: DEFINITION.code, occasion: MEETING.code };
    const run = await send(planner, 'POST /runs', wish);
    await api.app.get(ReportCompiler).compile(run.body.id);
    report = String((await send(planner, `GET /runs/${run.body.id}`)).body.reportId);
  });
  afterAll(() => api.close());

  const send = sender<Json>(() => api);

  it('is saved by the version that was seen, and told back where that was another one', async () => {
    const path = `/reports/${report}/texts/late/en`;
    const drafted = await send(planner, `GET ${path}`);
    expect(drafted).toMatchObject({ status: 200, etag: '"1"', body: { state: 'original', author: null } });
    expect(await send(planner, `PUT ${path}`, say('Nothing.'))).toMatchObject({ status: 428 });
    const saved = await send(planner, `PUT ${path}`, say('Nothing.'), ifMatch(1));
    expect(saved).toMatchObject({ status: 200, etag: '"2"', body: { ...say('Nothing.'), standing: 'original' } });
    expect(await send(planner, `PUT ${path}`, say('Nothing.'), ifMatch(1))).toMatchObject({ status: 200, etag: '"2"' });
    expect(await send(planner, `PUT ${path}`, say('Much.'), ifMatch(1))).toMatchObject({
      status: 412,
      body: { code: 'row/stale', current: { version: 2, ...say('Nothing.') } },
    });
    const french = await send(planner, `PUT /reports/${report}/texts/late/fr`, {
      ...say('Rien.'),
      state: 'translated',
    });
    expect(french).toMatchObject({ status: 200, etag: '"1"', body: { standing: 'translated', basedOn: 2 } });
  });

  it.each<[object, string, string]>([
    [{}, 'body', 'field/missing'],
    [{ body: null }, 'body', 'field/null'],
    [{ body: 'text' }, 'body', 'field/not-a-list'],
    [say(''), 'body.0.runs.0.text', 'field/empty'],
    [
      { body: [{ kind: 'paragraph', runs: [{ text: 'a', href: 'javascript:alert(1)' }] }] },
      'body.0.runs.0.href',
      'field/not-a-link',
    ],
    [{ ...say('a'), state: 'original' }, 'state', 'field/not-one-of'],
    [{ ...say('a'), author: 'b' }, 'author', 'field/unknown'],
  ])('is not saved with %j', async (body, field, code) => {
    const answer = await send(planner, `PUT /reports/${report}/texts/late/en`, body, ifMatch(2));
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field, code, detail: expect.any(String) }] } });
  });

  it('is seen before it is sent', async () => {
    const { status, headers, text } = await send(planner, `GET /reports/${report}/preview?language=fr`);
    expect([status, headers['content-type'], text.slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-']);
    expect(headers['cache-control']).toBe('private, no-store');
    const other = await send(planner, `GET /reports/${report}/preview?language=zh`);
    expect(other).toMatchObject({ status: 400, body: { errors: [{ field: 'language', code: 'field/not-one-of' }] } });
    expect(await send(rapporteur, `GET /reports/${report}/preview?language=fr`)).toMatchObject({ status: 403 });
  });

  it('goes to its reviewers, who read what was sent and nothing else of it', async () => {
    expect((await send(planner, `GET /reports/${report}`)).body).toMatchObject({
      languages: ['en', 'fr'],
      missing: [],
      reviewers: [{ id: rapporteur.id, mayReview: true }],
      texts: [
        { language: 'en', standing: 'original' },
        { language: 'fr', standing: 'translated' },
      ],
    });
    const sent = await send(planner, `POST /reports/${report}/versions`, { reviewDueOn: '2999-01-01' });
    expect(sent).toMatchObject({ status: 201, body: { number: 1, note: null, drawnAt: null } });
    const again = await send(planner, `POST /reports/${report}/versions`, { reviewDueOn: '2999-01-01', note: 'Same' });
    expect(again).toMatchObject({ status: 409, body: { code: 'report/unchanged' } });
    await api.app.get(ReportVersionCompiler).draw(sent.body.id);
    const path = `/versions/${sent.body.id}/files`;
    const { items } = (await send(rapporteur, `GET ${path}`)).body;
    expect(items.map(({ language, format }) => [language, format])).toEqual([
      ['en', 'pdf-ua'],
      ['fr', 'pdf-ua'],
    ]);
    const file = await send(rapporteur, `GET ${path}/fr/pdf-ua`);
    expect(file).toMatchObject({ status: 200, etag: `"${String(items[1]?.sha256)}"` });
    expect(file.headers['content-disposition']).toContain('short-report-COUNCIL-2999-v1-fr.pdf');
    expect(await send(rapporteur, `GET ${path}/fr/docx`)).toMatchObject({ status: 404 });
    expect(await send(rapporteur, `GET /reports/${report}/versions`)).toMatchObject({ status: 200 });
    for (const closed of [`/reports/${report}`, `/reports/${report}/texts/late/en`])
      expect(await send(rapporteur, `GET ${closed}`)).toMatchObject({ status: 403 });
  });

  it('is not sent while something is missing, and says what', async () => {
    const { etag } = await send(planner, `GET /reports/${report}`);
    const path = `/reports/${report}/reviewers`;
    expect(await send(planner, `PUT ${path}`, { reviewers: [] })).toMatchObject({ status: 428 });
    expect(await send(planner, `PUT ${path}`, { reviewers: [] }, { 'if-match': String(etag) })).toMatchObject({
      status: 200,
      body: { missing: [{ code: 'reviewer' }] },
    });
    const answer = await send(planner, `POST /reports/${report}/versions`, { reviewDueOn: '2999-01-01', note: 'Two' });
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'report/incomplete', errors: [{ field: 'reviewers', code: 'field/empty' }] },
    });
  });
});
