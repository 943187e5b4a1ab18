import { Reads, Writes } from '@resolute/database';
import { SYSTEM } from '@resolute/domain';
import { ReportRunsQueries, ReportRunsService, type ReportSnapshot, SnapshotsService } from '@resolute/reporting';
import type { DataSource } from 'typeorm';
import { AlignmentDesk } from '../support/alignment';
import { HandClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { factsIn } from '../support/facts';
import { installSample } from '../support/installation';

jest.setTimeout(60_000);

describe('the input to CWG-SFP', () => {
  let database: TestDatabase;
  let source: DataSource;
  let clock: HandClock;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    clock = new HandClock();
    await installSample(source, clock.now());
  });
  afterAll(() => database.drop());

  async function frozen(): Promise<ReportSnapshot> {
    const [reads, writes] = [new Reads(source), new Writes(source, clock)];
    const runs = new ReportRunsService(writes, new ReportRunsQueries(reads));
    const runId = await runs.request(SYSTEM, 'cwg-sfp-input', 'CWG-SFP-2026-09');
    return JSON.parse(
      await new SnapshotsService(writes, reads, factsIn(source, clock)).freeze(runId),
    ) as ReportSnapshot;
  }

  it('tells by goal what of the operational plan serves it, under which plan each year lies, and what comes next', async () => {
    await source.query(`UPDATE occasions SET agenda_item = 'ITEM 4' WHERE code = 'CWG-SFP-2026-09'`);
    const { sections, occasion } = await frozen();
    expect(occasion.agendaItem).toBe('ITEM 4');
    const { serving, 'straddling-years': straddling, 'next-plan': next } = sections;
    expect(serving?.edition?.code).toBe('OP-2026-2029');
    expect(serving?.goals.map(({ code }) => code)).toEqual(['G1', 'G2']);
    for (const { results } of serving?.goals ?? []) {
      expect(results.length).toBeGreaterThan(0);
      for (const { code, through } of results) {
        expect(code).toMatch(/^O\d$/u);
        expect(through.length).toBeGreaterThan(0);
      }
    }
    // Council 2025 approved plan and budget for 2026 and 2027; the two years after them lie outside of both.
    expect(straddling?.years.map(({ year, status, strategicPlan }) => [year, status, strategicPlan?.code])).toEqual([
      [2026, 'endorsed', 'SP-2024-2027'],
      [2027, 'endorsed', 'SP-2024-2027'],
      [2028, 'indicative', undefined],
      [2029, 'indicative', undefined],
    ]);
    expect(next).toMatchObject({ plan: { code: 'SP-2024-2027' }, lastYear: 2027, next: null });
  });

  it('tells how far the plan lines up, as the check before it found it, or as it is while there was none', async () => {
    const [first] = await source.query<{ n: number }[]>('SELECT count(*)::integer AS n FROM alignment_checks');
    expect(first?.n).toBe(0);
    const before = (await frozen()).sections;
    const all = expect.objectContaining({ figure: 'outputs-linked', part: '7', whole: '7', percent: '100.0' });
    expect(before['alignment-coverage']?.figures).toContainEqual(all);
    expect(before['alignment-matrix']?.outputs.map(({ code }) => code)).toEqual([
      'O1',
      'O2',
      'O3',
      'O4',
      'O5',
      'O6',
      'O7',
    ]);
    await new AlignmentDesk(source, clock).checks.nightly();
    clock.advance(1000);
    const after = (await frozen()).sections;
    expect(after['alignment-coverage']?.figures).toEqual(before['alignment-coverage']?.figures);
  });
});
