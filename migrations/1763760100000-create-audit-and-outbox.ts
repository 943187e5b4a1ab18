import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The hash-chained audit trail, the transactional outbox, and the slots of the schedules. */
export class CreateAuditAndOutbox1763760100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createAuditTrail(runner);
    await this.createOutbox(runner);
    await this.createSchedules(runner);
  }

  private async createAuditTrail(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entries (
        seq bigint NOT NULL,
        at timestamptz NOT NULL,
        actor text NOT NULL,
        action text NOT NULL,
        subject_type text NOT NULL,
        subject_id text NOT NULL,
        record text NOT NULL,
        previous_hash bytea NOT NULL,
        hash bytea NOT NULL,
        CONSTRAINT pk_audit_entries PRIMARY KEY (seq),
        CONSTRAINT uq_audit_entries_previous UNIQUE (previous_hash)
      )`);
    await runner.query('CREATE INDEX ix_audit_entries_subject ON audit_entries (subject_type, subject_id, seq)');
    // The one way in. It runs as the owner, so the serving role needs no right to write the table. The lock makes one
    // chain of any number of writers; it is taken at the end of a transaction and held until its commit.
    await runner.query(`
      CREATE FUNCTION append_audit(records text[]) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
      DECLARE
        head record;
        entry text;
        parsed jsonb;
        next_seq bigint;
        next_hash bytea;
      BEGIN
        PERFORM pg_advisory_xact_lock(7260109);
        SELECT seq, hash INTO head FROM audit_entries ORDER BY seq DESC LIMIT 1;
        next_seq := COALESCE(head.seq, 0);
        next_hash := COALESCE(head.hash, sha256(''::bytea));
        FOREACH entry IN ARRAY records LOOP
          parsed := entry::jsonb;
          next_seq := next_seq + 1;
          INSERT INTO audit_entries (seq, at, actor, action, subject_type, subject_id, record, previous_hash, hash)
          VALUES (
            next_seq, (parsed->>'at')::timestamptz, parsed->>'actor', parsed->>'action',
            parsed->>'subjectType', parsed->>'subjectId', entry, next_hash,
            sha256(next_hash || convert_to(next_seq::text || E'\\n' || entry, 'UTF8'))
          ) RETURNING hash INTO next_hash;
        END LOOP;
      END $$`);
    await runner.query('REVOKE ALL ON FUNCTION append_audit(text[]) FROM PUBLIC');
    await runner.query(`
      CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the audit trail is append-only: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
      END $$`);
    await runner.query(`
      CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entries
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()`);
  }

  private async createOutbox(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox (
        id uuid NOT NULL,
        job text NOT NULL,
        ids jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        sent_at timestamptz,
        starts integer NOT NULL,
        done_at timestamptz,
        failed_at timestamptz,
        failure text,
        CONSTRAINT pk_outbox PRIMARY KEY (id),
        CONSTRAINT ck_outbox_ids CHECK (jsonb_typeof(ids) = 'object'),
        CONSTRAINT ck_outbox_ended CHECK (done_at IS NULL OR failed_at IS NULL),
        CONSTRAINT ck_outbox_failure CHECK ((failed_at IS NULL) = (failure IS NULL))
      )`);
    await runner.query('CREATE INDEX ix_outbox_unsent ON outbox (id) WHERE sent_at IS NULL');
    await runner.query(
      'CREATE INDEX ix_outbox_open ON outbox (sent_at) WHERE sent_at IS NOT NULL AND done_at IS NULL AND failed_at IS NULL',
    );
    await runner.query('CREATE INDEX ix_outbox_ended ON outbox (done_at) WHERE done_at IS NOT NULL');
  }

  private async createSchedules(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE schedules (
        name text NOT NULL,
        job text NOT NULL,
        cron text NOT NULL,
        time_zone text NOT NULL,
        next_at timestamptz NOT NULL,
        CONSTRAINT pk_schedules PRIMARY KEY (name)
      )`);
    // The same slot never runs twice: whoever inserts it first has it, whatever clocks and queues do.
    await runner.query(`
      CREATE TABLE schedule_slots (
        schedule text NOT NULL,
        slot_at timestamptz NOT NULL,
        outbox_id uuid NOT NULL,
        taken_at timestamptz NOT NULL,
        missed integer NOT NULL,
        CONSTRAINT pk_schedule_slots PRIMARY KEY (schedule, slot_at),
        CONSTRAINT ck_schedule_slots_missed CHECK (missed >= 0)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['schedule_slots', 'schedules', 'outbox', 'audit_entries']) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await runner.query('DROP FUNCTION append_audit(text[])');
    await runner.query('DROP FUNCTION refuse_audit_change()');
  }
}
