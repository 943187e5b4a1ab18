import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What must never happen to the risk register, whoever writes SQL. */
export class ProtectRiskRegister1765100100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.keepRecords(runner);
    await this.checkMatrices(runner);
    await this.checkAssessments(runner);
    await this.keepRisks(runner);
    await this.keepLinked(runner);
    await this.checkTreatments(runner);
    await this.checkDecisions(runner);
  }

  /** What was decided and what happened is entered once. What was found is superseded, and stays readable. */
  private async keepRecords(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_risk_record_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'what was recorded of a risk is never changed: % is refused', TG_OP
          USING ERRCODE = 'insufficient_privilege';
      END $$`);
    for (const table of KEPT)
      await runner.query(`
        CREATE TRIGGER refuse_risk_record_change BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_risk_record_change()`);
    for (const table of SUPERSEDED)
      await runner.query(`
        CREATE TRIGGER keep_superseded BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION keep_superseded()`);
  }

  /** A matrix has a level in each cell, and none that falls where likelihood or impact rises. */
  private async checkMatrices(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION check_risk_matrix() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        levels CONSTANT text[] := ARRAY['low', 'medium', 'high', 'critical'];
        impacts integer := jsonb_array_length(NEW.impacts);
        line jsonb;
        here integer;
      BEGIN
        IF jsonb_array_length(NEW.cells) <> jsonb_array_length(NEW.likelihoods) THEN
          RAISE EXCEPTION 'a matrix has a row for each likelihood'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_risk_matrices_whole';
        END IF;
        FOR l IN 0 .. jsonb_array_length(NEW.cells) - 1 LOOP
          line := NEW.cells -> l;
          IF jsonb_typeof(line) <> 'array' OR jsonb_array_length(line) <> impacts THEN
            RAISE EXCEPTION 'each row of a matrix has a level for each impact'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_risk_matrices_whole';
          END IF;
          FOR i IN 0 .. impacts - 1 LOOP
            here := array_position(levels, line ->> i);
            IF here IS NULL THEN
              RAISE EXCEPTION 'each row of a matrix has a level for each impact'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_risk_matrices_whole';
            END IF;
            -- Before the first row and column stand the last ones: a subscript of -1 counts from the end.
            IF i > 0 AND array_position(levels, line ->> (i - 1)) > here
              OR l > 0 AND array_position(levels, NEW.cells -> (l - 1) ->> i) > here THEN
              RAISE EXCEPTION 'a level never falls where likelihood or impact rises'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_risk_matrices_rising';
            END IF;
          END LOOP;
        END LOOP;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER check_risk_matrix BEFORE INSERT ON risk_matrices
      FOR EACH ROW EXECUTE FUNCTION check_risk_matrix()`);
  }

  /** A level is that of its cell, by the matrix that the assessment names. */
  private async checkAssessments(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION check_risk_assessment() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        cell text;
      BEGIN
        SELECT m.cells -> (NEW.likelihood - 1) ->> (NEW.impact - 1) INTO cell FROM risk_matrices m
        WHERE m.id = NEW.matrix_id AND NEW.likelihood >= 1 AND NEW.impact >= 1;
        IF cell IS NULL THEN
          RAISE EXCEPTION 'likelihood % and impact % are outside the matrix', NEW.likelihood, NEW.impact
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_risk_assessments_within';
        END IF;
        IF cell <> NEW.level THEN
          RAISE EXCEPTION 'the level is % in this cell of the matrix', cell
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_risk_assessments_level';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER check_risk_assessment BEFORE INSERT ON risk_assessments
      FOR EACH ROW EXECUTE FUNCTION check_risk_assessment()`);
  }

  /** A risk begins as a draft, goes the way of its lifecycle with each step recorded, and climbs the ladder only. */
  private async keepRisks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_risk() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'INSERT' THEN
          IF NEW.state <> 'draft' THEN
            RAISE EXCEPTION 'a risk begins as a draft' USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_risks_way';
          END IF;
          RETURN NEW;
        END IF;
        IF TG_OP = 'DELETE' OR NEW.version <= OLD.version OR NEW.changed_at < OLD.changed_at
          OR (NEW.id, NEW.code, NEW.raised_by_id, NEW.is_sample, NEW.created_at)
            IS DISTINCT FROM (OLD.id, OLD.code, OLD.raised_by_id, OLD.is_sample, OLD.created_at) THEN
          RAISE EXCEPTION 'a risk keeps its name and its history: % is refused', TG_OP
            USING ERRCODE = 'insufficient_privilege';
        END IF;
        IF NEW.state <> OLD.state AND NOT EXISTS (SELECT FROM risk_moves m WHERE m.risk_id = NEW.id
          AND m.from_state = OLD.state AND m.to_state = NEW.state AND m.created_at = NEW.changed_at) THEN
          RAISE EXCEPTION 'each step of a risk is recorded' USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_risks_way';
        END IF;
        IF NEW.state <> 'draft' AND NOT EXISTS (
          SELECT FROM risk_links l WHERE l.risk_id = NEW.id AND l.superseded_at IS NULL) THEN
          RAISE EXCEPTION 'a risk is about something before it opens'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_risks_linked';
        END IF;
        IF NEW.state = 'materialised' AND NOT EXISTS (SELECT FROM risk_incidents i WHERE i.risk_id = NEW.id) THEN
          RAISE EXCEPTION 'a risk that materialised has an incident'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_risks_materialised';
        END IF;
        IF NEW.rung <> OLD.rung AND NOT EXISTS (SELECT FROM risk_escalations e WHERE e.risk_id = NEW.id
          AND e.from_rung = OLD.rung AND e.to_rung = NEW.rung) THEN
          RAISE EXCEPTION 'a risk climbs by escalation'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_risks_escalated';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_risk BEFORE INSERT OR UPDATE OR DELETE ON risks
      FOR EACH ROW EXECUTE FUNCTION keep_risk()`);
    await runner.query(`
      CREATE FUNCTION refuse_risk_deletion() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'controls and treatments stay' USING ERRCODE = 'insufficient_privilege';
      END $$`);
    for (const table of STAYING)
      await runner.query(`
        CREATE TRIGGER refuse_risk_deletion BEFORE DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_risk_deletion()`);
  }

  /** The last link of a risk that is not a draft any more stays. */
  private async keepLinked(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_risk_linked() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM risk_links l WHERE l.risk_id = NEW.risk_id AND l.superseded_at IS NULL)
          AND EXISTS (SELECT FROM risks r WHERE r.id = NEW.risk_id AND r.state <> 'draft') THEN
          RAISE EXCEPTION 'a risk is about something'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_risks_linked';
        END IF;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_risk_linked AFTER UPDATE ON risk_links
      FOR EACH ROW EXECUTE FUNCTION keep_risk_linked()`);
  }

  /** A response is one to the nature of the risk, and a treatment that ended stays ended. */
  private async checkTreatments(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION check_risk_treatment() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        nature text;
      BEGIN
        SELECT r.nature INTO nature FROM risks r WHERE r.id = NEW.risk_id;
        IF (nature = 'threat') <> (NEW.response IN ('avoid', 'limit', 'transfer', 'accept')) THEN
          RAISE EXCEPTION 'this is no response to such a risk'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_risk_treatments_nature';
        END IF;
        IF TG_OP = 'UPDATE' AND (NEW.version <= OLD.version OR NEW.changed_at < OLD.changed_at
          OR (NEW.id, NEW.risk_id, NEW.recorded_by_id, NEW.created_at)
            IS DISTINCT FROM (OLD.id, OLD.risk_id, OLD.recorded_by_id, OLD.created_at)) THEN
          RAISE EXCEPTION 'a treatment keeps its risk' USING ERRCODE = 'insufficient_privilege';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER check_risk_treatment BEFORE INSERT OR UPDATE ON risk_treatments
      FOR EACH ROW EXECUTE FUNCTION check_risk_treatment()`);
    await runner.query(`
      CREATE FUNCTION keep_risk_nature() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM risk_treatments t WHERE t.risk_id = NEW.id) THEN
          RAISE EXCEPTION 'the treatments are responses to the other nature'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_risk_treatments_nature';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_risk_nature BEFORE UPDATE OF nature ON risks
      FOR EACH ROW WHEN (NEW.nature <> OLD.nature) EXECUTE FUNCTION keep_risk_nature()`);
  }

  /** Nobody accepts what they assessed themselves, and an escalation starts where the risk stands. */
  private async checkDecisions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION check_risk_acceptance() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM 1 FROM risk_assessments a WHERE a.risk_id = NEW.risk_id AND a.kind = 'residual'
          AND a.superseded_at IS NULL AND a.assessor_id NOT IN (NEW.accepted_by_id, COALESCE(NEW.accepted_for_id, NEW.accepted_by_id));
        IF NOT FOUND THEN
          RAISE EXCEPTION 'what is accepted was assessed by somebody else'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_risk_acceptances_other';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER check_risk_acceptance BEFORE INSERT ON risk_acceptances
      FOR EACH ROW EXECUTE FUNCTION check_risk_acceptance()`);
    await runner.query(`
      CREATE FUNCTION check_risk_escalation() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM 1 FROM risks r WHERE r.id = NEW.risk_id AND r.rung = NEW.from_rung FOR UPDATE;
        IF NOT FOUND THEN
          RAISE EXCEPTION 'a risk is escalated from where it stands'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_risk_escalations_from';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER check_risk_escalation BEFORE INSERT ON risk_escalations
      FOR EACH ROW EXECUTE FUNCTION check_risk_escalation()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, triggers] of Object.entries(TRIGGERS))
      for (const trigger of triggers) await runner.query(`DROP TRIGGER ${trigger} ON ${table}`);
    await runner.query(`
      DROP FUNCTION check_risk_escalation(), check_risk_acceptance(), keep_risk_nature(), check_risk_treatment(),
        keep_risk_linked(), refuse_risk_deletion(), keep_risk(), check_risk_assessment(), check_risk_matrix(),
        refuse_risk_record_change()`);
  }
}

/** Entered once, and never changed. */
const KEPT = [
  'risk_matrices',
  'risk_appetites',
  'risk_moves',
  'risk_escalations',
  'risk_acceptances',
  'risk_incidents',
  'risk_reviews',
];
const SUPERSEDED = ['risk_assessments', 'risk_links'];
const STAYING = ['risk_controls', 'risk_treatments', 'risk_categories'];

const TRIGGERS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(STAYING.map((table) => [table, ['refuse_risk_deletion']])),
  risk_matrices: ['refuse_risk_record_change', 'check_risk_matrix'],
  risk_appetites: ['refuse_risk_record_change'],
  risk_moves: ['refuse_risk_record_change'],
  risk_escalations: ['refuse_risk_record_change', 'check_risk_escalation'],
  risk_acceptances: ['refuse_risk_record_change', 'check_risk_acceptance'],
  risk_incidents: ['refuse_risk_record_change'],
  risk_reviews: ['refuse_risk_record_change'],
  risk_assessments: ['keep_superseded', 'check_risk_assessment'],
  risk_links: ['keep_superseded', 'keep_risk_linked'],
  risk_treatments: ['refuse_risk_deletion', 'check_risk_treatment'],
  risks: ['keep_risk', 'keep_risk_nature'],
};
