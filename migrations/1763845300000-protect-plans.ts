import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What must never happen to a plan, whoever writes SQL; and results as they were recorded at a moment. */
export class ProtectPlans1763845300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.rememberResults(runner);
    await this.checkLinks(runner);
    await this.checkYears(runner);
    await this.keepDecisions(runner);
    await this.keepFrozen(runner);
  }

  /** What a result said before a change stays readable, whoever changes it. */
  private async rememberResults(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION remember_result() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        IF TG_OP = 'DELETE' OR NEW.changed_at < OLD.changed_at OR NEW.version <= OLD.version
          OR (NEW.id, NEW.origin_id, NEW.framework_version_id, NEW.created_at)
            IS DISTINCT FROM (OLD.id, OLD.origin_id, OLD.framework_version_id, OLD.created_at) THEN
          RAISE EXCEPTION 'a result keeps its identity and its history: % is refused', TG_OP
            USING ERRCODE = 'insufficient_privilege';
        END IF;
        INSERT INTO result_history (result_id, kind_id, code, title, description, control_level, sdgs, retired_on, version,
          recorded_from, recorded_until)
        VALUES (OLD.id, OLD.kind_id, OLD.code, OLD.title, OLD.description, OLD.control_level, OLD.sdgs, OLD.retired_on,
          OLD.version, OLD.changed_at, NEW.changed_at);
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER remember_result BEFORE UPDATE OR DELETE ON results
      FOR EACH ROW EXECUTE FUNCTION remember_result()`);
    await runner.query(`
      CREATE FUNCTION refuse_history_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'history is never changed: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
      END $$`);
    await runner.query(`
      CREATE TRIGGER refuse_result_history_change BEFORE UPDATE OR DELETE OR TRUNCATE ON result_history
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change()`);
    await runner.query(`
      CREATE FUNCTION results_as_of(moment timestamptz) RETURNS TABLE (
        id uuid, framework_version_id uuid, origin_id uuid, kind_id uuid, code text, title jsonb, description jsonb,
        control_level text, sdgs integer[], retired_on date, version integer, source text, is_sample boolean)
      LANGUAGE sql STABLE AS $$
        SELECT r.id, r.framework_version_id, r.origin_id, r.kind_id, r.code, r.title, r.description, r.control_level,
          r.sdgs, r.retired_on, r.version, r.source, r.is_sample
        FROM results r WHERE r.changed_at <= moment
        UNION ALL
        SELECT r.id, r.framework_version_id, r.origin_id, h.kind_id, h.code, h.title, h.description, h.control_level,
          h.sdgs, h.retired_on, h.version, r.source, r.is_sample
        FROM result_history h JOIN results r ON r.id = h.result_id
        WHERE h.recorded_from <= moment AND h.recorded_until > moment
      $$`);
  }

  /** Links go up, never stand twice for one day, and the shares of a child never add up to more than a whole. */
  private async checkLinks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION check_result_link() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        child record;
        parent record;
      BEGIN
        -- Two links that are right one by one can be wrong together, so they are looked at one after the other.
        PERFORM 1 FROM results WHERE id = NEW.child_id FOR UPDATE;
        SELECT r.framework_version_id AS framework, k.level, f.kind INTO child
          FROM results r JOIN result_kinds k ON k.id = r.kind_id JOIN framework_versions f ON f.id = r.framework_version_id
          WHERE r.id = NEW.child_id;
        SELECT r.framework_version_id AS framework, k.level, f.kind INTO parent
          FROM results r JOIN result_kinds k ON k.id = r.kind_id JOIN framework_versions f ON f.id = r.framework_version_id
          WHERE r.id = NEW.parent_id;
        IF NOT ((child.framework = parent.framework AND parent.level < child.level)
          OR (child.framework <> parent.framework AND child.kind = 'operational-plan' AND parent.kind = 'strategic-plan')) THEN
          RAISE EXCEPTION 'a result contributes upwards only'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_result_links_upwards';
        END IF;
        PERFORM 1 FROM result_links l
        WHERE l.child_id = NEW.child_id AND l.parent_id = NEW.parent_id AND l.id <> NEW.id AND l.superseded_at IS NULL
          AND daterange(l.effective_from, l.effective_until, '[]') && daterange(NEW.effective_from, NEW.effective_until, '[]');
        IF FOUND THEN
          RAISE EXCEPTION 'the link stands already on some of these days'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_result_links_once';
        END IF;
        PERFORM 1 FROM result_links d
        WHERE d.child_id = NEW.child_id AND d.superseded_at IS NULL AND 1 < (
          SELECT sum(l.share) FROM result_links l
          WHERE l.child_id = NEW.child_id AND l.superseded_at IS NULL
            AND daterange(l.effective_from, l.effective_until, '[]') @> d.effective_from);
        IF FOUND THEN
          RAISE EXCEPTION 'the shares add up to more than a whole'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_result_links_shares';
        END IF;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER check_result_link AFTER INSERT ON result_links
      FOR EACH ROW EXECUTE FUNCTION check_result_link()`);
    await runner.query(`
      CREATE FUNCTION keep_superseded() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.superseded_at IS NULL AND NEW.superseded_at IS NOT NULL
          AND to_jsonb(NEW) - 'superseded_at' = to_jsonb(OLD) - 'superseded_at'
        THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'what was recorded is superseded, never changed: % is refused', TG_OP
          USING ERRCODE = 'insufficient_privilege';
      END $$`);
    for (const table of ['result_links', 'successions'])
      await runner.query(`
        CREATE TRIGGER keep_superseded BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION keep_superseded()`);
  }

  private async checkYears(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION check_year_entry() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM 1 FROM framework_versions f
        WHERE f.id = NEW.framework_version_id AND f.kind = 'operational-plan' AND NEW.year BETWEEN f.first_year AND f.last_year;
        IF NOT FOUND THEN
          RAISE EXCEPTION 'year % is outside the operational plan', NEW.year
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_year_entries_year';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER check_year_entry BEFORE INSERT OR UPDATE ON year_entries
      FOR EACH ROW EXECUTE FUNCTION check_year_entry()`);
  }

  /** A decision of a body is struck out with a reason, never changed and never lost. */
  private async keepDecisions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_plan_decision() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.revoked_at IS NULL AND NEW.revoked_at IS NOT NULL
          AND to_jsonb(NEW) - ARRAY['revoked_at', 'revocation_reason'] = to_jsonb(OLD) - ARRAY['revoked_at', 'revocation_reason']
        THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'decisions are never changed: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_plan_decision BEFORE UPDATE OR DELETE ON plan_decisions
      FOR EACH ROW EXECUTE FUNCTION keep_plan_decision()`);
    await runner.query(`
      CREATE FUNCTION check_plan_decision() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM 1 FROM framework_versions f WHERE f.id = NEW.framework_version_id
          AND f.first_year <= ALL (NEW.years) AND f.last_year >= ALL (NEW.years);
        IF NOT FOUND THEN
          RAISE EXCEPTION 'a decision is on years of the plan'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_plan_decisions_within';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER check_plan_decision BEFORE INSERT ON plan_decisions
      FOR EACH ROW EXECUTE FUNCTION check_plan_decision()`);
  }

  /** An edition that another has followed says for ever what it said. */
  private async keepFrozen(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_frozen_plan() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        row_now jsonb := to_jsonb(COALESCE(NEW, OLD));
        plan uuid := COALESCE((row_now ->> 'framework_version_id')::uuid,
          (SELECT r.framework_version_id FROM results r WHERE r.id = (row_now ->> 'child_id')::uuid));
        frozen timestamptz;
      BEGIN
        -- Whoever freezes the edition waits for this write, and this write for whoever freezes it.
        SELECT f.frozen_at INTO frozen FROM framework_versions f WHERE f.id = plan FOR SHARE;
        IF frozen IS NOT NULL THEN
          RAISE EXCEPTION 'the edition is frozen: % is refused', TG_OP
            USING ERRCODE = 'insufficient_privilege', CONSTRAINT = 'ck_framework_versions_frozen';
        END IF;
        RETURN COALESCE(NEW, OLD);
      END $$`);
    for (const table of ['result_kinds', 'results', 'year_entries', 'result_links'])
      await runner.query(`
        CREATE TRIGGER keep_frozen_plan BEFORE INSERT OR UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION keep_frozen_plan()`);
    await runner.query(`
      CREATE FUNCTION keep_frozen_framework() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the edition is frozen: % is refused', TG_OP
          USING ERRCODE = 'insufficient_privilege', CONSTRAINT = 'ck_framework_versions_frozen';
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_frozen_framework BEFORE UPDATE OR DELETE ON framework_versions
      FOR EACH ROW WHEN (OLD.frozen_at IS NOT NULL) EXECUTE FUNCTION keep_frozen_framework()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, triggers] of Object.entries(TRIGGERS))
      for (const trigger of triggers) await runner.query(`DROP TRIGGER ${trigger} ON ${table}`);
    await runner.query(`
      DROP FUNCTION results_as_of(timestamptz), keep_frozen_framework(), keep_frozen_plan(), check_plan_decision(),
        keep_plan_decision(), keep_superseded(), check_result_link(), refuse_history_change(), remember_result(),
        check_year_entry()`);
  }
}

const TRIGGERS = {
  framework_versions: ['keep_frozen_framework'],
  plan_decisions: ['keep_plan_decision', 'check_plan_decision'],
  result_kinds: ['keep_frozen_plan'],
  results: ['remember_result', 'keep_frozen_plan'],
  result_history: ['refuse_result_history_change'],
  result_links: ['check_result_link', 'keep_superseded', 'keep_frozen_plan'],
  successions: ['keep_superseded'],
  year_entries: ['check_year_entry', 'keep_frozen_plan'],
};
