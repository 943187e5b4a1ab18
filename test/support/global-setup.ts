import { chmodSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BundledPostgres, migrate, provision, startBundledPostgres } from '@resolute/database';
import { migrateQueueSchema } from '@resolute/queues';

declare global {
  var __testPostgres: BundledPostgres | undefined;
  var __testDirectory: string | undefined;
}

/**
 * One migrated template per run, from which each suite copies a database of its own in some tens of milliseconds.
 * TEST_POSTGRES_URL (a superuser's address) names another server than the bundled one, such as PostgreSQL 15.
 */
export default async function globalSetup(): Promise<void> {
  const template = `resolute_template_${process.pid}`;
  const { adminUrl, directory } = await testServer();
  const urls = await provision(adminUrl, template, path.join(directory, 'roles.secret'));
  await migrate({ ownerUrl: urls.owner, servingUrl: urls.serving, afterwards: [migrateQueueSchema] });
  process.env.TEST_ADMIN_URL = adminUrl;
  process.env.TEST_OWNER_URL = urls.owner;
  process.env.TEST_SERVING_URL = urls.serving;
  process.env.TEST_TEMPLATE = template;
}

async function testServer(): Promise<{ adminUrl: string; directory: string }> {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'resolute-test-'));
  // Made for its owner alone, it would keep PostgreSQL's account out.
  chmodSync(directory, 0o755);
  globalThis.__testDirectory = directory;
  if (process.env.TEST_POSTGRES_URL) return { adminUrl: process.env.TEST_POSTGRES_URL, directory };
  const server = await startBundledPostgres({ directory: path.join(directory, 'pg'), durable: false });
  globalThis.__testPostgres = server;
  return server;
}
