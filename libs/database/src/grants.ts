import type { Client } from 'pg';

/** What the serving role may only read. Rows get in through functions of the owner, or by migration. */
const READ_ONLY = [
  'action_authors',
  'actual_authors',
  'actual_submissions',
  'audit_entries',
  'result_history',
  'result_note_authors',
  'schema_migrations',
  'year_entry_history',
];
/** The schema of the jobs on PostgreSQL, where the serving role runs BullMQ's own functions. */
const QUEUE_SCHEMA = 'bullmq';

/**
 * Gives the serving role exactly its rights, whatever it had before. With one role for owner and serving nothing can be
 * withheld: an owner may always change its own tables.
 */
export async function grantToServingRole(client: Client, servingRole: string): Promise<void> {
  const { rows } = await client.query<{ owner: string }>('SELECT current_user AS owner');
  if (rows[0]?.owner === servingRole) return;
  const role = client.escapeIdentifier(servingRole);
  for (const schema of await existing(client, ['public', QUEUE_SCHEMA])) {
    // BullMQ makes a sequence for each queue when its first job comes.
    await client.query(`GRANT USAGE${schema === QUEUE_SCHEMA ? ', CREATE' : ''} ON SCHEMA ${schema} TO ${role}`);
    await client.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${role}`);
    for (const sequence of await ownSequences(client, schema))
      await client.query(`GRANT USAGE, SELECT ON SEQUENCE ${schema}.${client.escapeIdentifier(sequence)} TO ${role}`);
    await client.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${role}`);
  }
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname = ANY($1)`,
    [READ_ONLY],
  );
  for (const { name } of tables) {
    await client.query(`REVOKE ALL ON ${client.escapeIdentifier(name)} FROM ${role}`);
    await client.query(`GRANT SELECT ON ${client.escapeIdentifier(name)} TO ${role}`);
  }
}

/** The serving role's own sequences, which it made for its queues, are not the owner's to give: "ON ALL" would fail. */
async function ownSequences(client: Client, schema: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = $1::regnamespace AND relkind = 'S' AND pg_get_userbyid(relowner) = current_user`,
    [schema],
  );
  return rows.map((row) => row.name);
}

async function existing(client: Client, schemas: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT nspname AS name FROM pg_namespace WHERE nspname = ANY($1)',
    [schemas],
  );
  return rows.map((row) => row.name);
}
