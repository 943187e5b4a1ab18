import type { DataSource } from 'typeorm';

/**
 * Whether PostgreSQL itself keeps this connection from rewriting the audit trail. It cannot when the serving role owns
 * the table (one role for both addresses) or is a superuser: then the triggers could be switched off.
 */
export async function isAuditProtected(source: DataSource): Promise<boolean> {
  const [row] = await source.query<{ owns: boolean; writes: boolean }[]>(
    `SELECT pg_has_role(current_user, relowner, 'USAGE') AS owns,
            has_table_privilege(current_user, oid, 'INSERT, UPDATE, DELETE, TRUNCATE') AS writes
     FROM pg_class WHERE oid = 'public.audit_entries'::regclass`,
  );
  return row !== undefined && !row.owns && !row.writes;
}
