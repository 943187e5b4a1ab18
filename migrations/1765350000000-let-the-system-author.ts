import type { MigrationInterface, QueryRunner } from 'typeorm';

const SYSTEM = '00000000-0000-7000-8000-000000000001';

/** Nobody signs in as the author of what the system computes, whatever somebody enters by hand. */
export class LetTheSystemAuthor1765350000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE persons ADD CONSTRAINT ck_persons_system CHECK (id <> '${SYSTEM}' OR disabled_at IS NOT NULL)`,
    );
    for (const table of ['passwords', 'role_grants'])
      await runner.query(`ALTER TABLE ${table} ADD CONSTRAINT ck_${table}_system CHECK (person_id <> '${SYSTEM}')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['role_grants', 'passwords', 'persons'])
      await runner.query(`ALTER TABLE ${table} DROP CONSTRAINT ck_${table}_system`);
  }
}
