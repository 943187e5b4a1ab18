import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `'draft', 'submitted', 'verified', 'accepted', 'sent-back', 'withdrawn', 'corrected'`;

/** The columns of everything that three people let pass, revision by revision. */
const CHECKED_COLUMNS = `
  period text NOT NULL,
  occasion_id uuid,
  revision integer NOT NULL,
  correction_reason text,
  state text NOT NULL,
  language text NOT NULL,
  author_id uuid NOT NULL,
  verifier_id uuid,
  acceptor_id uuid,
  submitted_at timestamptz,
  verified_at timestamptz,
  accepted_at timestamptz,
  corrected_at timestamptz,
  is_sample boolean NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL`;

/** What holds for each of them; `whole` says what it holds once it was submitted. */
const checkedConstraints = (table: string, whole: string): string => `
  CONSTRAINT pk_${table} PRIMARY KEY (id),
  CONSTRAINT fk_${table}_occasion FOREIGN KEY (occasion_id) REFERENCES occasions (id),
  CONSTRAINT fk_${table}_author FOREIGN KEY (author_id) REFERENCES persons (id),
  CONSTRAINT fk_${table}_verifier FOREIGN KEY (verifier_id) REFERENCES persons (id),
  CONSTRAINT fk_${table}_acceptor FOREIGN KEY (acceptor_id) REFERENCES persons (id),
  CONSTRAINT ck_${table}_revision CHECK (revision >= 1),
  CONSTRAINT ck_${table}_correction CHECK (revision = 1 OR correction_reason IS NOT NULL),
  CONSTRAINT ck_${table}_state CHECK (state IN (${STATES})),
  CONSTRAINT ck_${table}_language CHECK (language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
  CONSTRAINT ck_${table}_three_people CHECK (
    author_id <> verifier_id AND verifier_id <> acceptor_id AND author_id <> acceptor_id),
  CONSTRAINT ck_${table}_verified CHECK (
    (verifier_id IS NULL) = (verified_at IS NULL) AND (state <> 'verified' OR verified_at IS NOT NULL)),
  CONSTRAINT ck_${table}_accepted CHECK (
    (acceptor_id IS NULL) = (accepted_at IS NULL) AND (accepted_at IS NOT NULL) = (state IN ('accepted', 'corrected'))),
  CONSTRAINT ck_${table}_no_skipped_step CHECK (
    (state IN ('draft', 'sent-back', 'withdrawn') OR submitted_at IS NOT NULL)
    AND (verified_at IS NULL OR submitted_at <= verified_at)
    AND (accepted_at IS NULL OR (verified_at IS NOT NULL AND verified_at <= accepted_at))),
  CONSTRAINT ck_${table}_corrected CHECK ((state = 'corrected') = (corrected_at IS NOT NULL)),
  CONSTRAINT ck_${table}_whole CHECK (state IN ('draft', 'sent-back', 'withdrawn') OR COALESCE(${whole}, false))`;

/** A text by language code says something, or is not there. */
const words = (table: string, column: string): string =>
  `CONSTRAINT ck_${table}_${column} CHECK (jsonb_typeof(${column}) = 'object' AND ${column} <> '{}'::jsonb)`;

