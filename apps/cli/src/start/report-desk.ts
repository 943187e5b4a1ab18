import { setTimeout as sleep } from 'node:timers/promises';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { AppConfig } from '@resolute/config';
import { DatabaseModule } from '@resolute/database';
import { DomainError, type Language, SYSTEM } from '@resolute/domain';
import { createLogger, PlatformModule } from '@resolute/platform';
import {
  type FrozenReport,
  type ReportCode,
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

  /**
   * The files in these languages. Says which are there as they come. Throws when there is no such meeting, or when they have not
   * come after two minutes.
   */
  async compile(
    wish: { readonly code: ReportCode; readonly occasion: string; readonly languages: readonly Language[] },
    told: (drawn: number) => void,
  ): Promise<CompiledReport> {
    const runId = await this.request(wish.code, wish.occasion);
    const queries = this.app.get(ReportRunsQueries);
    const until = performance.now() + PATIENCE_MS;
    let drawn = 0;
    while (performance.now() < until) {
      const known = await queries.drawnLanguages(runId);
      const count = wish.languages.filter((language) => known.includes(language)).length;
      if (count > drawn) told(count);
      drawn = count;
      const frozen = drawn === wish.languages.length ? await queries.snapshot(runId) : undefined;
      if (frozen) return { run: await queries.get(runId), frozen, files: await queries.files(runId, wish.languages) };
      await sleep(PAUSE_MS);
    }
    const { state } = await queries.get(runId);
    throw new Error(
      `The report is not ready after ${PATIENCE_MS / 1000} s; its run ${runId} is ${state}. It goes on in the worker.`,
    );
  }

  private async request(code: ReportCode, occasion: string): Promise<string> {
    try {
      return await this.app.get(ReportRunsService).request(SYSTEM, code, occasion);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'row/not-found')
        throw new Error(`There is no meeting ${occasion} here. Name one with --occasion.`, { cause: error });
      throw error;
    }
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
