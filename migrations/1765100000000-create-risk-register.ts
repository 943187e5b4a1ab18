import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Matrices, categories with their appetites, and risks with what they hang together with and how they were assessed. */
export class CreateRiskRegister1765100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A number that is drawn and not used leaves a gap: codes are names, and nobody counts by them.
    await runner.query('CREATE SEQUENCE risk_code');
    await this.createMatrices(runner);
    await this.enterFirstMatrix(runner);
    await this.createCategories(runner);
    await this.createRisks(runner);
    await this.createLinks(runner);
    await this.createAssessments(runner);
  }

  private async createMatrices(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE risk_matrices (
        id uuid NOT NULL,
        version integer NOT NULL,
        likelihoods jsonb NOT NULL,
        impacts jsonb NOT NULL,
        cells jsonb NOT NULL,
        effective_from timestamptz NOT NULL,
        created_by_id uuid,
        is_sample boolean NOT NULL,
        CONSTRAINT pk_risk_matrices PRIMARY KEY (id),
        CONSTRAINT uq_risk_matrices_version UNIQUE (version),
        CONSTRAINT fk_risk_matrices_created_by FOREIGN KEY (created_by_id) REFERENCES persons (id),
        CONSTRAINT ck_risk_matrices_version CHECK (version >= 1),
        CONSTRAINT ck_risk_matrices_likelihoods CHECK (
          CASE WHEN jsonb_typeof(likelihoods) = 'array' THEN jsonb_array_length(likelihoods) BETWEEN 3 AND 6 ELSE false END),
        CONSTRAINT ck_risk_matrices_impacts CHECK (
          CASE WHEN jsonb_typeof(impacts) = 'array' THEN jsonb_array_length(impacts) BETWEEN 3 AND 6 ELSE false END),
        CONSTRAINT ck_risk_matrices_cells CHECK (jsonb_typeof(cells) = 'array')
      )`);
  }

  /** The register begins with a matrix, so that the first risk can be assessed; a planner puts another one in its place. */
  private async enterFirstMatrix(runner: QueryRunner): Promise<void> {
    await runner.query(
      `INSERT INTO risk_matrices (id, version, likelihoods, impacts, cells, effective_from, is_sample)
       VALUES ('019b0f00-0000-7000-8000-000000000001', 1, $1, $2, $3, '2000-01-01T00:00:00Z', false)`,
      [LIKELIHOODS, IMPACTS, CELLS].map((list) => JSON.stringify(list)),
    );
  }

  private async createCategories(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE risk_categories (
        id uuid NOT NULL,
        code text NOT NULL,
        title jsonb NOT NULL,
        description jsonb,
        is_sample boolean NOT NULL,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_risk_categories PRIMARY KEY (id),
        CONSTRAINT uq_risk_categories_code UNIQUE (code),
        CONSTRAINT ck_risk_categories_code CHECK (btrim(code) <> ''),
        CONSTRAINT ck_risk_categories_title CHECK (jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb),
        CONSTRAINT ck_risk_categories_description CHECK (
          jsonb_typeof(description) = 'object' AND description <> '{}'::jsonb)
      )`);
    await runner.query(`
      CREATE TABLE risk_appetites (
        id uuid NOT NULL,
        category_id uuid NOT NULL,
        appetite text NOT NULL,
        rationale text NOT NULL,
        decision_reference text,
        effective_from date NOT NULL,
        created_by_id uuid,
        is_sample boolean NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_risk_appetites PRIMARY KEY (id),
        CONSTRAINT fk_risk_appetites_category FOREIGN KEY (category_id) REFERENCES risk_categories (id),
        CONSTRAINT fk_risk_appetites_created_by FOREIGN KEY (created_by_id) REFERENCES persons (id),
        CONSTRAINT ck_risk_appetites_appetite CHECK (appetite IN ('zero', 'low', 'medium', 'high')),
        CONSTRAINT ck_risk_appetites_rationale CHECK (btrim(rationale) <> ''),
        CONSTRAINT ck_risk_appetites_reference CHECK (btrim(decision_reference) <> '')
      )`);
    await runner.query('CREATE INDEX ix_risk_appetites_category ON risk_appetites (category_id, effective_from)');
  }

  private async createRisks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE risks (
        id uuid NOT NULL,
        code text NOT NULL,
        title jsonb NOT NULL,
        cause jsonb NOT NULL,
        event jsonb NOT NULL,
        consequence jsonb NOT NULL,
        class text NOT NULL,
        nature text NOT NULL,
        category_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        owner_id uuid,
        proximity text NOT NULL,
        state text NOT NULL,
        rung text NOT NULL,
        last_reviewed_on date,
        raised_by_id uuid NOT NULL,
        is_sample boolean NOT NULL,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT pk_risks PRIMARY KEY (id),
        CONSTRAINT uq_risks_code UNIQUE (code),
        CONSTRAINT fk_risks_category FOREIGN KEY (category_id) REFERENCES risk_categories (id),
        CONSTRAINT fk_risks_unit FOREIGN KEY (unit_id) REFERENCES units (id),
        CONSTRAINT fk_risks_owner FOREIGN KEY (owner_id) REFERENCES persons (id),
        CONSTRAINT fk_risks_raised_by FOREIGN KEY (raised_by_id) REFERENCES persons (id),
        CONSTRAINT ck_risks_code CHECK (code ~ '^R-[0-9]{4,}$'),
        CONSTRAINT ck_risks_title CHECK (jsonb_typeof(title) = 'object' AND title <> '{}'::jsonb),
        CONSTRAINT ck_risks_cause CHECK (jsonb_typeof(cause) = 'object' AND cause <> '{}'::jsonb),
        CONSTRAINT ck_risks_event CHECK (jsonb_typeof(event) = 'object' AND event <> '{}'::jsonb),
        CONSTRAINT ck_risks_consequence CHECK (jsonb_typeof(consequence) = 'object' AND consequence <> '{}'::jsonb),
        CONSTRAINT ck_risks_class CHECK (class IN ('strategic', 'operational')),
        CONSTRAINT ck_risks_nature CHECK (nature IN ('threat', 'opportunity')),
        CONSTRAINT ck_risks_proximity CHECK (proximity IN ('within-3-months', 'within-12-months', 'later')),
        CONSTRAINT ck_risks_state CHECK (state IN ('draft', 'open', 'monitored', 'materialised', 'closed')),
        CONSTRAINT ck_risks_rung CHECK (rung IN ('unit', 'director', 'management-coordination-group', 'council')),
        CONSTRAINT ck_risks_class_on_rung CHECK (class = 'strategic' OR rung = 'unit'),
        CONSTRAINT ck_risks_changed CHECK (changed_at >= created_at)
      )`);
    for (const column of ['category', 'unit', 'owner'])
      await runner.query(`CREATE INDEX ix_risks_${column} ON risks (${column}_id)`);
    await runner.query(`
      CREATE TABLE risk_moves (
        id uuid NOT NULL,
        risk_id uuid NOT NULL,
        action text NOT NULL,
        from_state text NOT NULL,
        to_state text NOT NULL,
        reason text,
        moved_by_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_risk_moves PRIMARY KEY (id),
        CONSTRAINT fk_risk_moves_risk FOREIGN KEY (risk_id) REFERENCES risks (id),
        CONSTRAINT fk_risk_moves_moved_by FOREIGN KEY (moved_by_id) REFERENCES persons (id),
        CONSTRAINT ck_risk_moves_way CHECK ((action, from_state, to_state) IN (
          ('open', 'draft', 'open'), ('monitor', 'open', 'monitored'), ('monitor', 'materialised', 'monitored'),
          ('reopen', 'monitored', 'open'), ('reopen', 'closed', 'open'), ('materialise', 'open', 'materialised'),
          ('materialise', 'monitored', 'materialised'), ('close', 'open', 'closed'), ('close', 'monitored', 'closed'),
          ('close', 'materialised', 'closed'))),
        CONSTRAINT ck_risk_moves_reason CHECK (btrim(reason) <> '' AND (action <> 'close' OR reason IS NOT NULL))
      )`);
    await runner.query('CREATE INDEX ix_risk_moves_risk ON risk_moves (risk_id)');
  }

  private async createLinks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE risk_links (
        id uuid NOT NULL,
        risk_id uuid NOT NULL,
        kind text NOT NULL,
        origin_id uuid,
        indicator_id uuid,
        clause_key text,
        created_by_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        superseded_at timestamptz,
        CONSTRAINT pk_risk_links PRIMARY KEY (id),
        CONSTRAINT fk_risk_links_risk FOREIGN KEY (risk_id) REFERENCES risks (id),
        CONSTRAINT fk_risk_links_origin FOREIGN KEY (origin_id) REFERENCES results (id),
        CONSTRAINT fk_risk_links_indicator FOREIGN KEY (indicator_id) REFERENCES indicators (id),
        CONSTRAINT fk_risk_links_created_by FOREIGN KEY (created_by_id) REFERENCES persons (id),
        CONSTRAINT ck_risk_links_target CHECK (
          kind IN ('result', 'indicator', 'clause') AND (kind = 'result') = (origin_id IS NOT NULL)
          AND (kind = 'indicator') = (indicator_id IS NOT NULL) AND (kind = 'clause') = (clause_key IS NOT NULL)),
        CONSTRAINT ck_risk_links_clause CHECK (clause_key ~ '^[A-Z0-9]+(/[A-Za-z0-9.]+)*$'),
        CONSTRAINT ck_risk_links_superseded CHECK (superseded_at >= created_at)
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX uq_risk_links_result ON risk_links (risk_id, origin_id)
      WHERE superseded_at IS NULL AND origin_id IS NOT NULL`);
    await runner.query(`
      CREATE UNIQUE INDEX uq_risk_links_indicator ON risk_links (risk_id, indicator_id)
      WHERE superseded_at IS NULL AND indicator_id IS NOT NULL`);
    await runner.query(`
      CREATE UNIQUE INDEX uq_risk_links_clause ON risk_links (risk_id, clause_key)
      WHERE superseded_at IS NULL AND clause_key IS NOT NULL`);
    await runner.query('CREATE INDEX ix_risk_links_origin ON risk_links (origin_id)');
    await runner.query('CREATE INDEX ix_risk_links_indicator ON risk_links (indicator_id)');
  }

  private async createAssessments(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE risk_assessments (
        id uuid NOT NULL,
        risk_id uuid NOT NULL,
        kind text NOT NULL,
        likelihood integer NOT NULL,
        impact integer NOT NULL,
        level text NOT NULL,
        rationale text NOT NULL,
        assessed_on date NOT NULL,
        assessor_id uuid NOT NULL,
        matrix_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        superseded_at timestamptz,
        CONSTRAINT pk_risk_assessments PRIMARY KEY (id),
        CONSTRAINT fk_risk_assessments_risk FOREIGN KEY (risk_id) REFERENCES risks (id),
        CONSTRAINT fk_risk_assessments_assessor FOREIGN KEY (assessor_id) REFERENCES persons (id),
        CONSTRAINT fk_risk_assessments_matrix FOREIGN KEY (matrix_id) REFERENCES risk_matrices (id),
        CONSTRAINT ck_risk_assessments_kind CHECK (kind IN ('inherent', 'residual', 'target')),
        CONSTRAINT ck_risk_assessments_rationale CHECK (btrim(rationale) <> ''),
        CONSTRAINT ck_risk_assessments_superseded CHECK (superseded_at >= created_at)
      )`);
    await runner.query(
      'CREATE UNIQUE INDEX uq_risk_assessments_current ON risk_assessments (risk_id, kind) WHERE superseded_at IS NULL',
    );
    await runner.query('CREATE INDEX ix_risk_assessments_risk ON risk_assessments (risk_id, created_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE risk_assessments, risk_links, risk_moves, risks');
    await runner.query('DROP TABLE risk_appetites, risk_categories, risk_matrices');
    await runner.query('DROP SEQUENCE risk_code');
  }
}

const LIKELIHOODS = [
  { en: 'Rare', fr: 'Rare', es: 'Remota', ru: 'Крайне низкая', zh: '罕见', ar: 'نادر' },
  { en: 'Unlikely', fr: 'Peu probable', es: 'Poco probable', ru: 'Низкая', zh: '不太可能', ar: 'غير مرجح' },
  { en: 'Possible', fr: 'Possible', es: 'Posible', ru: 'Средняя', zh: '可能', ar: 'ممكن' },
  { en: 'Likely', fr: 'Probable', es: 'Probable', ru: 'Высокая', zh: '很可能', ar: 'مرجح' },
  { en: 'Almost certain', fr: 'Quasi certain', es: 'Casi segura', ru: 'Очень высокая', zh: '几乎确定', ar: 'شبه مؤكد' },
];
const IMPACTS = [
  { en: 'Insignificant', fr: 'Négligeable', es: 'Insignificante', ru: 'Ничтожные', zh: '可忽略', ar: 'لا تُذكر' },
  { en: 'Minor', fr: 'Mineure', es: 'Leve', ru: 'Незначительные', zh: '轻微', ar: 'طفيفة' },
  { en: 'Moderate', fr: 'Modérée', es: 'Moderada', ru: 'Умеренные', zh: '中等', ar: 'متوسطة' },
  { en: 'Major', fr: 'Majeure', es: 'Grave', ru: 'Серьезные', zh: '重大', ar: 'كبيرة' },
  { en: 'Critical', fr: 'Critique', es: 'Crítica', ru: 'Критические', zh: '极其严重', ar: 'حرجة' },
];
const CELLS = [
  ['low', 'low', 'low', 'low', 'medium'],
  ['low', 'low', 'medium', 'medium', 'high'],
  ['low', 'medium', 'medium', 'high', 'high'],
  ['low', 'medium', 'high', 'high', 'critical'],
  ['medium', 'high', 'high', 'critical', 'critical'],
];
