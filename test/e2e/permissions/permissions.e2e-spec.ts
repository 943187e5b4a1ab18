import { Readable } from 'node:stream';
import { EvidenceService } from '@resolute/measurement';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type RunningApi, startApi } from '../../support/api';
import { checkedRow } from '../../support/checked-rows';
import { pdf } from '../../support/evidence';
import { TestPeople } from '../../support/people';

import { ALWAYS_OPEN, reportedValue } from '../../support/reported-value';
import { ACCOUNTABILITY_GRID } from './accountability-grid';
import { ALIGNMENT_GRID } from './alignment-grid';
import { EDITING_GRID } from './editing-grid';
import { GRID as BASE_GRID, type Request } from './grid';
import { ISSUES_GRID } from './issues-grid';

import { OUTSIDERS, outsider, PRINCIPALS, principal, type Scene } from './principals';
import { PUBLIC } from './public-routes';
import { RESOURCES_GRID } from './resources-grid';
import { REVIEW_GRID } from './review-grid';
import { RISKS_GRID } from './risks-grid';
import { RUNS_GRID } from './runs-grid';

jest.setTimeout(120_000);

const GRID = [
  ...BASE_GRID,
  ...ACCOUNTABILITY_GRID,
  ...ALIGNMENT_GRID,
  ...EDITING_GRID,
  ...RUNS_GRID,
  ...REVIEW_GRID,
  ...ISSUES_GRID,
  ...RESOURCES_GRID,
  ...RISKS_GRID,
];
const REFUSED = ['401', '403', '500'];

/** Who may do what, asked of the running API: every route of its router, every role in every scope, and everybody else. */
describe('permissions', () => {
  let api: RunningApi;
  let source: DataSource;
  let scene: Scene;

  beforeAll(async () => {
    api = await startApi();
    source = await api.database.open();
    const people = new TestPeople(source);
    const revoke = async (id: string): Promise<void> => {
      await source.query('UPDATE role_grants SET revoked_at = now(), revoked_by_id = person_id WHERE id = $1', [id]);
    };
    const [unit, otherUnit] = [await people.unit(), await people.unit('study-group')];
    const value: Scene['value'] = (state) => reportedValue(source, unit, state);
    const checked: Scene['checked'] = (table, state) => checkedRow(source, table, { unitId: unit, state });
    scene = { source, people, unit, otherUnit, revoke, value, evidence, checked };
    // So that no refusal below is about the last administrator.
    await people.person([{ role: 'administrator' }]);
  });
  afterAll(() => api.close());

  async function evidence(): Promise<string> {
    const service = api.app.get(EvidenceService);
    const { id } = await reportedValue(source, scene.unit, 'draft', ALWAYS_OPEN);
    const grants = [{ role: 'contributor', unitId: scene.unit }] as const;
    const author = { kind: 'person', id: (await scene.people.person([...grants])).id, grants } as const;
    const file = await service.receive(Readable.from([pdf()]));
    const { evidence: rows } = await service.add(author, id, 1, { fileName: 'a.pdf', file });
    return rows[0]?.id ?? '';
  }

  /** The status, such as `403`. */
  async function answerTo(route: string, { id = uuid(), query = '', body }: Request, cookie: string): Promise<string> {
    const [method = '', url = ''] = route.split(' ');
    const headers = { 'sec-fetch-site': 'same-origin', 'idempotency-key': `grid-${uuid()}`, 'if-match': '"1"', cookie };
    const request = { method: method as 'GET', url: `${url.replaceAll(/:[a-zA-Z]+/g, id)}${query}`, headers };
    const answer = await api.inject(body === undefined ? request : { ...request, payload: body });
    return String(answer.statusCode);
  }

  const routes = (): string[] => {
    const { routeTable } = api.app.getHttpAdapter().getInstance();
    const all = routeTable.list().flatMap(({ url, methods }) => methods.map((method) => `${method} ${url}`));
    return [...new Set(all)].filter((route) => !/^(HEAD|OPTIONS) /.test(route));
  };

  it('are said for every route, and for none that is not there', () => {
    const said = new Set([...GRID.map((row) => row.route), ...PUBLIC]);
    expect(routes().filter((route) => !said.has(route))).toEqual([]);
    expect([...said].filter((route) => !routes().includes(route))).toEqual([]);
  });

  describe.each(GRID.map((row) => ({ ...row, title: `${row.route} ${row.about ?? ''}` })))(
    '$title',
    ({ route, allowed, request, halfSignedIn = false, mayBeMissing = false }) => {
      it.each(PRINCIPALS)('%s', async (name) => {
        const self = await principal(name, scene);
        const answer = await answerTo(route, (await request?.(scene, self)) ?? {}, self.cookie);
        if (!allowed.includes(name)) return expect(answer).toBe('403');
        expect(mayBeMissing ? REFUSED : [...REFUSED, '404']).not.toContain(answer);
      });

      it.each(OUTSIDERS)('%s', async (name) => {
        const self = await outsider(name, scene);
        const answer = await answerTo(route, (await request?.(scene, self)) ?? {}, self.cookie);
        const owes = name === 'administrator who still owes a second factor';
        // A removed role leaves somebody who is signed in, and may do what anybody who is signed in may.
        const isIn = name === 'administrator whose role was just removed' || (owes && halfSignedIn);
        if (!isIn) return expect(answer).toBe('401');
        if (!allowed.includes('somebody without a role')) return expect(answer).toBe('403');
        // The session that this one owes a code to has lost its second factor: then one signs in anew.
        expect(owes && mayBeMissing ? ['403', '500'] : REFUSED).not.toContain(answer);
      });
    },
  );
});
