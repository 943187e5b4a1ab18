import { setTimeout as sleep } from 'node:timers/promises';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { AppConfig } from '@resolute/config';
import { DatabaseModule } from '@resolute/database';
import { DomainError, SYSTEM } from '@resolute/domain';
import { createLogger, PlatformModule } from '@resolute/platform';
import {
  type ReportDefinition,
  type ReportFileView,
  ReportingModule,
  ReportRunsQueries,
  ReportRunsService,
} from '@resolute/reporting';

const PATIENCE_MS = 120_000;
const PAUSE_MS = 100;

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

  /** Throws when there is no such meeting, or when the document has not come after two minutes. */
  async compile(definition: ReportDefinition, occasion: string): Promise<ReportFileView> {
    const runId = await this.request(definition, occasion);
    const queries = this.app.get(ReportRunsQueries);
    const until = performance.now() + PATIENCE_MS;
    while (performance.now() < until) {
      const file = await queries.file(runId, 'pdf-ua', 'en');
      if (file) return file;
      await sleep(PAUSE_MS);
    }
    const { state } = await queries.get(runId);
    throw new Error(
      `The report is not ready after ${PATIENCE_MS / 1000} s; its run ${runId} is ${state}. It goes on in the worker.`,
    );
  }

  private async request(definition: ReportDefinition, occasion: string): Promise<string> {
    try {
      return await this.app.get(ReportRunsService).request(SYSTEM, definition, occasion);
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
