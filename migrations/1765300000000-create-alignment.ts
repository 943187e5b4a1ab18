import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Checks of whether plans line up, what they found, and what of it is borne until a day. */
export class CreateAlignment1765300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createChecks(runner);
    await this.createFindings(runner);
    await this.createAcknowledgements(runner);
    await this.keepRecords(runner);
    await this.checkAcknowledgements(runner);
  }

  private async createChecks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE alignment_checks (
        id uuid NOT NULL,
        framework_version_id uuid NOT NULL,
        strategic_plan_id uuid,
        cause text NOT NULL,
        begun_at timestamptz NOT NULL,
        finished_at timestamptz NOT NULL,
        found integer NOT NULL,
        mended integer NOT NULL,
        standing integer NOT NULL,
        coverage jsonb NOT NULL,
        CONSTRAINT pk_alignment_checks PRIMARY KEY (id),
        CONSTRAINT fk_alignment_checks_framework FOREIGN KEY (framework_version_id) REFERENCES framework_versions (id),
        CONSTRAINT fk_alignment_checks_strategic_plan FOREIGN KEY (strategic_plan_id) REFERENCES framework_versions (id),
        CONSTRAINT ck_alignment_checks_cause CHECK (cause IN ('nightly', 'change', 'asked')),
        CONSTRAINT ck_alignment_checks_moments CHECK (begun_at <= finished_at),
        CONSTRAINT ck_alignment_checks_counts CHECK (found >= 0 AND mended >= 0 AND standing >= found),
        CONSTRAINT ck_alignment_checks_coverage CHECK (jsonb_typeof(coverage) = 'object')
      )`);
    await runner.query(
      'CREATE INDEX ix_alignment_checks_framework ON alignment_checks (framework_version_id, finished_at)',
    );
  }

  private async createFindings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE alignment_findings (
        id uuid NOT NULL,
        framework_version_id uuid NOT NULL,
        rule text NOT NULL,
        subject_kind text NOT NULL,
        result_id uuid,
        indicator_id uuid,
        risk_id uuid,
        detail jsonb NOT NULL,
        found_at timestamptz NOT NULL,
        mended_at timestamptz,
        CONSTRAINT pk_alignment_findings PRIMARY KEY (id),
        CONSTRAINT fk_alignment_findings_framework FOREIGN KEY (framework_version_id) REFERENCES framework_versions (id),
        CONSTRAINT fk_alignment_findings_result FOREIGN KEY (result_id) REFERENCES results (id),
        CONSTRAINT fk_alignment_findings_indicator FOREIGN KEY (indicator_id) REFERENCES indicators (id),
        CONSTRAINT fk_alignment_findings_risk FOREIGN KEY (risk_id) REFERENCES risks (id),
        CONSTRAINT ck_alignment_findings_rule CHECK (rule ~ '^[a-z]+(-[a-z]+)*$'),
        CONSTRAINT ck_alignment_findings_subject CHECK (
          subject_kind IN ('result', 'indicator', 'risk') AND (subject_kind = 'result') = (result_id IS NOT NULL)
          AND (subject_kind = 'indicator') = (indicator_id IS NOT NULL) AND (subject_kind = 'risk') = (risk_id IS NOT NULL)),
        CONSTRAINT ck_alignment_findings_detail CHECK (jsonb_typeof(detail) = 'object'),
        CONSTRAINT ck_alignment_findings_mended CHECK (mended_at >= found_at)
      )`);
    // What was mended and comes back is another finding, which nobody has acknowledged.
    for (const subject of ['result', 'indicator', 'risk'])
      await runner.query(`
        CREATE UNIQUE INDEX uq_alignment_findings_${subject} ON alignment_findings (framework_version_id, rule, ${subject}_id)
        WHERE mended_at IS NULL AND ${subject}_id IS NOT NULL`);
    await runner.query('CREATE INDEX ix_alignment_findings_framework ON alignment_findings (framework_version_id)');
  }

  private async createAcknowledgements(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE alignment_acknowledgements (
        id uuid NOT NULL,
        finding_id uuid NOT NULL,
        reason text NOT NULL,
        until_on date NOT NULL,
        acknowledged_by_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        withdrawn_at timestamptz,
        withdrawn_by_id uuid,
        withdrawal_reason text,
        CONSTRAINT pk_alignment_acknowledgements PRIMARY KEY (id),
        CONSTRAINT fk_alignment_acknowledgements_finding FOREIGN KEY (finding_id) REFERENCES alignment_findings (id),
        CONSTRAINT fk_alignment_acknowledgements_by FOREIGN KEY (acknowledged_by_id) REFERENCES persons (id),
        CONSTRAINT fk_alignment_acknowledgements_withdrawn_by FOREIGN KEY (withdrawn_by_id) REFERENCES persons (id),
        CONSTRAINT ck_alignment_acknowledgements_reason CHECK (btrim(reason) <> ''),
        CONSTRAINT ck_alignment_acknowledgements_end CHECK (
          until_on > (created_at AT TIME ZONE 'Europe/Zurich')::date
          AND until_on <= (created_at AT TIME ZONE 'Europe/Zurich')::date + interval '1 year'),
        CONSTRAINT ck_alignment_acknowledgements_withdrawn CHECK (
          (withdrawn_at IS NULL) = (withdrawn_by_id IS NULL) AND (withdrawn_at IS NULL) = (withdrawal_reason IS NULL)
          AND withdrawn_at >= created_at AND btrim(withdrawal_reason) <> '')
      )`);
    await runner.query('CREATE INDEX ix_alignment_acknowledgements_finding ON alignment_acknowledgements (finding_id)');
  }

  /** A check stays as it was; of a finding only that it was mended is added, and of an acknowledgement that it was withdrawn. */
  private async keepRecords(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_alignment_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'what was checked stays: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
      END $$`);
    await runner.query(`
      CREATE TRIGGER refuse_alignment_change BEFORE UPDATE OR DELETE OR TRUNCATE ON alignment_checks
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_alignment_change()`);
    await runner.query(`
      CREATE FUNCTION keep_alignment_record() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        added CONSTANT text[] := string_to_array(TG_ARGV[0], ',');
      BEGIN
        IF TG_OP = 'UPDATE' AND to_jsonb(OLD) ->> added[1] IS NULL AND to_jsonb(NEW) ->> added[1] IS NOT NULL
          AND to_jsonb(NEW) - added = to_jsonb(OLD) - added
        THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'what was found and acknowledged stays: % is refused', TG_OP
          USING ERRCODE = 'insufficient_privilege';
      END $$`);
    for (const [table, added] of ADDED)
      await runner.query(`
        CREATE TRIGGER keep_alignment_record BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION keep_alignment_record('${added}')`);
    for (const [table] of ADDED)
      await runner.query(`
        CREATE TRIGGER refuse_alignment_change BEFORE TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_alignment_change()`);
  }

  /** A finding is acknowledged once at a time, and none that is mended. */
  private async checkAcknowledgements(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION check_alignment_acknowledgement() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        -- Two that are right one by one can hold together, so they are looked at one after the other.
        PERFORM 1 FROM alignment_findings f WHERE f.id = NEW.finding_id AND f.mended_at IS NULL FOR UPDATE;
        IF NOT FOUND THEN
          RAISE EXCEPTION 'a finding that is mended is not acknowledged'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_alignment_acknowledgements_standing';
        END IF;
        PERFORM 1 FROM alignment_acknowledgements a WHERE a.finding_id = NEW.finding_id AND a.withdrawn_at IS NULL
          AND a.until_on >= (NEW.created_at AT TIME ZONE 'Europe/Zurich')::date;
        IF FOUND THEN
          RAISE EXCEPTION 'the finding is acknowledged already'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_alignment_acknowledgements_once';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER check_alignment_acknowledgement BEFORE INSERT ON alignment_acknowledgements
      FOR EACH ROW EXECUTE FUNCTION check_alignment_acknowledgement()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE alignment_acknowledgements, alignment_findings, alignment_checks');
    await runner.query(
      'DROP FUNCTION check_alignment_acknowledgement(), keep_alignment_record(), refuse_alignment_change()',
    );
  }
}

/** What may be added to a row later, the moment first. */
const ADDED = [
  ['alignment_findings', 'mended_at'],
  ['alignment_acknowledgements', 'withdrawn_at,withdrawn_by_id,withdrawal_reason'],
] as const;
