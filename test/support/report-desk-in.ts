import { Reads, Writes } from '@resolute/database';
import { type Person, type Role, SYSTEM } from '@resolute/domain';
import type { Clock } from '@resolute/platform';
import {
  ReportCompiler,
  ReportPreviewsQueries,
  type ReportRenderer,
  ReportReviewersService,
  ReportRunsQueries,
  ReportRunsService,
  ReportsQueries,
  ReportTextsQueries,
  ReportTextsService,
  ReportVersionCompiler,
  ReportVersionsService,
  SnapshotsService,
  VersionFilesQueries,
} from '@resolute/reporting';
import type { DataSource } from 'typeorm';
import { factsIn } from './facts';
import { TestPeople } from './people';

/** Draws nothing, for what is not about documents. */
const UNDRAWN = {
  prepare: () => undefined,
  render: () => Promise.resolve({ files: [], lostCodePoints: [], generator: {} }),
} as unknown as ReportRenderer;

/** All that people write reports with, over a database. */
export function reportDeskIn(source: DataSource, clock: Clock) {
  const [reads, writes] = [new Reads(source), new Writes(source, clock)];
  const queries = new ReportsQueries(reads);
  const texts = new ReportTextsQueries(reads);
  const runs = new ReportRunsQueries(reads);
  const compiler = new ReportCompiler(
    runs,
    new SnapshotsService(writes, reads, factsIn(source, clock)),
    UNDRAWN,
    writes,
  );
  return {
    queries,
    texts,
    saving: new ReportTextsService(writes, texts),
    reviewers: new ReportReviewersService(writes, queries),
    versions: new ReportVersionsService(writes, reads),
    files: new VersionFilesQueries(reads),
    compilerWith: (renderer: ReportRenderer) => new ReportVersionCompiler(reads, renderer, writes),
    previewsWith: (renderer: ReportRenderer) => new ReportPreviewsQueries(reads, renderer),
    writes,
    compiler,
    /** The report of a definition for a meeting of the sample, with its run. */
    report: async (definition: string, occasion: string): Promise<{ readonly id: string; readonly runId: string }> => {
      const runId = await new ReportRunsService(writes, runs).request(SYSTEM, definition, occasion);
      await compiler.compile(runId);
      const { reportId } = await runs.get(SYSTEM, runId);
      return { id: reportId ?? '', runId };
    },
  };
}
export type ReportDeskIn = ReturnType<typeof reportDeskIn>;

/** Somebody who holds a role for the whole Sector, as the API knows them. */
export async function personWith(source: DataSource, role: Role, { disabled = false } = {}): Promise<Person> {
  const { id } = await new TestPeople(source).person([{ role }], { disabled, name: `A ${role}` });
  return { kind: 'person', id, grants: [{ role, unitId: null }] };
}
