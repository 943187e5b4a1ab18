import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';

/** Two roles on purpose: the one that serves can neither change the schema nor rewrite the audit trail. */
export interface DatabaseUrls {
  readonly owner: string;
  readonly serving: string;
}

const OWNER = 'resolute_owner';
const SERVING = 'resolute_app';
/** Of the server as a whole: PostgreSQL refuses two who alter a role at the same moment. */
const PROVISIONING = 7_260_107;

/**
 * Makes the two roles and the database where they are missing, and returns their addresses.
 * The passwords are made once and kept in `secretsFile` (mode 0600).
 */
export async function provision(adminUrl: string, database: string, secretsFile: string): Promise<DatabaseUrls> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PROVISIONING]);
    const passwords = keptPasswords(secretsFile);
    for (const [role, password] of Object.entries(passwords)) {
      const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      const verb = rowCount ? 'ALTER' : 'CREATE';
      await client.query(
        `${verb} ROLE ${client.escapeIdentifier(role)} LOGIN PASSWORD ${client.escapeLiteral(password)}`,
      );
    }
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} OWNER ${OWNER}`);
    return {
      owner: urlOf(adminUrl, database, OWNER, passwords[OWNER]),
      serving: urlOf(adminUrl, database, SERVING, passwords[SERVING]),
    };
  } finally {
    await client.end();
  }
}

function keptPasswords(file: string): Record<typeof OWNER | typeof SERVING, string> {
  if (!existsSync(file)) {
    const made = { [OWNER]: randomBytes(24).toString('base64url'), [SERVING]: randomBytes(24).toString('base64url') };
    writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

function urlOf(adminUrl: string, database: string, role: string, password: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = password;
  url.pathname = `/${path.posix.basename(database)}`;
  return url.toString();
}
