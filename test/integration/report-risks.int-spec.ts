import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Reads, Writes } from '@resolute/database';
import { dayOf, GENEVA, LANGUAGES, type Person, parseLocalDate, SYSTEM } from '@resolute/domain';
import {
  ReportRenderer,
  ReportRunsQueries,
  ReportRunsService,
  type ReportSnapshot,
  SnapshotsService,
} from '@resolute/reporting';
import { ReportedRegisterQueries, type RiskView } from '@resolute/risk';
import type { DataSource } from 'typeorm';
import { tablesIn } from '../documents/support/pdf-tables';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { factsIn } from '../support/facts';
import { installSample } from '../support/installation';
import { RiskDesk } from '../support/risks';

jest.setTimeout(300_000);
const day = parseLocalDate;

describe('the risks in a report', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;
  let desk: RiskDesk;
  let contributor: Person;
  let planner: Person;
  let risk: RiskView;

  beforeEach(async () => {
    database = await createTestDatabase();
    source = await database.open();
    clock = new HandClock('2026-08-17T09:00:00Z');
    await installSample(source, clock.now());
    const directory = new Directory(source);
    const unitId = await directory.unit('unit', 'TSB-TEST');
    planner = await directory.person({ grants: [{ role: 'planner' }] });
    contributor = await directory.person({ grants: [{ role: 'contributor', unitId }] });
    desk = new RiskDesk(source, clock);
    const categoryId = await desk.category(planner, 'TEST', 'medium');
    await desk.raise(contributor, { unitId, categoryId, title: { en: 'A draft that no report tells of' } });
    risk = await desk.open(contributor, { unitId, categoryId });
    risk = await desk.assess(contributor, risk, [4, 5]);
  });
  afterEach(() => database.drop());

  async function frozen(
    definition: string,
    occasion: string,
  ): Promise<{ runId: string; text: string } & ReportSnapshot> {
    const [reads, writes] = [new Reads(source), new Writes(source, clock)];
    const runId = await new ReportRunsService(writes, new ReportRunsQueries(reads)).request(
      SYSTEM,
      definition,
      occasion,
    );
    const text = await new SnapshotsService(writes, reads, factsIn(source, clock)).freeze(runId);
    return { runId, text, ...(JSON.parse(text) as ReportSnapshot) };
  }

  const freezeAgain = (runId: string): Promise<string> =>
    new SnapshotsService(new Writes(source, clock), new Reads(source), factsIn(source, clock)).freeze(runId);

  it('are frozen above appetite, stay what they were, and move in the next report', async () => {
    const first = await frozen('tsag-progress', 'TSAG-2026-09');
    const { sections } = first;
    expect(sections['top-risks']?.risks[0]).toMatchObject({
      code: risk.code,
      unit: 'TSB-TEST',
      residual: { likelihood: 4, impact: 5, level: 'critical', matrixVersion: 1 },
      appetite: 'medium',
      standing: 'undecided',
    });
    expect(sections['appetite-breaches']?.risks[0]).toMatchObject({ code: risk.code, standing: 'undecided' });
    expect(sections['risk-map']?.risks.map(({ code }) => code)).toHaveLength(10);
    expect(first.text).not.toContain('A draft that no report tells of');

    clock.set('2026-10-01T09:00:00Z');
    const plan = { response: 'limit', title: { en: 'Translate earlier' }, dueOn: day('2026-12-31') } as const;
    risk = await desk.treatments.plan(contributor, risk.id, plan);
    risk = await desk.escalations.escalate(contributor, risk, { toRung: 'director', reason: 'The Director must know' });
    risk = await desk.assess(contributor, risk, [3, 3]);
    expect(await freezeAgain(first.runId)).toBe(first.text);

    clock.set('2027-01-25T09:00:00Z');
    const next = (await frozen('tsag-progress', 'TSAG-2027-02')).sections;
    expect(next['risk-movement']).toMatchObject({
      since: { day: '2026-08-17', isFromReport: true },
      moves: [
        {
          code: risk.code,
          before: { likelihood: 4, impact: 5, level: 'critical' },
          now: { likelihood: 3, impact: 3, level: 'medium' },
        },
      ],
    });
    expect(next['appetite-breaches']?.risks.map(({ code }) => code)).not.toContain(risk.code);
    expect(next['treatments-overdue']?.items).toContainEqual(
      expect.objectContaining({ title: { en: 'Translate earlier' }, dueOn: '2026-12-31', unit: 'TSB-TEST' }),
    );
    // The Council is told of it too.
    const council = (await frozen('council-summary', 'C27')).sections;
    expect(council['risk-map']?.risks.find(({ code }) => code === risk.code)?.residual).toMatchObject({
      level: 'medium',
    });
  });

  it('are held against the register at the end of the meeting before where there is no report before', async () => {
    const { sections } = await frozen('tsag-progress', 'TSAG-2026-09');
    expect(sections['risk-movement']?.since).toMatchObject({ day: '2026-02-27', isFromReport: false });
    expect(sections['risk-movement']?.moves).toContainEqual(expect.objectContaining({ code: risk.code, before: null }));
  });

  it('are told as they had been recorded by the cut-off, whatever happened since', async () => {
    const register = new ReportedRegisterQueries(new Reads(source));
    const moment = clock.now();
    const axes = { moment, day: dayOf(moment, GENEVA) };
    const then = await register.at(SYSTEM, axes);
    clock.set('2026-09-01T09:00:00Z');
    risk = await desk.escalations.escalate(contributor, risk, { toRung: 'director', reason: 'The Director must know' });
    const director = await new Directory(source).person({ grants: [{ role: 'director' }] });
    const wish = { reason: 'Until the next meeting', untilOn: day('2026-12-31') };
    risk = await desk.acceptances.accept(director, risk, wish);
    risk = await desk.assess(contributor, risk, [1, 1]);
    await desk.moves.move(contributor, risk, 'close', 'It cannot happen any more');
    const again = await register.at(SYSTEM, axes);
    const withoutClass = ({ risks, ...rest }: typeof then) => ({
      ...rest,
      risks: risks.map((each) => ({ ...each, class: null })),
    });
    // The class of a risk has no history: from the Director on it is strategic.
    expect(withoutClass(again)).toEqual(withoutClass(then));
    const now = await register.at(SYSTEM, { moment: clock.now(), day: axes.day });
    expect(now.risks.map(({ code }) => code)).not.toContain(risk.code);
  });

  it('are those that bear upon its results where a report is limited to some', async () => {
    const register = new ReportedRegisterQueries(new Reads(source));
    const axes = { moment: clock.now(), day: dayOf(clock.now(), GENEVA) };
    const [link] = await source.query<{ id: string; code: string }[]>(
      `SELECT s.id, r.code FROM risks r JOIN risk_links l ON l.risk_id = r.id AND l.superseded_at IS NULL
       JOIN results s ON s.origin_id = l.origin_id ORDER BY r.code LIMIT 1`,
    );
    const limited = await register.at(SYSTEM, axes, { resultIds: [link?.id ?? ''], indicatorIds: [] });
    expect(limited.risks.map(({ code }) => code)).toContain(link?.code);
    expect(limited.risks.map(({ code }) => code)).not.toContain(risk.code);
    expect((await register.at(SYSTEM, axes, { resultIds: [], indicatorIds: [] })).risks).toEqual([]);
  });

  it('stand in the drawn matrix where the map of the register has them, on at most four pages in every language', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'resolute-risks-'));
    const renderer = new ReportRenderer();
    const { text } = await frozen('council-summary', 'C27');
    const { kinds } = await desk.map.get(planner);
    const cells = kinds.find(({ kind }) => kind === 'residual')?.cells ?? [];
    const codesIn = (likelihood: number, impact: number): string[] =>
      cells
        .filter((cell) => cell.likelihood === likelihood && cell.impact === impact)
        .flatMap(({ risks }) => risks.map(({ code }) => code));
    for (const language of LANGUAGES) {
      const { files } = await renderer.render(text, language, { formats: ['pdf-ua'] });
      const file = path.join(folder, `${language}.pdf`);
      writeFileSync(file, files[0]?.bytes ?? '');
      const matrix = tablesIn(file).find(([head]) => head?.length === 6);
      const drawn = matrix?.slice(1).map((row) => row.slice(1).map((cell) => cell.match(/R-\d{4}/gu) ?? []));
      const mapped = [5, 4, 3, 2, 1].map((likelihood) => [1, 2, 3, 4, 5].map((impact) => codesIn(likelihood, impact)));
      expect([language, drawn]).toEqual([language, mapped]);
      expect(mapped.flat(2)).toHaveLength(10);
      expect([language, (files[0]?.pages ?? 0) <= 4]).toEqual([language, true]);
    }
    await renderer.close();
    rmSync(folder, { recursive: true });
  });
});
