import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Reads, Writes } from '@resolute/database';
import type { Language, Person } from '@resolute/domain';
import type { Clock } from '@resolute/platform';
import {
  IssueCompiler,
  IssueDecisionsService,
  IssueDrawer,
  IssuedFilesQueries,
  IssuedReadingQueries,
  IssueSealer,
  IssuesQueries,
  IssuesService,
  type IssueView,
  type IssueWish,
  type ReportRenderer,
  SealKeys,
  TransmissionsService,
} from '@resolute/reporting';
import type { DataSource } from 'typeorm';

/** The settings that say which key seals. */
type KeySettings = ConstructorParameters<typeof SealKeys>[0];

/** The services of the issue of reports over one database, with a key for development in a folder of its own. */
export class IssueDesk {
  readonly issues: IssuesService;
  readonly decisions: IssueDecisionsService;
  readonly transmissions: TransmissionsService;
  readonly queries: IssuesQueries;
  readonly files: IssuedFilesQueries;
  readonly readings: IssuedReadingQueries;
  readonly compiler: IssueCompiler;
  readonly keys: SealKeys;

  constructor(source: DataSource, clock: Clock, renderer: ReportRenderer, settings: Partial<KeySettings> = {}) {
    const [reads, writes] = [new Reads(source), new Writes(source, clock)];
    const DATA_DIR = mkdtempSync(path.join(os.tmpdir(), 'resolute-seal-'));
    this.keys = new SealKeys({ DATA_DIR, isProduction: false, ...settings }, clock, { warn: () => undefined });
    this.queries = new IssuesQueries(reads);
    this.issues = new IssuesService(writes, this.queries);
    this.decisions = new IssueDecisionsService(writes, this.queries);
    this.transmissions = new TransmissionsService(writes, this.queries);
    this.files = new IssuedFilesQueries(reads);
    this.readings = new IssuedReadingQueries(reads);
    const drawer = new IssueDrawer(renderer, this.keys, writes);
    this.compiler = new IssueCompiler(reads, drawer, new IssueSealer(this.keys, writes), writes);
  }

  prepare(actor: Person, reportId: string, wish: Partial<IssueWish> = {}): Promise<IssueView> {
    const languages: Language[] = [];
    const usual = { documentNumber: 'C26/35', documentDay: '2026-04-20', isPublic: true, languages };
    return this.issues.prepare(actor, { ...usual, reportId, ...wish });
  }

  /** Approves it, and makes it as the worker would. */
  async issue(director: Person, { id, version }: Pick<IssueView, 'id' | 'version'>): Promise<IssueView> {
    await this.decisions.approve(director, id, version);
    await this.compiler.issue(id);
    return this.queries.get(director, id);
  }
}
