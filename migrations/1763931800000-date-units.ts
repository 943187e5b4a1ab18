import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Study groups come and go with assemblies: a unit may have a first and a last day. */
export class DateUnits1763931800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE units ADD COLUMN valid_from date, ADD COLUMN valid_until date,
        ADD CONSTRAINT ck_units_days CHECK (valid_from <= valid_until)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE units DROP CONSTRAINT ck_units_days, DROP COLUMN valid_from, DROP COLUMN valid_until',
    );
  }
}
