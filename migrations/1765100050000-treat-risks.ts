import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is in place against a risk and what is planned, who decided on it, what came of it, and who looked at it again. */
export class TreatRisks1765100050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createControls(runner);
    await this.createTreatments(runner);
    await this.createDecisions(runner);
    await this.createEvents(runner);
  }

  private async createControls(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE risk_controls (
        id uuid NOT NULL,
        risk_id uuid NOT NULL,
        title jsonb NOT NULL,
        since_on date NOT NULL,
        until_on date,
        recorded_by_id uuid NOT NULL,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_risk_controls PRIMARY KEY (id),
        CONSTRAINT fk_risk_controls_risk FOREIGN KEY (risk_id) REFERENCES risks (id),
        CONSTRAINT fk_risk_controls_recorded_by FOREIGN KEY (recorded_by_id) REFERENCES persons (id),
        CONSTRAINT ck_risk_controls_title CHECK (jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb),
        CONSTRAINT ck_risk_controls_days CHECK (since_on <= until_on)
      )`);
    await runner.query('CREATE INDEX ix_risk_controls_risk ON risk_controls (risk_id)');
  }

  private async createTreatments(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE risk_treatments (
        id uuid NOT NULL,
        risk_id uuid NOT NULL,
        response text NOT NULL,
        title jsonb NOT NULL,
        owner_id uuid,
        starts_on date,
        due_on date NOT NULL,
        cost_chf bigint,
        expected_likelihood integer,
        expected_impact integer,
        effect text,
        progress integer NOT NULL,
        state text NOT NULL,
        done_on date,
        recorded_by_id uuid NOT NULL,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT pk_risk_treatments PRIMARY KEY (id),
        CONSTRAINT fk_risk_treatments_risk FOREIGN KEY (risk_id) REFERENCES risks (id),
        CONSTRAINT fk_risk_treatments_owner FOREIGN KEY (owner_id) REFERENCES persons (id),
        CONSTRAINT fk_risk_treatments_recorded_by FOREIGN KEY (recorded_by_id) REFERENCES persons (id),
        CONSTRAINT ck_risk_treatments_response CHECK (
          response IN ('avoid', 'limit', 'transfer', 'accept', 'exploit', 'enhance', 'share')),
        CONSTRAINT ck_risk_treatments_title CHECK (jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb),
        CONSTRAINT ck_risk_treatments_days CHECK (starts_on <= due_on),
        CONSTRAINT ck_risk_treatments_cost CHECK (cost_chf >= 0),
        CONSTRAINT ck_risk_treatments_effect CHECK (btrim(effect) <> ''),
        CONSTRAINT ck_risk_treatments_expected CHECK (
          (expected_likelihood IS NULL) = (expected_impact IS NULL)
          AND expected_likelihood BETWEEN 1 AND 6 AND expected_impact BETWEEN 1 AND 6),
        CONSTRAINT ck_risk_treatments_progress CHECK (progress BETWEEN 0 AND 100),
        CONSTRAINT ck_risk_treatments_state CHECK (state IN ('planned', 'underway', 'done', 'cancelled')),
        CONSTRAINT ck_risk_treatments_done CHECK ((state = 'done') = (done_on IS NOT NULL) AND (state <> 'done' OR progress = 100)),
        CONSTRAINT ck_risk_treatments_changed CHECK (changed_at >= created_at)
      )`);
    await runner.query('CREATE INDEX ix_risk_treatments_risk ON risk_treatments (risk_id)');
    await runner.query('CREATE INDEX ix_risk_treatments_owner ON risk_treatments (owner_id)');
  }

  private async createDecisions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE risk_escalations (
        id uuid NOT NULL,
        risk_id uuid NOT NULL,
        from_rung text NOT NULL,
        to_rung text NOT NULL,
        reason text NOT NULL,
        escalated_by_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_risk_escalations PRIMARY KEY (id),
        CONSTRAINT fk_risk_escalations_risk FOREIGN KEY (risk_id) REFERENCES risks (id),
        CONSTRAINT fk_risk_escalations_escalated_by FOREIGN KEY (escalated_by_id) REFERENCES persons (id),
        CONSTRAINT ck_risk_escalations_upward CHECK ((from_rung, to_rung) IN (
          ('unit', 'director'), ('unit', 'management-coordination-group'), ('unit', 'council'),
          ('director', 'management-coordination-group'), ('director', 'council'),
          ('management-coordination-group', 'council'))),
        CONSTRAINT ck_risk_escalations_reason CHECK (btrim(reason) <> '')
      )`);
    await runner.query('CREATE INDEX ix_risk_escalations_risk ON risk_escalations (risk_id)');
    await runner.query(`
      CREATE TABLE risk_acceptances (
        id uuid NOT NULL,
        risk_id uuid NOT NULL,
        reason text NOT NULL,
        until_on date NOT NULL,
        accepted_by_id uuid NOT NULL,
        accepted_for_id uuid,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_risk_acceptances PRIMARY KEY (id),
        CONSTRAINT fk_risk_acceptances_risk FOREIGN KEY (risk_id) REFERENCES risks (id),
        CONSTRAINT fk_risk_acceptances_accepted_by FOREIGN KEY (accepted_by_id) REFERENCES persons (id),
        CONSTRAINT fk_risk_acceptances_accepted_for FOREIGN KEY (accepted_for_id) REFERENCES persons (id),
        CONSTRAINT ck_risk_acceptances_reason CHECK (btrim(reason) <> ''),
        CONSTRAINT ck_risk_acceptances_end CHECK (until_on >= (created_at AT TIME ZONE 'Europe/Zurich')::date)
      )`);
    await runner.query('CREATE INDEX ix_risk_acceptances_risk ON risk_acceptances (risk_id)');
  }

  private async createEvents(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE risk_incidents (
        id uuid NOT NULL,
        risk_id uuid NOT NULL,
        happened_on date NOT NULL,
        what text NOT NULL,
        recorded_by_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_risk_incidents PRIMARY KEY (id),
        CONSTRAINT fk_risk_incidents_risk FOREIGN KEY (risk_id) REFERENCES risks (id),
        CONSTRAINT fk_risk_incidents_recorded_by FOREIGN KEY (recorded_by_id) REFERENCES persons (id),
        CONSTRAINT ck_risk_incidents_what CHECK (btrim(what) <> ''),
        CONSTRAINT ck_risk_incidents_day CHECK (happened_on <= (created_at AT TIME ZONE 'Europe/Zurich')::date)
      )`);
    await runner.query('CREATE INDEX ix_risk_incidents_risk ON risk_incidents (risk_id)');
    await runner.query(`
      CREATE TABLE risk_reviews (
        id uuid NOT NULL,
        risk_id uuid NOT NULL,
        reviewed_on date NOT NULL,
        note text,
        reviewed_by_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_risk_reviews PRIMARY KEY (id),
        CONSTRAINT fk_risk_reviews_risk FOREIGN KEY (risk_id) REFERENCES risks (id),
        CONSTRAINT fk_risk_reviews_reviewed_by FOREIGN KEY (reviewed_by_id) REFERENCES persons (id),
        CONSTRAINT ck_risk_reviews_note CHECK (btrim(note) <> ''),
        CONSTRAINT ck_risk_reviews_day CHECK (reviewed_on <= (created_at AT TIME ZONE 'Europe/Zurich')::date)
      )`);
    await runner.query('CREATE INDEX ix_risk_reviews_risk ON risk_reviews (risk_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE risk_reviews, risk_incidents, risk_acceptances, risk_escalations');
    await runner.query('DROP TABLE risk_treatments, risk_controls');
  }
}
