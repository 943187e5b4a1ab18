import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Values of the history become accepted by the decision on their batch, and in no other way: they are written by a function of
 * the owner, from the content that three people saw and that its digest holds.
 */
export class LetBatchesPass1764500100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.keepBatches(runner);
    await this.giveActualsTheirBatch(runner);
    await this.enterChunks(runner);
  }

  /** The table of transitions once more; what a batch holds is settled when it is handed on. */
  private async keepBatches(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_batch_way() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        way CONSTANT jsonb := '{"draft": ["submitted", "withdrawn"], "submitted": ["verified", "sent-back", "withdrawn"],
          "verified": ["accepted", "sent-back"], "accepted": [], "sent-back": [], "withdrawn": []}';
        moving CONSTANT text[] := ARRAY['state', 'verifier_id', 'acceptor_id', 'submitted_at', 'verified_at', 'accepted_at',
          'returned_by_id', 'returned_at', 'return_reasons', 'version'];
      BEGIN
        IF TG_OP = 'DELETE' THEN
          RAISE EXCEPTION 'a batch is never removed' USING ERRCODE = 'insufficient_privilege';
        END IF;
        IF TG_OP = 'INSERT' THEN
          IF NEW.state = 'draft' THEN RETURN NEW; END IF;
        ELSIF (way -> OLD.state) ? NEW.state AND to_jsonb(NEW) - moving = to_jsonb(OLD) - moving THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'a batch goes its way step by step, and keeps what it holds'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_actual_batches_way';
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_batch_way BEFORE INSERT OR UPDATE OR DELETE ON actual_batches
      FOR EACH ROW EXECUTE FUNCTION keep_batch_way()`);
    await runner.query(`
      CREATE FUNCTION fill_batch() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM 1 FROM actual_batches b WHERE b.id = NEW.batch_id AND b.state = 'draft' FOR SHARE;
        IF NOT FOUND THEN
          RAISE EXCEPTION 'nothing is added to a batch that was handed on'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_actual_batches_way';
        END IF;
        RETURN NEW;
      END $$`);
    for (const table of ['actual_batch_units', 'actual_batch_chunks']) {
      await runner.query(`
        CREATE TRIGGER fill_batch BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION fill_batch()`);
      await runner.query(`
        CREATE TRIGGER refuse_${table}_change BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change()`);
    }
  }

  /** What is asked of each value alone is asked of a chunk at once, in the function that enters it. */
  private async giveActualsTheirBatch(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE actuals ADD COLUMN batch_id uuid,
        ADD CONSTRAINT fk_actuals_batch FOREIGN KEY (batch_id) REFERENCES actual_batches (id),
        ADD CONSTRAINT ck_actuals_batch CHECK (batch_id IS NULL OR state IN ('accepted', 'corrected'))`);
    await runner.query(`
      CREATE FUNCTION keep_batch_door() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF current_user <> (SELECT pg_get_userbyid(c.relowner) FROM pg_class c WHERE c.oid = TG_RELID) THEN
          IF TG_LEVEL = 'STATEMENT' THEN
            PERFORM 1 FROM entered WHERE batch_id IS NOT NULL LIMIT 1;
            IF NOT FOUND THEN RETURN NULL; END IF;
          END IF;
          RAISE EXCEPTION 'a value of a batch comes from its batch'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_actuals_batch_door';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_batch_door AFTER INSERT ON actuals REFERENCING NEW TABLE AS entered
      FOR EACH STATEMENT EXECUTE FUNCTION keep_batch_door()`);
    await runner.query(`
      CREATE TRIGGER keep_batch BEFORE UPDATE OF batch_id ON actuals
      FOR EACH ROW WHEN (NEW.batch_id IS NOT NULL) EXECUTE FUNCTION keep_batch_door()`);
    await this.createValueTriggers(runner, 'WHEN (NEW.batch_id IS NULL)');
  }

  private async createValueTriggers(runner: QueryRunner, condition: string): Promise<void> {
    for (const trigger of ['check_actual_period', 'keep_people_apart', 'remember_author'])
      await runner.query(`DROP TRIGGER ${trigger} ON actuals`);
    await runner.query(`
      CREATE TRIGGER check_actual_period BEFORE INSERT OR UPDATE OF indicator_version_id, part_id, period, occasion_id ON actuals
      FOR EACH ROW ${condition} EXECUTE FUNCTION check_actual_period()`);
    await runner.query(`
      CREATE TRIGGER keep_people_apart AFTER INSERT OR UPDATE OF verifier_id, acceptor_id ON actuals
      FOR EACH ROW ${condition} EXECUTE FUNCTION keep_people_apart()`);
    await runner.query(`
      CREATE TRIGGER remember_author AFTER INSERT OR UPDATE OF author_id ON actuals
      FOR EACH ROW ${condition} EXECUTE FUNCTION remember_author()`);
  }

  /**
   * Enters the values of one chunk with the people and the moments of their batch. A row whose part, period or unit does not
   * fit falls out of the joins, and then the count is not what it has to be.
   */
  private async enterChunks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION enter_batch_chunk(batch uuid, chunk integer) RETURNS integer
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE
        expected integer;
        entered integer;
        entries jsonb;
      BEGIN
        SELECT c.row_count, ('[' || replace(c.content, E'\\n', ',') || ']')::jsonb INTO expected, entries
        FROM actual_batch_chunks c JOIN actual_batches b ON b.id = c.batch_id
        WHERE c.batch_id = batch AND c.place = chunk AND b.state = 'accepted';
        INSERT INTO actuals (id, indicator_version_id, part_id, period, occasion_id, revision, state, value, numerator, denominator,
          choice, judgement, not_applicable, is_estimate, narrative, remark, author_id, verifier_id, acceptor_id, submitted_at,
          verified_at, accepted_at, batch_id, is_sample, version, created_at)
        SELECT e.id, v.id, p.id, e.period, o.id, 1, 'accepted', e.value, e.numerator, e.denominator, e.choice, e.judgement,
          e."notApplicable", e."isEstimate", e.narrative, e.remark, b.author_id, b.verifier_id, b.acceptor_id, b.submitted_at,
          b.verified_at, b.accepted_at, b.id, b.is_sample, 1, b.accepted_at
        FROM jsonb_to_recordset(entries) AS e (id uuid, "versionId" uuid, "partId" uuid, period text, "occasionId" uuid, value numeric,
          numerator numeric, denominator numeric, choice jsonb, judgement text, "notApplicable" text, "isEstimate" boolean,
          narrative jsonb, remark text)
        JOIN actual_batches b ON b.id = batch
        JOIN indicator_versions v ON v.id = e."versionId"
        JOIN indicator_parts p ON p.id = e."partId" AND p.indicator_id = v.indicator_id
        JOIN actual_batch_units u ON u.batch_id = batch AND u.unit_id = p.unit_id
        LEFT JOIN occasions o ON o.id = e."occasionId" AND o.series = v.series AND o.code = e.period
        WHERE (v.series IS NULL AND e."occasionId" IS NULL) OR o.id IS NOT NULL;
        GET DIAGNOSTICS entered = ROW_COUNT;
        IF entered IS DISTINCT FROM expected THEN
          RAISE EXCEPTION 'a batch is entered as it was accepted, and its values belong to parts and periods of their indicators'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_actuals_period';
        END IF;
        INSERT INTO breakdown_values (actual_id, breakdown_id, category_id, value)
        SELECT e.id, x."breakdownId", x."categoryId", x.value
        FROM jsonb_to_recordset(entries) AS e (id uuid, breakdown jsonb),
          jsonb_to_recordset(e.breakdown) AS x ("breakdownId" uuid, "categoryId" uuid, value numeric);
        RETURN entered;
      END $$`);
    await runner.query('REVOKE ALL ON FUNCTION enter_batch_chunk(uuid, integer) FROM PUBLIC');
    await this.keepBreakdownValues(
      runner,
      `(a.state IN ('draft', 'sent-back') OR (TG_OP = 'INSERT' AND a.batch_id IS NOT NULL
        AND current_user = (SELECT pg_get_userbyid(t.relowner) FROM pg_class t WHERE t.oid = TG_RELID)))`,
    );
  }

  private async keepBreakdownValues(runner: QueryRunner, condition: string): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION keep_breakdown_values() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        entry breakdown_values := COALESCE(NEW, OLD);
      BEGIN
        PERFORM 1 FROM actuals a JOIN breakdowns b ON b.indicator_version_id = a.indicator_version_id
          JOIN categories c ON c.dimension_id = b.dimension_id
        WHERE a.id = entry.actual_id AND b.id = entry.breakdown_id AND c.id = entry.category_id
          AND ${condition}
        FOR SHARE OF a;
        IF NOT FOUND THEN
          RAISE EXCEPTION 'a breakdown is of its own indicator, and stays once it was submitted'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_breakdown_values_open';
        END IF;
        RETURN COALESCE(NEW, OLD);
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.keepBreakdownValues(runner, `a.state IN ('draft', 'sent-back')`);
    await runner.query('DROP FUNCTION enter_batch_chunk(uuid, integer)');
    await this.createValueTriggers(runner, '');
    for (const trigger of ['keep_batch', 'keep_batch_door']) await runner.query(`DROP TRIGGER ${trigger} ON actuals`);
    await runner.query('ALTER TABLE actuals DROP COLUMN batch_id');
    for (const table of ['actual_batch_units', 'actual_batch_chunks'])
      for (const trigger of ['fill_batch', `refuse_${table}_change`])
        await runner.query(`DROP TRIGGER ${trigger} ON ${table}`);
    await runner.query('DROP TRIGGER keep_batch_way ON actual_batches');
    await runner.query('DROP FUNCTION keep_batch_door(), fill_batch(), keep_batch_way()');
  }
}
