import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Person } from '@resolute/domain';
import { ISSUED_FORMATS, type IssueView, ReportRenderer } from '@resolute/reporting';
import type { DataSource } from 'typeorm';
import { type RunningApi, startApi } from '../support/api';
import { HandClock } from '../support/clock';
import { Directory } from '../support/directory';
import { IssueDesk } from '../support/issue-desk';
import { multipartFile } from '../support/multipart';
import { aReport, aVersion, ReviewDesk } from '../support/report-versions';

jest.setTimeout(120_000);

const MEGABYTE = 1_048_576;
const URL_OF_IT = '/api/v1/verifications';

interface Answer {
  readonly kind: string;
  readonly code: string;
  readonly errors: readonly { readonly field: string; readonly code: string }[];
  readonly claim: { readonly documentNumber: string; readonly address: string } | null;
}

/** What a visitor learns of a file. */
describe('verifications', () => {
  const renderer = new ReportRenderer();
  let api: RunningApi;
  let source: DataSource;
  let clock: HandClock;
  let issue: IssueView;
  let fileOf: (format: string) => Promise<Buffer>;

  beforeAll(async () => {
    clock = new HandClock('2026-04-20T09:00:00Z');
    api = await startApi({ clock, settings: { TRUSTED_PROXIES: '1' } });
    source = await api.database.open({ poolSize: 8 });
    const directory = new Directory(source);
    const planner = await directory.person({ grants: [{ role: 'planner' }], name: 'Planner' });
    const director: Person = await directory.person({ grants: [{ role: 'director' }], name: 'Director' });
    const anna = await directory.person({ grants: [{ role: 'rapporteur' }], name: 'Anna' });
    const reportId = await aReport(source, [anna]);
    const words = { late: { en: 'One value is late.' } };
    const versionId = await aVersion(source, reportId, { number: 1, by: planner, at: clock.now(), words });
    await new ReviewDesk(source, clock).endorsements.give(anna, versionId, { verdict: 'endorsed' });
    const desk = new IssueDesk(source, clock, renderer);
    issue = await desk.issue(director, await desk.prepare(planner, reportId));
    fileOf = async (format) => {
      const file = await desk.files.content(director, issue.id, { language: 'en', format });
      return Buffer.concat(await (await file.open()).toArray());
    };
  });
  afterAll(async () => {
    await api.close();
    await renderer.close();
  });
  // What one test has sent does not hold up the next one.
  beforeEach(() => clock.advance(120_000));

  async function verify(content: Buffer, headers: Record<string, string> = {}) {
    const { payload, type } = multipartFile('report.pdf', content);
    const request = { method: 'POST' as const, url: URL_OF_IT, payload };
    const answer = await api.inject({ ...request, headers: { 'content-type': type, ...headers } });
    return { status: answer.statusCode, body: answer.json<Answer>(), headers: answer.headers };
  }

  it('tell whoever has a file, without a session and without a key, what it is', async () => {
    for (const format of ISSUED_FORMATS)
      expect(await verify(await fileOf(format))).toMatchObject({
        status: 200,
        body: { kind: 'unchanged', claim: { documentNumber: 'C26/35-E', seal: { checks: { isSigned: true } } } },
      });
    const { body } = await verify(await fileOf('pdf-ua'));
    const page = new URL(body.claim?.address ?? '');
    expect(page.pathname).toBe(`/public/issues/${issue.id}`);
    expect(JSON.stringify(body)).not.toMatch(/Planner|Anna/u);
  });

  it('say of one changed byte that it was changed', async () => {
    const bytes = await fileOf('pdf-ua');
    const place = Math.floor(bytes.length / 2);
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    expect(await verify(bytes)).toMatchObject({ status: 200, body: { kind: 'altered' } });
    expect(await verify(Buffer.from('%PDF-1.7 not ours'))).toMatchObject({ body: { kind: 'unknown', claim: null } });
  });

  it('keep nothing of what was sent', async () => {
    const counts = async () =>
      (
        await source.query<object[]>('SELECT (SELECT count(*) FROM audit_entries), (SELECT count(*) FROM issued_files)')
      )[0];
    const before = await counts();
    await verify(Buffer.from('something private'));
    expect(await counts()).toEqual(before);
  });

  it.each<[string, () => Promise<{ status: number; body: Answer }>, number, object]>([
    ['an empty file', () => verify(Buffer.alloc(0)), 400, { code: 'file/empty' }],
    [
      'no file',
      async () => {
        const answer = await api.inject({ method: 'POST', url: URL_OF_IT, payload: { sha256: 'ab' } });
        return { status: answer.statusCode, body: answer.json<Answer>() };
      },
      400,
      { errors: [{ field: 'file', code: 'field/missing' }] },
    ],
    [
      'a file from another website',
      () => verify(Buffer.from('a'), { 'sec-fetch-site': 'cross-site' }),
      403,
      { code: 'request/cross-site' },
    ],
    ['a file that is too large', () => verify(Buffer.alloc(65 * MEGABYTE)), 413, { code: 'request/too-large' }],
  ])('refuse %s', async (_, send, status, body) => {
    expect(await send()).toMatchObject({ status, body });
  });

  it('are refused to an address that asks without end, and to no other', async () => {
    const from = (address: string) => verify(Buffer.from('a'), { 'x-forwarded-for': address });
    for (let count = 0; count < 40; count += 1) expect((await from('192.0.2.1')).status).toBe(200);
    const refused = await from('192.0.2.1');
    expect(refused).toMatchObject({ status: 429, body: { code: 'request/too-many' } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await from('192.0.2.2')).status).toBe(200);
    clock.advance(61_000);
    expect((await from('192.0.2.1')).status).toBe(200);
  });

  it('free the place of a file that never comes whole', async () => {
    await api.app.listen(0, '127.0.0.1');
    const { port } = api.app.getHttpServer().address() as AddressInfo;
    const { payload, type } = multipartFile('report.pdf', Buffer.alloc(MEGABYTE));
    const begun = Array.from({ length: 3 }, () => {
      const headers = { 'content-type': type, 'content-length': payload.length, 'x-forwarded-for': '192.0.2.9' };
      const request = http.request({ port, host: '127.0.0.1', method: 'POST', path: URL_OF_IT, headers });
      request.on('error', () => undefined).write(payload.subarray(0, 1_000));
      return request;
    });
    const from = () => verify(Buffer.from('a'), { 'x-forwarded-for': '192.0.2.9' });
    const becomes = async (status: number): Promise<void> => {
      for (let tries = 0; tries < 100; tries += 1) {
        if ((await from()).status === status) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
        clock.advance(61_000);
      }
      throw new Error(`It never became ${status}`);
    };
    await becomes(429);
    for (const request of begun) request.destroy();
    await becomes(200);
  });
});
