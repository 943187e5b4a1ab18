import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '@resolute/domain';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';

/** Somebody who can send requests. */
export interface TestPerson {
  readonly id: string;
  readonly grantIds: readonly string[];
  /** What their browser sends. */
  readonly cookie: string;
}

export interface TestGrant {
  readonly role: Role;
  readonly unitId?: string;
}

/** Makes people who are signed in already, without the half second that passwords take. */
export class TestPeople {
  constructor(private readonly source: DataSource) {}

  async unit(kind: 'unit' | 'study-group' = 'unit'): Promise<string> {
    const id = uuid();
    await this.source.query(
      `INSERT INTO units (id, code, kind, title, is_sample, version, created_at) VALUES ($1, $2, $3, '{"en":"A unit"}', false, 1, now())`,
      [id, `U-${id.slice(-8)}`, kind],
    );
    return id;
  }

  async person(
    grants: readonly TestGrant[] = [],
    { disabled = false, name = 'Test Person' } = {},
  ): Promise<TestPerson> {
    const id = uuid();
    await this.source.query(
      `INSERT INTO persons (id, name, email, language, numerals, time_zone, theme, disabled_at, is_sample, version, created_at)
       VALUES ($1, $2, $3, 'en', 'latn', 'Europe/Zurich', 'auto', $4, false, 1, now())`,
      [id, name, `${id}@test.example`, disabled ? new Date() : null],
    );
    const grantIds: string[] = [];
    for (const { role, unitId } of grants) {
      const grantId = uuid();
      await this.source.query(
        `INSERT INTO role_grants (id, person_id, role, unit_id, granted_at, is_sole_decision) VALUES ($1, $2, $3, $4, now(), false)`,
        [grantId, id, role, unitId ?? null],
      );
      grantIds.push(grantId);
    }
    return { id, grantIds, cookie: await this.session(id) };
  }

  /** A weighty role that one administrator has proposed for somebody, and that waits for a second one. */
  async proposal(role: Role): Promise<string> {
    const [proposer, wanted] = [await this.person([{ role: 'administrator' }]), await this.person()];
    const id = uuid();
    await this.source.query(
      `INSERT INTO role_grants (id, person_id, role, proposed_by_id, proposed_at, is_sole_decision)
       VALUES ($1, $2, $3, $4, now(), false)`,
      [id, wanted.id, role, proposer.id],
    );
    return id;
  }

  /** That somebody has named a substitute for a time to come. */
  async substitution(absentId: string): Promise<string> {
    const id = uuid();
    await this.source.query(
      `INSERT INTO substitutions (id, absent_id, substitute_id, from_day, to_day, created_by_id, created_at)
       VALUES ($1, $2, $3, '2999-01-01', '2999-01-31', $2, now())`,
      [id, absentId, (await this.person()).id],
    );
    return id;
  }

  /** One of somebody's sessions. */
  async sessionId(personId: string): Promise<string> {
    const [row] = await this.source.query<{ id: string }[]>('SELECT id FROM sessions WHERE person_id = $1', [personId]);
    return row?.id ?? uuid();
  }

  /** Signs somebody in by hand; `stage` other than complete stands before a second factor. */
  async session(personId: string, stage = 'complete'): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.source.query(
      `INSERT INTO sessions (id, person_id, token_hash, stage, device, created_at, seen_at, ends_at)
       VALUES ($1, $2, $3, $4, 'a test', now(), now(), now() + interval '8 hours')`,
      [uuid(), personId, createHash('sha256').update(token).digest(), stage],
    );
    return `resolute=${token}`;
  }
}
