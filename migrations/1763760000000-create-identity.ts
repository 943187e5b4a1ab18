import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Units, people, what they may do and in which scope, and the one-time links that let them in. */
export class CreateIdentity1763760000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // One row, made by the first start: whether this installation shows sample content is decided once.
    await runner.query(`
      CREATE TABLE installation (
        id smallint NOT NULL,
        has_sample boolean NOT NULL,
        started_at timestamptz NOT NULL,
        CONSTRAINT pk_installation PRIMARY KEY (id),
        CONSTRAINT ck_installation_single CHECK (id = 1)
      )`);
    await runner.query(`
      CREATE TABLE units (
        id uuid NOT NULL,
        code text NOT NULL,
        kind text NOT NULL,
        title jsonb NOT NULL,
        parent_id uuid,
        is_sample boolean NOT NULL,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_units PRIMARY KEY (id),
        CONSTRAINT uq_units_code UNIQUE (code),
        CONSTRAINT fk_units_parent FOREIGN KEY (parent_id) REFERENCES units (id),
        CONSTRAINT ck_units_kind CHECK (kind IN ('unit', 'study-group')),
        CONSTRAINT ck_units_title CHECK (jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb),
        CONSTRAINT ck_units_parent CHECK (parent_id <> id)
      )`);
    await runner.query(`
      CREATE TABLE persons (
        id uuid NOT NULL,
        name text NOT NULL,
        email text NOT NULL,
        unit_id uuid,
        language text NOT NULL,
        numerals text NOT NULL,
        time_zone text NOT NULL,
        theme text NOT NULL,
        disabled_at timestamptz,
        is_sample boolean NOT NULL,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_persons PRIMARY KEY (id),
        CONSTRAINT uq_persons_email UNIQUE (email),
        CONSTRAINT fk_persons_unit FOREIGN KEY (unit_id) REFERENCES units (id),
        CONSTRAINT ck_persons_email CHECK (email = lower(email)),
        CONSTRAINT ck_persons_name CHECK (btrim(name) <> ''),
        CONSTRAINT ck_persons_language CHECK (language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
        CONSTRAINT ck_persons_numerals CHECK (numerals IN ('latn', 'arab')),
        CONSTRAINT ck_persons_theme CHECK (theme IN ('light', 'dark', 'auto'))
      )`);
    await runner.query('CREATE INDEX ix_persons_unit ON persons (unit_id)');
    await runner.query(`
      CREATE TABLE passwords (
        person_id uuid NOT NULL,
        hash text NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT pk_passwords PRIMARY KEY (person_id),
        CONSTRAINT fk_passwords_person FOREIGN KEY (person_id) REFERENCES persons (id)
      )`);
    await runner.query(`
      CREATE TABLE role_grants (
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        role text NOT NULL,
        unit_id uuid,
        granted_by_id uuid,
        granted_at timestamptz NOT NULL,
        revoked_by_id uuid,
        revoked_at timestamptz,
        CONSTRAINT pk_role_grants PRIMARY KEY (id),
        CONSTRAINT fk_role_grants_person FOREIGN KEY (person_id) REFERENCES persons (id),
        CONSTRAINT fk_role_grants_unit FOREIGN KEY (unit_id) REFERENCES units (id),
        CONSTRAINT fk_role_grants_granted_by FOREIGN KEY (granted_by_id) REFERENCES persons (id),
        CONSTRAINT fk_role_grants_revoked_by FOREIGN KEY (revoked_by_id) REFERENCES persons (id),
        CONSTRAINT ck_role_grants_role CHECK (role IN
          ('administrator', 'planner', 'contributor', 'verifier', 'rapporteur', 'director', 'council', 'auditor')),
        CONSTRAINT ck_role_grants_not_to_oneself CHECK (granted_by_id <> person_id),
        CONSTRAINT ck_role_grants_revoked CHECK ((revoked_at IS NULL) = (revoked_by_id IS NULL))
      )`);
    // A role is held once per scope; the Sector (no unit) is a scope too, and NULLs are distinct in a plain unique index.
    await runner.query(`CREATE UNIQUE INDEX uq_role_grants_held ON role_grants
      (person_id, role, COALESCE(unit_id, '00000000-0000-0000-0000-000000000000')) WHERE revoked_at IS NULL`);
    await runner.query(`
      CREATE TABLE one_time_links (
        id uuid NOT NULL,
        purpose text NOT NULL,
        person_id uuid,
        token_hash bytea NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        CONSTRAINT pk_one_time_links PRIMARY KEY (id),
        CONSTRAINT uq_one_time_links_token UNIQUE (token_hash),
        CONSTRAINT fk_one_time_links_person FOREIGN KEY (person_id) REFERENCES persons (id),
        CONSTRAINT ck_one_time_links_purpose CHECK (purpose IN ('invitation', 'password-reset', 'first-administrator')),
        CONSTRAINT ck_one_time_links_person CHECK ((person_id IS NULL) = (purpose = 'first-administrator'))
      )`);
    await runner.query('CREATE INDEX ix_one_time_links_person ON one_time_links (person_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['one_time_links', 'role_grants', 'passwords', 'persons', 'units', 'installation'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
