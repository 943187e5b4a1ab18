import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions, second factors, throttled sign-in, substitutes, two-person grants of roles, and replayed requests. */
export class CreateSessions1763760200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sessions (
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        token_hash bytea NOT NULL,
        stage text NOT NULL,
        device text NOT NULL,
        created_at timestamptz NOT NULL,
        seen_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        ended_at timestamptz,
        CONSTRAINT pk_sessions PRIMARY KEY (id),
        CONSTRAINT uq_sessions_token UNIQUE (token_hash),
        CONSTRAINT fk_sessions_person FOREIGN KEY (person_id) REFERENCES persons (id),
        CONSTRAINT ck_sessions_stage CHECK (stage IN ('second-factor', 'second-factor-setup', 'complete'))
      )`);
    await runner.query('CREATE INDEX ix_sessions_person ON sessions (person_id) WHERE ended_at IS NULL');
    await runner.query(`
      CREATE TABLE second_factors (
        person_id uuid NOT NULL,
        secret_cipher bytea NOT NULL,
        created_at timestamptz NOT NULL,
        confirmed_at timestamptz,
        last_step bigint NOT NULL,
        CONSTRAINT pk_second_factors PRIMARY KEY (person_id),
        CONSTRAINT fk_second_factors_person FOREIGN KEY (person_id) REFERENCES persons (id)
      )`);
    // One row a failed try. The account stands here as a keyed hash: an address that nobody has is personal data too.
    await runner.query(`
      CREATE TABLE failed_sign_ins (
        id uuid NOT NULL,
        account_hash bytea NOT NULL,
        address_hash bytea NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT pk_failed_sign_ins PRIMARY KEY (id)
      )`);
    await runner.query('CREATE INDEX ix_failed_sign_ins_account ON failed_sign_ins (account_hash, address_hash, at)');
    await runner.query('CREATE INDEX ix_failed_sign_ins_address ON failed_sign_ins (address_hash, at)');
    await runner.query(`
      CREATE TABLE substitutions (
        id uuid NOT NULL,
        absent_id uuid NOT NULL,
        substitute_id uuid NOT NULL,
        from_day date NOT NULL,
        to_day date NOT NULL,
        created_by_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        revoked_by_id uuid,
        revoked_at timestamptz,
        CONSTRAINT pk_substitutions PRIMARY KEY (id),
        CONSTRAINT fk_substitutions_absent FOREIGN KEY (absent_id) REFERENCES persons (id),
        CONSTRAINT fk_substitutions_substitute FOREIGN KEY (substitute_id) REFERENCES persons (id),
        CONSTRAINT fk_substitutions_created_by FOREIGN KEY (created_by_id) REFERENCES persons (id),
        CONSTRAINT fk_substitutions_revoked_by FOREIGN KEY (revoked_by_id) REFERENCES persons (id),
        CONSTRAINT ck_substitutions_two_people CHECK (absent_id <> substitute_id),
        CONSTRAINT ck_substitutions_days CHECK (from_day <= to_day),
        CONSTRAINT ck_substitutions_revoked CHECK ((revoked_at IS NULL) = (revoked_by_id IS NULL))
      )`);
    await runner.query('CREATE INDEX ix_substitutions_absent ON substitutions (absent_id)');
    await runner.query('CREATE INDEX ix_substitutions_substitute ON substitutions (substitute_id)');
    // A role that weighs much is proposed by one administrator and confirmed by a second one. While there is only one,
    // they may make a second administrator alone, and the row says so.
    await runner.query(`
      ALTER TABLE role_grants
        ADD COLUMN proposed_by_id uuid,
        ADD COLUMN proposed_at timestamptz,
        ADD COLUMN is_sole_decision boolean NOT NULL DEFAULT false,
        ALTER COLUMN granted_at DROP NOT NULL,
        ADD CONSTRAINT fk_role_grants_proposed_by FOREIGN KEY (proposed_by_id) REFERENCES persons (id),
        ADD CONSTRAINT ck_role_grants_not_proposed_for_oneself CHECK (proposed_by_id <> person_id),
        ADD CONSTRAINT ck_role_grants_two_administrators CHECK (
          role NOT IN ('administrator', 'planner', 'verifier', 'director') OR granted_by_id IS NULL
          OR (proposed_by_id IS NOT NULL AND (granted_by_id <> proposed_by_id OR (is_sole_decision AND role = 'administrator')))),
        ADD CONSTRAINT ck_role_grants_decided CHECK (granted_by_id IS NULL OR granted_at IS NOT NULL)`);
    await runner.query('ALTER TABLE role_grants ALTER COLUMN is_sole_decision DROP DEFAULT');
    await runner.query(`
      CREATE TABLE idempotency_keys (
        person_id uuid NOT NULL,
        key text NOT NULL,
        request_hash bytea NOT NULL,
        started_at timestamptz NOT NULL,
        status integer,
        body jsonb,
        headers jsonb,
        CONSTRAINT pk_idempotency_keys PRIMARY KEY (person_id, key)
      )`);
    await runner.query('CREATE INDEX ix_idempotency_keys_started ON idempotency_keys (started_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['idempotency_keys', 'substitutions', 'failed_sign_ins', 'second_factors', 'sessions']) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await runner.query('DELETE FROM role_grants WHERE granted_at IS NULL');
    await runner.query(`
      ALTER TABLE role_grants
        DROP CONSTRAINT fk_role_grants_proposed_by,
        DROP CONSTRAINT ck_role_grants_not_proposed_for_oneself,
        DROP CONSTRAINT ck_role_grants_two_administrators,
        DROP CONSTRAINT ck_role_grants_decided,
        ALTER COLUMN granted_at SET NOT NULL,
        DROP COLUMN proposed_by_id,
        DROP COLUMN proposed_at,
        DROP COLUMN is_sole_decision`);
  }
}
