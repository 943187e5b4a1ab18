import type { Grant, Person, Role } from '@resolute/domain';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';

export interface PersonOptions {
  readonly name?: string;
  readonly email?: string;
  readonly unitId?: string;
  readonly grants?: readonly { role: Role; unitId?: string }[];
  readonly disabled?: boolean;
  /** Without one they are invited and have not come yet. */
  readonly password?: boolean;
}

/** Enters people and units by hand, for tests of services; what it returns can act. */
export class Directory {
  constructor(private readonly source: DataSource) {}

  async unit(kind: 'unit' | 'study-group' = 'unit', code = `U-${uuid().slice(-12)}`): Promise<string> {
    const id = uuid();
    await this.source.query(
      `INSERT INTO units (id, code, kind, title, is_sample, version, created_at)
       VALUES ($1, $2, $3, '{"en":"A unit"}', false, 1, now())`,
      [id, code, kind],
    );
    return id;
  }

  async person(options: PersonOptions = {}): Promise<Person> {
    const id = uuid();
    const { name = 'Test Person', email = `${id}@test.example`, unitId = null } = options;
    await this.source.query(
      `INSERT INTO persons (id, name, email, unit_id, language, numerals, time_zone, theme, is_sample, version, created_at)
       VALUES ($1, $2, $3, $4, 'en', 'latn', 'Europe/Zurich', 'auto', false, 1, now())`,
      [id, name, email, unitId],
    );
    if (options.password !== false)
      await this.source.query(`INSERT INTO passwords (person_id, hash, changed_at) VALUES ($1, 'none', now())`, [id]);
    const grants: Grant[] = (options.grants ?? []).map(({ role, unitId: scope = null }) => ({ role, unitId: scope }));
    for (const grant of grants)
      await this.source.query(
        `INSERT INTO role_grants (id, person_id, role, unit_id, granted_at, is_sole_decision)
         VALUES ($1, $2, $3, $4, now(), false)`,
        [uuid(), id, grant.role, grant.unitId],
      );
    if (options.disabled) await this.disable(id);
    return { kind: 'person', id, grants };
  }

  async disable(id: string): Promise<void> {
    await this.source.query('UPDATE persons SET disabled_at = now() WHERE id = $1', [id]);
  }

  async session(personId: string, seenAt: Date): Promise<void> {
    await this.source.query(
      `INSERT INTO sessions (id, person_id, token_hash, stage, device, created_at, seen_at, ends_at)
       VALUES ($1, $2, sha256($3::bytea), 'complete', 'a test', $4::timestamptz, $4, $4::timestamptz + interval '8 hours')`,
      [uuid(), personId, uuid(), seenAt],
    );
  }

  /** The roles that somebody holds at the moment. */
  async rolesOf(personId: string): Promise<string[]> {
    const rows = await this.source.query<{ role: string }[]>(
      `SELECT role FROM role_grants WHERE person_id = $1 AND granted_at IS NOT NULL AND revoked_at IS NULL ORDER BY role`,
      [personId],
    );
    return rows.map(({ role }) => role);
  }

  async grantIdOf(personId: string, role: Role): Promise<string> {
    const [row] = await this.source.query<{ id: string }[]>(
      'SELECT id FROM role_grants WHERE person_id = $1 AND role = $2 AND revoked_at IS NULL',
      [personId, role],
    );
    return row?.id ?? '';
  }

  /** Everybody enabled who holds the role of administrator. */
  administrators(): Promise<{ id: string }[]> {
    return this.source.query(
      `SELECT p.id FROM persons p JOIN role_grants g ON g.person_id = p.id
       WHERE g.role = 'administrator' AND g.granted_at IS NOT NULL AND g.revoked_at IS NULL AND p.disabled_at IS NULL`,
    );
  }

  /** Lets a test say how many administrators there are. */
  async removeAdministrators(): Promise<void> {
    await this.source.query(`DELETE FROM role_grants WHERE role = 'administrator'`);
  }
}
