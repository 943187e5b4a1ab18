import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an edition plans and what was spent, by result and year, and how much may be planned for a year. */
export class CreateResources1765200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createResources(runner);
    await this.createCeilings(runner);
    await this.checkResources(runner);
    await this.checkCeilings(runner);
    // A frozen edition says for ever what it planned; what is spent in its years is still recorded.
    await runner.query(`
      CREATE TRIGGER keep_frozen_plan BEFORE INSERT OR UPDATE ON resources
      FOR EACH ROW WHEN (NEW.use = 'planned') EXECUTE FUNCTION keep_frozen_plan()`);
    await runner.query(`
      CREATE TRIGGER keep_frozen_plan BEFORE INSERT OR UPDATE ON budget_ceilings
      FOR EACH ROW EXECUTE FUNCTION keep_frozen_plan()`);
    for (const table of ['resources', 'budget_ceilings'])
      await runner.query(`
        CREATE TRIGGER keep_superseded BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION keep_superseded()`);
  }

  private async createResources(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE resources (
        id uuid NOT NULL,
        framework_version_id uuid NOT NULL,
        result_id uuid NOT NULL,
        year integer NOT NULL,
        use text NOT NULL,
        amount bigint NOT NULL,
        director_months numeric,
        professional_months numeric,
        general_service_months numeric,
        previous_id uuid,
        reason text,
        is_sample boolean NOT NULL,
        created_at timestamptz NOT NULL,
        superseded_at timestamptz,
        CONSTRAINT pk_resources PRIMARY KEY (id),
        CONSTRAINT uq_resources_previous UNIQUE (previous_id),
        CONSTRAINT fk_resources_result FOREIGN KEY (result_id, framework_version_id)
          REFERENCES results (id, framework_version_id),
        CONSTRAINT fk_resources_previous FOREIGN KEY (previous_id) REFERENCES resources (id),
        CONSTRAINT ck_resources_use CHECK (use IN ('planned', 'spent')),
        CONSTRAINT ck_resources_amount CHECK (amount >= 0 AND amount <= 999999999999),
        CONSTRAINT ck_resources_months CHECK (director_months >= 0 AND professional_months >= 0 AND general_service_months >= 0),
        CONSTRAINT ck_resources_begun CHECK (
          use = 'planned' OR year <= date_part('year', created_at AT TIME ZONE 'Europe/Zurich')),
        CONSTRAINT ck_resources_reason CHECK ((previous_id IS NULL) = (reason IS NULL) AND btrim(reason) <> ''),
        CONSTRAINT ck_resources_superseded CHECK (superseded_at >= created_at)
      )`);
    await runner.query(
      'CREATE UNIQUE INDEX uq_resources_current ON resources (result_id, year, use) WHERE superseded_at IS NULL',
    );
    await runner.query('CREATE INDEX ix_resources_framework ON resources (framework_version_id, year)');
  }

  private async createCeilings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE budget_ceilings (
        id uuid NOT NULL,
        framework_version_id uuid NOT NULL,
        year integer NOT NULL,
        amount bigint NOT NULL,
        document text NOT NULL,
        previous_id uuid,
        reason text,
        is_sample boolean NOT NULL,
        created_at timestamptz NOT NULL,
        superseded_at timestamptz,
        CONSTRAINT pk_budget_ceilings PRIMARY KEY (id),
        CONSTRAINT uq_budget_ceilings_previous UNIQUE (previous_id),
        CONSTRAINT fk_budget_ceilings_framework FOREIGN KEY (framework_version_id) REFERENCES framework_versions (id),
        CONSTRAINT fk_budget_ceilings_previous FOREIGN KEY (previous_id) REFERENCES budget_ceilings (id),
        CONSTRAINT ck_budget_ceilings_amount CHECK (amount >= 0 AND amount <= 999999999999),
        CONSTRAINT ck_budget_ceilings_document CHECK (btrim(document) <> ''),
        CONSTRAINT ck_budget_ceilings_reason CHECK ((previous_id IS NULL) = (reason IS NULL) AND btrim(reason) <> ''),
        CONSTRAINT ck_budget_ceilings_superseded CHECK (superseded_at >= created_at)
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX uq_budget_ceilings_current ON budget_ceilings (framework_version_id, year)
      WHERE superseded_at IS NULL`);
  }

  /**
   * Money lies in a year of an operational plan, and within the ceiling of that year. What is planned for an activity or an
   * enabler is a part of what is planned for the results above, so that only those of the highest kind count: each franc once.
   */
  private async checkResources(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION is_of_highest_kind(result uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT k.level = (SELECT min(o.level) FROM result_kinds o WHERE o.framework_version_id = r.framework_version_id)
        FROM results r JOIN result_kinds k ON k.id = r.kind_id WHERE r.id = result
      $$`);
    await runner.query(`
      CREATE FUNCTION check_resource() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        plan record;
        ceiling bigint;
        planned bigint;
      BEGIN
        -- Two lines that fit one by one can be too much together, so they are looked at one after the other.
        SELECT f.kind, f.first_year, f.last_year INTO plan FROM framework_versions f
          WHERE f.id = NEW.framework_version_id FOR UPDATE;
        IF plan.kind <> 'operational-plan' OR NEW.year NOT BETWEEN plan.first_year AND plan.last_year THEN
          RAISE EXCEPTION 'year % is outside the operational plan', NEW.year
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_resources_year';
        END IF;
        PERFORM 1 FROM resources p WHERE p.id = NEW.previous_id
          AND (p.result_id, p.year, p.use) IS DISTINCT FROM (NEW.result_id, NEW.year, NEW.use);
        IF FOUND THEN
          RAISE EXCEPTION 'a line takes the place of one of its own'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_resources_previous';
        END IF;
        IF NEW.use = 'planned' AND is_of_highest_kind(NEW.result_id) THEN
          SELECT c.amount INTO ceiling FROM budget_ceilings c
            WHERE c.framework_version_id = NEW.framework_version_id AND c.year = NEW.year AND c.superseded_at IS NULL;
          SELECT COALESCE(sum(r.amount), 0) INTO planned FROM resources r
            WHERE r.framework_version_id = NEW.framework_version_id AND r.year = NEW.year AND r.use = 'planned'
              AND r.superseded_at IS NULL AND is_of_highest_kind(r.result_id);
          IF planned + NEW.amount > ceiling THEN
            RAISE EXCEPTION 'more would be planned for % than its ceiling', NEW.year
              USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_resources_ceiling';
          END IF;
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER check_resource BEFORE INSERT ON resources FOR EACH ROW EXECUTE FUNCTION check_resource()`);
  }

  private async checkCeilings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION check_budget_ceiling() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        plan record;
      BEGIN
        SELECT f.kind, f.first_year, f.last_year INTO plan FROM framework_versions f
          WHERE f.id = NEW.framework_version_id FOR UPDATE;
        IF plan.kind <> 'operational-plan' OR NEW.year NOT BETWEEN plan.first_year AND plan.last_year THEN
          RAISE EXCEPTION 'year % is outside the operational plan', NEW.year
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_budget_ceilings_year';
        END IF;
        PERFORM 1 FROM budget_ceilings p WHERE p.id = NEW.previous_id
          AND (p.framework_version_id, p.year) IS DISTINCT FROM (NEW.framework_version_id, NEW.year);
        IF FOUND THEN
          RAISE EXCEPTION 'a ceiling takes the place of one of its own'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_budget_ceilings_previous';
        END IF;
        IF NEW.amount < (SELECT COALESCE(sum(r.amount), 0) FROM resources r
          WHERE r.framework_version_id = NEW.framework_version_id AND r.year = NEW.year AND r.use = 'planned'
            AND r.superseded_at IS NULL AND is_of_highest_kind(r.result_id)) THEN
          RAISE EXCEPTION 'more is planned for % already', NEW.year
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_budget_ceilings_planned';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER check_budget_ceiling BEFORE INSERT ON budget_ceilings
      FOR EACH ROW EXECUTE FUNCTION check_budget_ceiling()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE budget_ceilings, resources');
    await runner.query('DROP FUNCTION check_resource(), check_budget_ceiling(), is_of_highest_kind(uuid)');
  }
}
