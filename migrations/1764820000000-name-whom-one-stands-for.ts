import type { MigrationInterface, QueryRunner } from 'typeorm';

const FOR = ['author', 'verifier', 'acceptor'] as const;

/** Each step of a value keeps in whose place it was taken, beside the person who took it. */
export class NameWhomOneStandsFor1764820000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE actuals ${FOR.map((hand) => `ADD COLUMN ${hand}_for_id uuid`).join(', ')},
        ${FOR.map((hand) => `ADD CONSTRAINT fk_actuals_${hand}_for FOREIGN KEY (${hand}_for_id) REFERENCES persons (id)`).join(', ')},
        ADD CONSTRAINT ck_actuals_stands_for CHECK (
          author_for_id IS DISTINCT FROM author_id
          AND (verifier_for_id IS NULL OR (verifier_id IS NOT NULL AND verifier_for_id NOT IN (verifier_id, author_id)))
          AND (acceptor_for_id IS NULL
            OR (acceptor_id IS NOT NULL AND acceptor_for_id NOT IN (acceptor_id, verifier_id, author_id))))`);
    await runner.query(`
      ALTER TABLE actual_submissions ADD COLUMN author_for_id uuid,
        ADD CONSTRAINT fk_actual_submissions_author_for FOREIGN KEY (author_for_id) REFERENCES persons (id)`);
    await runner.query(`
      ALTER TABLE actual_returns ADD COLUMN returned_for_id uuid,
        ADD CONSTRAINT fk_actual_returns_for FOREIGN KEY (returned_for_id) REFERENCES persons (id),
        ADD CONSTRAINT ck_actual_returns_for CHECK (returned_for_id <> returned_by_id)`);
    await this.keepWay(runner, `, 'verifier_for_id', 'acceptor_for_id'`);
    await this.rememberSubmission(runner, true);
  }

  private async keepWay(runner: QueryRunner, more: string): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION keep_acceptance_way() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        way CONSTANT jsonb := '{"draft": ["draft", "submitted", "withdrawn"], "submitted": ["verified", "sent-back", "withdrawn"],
          "verified": ["accepted", "sent-back"], "accepted": ["corrected"], "sent-back": ["sent-back", "submitted", "withdrawn"],
          "withdrawn": ["draft"], "corrected": []}';
        moving CONSTANT text[] := ARRAY['state', 'verifier_id', 'acceptor_id', 'submitted_at', 'verified_at', 'accepted_at',
          'corrected_at', 'version'${more}];
      BEGIN
        IF TG_OP = 'INSERT' THEN
          RETURN NEW;
        END IF;
        IF NOT (way -> OLD.state) ? NEW.state THEN
          RAISE EXCEPTION 'from % to %: there is no such step', OLD.state, NEW.state
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_' || TG_TABLE_NAME || '_way';
        END IF;
        IF (NEW.state NOT IN ('draft', 'sent-back') OR OLD.state IN ('submitted', 'verified'))
          AND to_jsonb(NEW) - moving <> to_jsonb(OLD) - moving THEN
          RAISE EXCEPTION 'what was submitted does not change on its way'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_' || TG_TABLE_NAME || '_as_submitted';
        END IF;
        RETURN NEW;
      END $$`);
  }

  private async rememberSubmission(runner: QueryRunner, withFor: boolean): Promise<void> {
    const [column, value] = withFor ? [', author_for_id', ', NEW.author_for_id'] : ['', ''];
    await runner.query(`
      CREATE OR REPLACE FUNCTION remember_submission() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        INSERT INTO actual_submissions (actual_id, number, content, author_id${column}, submitted_at)
        SELECT NEW.id, COALESCE(max(s.number), 0) + 1, content_of_actual(NEW), NEW.author_id${value}, NEW.submitted_at
        FROM actual_submissions s WHERE s.actual_id = NEW.id;
        RETURN NULL;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.rememberSubmission(runner, false);
    await this.keepWay(runner, '');
    await runner.query('ALTER TABLE actual_returns DROP COLUMN returned_for_id');
    await runner.query('ALTER TABLE actual_submissions DROP COLUMN author_for_id');
    await runner.query(`
      ALTER TABLE actuals DROP CONSTRAINT ck_actuals_stands_for, ${FOR.map((hand) => `DROP COLUMN ${hand}_for_id`).join(', ')}`);
  }
}
