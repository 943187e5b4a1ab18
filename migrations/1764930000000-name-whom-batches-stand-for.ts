import type { MigrationInterface, QueryRunner } from 'typeorm';

const HANDS = ['author', 'verifier', 'acceptor'] as const;
const FOR = [...HANDS, 'returned'] as const;

/** Each step of a batch keeps in whose place it was taken, as a step of a value does, and its values say the same. */
export class NameWhomBatchesStandFor1764930000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE actual_batches ${FOR.map((hand) => `ADD COLUMN ${hand}_for_id uuid`).join(', ')},
        ${FOR.map((hand) => `ADD CONSTRAINT fk_actual_batches_${hand}_for FOREIGN KEY (${hand}_for_id) REFERENCES persons (id)`).join(', ')},
        ADD CONSTRAINT ck_actual_batches_stands_for CHECK (
          author_for_id IS DISTINCT FROM author_id
          AND (verifier_for_id IS NULL OR (verifier_id IS NOT NULL AND verifier_for_id NOT IN (verifier_id, author_id)))
          AND (acceptor_for_id IS NULL
            OR (acceptor_id IS NOT NULL AND acceptor_for_id NOT IN (acceptor_id, verifier_id, author_id)))
          AND (returned_for_id IS NULL OR (returned_by_id IS NOT NULL AND returned_for_id <> returned_by_id)))`);
    await this.keepWay(runner, `, 'verifier_for_id', 'acceptor_for_id', 'returned_for_id'`);
    await this.keepHands(
      runner,
      HANDS.map((hand) => `${hand}_for_id`),
    );
    await this.enterChunks(
      runner,
      HANDS.map((hand) => `${hand}_for_id`),
    );
  }

  private async keepWay(runner: QueryRunner, more: string): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION keep_batch_way() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        way CONSTANT jsonb := '{"draft": ["submitted", "withdrawn"], "submitted": ["verified", "sent-back", "withdrawn"],
          "verified": ["accepted", "sent-back"], "accepted": [], "sent-back": [], "withdrawn": []}';
        moving CONSTANT text[] := ARRAY['state', 'verifier_id', 'acceptor_id', 'submitted_at', 'verified_at', 'accepted_at',
          'returned_by_id', 'returned_at', 'return_reasons', 'version'${more}];
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
  }

  private async keepHands(runner: QueryRunner, more: readonly string[]): Promise<void> {
    const hands = (row: string): string =>
      ['author_id', 'submitted_at', 'verifier_id', 'verified_at', 'acceptor_id', 'accepted_at', ...more]
        .map((column) => `${row}.${column}`)
        .join(', ');
    await runner.query(`
      CREATE OR REPLACE FUNCTION keep_batch_hands() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM 1 FROM entered e LEFT JOIN actual_batches b ON b.id = e.batch_id AND b.state = 'accepted'
        WHERE e.batch_id IS NOT NULL AND (e.state <> 'accepted' OR e.revision <> 1
          OR (${hands('e')}) IS DISTINCT FROM (${hands('b')}))
        LIMIT 1;
        IF FOUND THEN
          RAISE EXCEPTION 'a value of a batch was accepted with its batch, by the same people'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_actuals_batch_hands';
        END IF;
        RETURN NULL;
      END $$`);
  }

  private async enterChunks(runner: QueryRunner, more: readonly string[]): Promise<void> {
    const into = more.map((column) => `, ${column}`).join('');
    const from = more.map((column) => `, b.${column}`).join('');
    await runner.query(`
      CREATE OR REPLACE FUNCTION enter_batch_chunk(batch uuid, chunk integer) RETURNS integer
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE
        expected integer;
        entered integer;
        entries json;
      BEGIN
        SELECT c.row_count, ('[' || replace(c.content, E'\\n', ',') || ']')::json INTO expected, entries
        FROM actual_batch_chunks c JOIN actual_batches b ON b.id = c.batch_id
        WHERE c.batch_id = batch AND c.place = chunk AND b.state = 'accepted';
        PERFORM 1 FROM indicator_versions v
          WHERE v.id IN (SELECT e."versionId" FROM json_to_recordset(entries) AS e ("versionId" uuid)) ORDER BY v.id FOR SHARE;
        INSERT INTO actuals (id, indicator_version_id, part_id, period, occasion_id, revision, state, value, numerator, denominator,
          choice, judgement, not_applicable, is_estimate, narrative, remark, author_id, verifier_id, acceptor_id, submitted_at,
          verified_at, accepted_at, batch_id, is_sample, version, created_at${into})
        SELECT e.id, v.id, p.id, e.period, o.id, 1, 'accepted', e.value, e.numerator, e.denominator, e.choice, e.judgement,
          e."notApplicable", e."isEstimate", e.narrative, e.remark, b.author_id, b.verifier_id, b.acceptor_id, b.submitted_at,
          b.verified_at, b.accepted_at, b.id, b.is_sample, 1, b.accepted_at${from}
        FROM json_to_recordset(entries) AS e (id uuid, "versionId" uuid, "partId" uuid, period text, "occasionId" uuid,
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
        -- A key can be written with escaped letters, too.
        IF entries::text !~ '"breakdown"|\\\\u' THEN RETURN entered; END IF;
        INSERT INTO breakdown_values (actual_id, breakdown_id, category_id, value)
        SELECT e.id, x."breakdownId", x."categoryId", x.value
        FROM json_to_recordset(entries) AS e (id uuid, breakdown json),
          json_to_recordset(e.breakdown) AS x ("breakdownId" uuid, "categoryId" uuid, value numeric);
        RETURN entered;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.enterChunks(runner, []);
    await this.keepHands(runner, []);
    await this.keepWay(runner, '');
    await runner.query(`
      ALTER TABLE actual_batches DROP CONSTRAINT ck_actual_batches_stands_for,
        ${FOR.map((hand) => `DROP COLUMN ${hand}_for_id`).join(', ')}`);
  }
}
