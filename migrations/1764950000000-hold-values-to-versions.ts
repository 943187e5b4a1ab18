import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A period is reported under the version that holds on its last day, and under no other: two versions with a value each for the
 * same time would count it twice. A meeting for which values were entered stays one of its series.
 */
export class HoldValuesToVersions1764950000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.nameLastDays(runner);
    await this.followReported(runner);
    await this.holdValues(runner);
    await this.keepSeries(runner);
  }

  /** 2026-Q1 ends on 31 March. */
  private async nameLastDays(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION last_day_of_period(period text) RETURNS date LANGUAGE sql IMMUTABLE AS $$
        SELECT (make_date(left(period, 4)::integer, CASE substr(period, 6, 1)
            WHEN '' THEN 12 WHEN 'H' THEN 6 * right(period, 1)::integer WHEN 'Q' THEN 3 * right(period, 1)::integer
            ELSE right(period, 2)::integer END, 1) + interval '1 month - 1 day')::date
      $$`);
  }

  /** The versions are locked, as a value holds its own: a version and a value wait for each other. */
  private async followReported(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION follow_reported_periods() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM 1 FROM indicator_versions v WHERE v.indicator_id = NEW.indicator_id ORDER BY v.id FOR UPDATE;
        PERFORM 1 FROM indicator_versions v JOIN actuals a ON a.indicator_version_id = v.id AND a.state <> 'withdrawn'
          LEFT JOIN occasions o ON o.id = a.occasion_id
        WHERE v.indicator_id = NEW.indicator_id
          AND CASE WHEN o.id IS NULL THEN last_day_of_period(a.period) ELSE o.to_day END >= NEW.starts_on
        LIMIT 1;
        IF FOUND THEN
          RAISE EXCEPTION 'a version begins after the periods that were reported under the one before'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_indicator_versions_follow';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER follow_reported_periods BEFORE INSERT ON indicator_versions
      FOR EACH ROW WHEN (NEW.starts_on IS NOT NULL) EXECUTE FUNCTION follow_reported_periods()`);
  }

  /** One look for all values of a statement; one more for a value that moves, or is taken up after it was withdrawn. */
  private async holdValues(runner: QueryRunner): Promise<void> {
    const breaks = (values: string): string => `
        PERFORM 1 FROM ${values} e JOIN indicator_versions v ON v.id = e.indicator_version_id
          JOIN indicator_versions n ON n.indicator_id = v.indicator_id AND n.number > v.number
          LEFT JOIN occasions o ON o.id = e.occasion_id
        WHERE CASE WHEN o.id IS NULL THEN last_day_of_period(e.period) ELSE o.to_day END >= n.starts_on
        LIMIT 1;
        IF FOUND THEN
          RAISE EXCEPTION 'a later version of the indicator holds at the end of this period'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_actuals_version_holds';
        END IF;`;
    await runner.query(`
      CREATE FUNCTION hold_values_to_versions() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN${breaks('entered')}
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER hold_values_to_versions AFTER INSERT ON actuals REFERENCING NEW TABLE AS entered
      FOR EACH STATEMENT EXECUTE FUNCTION hold_values_to_versions()`);
    await runner.query(`
      CREATE FUNCTION hold_value_to_version() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM 1 FROM indicator_versions v WHERE v.id = NEW.indicator_version_id FOR SHARE;${breaks('(SELECT NEW.*)')}
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER hold_value_to_version BEFORE UPDATE ON actuals FOR EACH ROW
      WHEN ((NEW.indicator_version_id, NEW.period, NEW.occasion_id)
          IS DISTINCT FROM (OLD.indicator_version_id, OLD.period, OLD.occasion_id)
        OR (OLD.state = 'withdrawn' AND NEW.state <> 'withdrawn'))
      EXECUTE FUNCTION hold_value_to_version()`);
  }

  private async keepSeries(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_series() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM 1 FROM actuals a WHERE a.occasion_id = NEW.id LIMIT 1;
        IF FOUND THEN
          RAISE EXCEPTION 'values were entered for this meeting as one of its series'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_occasions_series';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_series BEFORE UPDATE OF series ON occasions
      FOR EACH ROW WHEN (NEW.series <> OLD.series) EXECUTE FUNCTION keep_series()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER keep_series ON occasions');
    for (const trigger of ['hold_value_to_version', 'hold_values_to_versions'])
      await runner.query(`DROP TRIGGER ${trigger} ON actuals`);
    await runner.query('DROP TRIGGER follow_reported_periods ON indicator_versions');
    await runner.query(
      'DROP FUNCTION keep_series(), hold_value_to_version(), hold_values_to_versions(), follow_reported_periods(), last_day_of_period(text)',
    );
  }
}
