import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Batches of history on their way through three people, and the files that people import with what was said to them. */
export class CreateImports1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createBatches(runner);
    await this.createImports(runner);
  }

  private async createBatches(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE actual_batches (
        id uuid NOT NULL,
        state text NOT NULL,
        author_id uuid NOT NULL,
        verifier_id uuid,
        acceptor_id uuid,
        submitted_at timestamptz,
        verified_at timestamptz,
        accepted_at timestamptz,
        returned_by_id uuid,
        returned_at timestamptz,
        return_reasons jsonb,
        row_count integer NOT NULL,
        chunk_count integer NOT NULL,
        is_sample boolean NOT NULL,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_actual_batches PRIMARY KEY (id),
        CONSTRAINT fk_actual_batches_author FOREIGN KEY (author_id) REFERENCES persons (id),
        CONSTRAINT fk_actual_batches_verifier FOREIGN KEY (verifier_id) REFERENCES persons (id),
        CONSTRAINT fk_actual_batches_acceptor FOREIGN KEY (acceptor_id) REFERENCES persons (id),
        CONSTRAINT fk_actual_batches_returned_by FOREIGN KEY (returned_by_id) REFERENCES persons (id),
        CONSTRAINT ck_actual_batches_state CHECK (
          state IN ('draft', 'submitted', 'verified', 'accepted', 'sent-back', 'withdrawn')),
        CONSTRAINT ck_actual_batches_three_people CHECK (
          author_id <> verifier_id AND verifier_id <> acceptor_id AND author_id <> acceptor_id),
        CONSTRAINT ck_actual_batches_verified CHECK (
          (verifier_id IS NULL) = (verified_at IS NULL) AND (state NOT IN ('verified', 'accepted') OR verified_at IS NOT NULL)),
        CONSTRAINT ck_actual_batches_accepted CHECK (
          (acceptor_id IS NULL) = (accepted_at IS NULL) AND (accepted_at IS NOT NULL) = (state = 'accepted')),
        CONSTRAINT ck_actual_batches_no_skipped_step CHECK (
          (state IN ('draft', 'withdrawn') OR submitted_at IS NOT NULL)
          AND (verified_at IS NULL OR submitted_at <= verified_at) AND (accepted_at IS NULL OR verified_at <= accepted_at)),
        CONSTRAINT ck_actual_batches_returned CHECK (
          (state = 'sent-back') = (returned_at IS NOT NULL) AND num_nulls(returned_at, returned_by_id, return_reasons) IN (0, 3)
          AND jsonb_typeof(return_reasons) = 'array' AND jsonb_array_length(return_reasons) > 0),
        CONSTRAINT ck_actual_batches_rows CHECK (row_count > 0 AND chunk_count > 0)
      )`);
    await runner.query(`
      CREATE TABLE actual_batch_units (
        batch_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        CONSTRAINT pk_actual_batch_units PRIMARY KEY (batch_id, unit_id),
        CONSTRAINT fk_actual_batch_units_batch FOREIGN KEY (batch_id) REFERENCES actual_batches (id),
        CONSTRAINT fk_actual_batch_units_unit FOREIGN KEY (unit_id) REFERENCES units (id)
      )`);
    await runner.query(`
      CREATE TABLE actual_batch_chunks (
        batch_id uuid NOT NULL,
        place integer NOT NULL,
        row_count integer NOT NULL,
        content text NOT NULL,
        sha256 bytea NOT NULL,
        CONSTRAINT pk_actual_batch_chunks PRIMARY KEY (batch_id, place),
        CONSTRAINT fk_actual_batch_chunks_batch FOREIGN KEY (batch_id) REFERENCES actual_batches (id),
        CONSTRAINT ck_actual_batch_chunks_rows CHECK (row_count BETWEEN 1 AND 1000),
        CONSTRAINT ck_actual_batch_chunks_sha256 CHECK (sha256 = sha256(convert_to(content, 'UTF8')))
      )`);
  }

  private async createImports(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE imports (
        id uuid NOT NULL,
        purpose text NOT NULL,
        format text NOT NULL,
        file_name text NOT NULL,
        language text NOT NULL,
        numbers text NOT NULL,
        state text NOT NULL,
        created_count integer NOT NULL,
        updated_count integer NOT NULL,
        unchanged_count integer NOT NULL,
        refused_count integer NOT NULL,
        author_id uuid NOT NULL,
        batch_id uuid,
        applied_at timestamptz,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_imports PRIMARY KEY (id),
        CONSTRAINT uq_imports_batch UNIQUE (batch_id),
        CONSTRAINT fk_imports_author FOREIGN KEY (author_id) REFERENCES persons (id),
        CONSTRAINT fk_imports_batch FOREIGN KEY (batch_id) REFERENCES actual_batches (id),
        CONSTRAINT ck_imports_purpose CHECK (purpose IN ('entry', 'history')),
        CONSTRAINT ck_imports_format CHECK (format IN ('xlsx', 'csv')),
        CONSTRAINT ck_imports_language CHECK (language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
        CONSTRAINT ck_imports_numbers CHECK (numbers IN ('plain', 'ar', 'zh', 'en', 'fr', 'ru', 'es')),
        CONSTRAINT ck_imports_state CHECK (state IN ('checked', 'applied') AND (state = 'applied') = (applied_at IS NOT NULL)),
        CONSTRAINT ck_imports_counts CHECK (
          created_count >= 0 AND updated_count >= 0 AND unchanged_count >= 0 AND refused_count >= 0),
        CONSTRAINT ck_imports_all_or_nothing CHECK (state = 'checked' OR refused_count = 0),
        CONSTRAINT ck_imports_batch CHECK (batch_id IS NULL OR (state = 'applied' AND purpose = 'history'))
      )`);
    await runner.query('CREATE INDEX ix_imports_author ON imports (author_id, created_at)');
    await runner.query(`
      CREATE TABLE import_files (
        import_id uuid NOT NULL,
        content bytea NOT NULL,
        sha256 bytea NOT NULL,
        CONSTRAINT pk_import_files PRIMARY KEY (import_id),
        CONSTRAINT fk_import_files_import FOREIGN KEY (import_id) REFERENCES imports (id),
        CONSTRAINT ck_import_files_sha256 CHECK (sha256 = sha256(content))
      )`);
    await runner.query(`
      CREATE TABLE import_refusals (
        id uuid NOT NULL,
        import_id uuid NOT NULL,
        place integer NOT NULL,
        sheet text NOT NULL,
        row_number integer NOT NULL,
        column_name text NOT NULL,
        code text NOT NULL,
        params jsonb NOT NULL,
        cell text NOT NULL,
        CONSTRAINT pk_import_refusals PRIMARY KEY (id),
        CONSTRAINT uq_import_refusals_place UNIQUE (import_id, place),
        CONSTRAINT fk_import_refusals_import FOREIGN KEY (import_id) REFERENCES imports (id)
      )`);
    for (const table of ['import_files', 'import_refusals'])
      await runner.query(`
        CREATE TRIGGER refuse_${table}_change BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE import_refusals, import_files, imports');
    await runner.query('DROP TABLE actual_batch_chunks, actual_batch_units, actual_batches');
  }
}