/** Notes of units on results, and actions with what was planned and what was taken; each goes the way of a value. */
export class CreateNotesAndActions1764400100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createNotes(runner);
    await this.createActions(runner);
    await this.checkRevisions(runner);
    await this.checkOrigins(runner);
    await this.createHands(runner, 'result_notes', 'result_note', 'note_id');
    await this.createHands(runner, 'action_revisions', 'action', 'revision_id');
  }

  private async createNotes(runner: QueryRunner): Promise<void> {
    const table = 'result_notes';
    await runner.query(`
      CREATE TABLE result_notes (
        id uuid NOT NULL,
        origin_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        achieved jsonb,
        obstacles jsonb,
        next jsonb,
        ${CHECKED_COLUMNS},
        ${checkedConstraints(table, 'achieved ? language AND next ? language AND (obstacles IS NULL OR obstacles ? language)')},
        CONSTRAINT uq_result_notes_revision UNIQUE (origin_id, period, unit_id, revision),
        CONSTRAINT fk_result_notes_origin FOREIGN KEY (origin_id) REFERENCES results (id),
        CONSTRAINT fk_result_notes_unit FOREIGN KEY (unit_id) REFERENCES units (id),
        ${['achieved', 'obstacles', 'next'].map((column) => words(table, column)).join(', ')}
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_result_notes_accepted ON result_notes (origin_id, period, unit_id) WHERE state = 'accepted'`,
    );
    await runner.query(`
      CREATE UNIQUE INDEX uq_result_notes_open ON result_notes (origin_id, period, unit_id)
      WHERE state NOT IN ('accepted', 'corrected')`);
    await runner.query('CREATE INDEX ix_result_notes_unit ON result_notes (unit_id, state)');
  }

  private async createActions(runner: QueryRunner): Promise<void> {
    const table = 'action_revisions';
    await runner.query(`
      CREATE TABLE actions (
        id uuid NOT NULL,
        origin_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        is_sample boolean NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_actions PRIMARY KEY (id),
        CONSTRAINT fk_actions_origin FOREIGN KEY (origin_id) REFERENCES results (id),
        CONSTRAINT fk_actions_unit FOREIGN KEY (unit_id) REFERENCES units (id)
      )`);
    await runner.query('CREATE INDEX ix_actions_origin ON actions (origin_id)');
    await runner.query('CREATE INDEX ix_actions_unit ON actions (unit_id)');
    await runner.query(`
      CREATE TABLE action_revisions (
        id uuid NOT NULL,
        action_id uuid NOT NULL,
        title jsonb,
        planned jsonb,
        taken jsonb,
        status text NOT NULL,
        status_reason jsonb,
        owner_person_id uuid,
        owner_unit_id uuid,
        due_day date,
        promised_day date,
        ${CHECKED_COLUMNS},
        ${checkedConstraints(
          table,
          `title ? language AND planned ? language AND (taken IS NULL OR taken ? language)
            AND (status_reason IS NULL OR status_reason ? language) AND due_day IS NOT NULL
            AND num_nonnulls(owner_person_id, owner_unit_id) = 1`,
        )},
        CONSTRAINT uq_action_revisions_revision UNIQUE (action_id, revision),
        CONSTRAINT fk_action_revisions_action FOREIGN KEY (action_id) REFERENCES actions (id),
        CONSTRAINT fk_action_revisions_owner_person FOREIGN KEY (owner_person_id) REFERENCES persons (id),
        CONSTRAINT fk_action_revisions_owner_unit FOREIGN KEY (owner_unit_id) REFERENCES units (id),
        CONSTRAINT ck_action_revisions_status CHECK (status IN ('planned', 'under-way', 'done', 'postponed', 'dropped')),
        CONSTRAINT ck_action_revisions_one_owner CHECK (num_nonnulls(owner_person_id, owner_unit_id) <= 1),
        CONSTRAINT ck_action_revisions_asked CHECK (state IN ('draft', 'sent-back', 'withdrawn') OR CASE status
          WHEN 'planned' THEN taken IS NULL
          WHEN 'done' THEN taken IS NOT NULL
          WHEN 'postponed' THEN status_reason IS NOT NULL AND COALESCE(due_day > promised_day, false)
          WHEN 'dropped' THEN status_reason IS NOT NULL
          ELSE true END),
        ${['title', 'planned', 'taken', 'status_reason'].map((column) => words(table, column)).join(', ')}
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_action_revisions_accepted ON action_revisions (action_id) WHERE state = 'accepted'`,
    );
    await runner.query(`
      CREATE UNIQUE INDEX uq_action_revisions_open ON action_revisions (action_id)
      WHERE state NOT IN ('accepted', 'corrected')`);
    await runner.query('CREATE INDEX ix_action_revisions_owner ON action_revisions (owner_person_id)');
  }

  /** A revision follows one that was accepted, of an action with the day that was promised there; the action itself stays. */
  private async checkRevisions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION check_note_revision() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.revision = 1 THEN
          RETURN NEW;
        END IF;
        PERFORM 1 FROM result_notes b WHERE (b.origin_id, b.period, b.unit_id) = (NEW.origin_id, NEW.period, NEW.unit_id)
          AND b.revision = NEW.revision - 1 AND b.state IN ('accepted', 'corrected');
        IF NOT FOUND THEN
          RAISE EXCEPTION 'a revision follows an accepted one of the same result, period and unit'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_result_notes_follows';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER check_note_revision BEFORE INSERT OR UPDATE OF origin_id, period, unit_id, revision ON result_notes
      FOR EACH ROW EXECUTE FUNCTION check_note_revision()`);
    await runner.query(`
      CREATE FUNCTION check_action_revision() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        before action_revisions;
      BEGIN
        SELECT * INTO before FROM action_revisions b WHERE b.action_id = NEW.action_id AND b.revision = NEW.revision - 1
          AND b.state IN ('accepted', 'corrected');
        IF (NEW.revision > 1 AND NOT FOUND) OR NEW.promised_day IS DISTINCT FROM
          (CASE before.status WHEN 'postponed' THEN before.promised_day ELSE before.due_day END) THEN
          RAISE EXCEPTION 'a revision follows an accepted one, and knows when that was due'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_action_revisions_follows';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER check_action_revision BEFORE INSERT OR UPDATE OF action_id, revision, promised_day ON action_revisions
      FOR EACH ROW EXECUTE FUNCTION check_action_revision()`);
  }

  private async checkOrigins(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TRIGGER refuse_actions_change BEFORE UPDATE OR DELETE OR TRUNCATE ON actions
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change()`);
    await runner.query(`
      CREATE FUNCTION check_origin() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM 1 FROM results r WHERE r.id = NEW.origin_id AND r.origin_id = NEW.origin_id;
        IF NOT FOUND THEN
          RAISE EXCEPTION 'a result is known by its identity in all editions'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_' || TG_TABLE_NAME || '_origin';
        END IF;
        RETURN NEW;
      END $$`);
    for (const table of ['actions', 'result_notes'])
      await runner.query(`
        CREATE TRIGGER check_origin BEFORE INSERT OR UPDATE OF origin_id ON ${table}
        FOR EACH ROW EXECUTE FUNCTION check_origin()`);
  }

  /** Who wrote a revision, why it was sent back, and the triggers that hold it on its way. */
  private async createHands(runner: QueryRunner, table: string, name: string, key: string): Promise<void> {
    await runner.query(`
      CREATE TABLE ${name}_authors (
        ${key} uuid NOT NULL,
        person_id uuid NOT NULL,
        first_saved_at timestamptz NOT NULL,
        CONSTRAINT pk_${name}_authors PRIMARY KEY (${key}, person_id),
        CONSTRAINT fk_${name}_authors_revision FOREIGN KEY (${key}) REFERENCES ${table} (id),
        CONSTRAINT fk_${name}_authors_person FOREIGN KEY (person_id) REFERENCES persons (id)
      )`);
    await runner.query(`
      CREATE TABLE ${name}_returns (
        id uuid NOT NULL,
        ${key} uuid NOT NULL,
        returned_by_id uuid NOT NULL,
        from_state text NOT NULL,
        reasons jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_${name}_returns PRIMARY KEY (id),
        CONSTRAINT fk_${name}_returns_revision FOREIGN KEY (${key}) REFERENCES ${table} (id),
        CONSTRAINT fk_${name}_returns_person FOREIGN KEY (returned_by_id) REFERENCES persons (id),
        CONSTRAINT ck_${name}_returns_from CHECK (from_state IN ('submitted', 'verified')),
        CONSTRAINT ck_${name}_returns_reasons CHECK (jsonb_typeof(reasons) = 'array' AND jsonb_array_length(reasons) > 0)
      )`);
    await runner.query(`CREATE INDEX ix_${name}_returns_revision ON ${name}_returns (${key})`);
    for (const history of [`${name}_authors`, `${name}_returns`])
      await runner.query(`
        CREATE TRIGGER refuse_${history}_change BEFORE UPDATE OR DELETE OR TRUNCATE ON ${history}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change()`);
    // PostgreSQL fires them by their names, so that what was accepted is refused for that reason first.
    await runner.query(`
      CREATE TRIGGER keep_accepted BEFORE UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION keep_accepted_row()`);
    await runner.query(`
      CREATE TRIGGER keep_way BEFORE UPDATE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION keep_acceptance_way()`);
    await runner.query(`
      CREATE TRIGGER check_reported_period BEFORE INSERT OR UPDATE OF period, occasion_id ON ${table}
      FOR EACH ROW EXECUTE FUNCTION check_reported_period()`);
    await runner.query(`
      CREATE TRIGGER keep_writers_apart AFTER INSERT OR UPDATE OF verifier_id, acceptor_id ON ${table}
      FOR EACH ROW EXECUTE FUNCTION keep_writers_apart('${name}_authors', '${key}')`);
    await runner.query(`
      CREATE TRIGGER remember_writer AFTER INSERT OR UPDATE OF author_id ON ${table}
      FOR EACH ROW EXECUTE FUNCTION remember_writer('${name}_authors', '${key}')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE action_returns, action_authors, result_note_returns, result_note_authors');
    await runner.query('DROP TABLE action_revisions, actions, result_notes');
    await runner.query('DROP FUNCTION check_action_revision(), check_note_revision(), check_origin()');
  }
}
