import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A dimension that retired is asked for by no further sheet; what asks for it stays. "Not stated" is always among categories. */
export class LetDimensionsRetire1764830200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE dimensions ADD COLUMN retired_on date');
    await runner.query(`
      ALTER TABLE categories ADD CONSTRAINT ck_categories_not_stated
        CHECK (code <> 'not-stated' OR (valid_from IS NULL AND valid_until IS NULL))`);
    await this.refuseRetired(runner, 'breakdowns');
    await this.refuseRetired(runner, 'categories');
  }

  /** The row of the dimension is locked, so that the last sheet that asks for it and its retirement wait for each other. */
  private async refuseRetired(runner: QueryRunner, table: 'breakdowns' | 'categories'): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_retired_in_${table}() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        retired date;
      BEGIN
        SELECT d.retired_on INTO retired FROM dimensions d WHERE d.id = NEW.dimension_id FOR SHARE;
        IF retired IS NOT NULL THEN
          RAISE EXCEPTION 'the dimension retired' USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_${table}_in_use';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER refuse_retired BEFORE INSERT OR UPDATE OF dimension_id ON ${table}
      FOR EACH ROW EXECUTE FUNCTION refuse_retired_in_${table}()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['breakdowns', 'categories']) {
      await runner.query(`DROP TRIGGER refuse_retired ON ${table}`);
      await runner.query(`DROP FUNCTION refuse_retired_in_${table}()`);
    }
    await runner.query('ALTER TABLE categories DROP CONSTRAINT ck_categories_not_stated');
    await runner.query('ALTER TABLE dimensions DROP COLUMN retired_on');
  }
}
