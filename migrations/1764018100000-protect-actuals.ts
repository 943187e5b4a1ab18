import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The way of a value, its three people and what it is about: forbidden by PostgreSQL as well, whoever writes SQL. */
export class ProtectActuals1764018100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.checkPeriod(runner);
    await this.keepWay(runner);
    await this.keepPeopleApart(runner);
    await this.keepBreakdownValues(runner);
  }

  /** A value is of a part of its own indicator, and of a meeting exactly where the indicator is reported for meetings. */
  private async checkPeriod(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION check_actual_period() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM 1 FROM indicator_versions v JOIN indicator_parts p ON p.indicator_id = v.indicator_id
        WHERE v.id = NEW.indicator_version_id AND p.id = NEW.part_id
          AND ((v.series IS NULL AND NEW.occasion_id IS NULL)
            OR EXISTS (SELECT FROM occasions o WHERE o.id = NEW.occasion_id AND o.series = v.series AND o.code = NEW.period));
        IF NOT FOUND THEN
          RAISE EXCEPTION 'a value belongs to a part and a period of its indicator'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_actuals_period';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER check_actual_period BEFORE INSERT OR UPDATE OF indicator_version_id, part_id, period, occasion_id ON actuals
      FOR EACH ROW EXECUTE FUNCTION check_actual_period()`);
  }

  /** The table of transitions once more, and a figure that moves only while its author works on it. */
  private async keepWay(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_actual_way() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        way CONSTANT jsonb := '{"draft": ["draft", "submitted", "withdrawn"], "submitted": ["verified", "sent-back", "withdrawn"],
          "verified": ["accepted", "sent-back"], "accepted": ["corrected"], "sent-back": ["sent-back", "submitted", "withdrawn"],
          "withdrawn": ["draft"], "corrected": []}';
        moving CONSTANT text[] := ARRAY['state', 'verifier_id', 'acceptor_id', 'submitted_at', 'verified_at', 'accepted_at',
          'corrected_at', 'version'];
      BEGIN
        IF TG_OP = 'INSERT' THEN
          RETURN NEW;
        END IF;
        IF NOT (way -> OLD.state) ? NEW.state THEN
          RAISE EXCEPTION 'from % to %: there is no such step', OLD.state, NEW.state
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_actuals_way';
        END IF;
        IF (NEW.state NOT IN ('draft', 'sent-back') OR OLD.state IN ('submitted', 'verified'))
          AND to_jsonb(NEW) - moving <> to_jsonb(OLD) - moving THEN
          RAISE EXCEPTION 'what was submitted does not change on its way'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_actuals_as_submitted';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_actual_way BEFORE UPDATE ON actuals FOR EACH ROW EXECUTE FUNCTION keep_actual_way()`);
  }

  /** Whoever saved a revision neither verifies nor accepts it, also when somebody else saved it last. */
  private async keepPeopleApart(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_people_apart() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM 1 FROM actual_authors a WHERE a.actual_id = NEW.id AND a.person_id IN (NEW.verifier_id, NEW.acceptor_id);
        IF FOUND THEN
          RAISE EXCEPTION 'whoever wrote a value does not check it'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_actuals_authors_apart';
        END IF;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_people_apart AFTER INSERT OR UPDATE OF verifier_id, acceptor_id ON actuals
      FOR EACH ROW EXECUTE FUNCTION keep_people_apart()`);
    await runner.query(`
      CREATE FUNCTION remember_author() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        INSERT INTO actual_authors (actual_id, person_id, first_saved_at) VALUES (NEW.id, NEW.author_id, NEW.created_at)
        ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER remember_author AFTER INSERT OR UPDATE OF author_id ON actuals
      FOR EACH ROW EXECUTE FUNCTION remember_author()`);
  }

  private async keepBreakdownValues(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_breakdown_values() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        entry breakdown_values := COALESCE(NEW, OLD);
      BEGIN
        PERFORM 1 FROM actuals a JOIN breakdowns b ON b.indicator_version_id = a.indicator_version_id
          JOIN categories c ON c.dimension_id = b.dimension_id
        WHERE a.id = entry.actual_id AND b.id = entry.breakdown_id AND c.id = entry.category_id
          AND a.state IN ('draft', 'sent-back')
        FOR SHARE OF a;
        IF NOT FOUND THEN
          RAISE EXCEPTION 'a breakdown is of its own indicator, and stays once it was submitted'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_breakdown_values_open';
        END IF;
        RETURN COALESCE(NEW, OLD);
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_breakdown_values BEFORE INSERT OR UPDATE OR DELETE ON breakdown_values
      FOR EACH ROW EXECUTE FUNCTION keep_breakdown_values()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER keep_breakdown_values ON breakdown_values');
    for (const trigger of ['remember_author', 'keep_people_apart', 'keep_actual_way', 'check_actual_period'])
      await runner.query(`DROP TRIGGER ${trigger} ON actuals`);
    await runner.query(`
      DROP FUNCTION keep_breakdown_values(), remember_author(), keep_people_apart(), keep_actual_way(), check_actual_period()`);
  }
}
