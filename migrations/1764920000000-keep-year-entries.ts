import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an edition planned for a year is kept as it was known at any moment, also what was changed or taken away since. */
export class KeepYearEntries1764920000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE year_entries ADD COLUMN changed_at timestamptz, ADD COLUMN removed_at timestamptz');
    // Frozen editions get the column, too, and are none the less what they were.
    await runner.query('ALTER TABLE year_entries DISABLE TRIGGER USER');
    await runner.query('UPDATE year_entries SET changed_at = created_at');
    await runner.query('ALTER TABLE year_entries ENABLE TRIGGER USER');
    await runner.query(`
      ALTER TABLE year_entries ALTER COLUMN changed_at SET NOT NULL, DROP CONSTRAINT uq_year_entries_year,
        ADD CONSTRAINT ck_year_entries_removed CHECK (removed_at = changed_at)`);
    await runner.query(
      'CREATE UNIQUE INDEX uq_year_entries_year ON year_entries (result_id, year) WHERE removed_at IS NULL',
    );
    await this.remember(runner);
    await this.readAsOf(runner);
  }

  private async remember(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE year_entry_history (
        year_entry_id uuid NOT NULL,
        version integer NOT NULL,
        planned jsonb NOT NULL,
        regional_support_share numeric,
        recorded_from timestamptz NOT NULL,
        recorded_until timestamptz NOT NULL,
        CONSTRAINT pk_year_entry_history PRIMARY KEY (year_entry_id, version),
        CONSTRAINT fk_year_entry_history_entry FOREIGN KEY (year_entry_id) REFERENCES year_entries (id),
        CONSTRAINT ck_year_entry_history_recorded CHECK (recorded_from <= recorded_until)
      )`);
    await runner.query(`
      CREATE FUNCTION remember_year_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        IF TG_OP = 'DELETE' OR OLD.removed_at IS NOT NULL OR NEW.changed_at < OLD.changed_at OR NEW.version <= OLD.version
          OR (NEW.id, NEW.framework_version_id, NEW.result_id, NEW.year, NEW.created_at)
            IS DISTINCT FROM (OLD.id, OLD.framework_version_id, OLD.result_id, OLD.year, OLD.created_at) THEN
          RAISE EXCEPTION 'what was planned for a year keeps its history: % is refused', TG_OP
            USING ERRCODE = 'insufficient_privilege';
        END IF;
        INSERT INTO year_entry_history (year_entry_id, version, planned, regional_support_share, recorded_from, recorded_until)
        VALUES (OLD.id, OLD.version, OLD.planned, OLD.regional_support_share, OLD.changed_at, NEW.changed_at);
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER remember_year_entry BEFORE UPDATE OR DELETE ON year_entries
      FOR EACH ROW EXECUTE FUNCTION remember_year_entry()`);
    await runner.query(`
      CREATE TRIGGER refuse_year_entry_history_change BEFORE UPDATE OR DELETE OR TRUNCATE ON year_entry_history
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change()`);
  }

  private async readAsOf(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION year_entries_as_of(moment timestamptz) RETURNS TABLE (
        id uuid, framework_version_id uuid, result_id uuid, year integer, planned jsonb, regional_support_share numeric,
        is_sample boolean, version integer)
      LANGUAGE sql STABLE AS $$
        SELECT y.id, y.framework_version_id, y.result_id, y.year, y.planned, y.regional_support_share, y.is_sample, y.version
        FROM year_entries y WHERE y.changed_at <= moment AND y.removed_at IS NULL
        UNION ALL
        SELECT y.id, y.framework_version_id, y.result_id, y.year, h.planned, h.regional_support_share, y.is_sample, h.version
        FROM year_entry_history h JOIN year_entries y ON y.id = h.year_entry_id
        WHERE h.recorded_from <= moment AND h.recorded_until > moment
      $$`);
  }

  /** What was taken away is gone for good then: it has no place where a year is planned once. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION year_entries_as_of(timestamptz)');
    await runner.query('DROP TRIGGER remember_year_entry ON year_entries');
    await runner.query('DROP TABLE year_entry_history');
    await runner.query('DROP FUNCTION remember_year_entry()');
    await runner.query('ALTER TABLE year_entries DISABLE TRIGGER USER');
    await runner.query('DELETE FROM year_entries WHERE removed_at IS NOT NULL');
    await runner.query('ALTER TABLE year_entries ENABLE TRIGGER USER');
    await runner.query('DROP INDEX uq_year_entries_year');
    await runner.query(`
      ALTER TABLE year_entries DROP COLUMN removed_at, DROP COLUMN changed_at,
        ADD CONSTRAINT uq_year_entries_year UNIQUE (result_id, year)`);
  }
}
