import { rmSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';

/** Leaves nothing behind: neither the bundled server nor, on a given one, the template. */
export default async function globalTeardown(): Promise<void> {
  const server = globalThis.__testPostgres;
  if (server) {
    server.stop();
    rmSync(path.dirname(server.directory), { recursive: true, force: true });
    return;
  }
  const client = new Client({ connectionString: process.env.TEST_ADMIN_URL });
  await client.connect();
  await client.query(
    `DROP DATABASE IF EXISTS ${client.escapeIdentifier(process.env.TEST_TEMPLATE ?? '')} WITH (FORCE)`,
  );
  await client.end();
}
