import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { createDataSource, Reads, Writes } from '../../libs/database/src';
import { projectRoot } from '../../libs/platform/src';
import { ReportRenderer, SnapshotsService } from '../../libs/reporting/src';
import { factsIn } from '../support/facts';
import { installSample } from '../support/installation';
import { TestPeople } from '../support/people';
import type { DrawingAnswer, DrawingWish } from './drawing-process';
import { inChromium } from './in-chromium';
import { BenchInstallation } from './installation';
import { type Measurement, seconds } from './measure';
import { fillWithValues, LARGE } from './value-dataset';

const CLOCK = { now: () => new Date('2026-02-20T09:00:00Z') };
const TIMES = 7;
const FACTOR = 4;

/** The summary for the Council drawn from its snapshot, and the progress report to TSAG from the cut-off to its PDF. */
export async function reportsBench(): Promise<Measurement[]> {
  const summary = await withDatabase(async ({ source }) => {
    await installSample(source, CLOCK.now());
    return frozen(source, 'council-summary');
  });
  const { answer, peak } = await drawn({ snapshot: summary, times: TIMES });
  const slowest = Math.max(...Object.values(answer.pdf));
  const chromium = await inChromium(summary, TIMES);
  const once = await progress(LARGE.indicators);
  const four = await progress(LARGE.indicators * FACTOR);
  return [
    {
      name: 'Council summary to PDF, warm, the slowest language',
      value: slowest,
      unit: 'ms',
      limit: { atMost: 300 },
      detail: { ...answer.pdf },
    },
    {
      name: 'Council summary, six languages in four formats',
      value: answer.everything / 1000,
      unit: 's',
      limit: { atMost: 5 },
      detail: {},
    },
    { name: 'memory of the process that draws', value: peak, unit: 'MiB', limit: { atMost: 600 }, detail: {} },
    ...(chromium === undefined
      ? []
      : [
          {
            name: 'the same summary, of what Chromium takes for it as HTML',
            value: answer.pdf.en / chromium,
            unit: 'ratio',
            limit: 'none',
            detail: { chromium },
          } as const,
        ]),
    {
      name: `TSAG report of ${LARGE.indicators} indicators, cut-off to PDF`,
      value: once.took,
      unit: 's',
      limit: { atMost: 4 },
      detail: { pages: once.pages },
    },
    {
      name: 'TSAG report of four times as many, of four times once',
      value: four.took / (FACTOR * once.took),
      unit: 'ratio',
      limit: { atMost: 1.5 },
      detail: { seconds: four.took, pages: four.pages },
    },
  ];
}

interface Database {
  readonly source: DataSource;
  readonly adminUrl: string;
}

async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const installation = await BenchInstallation.create();
  try {
    const source = await createDataSource({ url: installation.servingUrl, applicationName: 'bench' }).initialize();
    try {
      return await work({ source, adminUrl: installation.adminUrl });
    } finally {
      await source.destroy();
    }
  } finally {
    await installation.end();
  }
}

/** What a report says, by plain SQL asked for and frozen as the worker does it. */
async function frozen(source: DataSource, definition: string): Promise<string> {
  const [occasionId, runId, at] = [uuid(), uuid(), CLOCK.now()];
  await source.query(
    `INSERT INTO occasions (id, code, series, title, place, from_day, to_day, is_sample, version, created_at)
     VALUES ($1, 'BENCH-MEETING', 'BENCH', '{"en":"A meeting"}', '{"en":"Geneva"}', '2026-03-02', '2026-03-06', false, 1, $2)`,
    [occasionId, at],
  );
  await source.query(
    `INSERT INTO report_runs (id, definition, occasion_id, state, cut_off, started_at, is_late, version, created_at)
     VALUES ($1, $2, $3, 'planned', $4, $4, false, 1, $4)`,
    [runId, definition, occasionId, at],
  );
  const reads = new Reads(source);
  return new SnapshotsService(new Writes(source, CLOCK), reads, factsIn(source, CLOCK)).freeze(runId);
}

async function progress(indicators: number): Promise<{ took: number; pages: number }> {
  return withDatabase(async ({ source, adminUrl }) => {
    const people = new TestPeople(source);
    const unitIds = [await people.unit(), await people.unit()];
    const [author, verifier, acceptor] = [await people.person(), await people.person(), await people.person()];
    const hands = { unitIds, authorId: author.id, verifierId: verifier.id, acceptorId: acceptor.id };
    await fillWithValues(adminUrl, { ...LARGE, indicators }, hands);
    const renderer = new ReportRenderer();
    try {
      let pages = 0;
      const took = await seconds(async () => {
        // As the compiler does.
        renderer.prepare();
        const snapshot = await frozen(source, 'tsag-progress');
        const { files } = await renderer.render(snapshot, 'en', { formats: ['pdf-ua'] });
        pages = files[0]?.pages ?? 0;
      });
      return { took, pages };
    } finally {
      await renderer.close();
    }
  });
}

/** What drawing took in a process of its own, and the most memory that it held. */
async function drawn(wish: DrawingWish): Promise<{ answer: DrawingAnswer; peak: number }> {
  const entry = path.join(__dirname, 'drawing-process.ts');
  const child = fork(entry, [], { execArgv: ['-r', path.join(projectRoot(), 'tools/swc-register.cjs')] });
  try {
    await once(child, 'message');
    child.send(wish);
    const [answer] = (await once(child, 'message')) as [DrawingAnswer];
    return { answer, peak: highWaterMark(child.pid) };
  } finally {
    child.kill('SIGTERM');
  }
}

/** In mebibytes; read where Linux writes it down. */
function highWaterMark(pid: number | undefined): number {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  if (kilobytes === undefined) throw new Error(`There is no memory to read of process ${pid}`);
  return Number(kilobytes) / 1024;
}
