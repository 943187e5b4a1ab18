import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Somebody heads a unit, and is told when it is late. */
export class GiveUnitsHeads1764700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE units ADD COLUMN head_id uuid');
    await runner.query('ALTER TABLE units ADD CONSTRAINT fk_units_head FOREIGN KEY (head_id) REFERENCES persons (id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE units DROP COLUMN head_id');
  }
}
