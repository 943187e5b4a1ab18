import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadConfig } from '@resolute/config';
import { type ApiOptions, createApi } from '../../apps/api/src/create-api';
import { createTestDatabase, type TestDatabase } from './database';

export interface RunningApi {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  /** Where it keeps files; a folder of its own. */
  readonly filesDir: string;
  /** Sends a request without a port. */
  readonly inject: NestFastifyApplication['inject'];
  close(): Promise<void>;
}

export interface StartApiOptions extends ApiOptions {
  /** Settings other than those of a test, such as `{ METRICS_TOKEN: '…' }`. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** The whole API on a database of its own. */
export async function startApi({ settings = {}, ...options }: StartApiOptions = {}): Promise<RunningApi> {
  const database = await createTestDatabase();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'resolute-api-'));
  const filesDir = path.join(folder, 'files');
  mkdirSync(filesDir);
  const environment = {
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    SECRET_KEY: 'a-secret-key-for-tests-and-nothing-else',
    DATABASE_URL: database.servingUrl,
    DATA_DIR: folder,
    ...settings,
  };
  const app = await createApi(loadConfig(environment), options).catch(async (error: unknown) => {
    await database.drop();
    rmSync(folder, { recursive: true });
    throw error;
  });
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    database,
    filesDir,
    inject: app.inject.bind(app),
    close: async () => {
      await app.close();
      await database.drop();
      rmSync(folder, { recursive: true });
    },
  };
}
