import { Reads, Writes } from '@resolute/database';
import type { Person } from '@resolute/domain';
import {
  BatchDecisionsService,
  ExportsQueries,
  type ImportMode,
  ImportsQueries,
  ImportsService,
  type ImportView,
  WaitingBatchesQueries,
} from '@resolute/interchange';
import { BatchesQueries, BreakdownCategoriesQueries, BulkQueries, CellsQueries } from '@resolute/measurement';
import type { DataSource } from 'typeorm';
import type { HandClock } from './clock';

/** The desk of somebody who brings files: the services over one database, and short ways to an import. */
export class ImportDesk {
  readonly batches: BatchesQueries;
  readonly queries: ImportsQueries;
  readonly exports: ExportsQueries;
  readonly imports: ImportsService;
  readonly decisions: BatchDecisionsService;
  readonly waiting: WaitingBatchesQueries;

  constructor(source: DataSource, clock: HandClock) {
    const [reads, writes] = [new Reads(source), new Writes(source, clock)];
    this.batches = new BatchesQueries(reads);
    this.queries = new ImportsQueries(reads, this.batches);
    const bulk = new BulkQueries(reads);
    this.exports = new ExportsQueries(new CellsQueries(reads, clock), new BreakdownCategoriesQueries(reads), clock);
    this.imports = new ImportsService(writes, this.queries, bulk, clock);
    this.decisions = new BatchDecisionsService(writes, this.queries);
    this.waiting = new WaitingBatchesQueries(reads);
  }

  history(actor: Person, csv: string | Buffer, mode: ImportMode = 'commit'): Promise<ImportView> {
    const wish = { purpose: 'history', mode, fileName: 'history.csv', language: 'en', numbers: 'plain' } as const;
    return this.imports.bring(actor, wish, Buffer.from(csv));
  }

  entry(actor: Person, file: string | Buffer, mode: ImportMode = 'commit'): Promise<ImportView> {
    const wish = { purpose: 'entry', mode, fileName: 'values', language: 'en', numbers: 'plain' } as const;
    return this.imports.bring(actor, wish, Buffer.from(file));
  }

  /** Each refusal as `row column code`. */
  async refused(actor: Person, { id }: ImportView): Promise<string[]> {
    const { items } = await this.queries.refusals(actor, id, 'en', { size: 200 });
    return items.map(({ row, column, code }) => `${row} ${column} ${code}`);
  }
}
