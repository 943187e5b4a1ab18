import { existsSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createLogger } from '@resolute/platform';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type RunningApi, startApi } from '../support/api';
import { docx, FORM_END, filePart, form, MULTIPART, pdf, zipFile } from '../support/evidence';
import { TestPeople, type TestPerson } from '../support/people';
import { ALWAYS_OPEN, reportedValue } from '../support/reported-value';
import { until } from '../support/until';

interface Value {
  readonly version: number;
  readonly evidence: readonly { readonly id: string; readonly fileName: string; readonly sha256: string }[];
}

/** To a file that the process may read. */
function linkAway(at: string): void {
  rmSync(at);
  symlinkSync('/etc/hostname', at);
}

describe('a file of evidence over HTTP', () => {
  let api: RunningApi;
  let source: DataSource;
  let people: TestPeople;
  let unitId: string;
  let author: TestPerson;
  let port: number;
  const logged: string[] = [];

  beforeAll(async () => {
    const logger = createLogger(
      { LOG_LEVEL: 'error', isProduction: true },
      { write: (line: string) => void logged.push(line) },
    );
    api = await startApi({ settings: { MAX_EVIDENCE_MB: '2' }, logger });
    source = api.app.get(DataSource);
    people = new TestPeople(source);
    unitId = await people.unit('study-group');
    author = await people.person([{ role: 'contributor', unitId }]);
    await api.app.listen(0, '127.0.0.1');
    port = (api.app.getHttpServer().address() as AddressInfo).port;
  });
  afterAll(() => api.close());

  const draft = async (): Promise<string> => (await reportedValue(source, unitId, 'draft', ALWAYS_OPEN)).id;
  const headersOf = (person: TestPerson, changes: object = {}): Record<string, string> => ({
    cookie: person.cookie,
    'sec-fetch-site': 'same-origin',
    'content-type': MULTIPART,
    'idempotency-key': uuid(),
    'if-match': '"1"',
    ...changes,
  });

  async function upload(id: string, payload: Buffer, changes: object = {}, person = author) {
    const url = `/api/v1/actuals/${id}/evidence`;
    const response = await api.inject({ method: 'POST', url, headers: headersOf(person, changes), payload });
    return { status: response.statusCode, headers: response.headers, body: response.json() };
  }
  const filesOf = async (actualId: string): Promise<number> => {
    const [{ n }] = await source.query('SELECT count(*)::integer AS n FROM evidence WHERE actual_id = $1', [actualId]);
    return n;
  };
  const incoming = (): string[] => readdirSync(path.join(api.filesDir, 'evidence', 'incoming'));
  const keptFiles = (): number => {
    const folder = path.join(api.filesDir, 'evidence', 'kept');
    if (!existsSync(folder)) return 0;
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  };

  it('is added, handed out to be saved and never shown, and taken away', async () => {
    const id = await draft();
    const added = await upload(id, form('محضر %22SG13%22.docx', docx()));
    expect(added).toMatchObject({ status: 201, headers: { etag: '"2"' }, body: { version: 2, evidenceCount: 1 } });
    const [file] = (added.body as Value).evidence;
    const url = `/api/v1/evidence/${file?.id}/content`;
    const { cookie } = author;
    const content = await api.inject({ method: 'GET', url, headers: { cookie } });
    expect(content.rawPayload.equals(docx())).toBe(true);
    expect(content.headers).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'content-length': String(docx().length),
      'content-disposition': expect.stringContaining(`filename*=UTF-8''%D9%85%D8%AD%D8%B6%D8%B1%20%22SG13%22.docx`),
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      etag: `"${file?.sha256}"`,
    });
    expect(content.headers['content-disposition']).toMatch(/^attachment;/);
    const again = await api.inject({ method: 'GET', url, headers: { cookie, 'if-none-match': `"${file?.sha256}"` } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const head = await api.inject({ method: 'HEAD', url, headers: { cookie } });
    expect([head.statusCode, head.body, head.headers['content-length']]).toEqual([200, '', String(docx().length)]);
    const away = await api.inject({
      method: 'DELETE',
      url: `/api/v1/evidence/${file?.id}`,
      headers: { cookie, 'sec-fetch-site': 'same-origin', 'if-match': '"2"' },
    });
    expect([away.statusCode, away.json()]).toEqual([200, expect.objectContaining({ version: 3, evidence: [] })]);
    expect((await api.inject({ method: 'GET', url, headers: { cookie } })).statusCode).toBe(404);
  });

  it.each<[string, (at: string) => void]>([
    ['altered by one byte', (at) => writeFileSync(at, pdf('MINUTES'))],
    ['cut off', (at) => truncateSync(at, pdf().length - 1)],
    ['missing', (at) => rmSync(at)],
    ['a link', linkAway],
  ])('is not handed out, nor a byte of it, when the file is %s', async (_, alter) => {
    const added = await upload(await draft(), form('a.pdf', pdf()));
    const [file] = (added.body as Value).evidence;
    const [{ fileId }] = await source.query('SELECT file_id AS "fileId" FROM evidence WHERE id = $1', [file?.id]);
    alter(path.join(api.filesDir, 'evidence', 'kept', fileId.slice(0, 2), fileId.slice(2, 4), fileId));
    const url = `/api/v1/evidence/${file?.id}/content`;
    const answer = await api.inject({ method: 'GET', url, headers: { cookie: author.cookie } });
    expect(answer.headers['content-disposition']).toBeUndefined();
    expect([answer.statusCode, answer.json()]).toEqual([
      500,
      {
        ...answer.json(),
        code: 'file/damaged',
        title: 'The file is damaged',
        detail: expect.stringContaining(String(answer.headers['x-request-id'])),
      },
    ]);
    expect(answer.body).not.toContain('MINUTES');
    expect(logged.filter((line) => line.includes(fileId))).toHaveLength(1);
  });

  it('works once under its key, however often and in whatever haste it is sent', async () => {
    const id = await draft();
    const before = keptFiles();
    const key = { 'idempotency-key': uuid() };
    const tries = await Promise.all(Array.from({ length: 50 }, () => upload(id, form('a.pdf', pdf()), key)));
    const statuses = new Set(tries.map(({ status }) => status));
    expect(statuses.has(201)).toBe(true);
    expect([...statuses].filter((status) => ![201, 409].includes(status))).toEqual([]);
    const again = await upload(id, form('a.pdf', pdf()), key);
    expect(again).toMatchObject({ status: 201, headers: { 'idempotent-replayed': 'true' }, body: { version: 2 } });
    expect(await upload(id, form('a.pdf', pdf('other')), key)).toMatchObject({
      status: 422,
      body: { code: 'request/idempotency-key-reused' },
    });
    expect(await upload(id, form('b.pdf', pdf()), key)).toMatchObject({ status: 422 });
    expect([await filesOf(id), keptFiles() - before, incoming()]).toEqual([1, 1, []]);
  });

  it('is one row when fifty come with keys of their own', async () => {
    const id = await draft();
    const before = keptFiles();
    const tries = await Promise.all(Array.from({ length: 50 }, () => upload(id, form('a.pdf', pdf()))));
    const codes = tries.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(codes).toEqual([201, ...Array<number>(49).fill(412)]);
    expect([await filesOf(id), keptFiles() - before, incoming()]).toEqual([1, 1, []]);
  });

  it.each<[string, Buffer, number, object]>([
    [
      'a program that is called a PDF',
      form('a.pdf', Buffer.from('MZ\x90\x00\x03', 'latin1')),
      415,
      { code: 'file/type-not-allowed', params: { found: 'exe', fileName: 'a.pdf' } },
    ],
    ['a drawing', form('a.svg', Buffer.from('<svg xmlns="x">')), 415, { params: { found: 'svg' } }],
    ['a page that is called a text', form('a.txt', Buffer.from('<html>')), 415, { params: { found: 'html' } }],
    ['a ZIP file that is called a document', form('a.docx', zipFile({ a: 'a' })), 415, { params: { found: 'zip' } }],
    [
      'a document with macros',
      form('a.docx', docx({ 'word/vbaProject.bin': 'x' })),
      415,
      { params: { found: 'macros' } },
    ],
    ['nothing', form('a.pdf', Buffer.alloc(0)), 400, { code: 'file/empty' }],
    ['no file', FORM_END, 400, { errors: [{ field: 'file', code: 'field/missing' }] }],
    ['no form', Buffer.from('hello'), 400, { errors: [{ field: 'body', code: 'field/invalid' }] }],
    ['a form without its end', filePart('a.pdf', pdf()), 400, { errors: [{ field: 'body', code: 'field/invalid' }] }],
    [
      'two files',
      Buffer.concat([filePart('a.pdf', pdf()), form('b.pdf', pdf('b'))]),
      400,
      { errors: [{ field: 'file', code: 'field/too-many' }] },
    ],
    [
      'a file in another field',
      Buffer.concat([filePart('a.pdf', pdf(), 'picture'), FORM_END]),
      400,
      { errors: [{ field: 'picture', code: 'field/unknown' }] },
    ],
    [
      'a file in a field that every object has',
      Buffer.concat([filePart('a.pdf', pdf(), '__proto__'), FORM_END]),
      400,
      { errors: [{ code: 'field/invalid' }] },
    ],
  ])('is refused when it is %s, and nothing is left of it', async (_, payload, status, body) => {
    const [id, before] = [await draft(), keptFiles()];
    expect(await upload(id, payload)).toMatchObject({ status, body });
    expect([await filesOf(id), keptFiles() - before, incoming()]).toEqual([0, 0, []]);
  });

  it.each<[string, object, number, string]>([
    ['without a version', { 'if-match': '' }, 400, 'request/invalid'],
    ['without a key', { 'idempotency-key': '' }, 400, 'request/idempotency-key-missing'],
    ['as JSON', { 'content-type': 'application/json' }, 400, 'request/malformed-json'],
    ['as something else', { 'content-type': 'application/pdf' }, 415, 'request/unsupported-media-type'],
    ['with a boundary that is none', { 'content-type': 'multipart/form-data' }, 400, 'request/invalid'],
    ['as another form', { 'content-type': 'multipart/mixed; boundary=a' }, 415, 'request/unsupported-media-type'],
  ])('is refused %s', async (_, changes, status, code) => {
    expect(await upload(await draft(), form('a.pdf', pdf()), changes)).toMatchObject({ status, body: { code } });
  });

  it('is taken by no other route', async () => {
    const url = `/api/v1/actuals/${await draft()}/submissions`;
    const answer = await api.inject({ method: 'POST', url, headers: headersOf(author), payload: form('a.pdf', pdf()) });
    expect([answer.statusCode, answer.json().code]).toEqual([415, 'request/unsupported-media-type']);
  });

  /** Sends over a real connection, piece by piece. */
  function sending(id: string, person: TestPerson, headers: object = {}): http.ClientRequest {
    return http.request({
      port,
      method: 'POST',
      path: `/api/v1/actuals/${id}/evidence`,
      headers: headersOf(person, headers),
    });
  }
  const answered = (request: http.ClientRequest): Promise<{ status?: number; code: string }> =>
    new Promise((resolve, reject) => {
      request.once('error', reject).once('response', (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += String(chunk)));
        response.on('end', () => resolve({ status: response.statusCode, code: JSON.parse(text).code }));
      });
    });
  const head = filePart('a.txt', Buffer.alloc(0)).subarray(0, -2);

  it('is refused before its body is read when it is announced too large, or comes from somebody else', async () => {
    const id = await draft();
    const stranger = await people.person([{ role: 'contributor', unitId: await people.unit() }]);
    const large = sending(id, author, { 'content-length': '3000000' });
    large.flushHeaders();
    expect(await answered(large)).toEqual({ status: 413, code: 'file/too-large' });
    large.destroy();
    const others = sending(id, stranger, { 'content-length': '2000' });
    others.flushHeaders();
    expect(await answered(others)).toEqual({ status: 403, code: 'access/not-allowed' });
    others.destroy();
    expect(incoming()).toEqual([]);
  });

  it('may be larger than any other body, up to its own limit', async () => {
    const [id, large] = [await draft(), Buffer.alloc(2_097_152, 'a')];
    expect(await upload(id, form('a.txt', large))).toMatchObject({
      status: 201,
      body: { evidence: [{ size: 2_097_152 }] },
    });
    const more = form('b.txt', Buffer.concat([large, Buffer.from('b')]));
    expect(await upload(id, more, { 'if-match': '"2"' })).toMatchObject({
      status: 413,
      body: { code: 'file/too-large', params: { megabytes: 2 } },
    });
  });

  it('is cut off while it comes when it grows too large', async () => {
    const id = await draft();
    const request = sending(id, author, { 'transfer-encoding': 'chunked' });
    const answer = answered(request);
    request.write(head);
    for (let n = 0; n < 40; n += 1) request.write(Buffer.alloc(65_536, 'a'));
    request.end(FORM_END);
    expect(await answer).toEqual({ status: 413, code: 'file/too-large' });
    expect([await filesOf(id), incoming()]).toEqual([0, []]);
  });

  it('leaves the connection fit for the next request when it was refused midway', async () => {
    const id = await draft();
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    const send = (payload: Buffer) => {
      const request = http.request({
        agent,
        port,
        method: 'POST',
        path: `/api/v1/actuals/${id}/evidence`,
        headers: headersOf(author, { 'content-length': payload.length }),
      });
      request.end(payload);
      return answered(request);
    };
    const wrongField = Buffer.concat([filePart('a.txt', Buffer.alloc(900_000, 'a'), 'other'), FORM_END]);
    expect(await send(wrongField)).toEqual({ status: 400, code: 'request/invalid' });
    expect(await send(form('a.pdf', pdf()))).toMatchObject({ status: 201 });
    agent.destroy();
  });

  it('that breaks off leaves neither a row nor a file', async () => {
    const id = await draft();
    const request = sending(id, author, { 'transfer-encoding': 'chunked' });
    request.on('error', () => undefined);
    request.write(head);
    request.write(Buffer.alloc(200_000, 'a'));
    await until(() => incoming().length === 1);
    request.destroy();
    await until(() => incoming().length === 0);
    expect(await filesOf(id)).toBe(0);
  });
});
