import { LANGUAGES } from '@resolute/domain';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type RunningApi, startApi } from '../support/api';
import { multipartFile } from '../support/multipart';
import { TestPeople, type TestPerson } from '../support/people';
import { reportedValue } from '../support/reported-value';
import { archiveOf } from '../support/workbooks';

jest.setTimeout(60_000);

/** Files over HTTP: uploaded, tried, carried out, decided on. */
describe('imports', () => {
  let api: RunningApi;
  let source: DataSource;
  let people: TestPeople;
  let unit: string;
  let unitCode: string;
  let author: TestPerson;
  let code: string;

  beforeAll(async () => {
    api = await startApi();
    source = await api.database.open();
    people = new TestPeople(source);
    unit = await people.unit('study-group');
    [{ code: unitCode }] = await source.query('SELECT code FROM units WHERE id = $1', [unit]);
    author = await people.person([{ role: 'contributor', unitId: unit }]);
  });
  beforeEach(async () => {
    const { indicatorId } = await reportedValue(source, unit);
    [{ code }] = await source.query('SELECT code FROM indicators WHERE id = $1', [indicatorId]);
  });
  afterAll(() => api.close());

  const headersOf = ({ cookie }: TestPerson, more: object = {}) => ({
    'sec-fetch-site': 'same-origin',
    'idempotency-key': uuid(),
    cookie,
    ...more,
  });
  async function upload(
    who: TestPerson,
    content: Buffer | string,
    query = 'purpose=history&mode=commit',
    more: object = {},
  ) {
    const { payload, type } = multipartFile('values.csv', content);
    const headers = headersOf(who, { 'content-type': type, ...more });
    const answer = await api.inject({ method: 'POST', url: `/api/v1/imports?${query}`, headers, payload });
    return { status: answer.statusCode, body: answer.json(), etag: answer.headers.etag, headers: answer.headers };
  }
  async function step(who: TestPerson, path: string, version: number, body?: object) {
    const request = {
      method: 'POST' as const,
      url: `/api/v1/imports/${path}`,
      headers: headersOf(who, { 'if-match': `"${version}"` }),
    };
    const answer = await api.inject(body ? { ...request, payload: body } : request);
    return { status: answer.statusCode, body: answer.json() };
  }
  const csv = (value: string, named = code): string =>
    `indicator,unit,period,value\n${named},${unitCode},2025,${value}\n`;

  it('bring history that three people decide on', async () => {
    const [verifier, planner] = [
      await people.person([{ role: 'verifier' }]),
      await people.person([{ role: 'planner' }]),
    ];
    const tried = await upload(author, csv('80'), 'purpose=history&mode=dry-run');
    expect(tried).toMatchObject({
      status: 201,
      etag: '"1"',
      body: { state: 'checked', fileName: 'values.csv', counts: { created: 1 } },
    });
    const { id } = tried.body;
    expect(await step(author, `${id}/applications`, 7)).toMatchObject({
      status: 412,
      body: { current: { version: 1 } },
    });
    expect(await step(author, `${id}/applications`, 1)).toMatchObject({ status: 200, body: { state: 'applied' } });
    expect(await step(author, `${id}/applications`, 2)).toMatchObject({
      status: 409,
      body: { code: 'import/applied' },
    });
    expect(await step(author, `${id}/submissions`, 2)).toMatchObject({ status: 200 });
    expect(await step(author, `${id}/verifications`, 3)).toMatchObject({ status: 403 });
    expect(await step(verifier, `${id}/verifications`, 3)).toMatchObject({ status: 200 });
    expect(await step(planner, `${id}/acceptances`, 4)).toMatchObject({
      status: 200,
      body: { version: 5, batch: { state: 'accepted' } },
    });
    const list = await api.inject({ method: 'GET', url: '/api/v1/imports', headers: headersOf(verifier) });
    expect(list.json().items).toMatchObject([{ id, batch: { state: 'accepted', rowCount: 1 } }]);
  });

  it('are carried out once under a key, and another file under it is another request', async () => {
    const key = { 'idempotency-key': uuid() };
    const first = await upload(author, csv('80'), undefined, key);
    const again = await upload(author, csv('80'), undefined, key);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.body.id).toBe(first.body.id);
    expect(await upload(author, csv('81'), undefined, key)).toMatchObject({
      body: { code: 'request/idempotency-key-reused' },
    });
  });

  it.each(LANGUAGES)('say in %s what is refused, where and why', async (language) => {
    await source.query('UPDATE persons SET language = $2 WHERE id = $1', [author.id, language]);
    const { body } = await upload(author, csv('many', code.replace('-', '\u2011')));
    expect(body).toMatchObject({ state: 'checked', counts: { refused: 1 } });
    const url = `/api/v1/imports/${body.id}/rows`;
    const [refusal] = (await api.inject({ method: 'GET', url, headers: headersOf(author) })).json().items;
    expect(refusal).toMatchObject({ row: 2, column: 'indicator', code: 'look-alike', params: { meant: code } });
    expect(refusal.reason).toContain(code);
    const applied = await step(author, `${body.id}/applications`, 1);
    expect(applied).toMatchObject({ status: 409, body: { code: 'import/refused-rows' } });
    await source.query(`UPDATE persons SET language = 'en' WHERE id = $1`, [author.id]);
  });

  it('refuse what no template is, and what is none of their business', async () => {
    const bomb = archiveOf([
      { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') },
      { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(60_000_000, 0x20) },
    ]);
    expect(await upload(author, bomb)).toMatchObject({ status: 413, body: { code: 'import/too-large-unpacked' } });
    expect(await upload(author, Buffer.from('caf\xe9', 'latin1'))).toMatchObject({
      status: 400,
      body: { code: 'import/undecodable' },
    });
    expect(await upload(author, Buffer.alloc(21 * 1_048_576, 0x61))).toMatchObject({
      status: 413,
      body: { code: 'request/too-large' },
    });
    expect(await upload(author, csv('1'), 'purpose=history')).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'mode' }] },
    });
    const noFile = await api.inject({
      method: 'POST',
      url: '/api/v1/imports?purpose=history&mode=commit',
      headers: headersOf(author),
    });
    expect(noFile.json()).toMatchObject({ errors: [{ field: 'file', code: 'field/missing' }] });
    const elsewhere = await upload(author, csv('1'));
    expect(elsewhere.status).toBe(201);
    const { payload, type } = multipartFile('a.csv', 'a');
    const headers = headersOf(author, { 'content-type': type });
    const answer = await api.inject({ method: 'POST', url: '/api/v1/actuals', headers, payload });
    expect(answer.statusCode).toBe(415);
    const stranger = await people.person([{ role: 'verifier' }]);
    expect(await upload(stranger, csv('1'))).toMatchObject({ status: 403 });
  });
});
