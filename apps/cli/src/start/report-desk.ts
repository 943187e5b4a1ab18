import { setTimeout as sleep } from 'node:timers/promises';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { AppConfig } from '@resolute/config';
import { DatabaseModule } from '@resolute/database';
import { DomainError, type Language, type ProblemCode, SYSTEM } from '@resolute/domain';
import { createLogger, PlatformModule } from '@resolute/platform';
import {
  type FrozenReport,
  ReportDefinitionsQueries,
  type ReportFileView,
  ReportingModule,
  ReportRunsQueries,
  ReportRunsService,
  type ReportRunView,
} from '@resolute/reporting';

const PATIENCE_MS = 120_000;
const PAUSE_MS = 100;

/** A report as it lies in the database: its run, what it says, and its files. */
export interface CompiledReport {
  readonly run: ReportRunView;
  readonly frozen: FrozenReport;
  readonly files: readonly ReportFileView[];
}

const REFUSALS: Readonly<Partial<Record<ProblemCode, (occasion: string) => string>>> = {
  'request/invalid': (occasion) => `There is no meeting ${occasion} here. Name one with --occasion.`,
  'occasion/cancelled': (occasion) => `The meeting ${occasion} was cancelled, so there is no report for it.`,
};

const givenUp = ({ id, fault }: ReportRunView): string =>
  `The report was given up: ${fault ?? 'its worker ended again and again; the log says more'}. Ask again to try once more (run ${id}).`;

const notYet = ({ id, state, fault }: ReportRunView): string =>
  [
    `The report is not ready after ${PATIENCE_MS / 1000} s; its run ${id} is ${state}.`,
    ...(fault === null ? [] : [`The last try failed: ${fault}.`]),
    'It is still asked for: ask again to wait for it.',
  ].join(' ');

const without = (all: readonly Language[], some: readonly Language[]): Language[] =>
  all.filter((language) => !some.includes(language));

const notMadeIn = (made: readonly Language[], others: readonly Language[]): string =>
  `This report is made in ${made.join(', ')}, and not in ${others.join(', ')}.`;

@Module({})
class ReportDeskModule {}

/** Where the operator asks for a report and waits. It compiles nothing itself: that is the worker's. */
export class ReportDesk {
  private constructor(private readonly app: INestApplicationContext) {}

  static async open(config: AppConfig): Promise<ReportDesk> {
    const imports = [PlatformModule.with(config, createLogger(config)), DatabaseModule, ReportingModule];
    return new ReportDesk(
      await NestFactory.createApplicationContext({ module: ReportDeskModule, imports }, { logger: false }),
    );
  }

  /** The languages in which a report is to be written. Throws for one in which it is not made. */
  async languagesOf(code: string, wanted: readonly Language[] | undefined): Promise<readonly Language[]> {
    const { languages } = await this.app.get(ReportDefinitionsQueries).coded(SYSTEM, code);
    const others = without(wanted ?? [], languages);
    if (others.length > 0) throw new Error(notMadeIn(languages, others));
    return wanted ?? languages;
  }

  /**
   * The files in these languages. Says which are there as they come. Throws when there is no such meeting or it was cancelled, with
   * the reason when the report was given up, and when the files have not come after two minutes.
   */
  async compile(
    wish: { readonly code: string; readonly occasion: string; readonly languages: readonly Language[] },
    told: (drawn: number) => void,
  ): Promise<CompiledReport> {
    const runId = await this.request(wish.code, wish.occasion);
    const queries = this.app.get(ReportRunsQueries);
    const until = performance.now() + PATIENCE_MS;
    let drawn = 0;
    while (performance.now() < until) {
      // Before the files: what nobody made by then, nobody makes any more.
      const run = await queries.get(SYSTEM, runId);
      const known = await queries.drawnLanguages(runId);
      const count = wish.languages.filter((language) => known.includes(language)).length;
      if (count > drawn) told(count);
      drawn = count;
      const frozen = drawn === wish.languages.length ? await queries.snapshot(runId) : undefined;
      if (frozen) return { run, frozen, files: await queries.files(runId, wish.languages) };
      if (run.state === 'ready') throw new Error(notMadeIn(known, without(wish.languages, known)));
      if (!run.isUnderWay) throw new Error(givenUp(run));
      await sleep(PAUSE_MS);
    }
    throw new Error(notYet(await queries.get(SYSTEM, runId)));
  }

  private async request(code: string, occasion: string): Promise<string> {
    try {
      return await this.app.get(ReportRunsService).request(SYSTEM, code, occasion);
    } catch (error) {
      const sentence = error instanceof DomainError ? REFUSALS[error.code]?.(occasion) : undefined;
      throw sentence === undefined ? error : new Error(sentence, { cause: error });
    }
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
