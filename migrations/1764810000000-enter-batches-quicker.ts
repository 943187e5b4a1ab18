import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What each of fifty thousand values of a batch asked alone, a chunk of a thousand asks once. That a version keeps its meaning is
 * held for all versions of a chunk with one statement, the content is read without being made into a tree first, and a chunk
 * without a breakdown is not read for one.
 */
export class EnterBatchesQuicker1764810000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.holdMeaning(runner, 'WHEN (NEW.batch_id IS NULL)');
    await this.enterChunks(runner, {
      type: 'json',
      hold: `PERFORM 1 FROM indicator_versions v
          WHERE v.id IN (SELECT e."versionId" FROM json_to_recordset(entries) AS e ("versionId" uuid)) ORDER BY v.id FOR SHARE;`,
      // A key can be written with escaped letters, too.
      breakdown: `IF entries::text !~ '"breakdown"|\\\\u' THEN RETURN entered; END IF;`,
    });
  }

  private async holdMeaning(runner: QueryRunner, condition: string): Promise<void> {
    await runner.query('DROP TRIGGER hold_meaning ON actuals');
    await runner.query(`
      CREATE TRIGGER hold_meaning BEFORE INSERT ON actuals FOR EACH ROW ${condition} EXECUTE FUNCTION hold_meaning()`);
  }

  private async enterChunks(runner: QueryRunner, { type, hold, breakdown }: Manner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION enter_batch_chunk(batch uuid, chunk integer) RETURNS integer
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE
        expected integer;
        entered integer;
        entries ${type};
      BEGIN
        SELECT c.row_count, ('[' || replace(c.content, E'\\n', ',') || ']')::${type} INTO expected, entries
        FROM actual_batch_chunks c JOIN actual_batches b ON b.id = c.batch_id
        WHERE c.batch_id = batch AND c.place = chunk AND b.state = 'accepted';
        ${hold}
        INSERT INTO actuals (id, indicator_version_id, part_id, period, occasion_id, revision, state, value, numerator, denominator,
          choice, judgement, not_applicable, is_estimate, narrative, remark, author_id, verifier_id, acceptor_id, submitted_at,
          verified_at, accepted_at, batch_id, is_sample, version, created_at)
        SELECT e.id, v.id, p.id, e.period, o.id, 1, 'accepted', e.value, e.numerator, e.denominator, e.choice, e.judgement,
          e."notApplicable", e."isEstimate", e.narrative, e.remark, b.author_id, b.verifier_id, b.acceptor_id, b.submitted_at,
          b.verified_at, b.accepted_at, b.id, b.is_sample, 1, b.accepted_at
        FROM ${type}_to_recordset(entries) AS e (id uuid, "versionId" uuid, "partId" uuid, period text, "occasionId" uuid,
          value numeric, numerator numeric, denominator numeric, choice jsonb, judgement text, "notApplicable" text,
          "isEstimate" boolean, narrative jsonb, remark text)
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
        ${breakdown}
        INSERT INTO breakdown_values (actual_id, breakdown_id, category_id, value)
        SELECT e.id, x."breakdownId", x."categoryId", x.value
        FROM ${type}_to_recordset(entries) AS e (id uuid, breakdown ${type}),
          ${type}_to_recordset(e.breakdown) AS x ("breakdownId" uuid, "categoryId" uuid, value numeric);
        RETURN entered;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.enterChunks(runner, { type: 'jsonb', hold: '', breakdown: '' });
    await this.holdMeaning(runner, '');
  }
}

/** How a chunk is read, and what is done before its values are entered and before its breakdowns are. */
interface Manner {
  readonly type: 'json' | 'jsonb';
  readonly hold: string;
  readonly breakdown: string;
}
