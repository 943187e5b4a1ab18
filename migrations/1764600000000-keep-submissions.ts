import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a value was when it was submitted, each time: what a verifier compares it with when it comes again. */
export class KeepSubmissions1764600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE actual_submissions (
        actual_id uuid NOT NULL,
        number integer NOT NULL,
        content jsonb NOT NULL,
        author_id uuid NOT NULL,
        submitted_at timestamptz NOT NULL,
        CONSTRAINT pk_actual_submissions PRIMARY KEY (actual_id, number),
        CONSTRAINT fk_actual_submissions_actual FOREIGN KEY (actual_id) REFERENCES actuals (id),
        CONSTRAINT fk_actual_submissions_author FOREIGN KEY (author_id) REFERENCES persons (id),
        CONSTRAINT ck_actual_submissions_number CHECK (number > 0)
      )`);
    // By a trigger, so that no way to submit a value goes past it.
    await runner.query(`
      CREATE FUNCTION content_of_actual(a actuals) RETURNS jsonb LANGUAGE sql STABLE AS $$
        SELECT jsonb_build_object('value', a.value::text, 'numerator', a.numerator::text, 'denominator', a.denominator::text,
          'choice', a.choice, 'judgement', a.judgement, 'notApplicable', a.not_applicable, 'isEstimate', a.is_estimate,
          'narrative', a.narrative, 'remark', a.remark,
          'breakdown', COALESCE((SELECT jsonb_agg(jsonb_build_object('breakdownId', b.breakdown_id, 'categoryId', b.category_id,
              'value', b.value::text) ORDER BY b.breakdown_id, b.category_id)
            FROM breakdown_values b WHERE b.actual_id = a.id), '[]'))
      $$`);
    await runner.query(`
      CREATE FUNCTION remember_submission() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        INSERT INTO actual_submissions (actual_id, number, content, author_id, submitted_at)
        SELECT NEW.id, COALESCE(max(s.number), 0) + 1, content_of_actual(NEW), NEW.author_id, NEW.submitted_at
        FROM actual_submissions s WHERE s.actual_id = NEW.id;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER remember_submission AFTER INSERT OR UPDATE OF state ON actuals
      FOR EACH ROW WHEN (NEW.state = 'submitted') EXECUTE FUNCTION remember_submission()`);
    await runner.query(`
      INSERT INTO actual_submissions (actual_id, number, content, author_id, submitted_at)
      SELECT a.id, 1, content_of_actual(a), a.author_id, a.submitted_at FROM actuals a WHERE a.submitted_at IS NOT NULL`);
    await runner.query(`
      CREATE TRIGGER refuse_actual_submissions_change BEFORE UPDATE OR DELETE OR TRUNCATE ON actual_submissions
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER remember_submission ON actuals');
    await runner.query('DROP FUNCTION remember_submission()');
    await runner.query('DROP FUNCTION content_of_actual(actuals)');
    await runner.query('DROP TABLE actual_submissions');
  }
}
