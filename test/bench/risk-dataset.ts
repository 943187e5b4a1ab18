import { Client } from 'pg';

/** The people whose hands are on every risk, and the units that they stand in, in turn; they are there already. */
export interface RiskHands {
  readonly unitIds: readonly string[];
  readonly ownerIds: readonly string[];
  readonly assessorId: string;
}

const CATEGORIES = 12;

/**
 * Puts so many risks more into a register, numbered on from `from`: in five states with the steps that led there, with an earlier
 * residual assessment and the three that hold now, two treatments each, and an acceptance for every fifth. As a superuser and without triggers: what is filled in is as it
 * would be after ten years, and a bench must not take as long.
 */
export async function fillWithRisks(adminUrl: string, from: number, count: number, hands: RiskHands): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('SET session_replication_role = replica');
    if (from === 0) for (const text of CATEGORY_STATEMENTS) await client.query(text);
    const { unitIds, ownerIds, assessorId } = hands;
    const span = [from, from + count - 1];
    await client.query(RISKS, [...span, unitIds, ownerIds, assessorId]);
    for (const text of [MOVES, LINKS, ASSESSMENTS, TREATMENTS, ACCEPTANCES])
      await client.query(text, [...span, assessorId]);
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}

/** An id that follows from what it names, marked as the eighth kind of UUID: one whose digits somebody chose. */
const ID = (sort: string, name: string): string =>
  `overlay(overlay(md5('${sort}' || (${name})::text) PLACING '8' FROM 13) PLACING 'a' FROM 17)::uuid`;

const oneOf = (list: readonly string[], by: string): string =>
  `(ARRAY[${list.map((word) => `'${word}'`).join(', ')}])[(${by}) % ${list.length} + 1]`;

const WORDS = (what: string): string =>
  `jsonb_build_object('en', '${what} ' || n || ', told at the length at which people tell such things', 'fr', '${what} ' || n || ', dit aussi longuement que cela se dit')`;

const EACH = 'FROM generate_series($1::integer, $2::integer) n';
/** Some day of the last year and a half, so that some reviews are overdue. */
const DAY = `(current_date - (n * 7) % 540)`;

const CATEGORY_STATEMENTS = [
  `INSERT INTO risk_categories (id, code, title, is_sample, version, created_at)
   SELECT ${ID('risk-category', 'k')}, 'K-' || k, '{"en":"A category"}', false, 1, '2016-01-01' FROM generate_series(0, ${CATEGORIES - 1}) k`,
  `INSERT INTO risk_appetites (id, category_id, appetite, rationale, effective_from, is_sample, created_at)
   SELECT ${ID('appetite', 'k')}, ${ID('risk-category', 'k')}, ${oneOf(['low', 'medium', 'high', 'zero'], 'k')}, 'Because', '2016-01-01',
     false, '2016-01-01' FROM generate_series(0, ${CATEGORIES - 1}) k`,
];

const RISKS = `
  INSERT INTO risks (id, code, title, cause, event, consequence, class, nature, category_id, unit_id, owner_id, proximity, state, rung,
    last_reviewed_on, raised_by_id, is_sample, version, created_at, changed_at)
  SELECT ${ID('risk', 'n')}, 'R-' || lpad((n + 1)::text, 4, '0'), ${WORDS('Title')}, ${WORDS('Cause')}, ${WORDS('Event')},
    ${WORDS('Consequence')}, CASE WHEN n % 6 = 0 THEN 'strategic' ELSE 'operational' END,
    CASE WHEN n % 11 = 0 THEN 'opportunity' ELSE 'threat' END, ${ID('risk-category', `n % ${CATEGORIES}`)},
    ($3::uuid[])[n % cardinality($3::uuid[]) + 1], ($4::uuid[])[n % cardinality($4::uuid[]) + 1],
    ${oneOf(['within-3-months', 'within-12-months', 'later'], 'n / 3')},
    ${oneOf(['open', 'monitored', 'open', 'open', 'monitored', 'materialised', 'open', 'monitored', 'closed', 'draft'], 'n')},
    CASE WHEN n % 24 = 0 THEN 'director' ELSE 'unit' END, ${DAY}, $5, false, 1, '2016-01-01', '2016-01-01' ${EACH}`;

/** How each came into its state: opened first, and from there on. */
const MOVES = `
  INSERT INTO risk_moves (id, risk_id, action, from_state, to_state, reason, moved_by_id, created_at)
  SELECT ${ID('risk-move', `m.action || '/' || r.id`)}, r.id, m.action, m.from_state, m.to_state, 'As agreed', $3::uuid, m.at
  FROM risks r JOIN (VALUES
      ('open', 'draft', 'open', ARRAY['open', 'monitored', 'materialised', 'closed'], timestamptz '2016-01-02'),
      ('monitor', 'open', 'monitored', ARRAY['monitored'], timestamptz '2016-01-03'),
      ('materialise', 'open', 'materialised', ARRAY['materialised'], timestamptz '2016-01-03'),
      ('close', 'open', 'closed', ARRAY['closed'], timestamptz '2016-01-03')) m (action, from_state, to_state, states, at)
    ON r.state = ANY (m.states)
  WHERE r.id IN (SELECT ${ID('risk', 'n')} ${EACH})`;

const LINKS = `
  INSERT INTO risk_links (id, risk_id, kind, clause_key, created_by_id, created_at)
  SELECT ${ID('risk-link', 'n')}, ${ID('risk', 'n')}, 'clause', 'R108/DIR/2', $3, '2016-01-01' ${EACH}`;

/** The residual one of a year ago was superseded half a year ago; nothing else was. */
const ASSESSMENTS = `
  INSERT INTO risk_assessments (id, risk_id, kind, likelihood, impact, level, rationale, assessed_on, assessor_id, matrix_id, created_at,
    superseded_at)
  SELECT ${ID('risk-assessment', `kind || age || '/' || n`)}, ${ID('risk', 'n')}, kind, likelihood, impact,
    m.cells -> (likelihood - 1) ->> (impact - 1), 'Talked through', assessed_at::date, $3, m.id, assessed_at,
    CASE WHEN age = 12 THEN now() - interval '6 months' END
  ${EACH}, (VALUES ('inherent', 6, 7), ('residual', 12, 3), ('residual', 6, 5), ('target', 6, 2)) k (kind, age, factor),
    LATERAL (SELECT n * factor / 5 % 5 + 1 AS likelihood, n * factor / 7 % 5 + 1 AS impact,
      now() - age * interval '1 month' AS assessed_at) s,
    risk_matrices m WHERE m.version = 1`;

const TREATMENTS = `
  INSERT INTO risk_treatments (id, risk_id, response, title, due_on, progress, state, recorded_by_id, version, created_at, changed_at)
  SELECT ${ID('risk-treatment', `t || '/' || n`)}, ${ID('risk', 'n')}, 'limit', '{"en":"A treatment"}', current_date + (n + t * 5) % 60 - 20,
    0, ${oneOf(['planned', 'underway', 'cancelled'], 'n + t')}, $3, 1, '2016-01-01', '2016-01-01' ${EACH}, generate_series(1, 2) t`;

const ACCEPTANCES = `
  INSERT INTO risk_acceptances (id, risk_id, reason, until_on, accepted_by_id, created_at)
  SELECT ${ID('risk-acceptance', 'n')}, ${ID('risk', 'n')}, 'Nothing else is to be done', current_date + n % 90 - 30, $3,
    now() - interval '2 months' ${EACH} WHERE n % 5 = 0`;
