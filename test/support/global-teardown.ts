import { rmSync } from 'node:fs';
import { Client } from 'pg';

/** Leaves nothing behind: neither the bundled server nor, on a given one, the template. */
export default async function globalTeardown(): Promise<void> {
  const server = globalThis.__testPostgres;
  if (server) server.stop();
  else await dropTemplate();
  // The server may lie elsewhere than asked for, so both are named; never a parent, which others may share.
  for (const own of [server?.directory, globalThis.__testDirectory])
    if (own) rmSync(own, { recursive: true, force: true });
}

async function dropTemplate(): Promise<void> {
  const client = new Client({ connectionString: process.env.TEST_ADMIN_URL });
  await client.connect();
  await client.query(
    `DROP DATABASE IF EXISTS ${client.escapeIdentifier(process.env.TEST_TEMPLATE ?? '')} WITH (FORCE)`,
  );
  await client.end();
}
