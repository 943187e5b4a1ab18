import { Client } from 'pg';

/** How many rows there are of what the rules read. */
export interface AlignmentSize {
  readonly results: number;
  readonly indicators: number;
}

const AT = `'2026-01-01'`;
/** An id that follows from what it names. */
const ID = (sort: string, name: string): string =>
  `overlay(overlay(md5('${sort}' || (${name})::text) PLACING '8' FROM 13) PLACING 'a' FROM 17)::uuid`;

const WORDS = (what: string): string =>
  `jsonb_build_object('en', '${what} ' || n || ', named at the length at which plans name such things')`;

/** Of ten results one is a priority or goal, two are outcomes, three outputs, and four activities or enablers. */
const KIND = `(ARRAY['goal', 'outcome', 'outcome', 'output', 'output', 'output', 'activity', 'activity', 'activity', 'enabler'])[n % 10 + 1]`;
const IS_STRATEGIC = 'n % 10 < 3';

const PLANS = `
  INSERT INTO framework_versions (id, code, kind, title, first_year, last_year, is_sample, version, created_at) VALUES
    (${ID('plan', "'sp'")}, 'SP', 'strategic-plan', '{"en":"Strategic plan"}', extract(year FROM now())::integer - 2,
      extract(year FROM now())::integer + 1, false, 1, ${AT}),
    (${ID('plan', "'op'")}, 'OP', 'operational-plan', '{"en":"Operational plan"}', extract(year FROM now())::integer,
      extract(year FROM now())::integer + 3, false, 1, ${AT})`;

const KINDS = `
  INSERT INTO result_kinds (id, framework_version_id, code, level, title, version, created_at)
  SELECT ${ID('kind', 'k.code')}, ${ID('plan', 'k.plan')}, k.code, k.level, '{"en":"A kind"}', 1, ${AT}
  FROM (VALUES ('sp', 'goal', 1), ('sp', 'outcome', 2), ('op', 'output', 1), ('op', 'activity', 2), ('op', 'enabler', 3)) k (plan, code, level)`;

const RESULTS = `
  INSERT INTO results (id, framework_version_id, origin_id, kind_id, code, title, control_level, sdgs, version, is_sample, created_at, changed_at)
  SELECT ${ID('result', 'n')}, ${ID('plan', `CASE WHEN ${IS_STRATEGIC} THEN 'sp' ELSE 'op' END`)}, ${ID('result', 'n')},
    ${ID('kind', KIND)}, 'R' || n, ${WORDS('Result')}, 'partial', '{}', 1, false, ${AT}, ${AT}
  FROM generate_series(0, $1::integer - 1) n`;

/** Outcomes lead to goals, outputs to three outcomes with shares and without, activities and enablers to an output; one in seven to nothing. */
const LINKS = `
  INSERT INTO result_links (id, child_id, parent_id, share, effective_from, is_sample, created_at)
  SELECT ${ID('link', `n || '/' || p`)}, ${ID('result', 'n')}, ${ID('result', 'parent')},
    CASE WHEN p = 1 THEN 0.5 WHEN p = 2 AND n % 2 = 0 THEN 0.3 END, '2020-01-01', false, ${AT}
  FROM generate_series(0, $1::integer - 1) n CROSS JOIN generate_series(1, 3) p
  JOIN LATERAL (SELECT CASE WHEN n % 10 IN (1, 2) THEN ((n * p) % ($1::integer / 10)) * 10
    WHEN n % 10 BETWEEN 3 AND 5 THEN ((n * p) % ($1::integer / 10)) * 10 + 1 ELSE ((n * p) % ($1::integer / 10)) * 10 + 3 END AS parent) o ON true
  WHERE n % 10 > 0 AND n % 7 > 0`;

const ENTRIES = `
  INSERT INTO year_entries (id, framework_version_id, result_id, year, planned, is_sample, version, created_at, changed_at)
  SELECT ${ID('entry', `n || '/' || y`)}, ${ID('plan', "'op'")}, ${ID('result', 'n')}, extract(year FROM now())::integer + y,
    ${WORDS('Planned')}, false, 1, ${AT}, ${AT}
  FROM generate_series(0, $1::integer - 1) n CROSS JOIN generate_series(0, 3) y WHERE n % 10 BETWEEN 3 AND 5 AND n % 3 > 0`;

const RESOURCES = `
  INSERT INTO resources (id, framework_version_id, result_id, year, use, amount, professional_months, is_sample, created_at)
  SELECT ${ID('resource', `n || '/' || y`)}, ${ID('plan', "'op'")}, ${ID('result', 'n')}, extract(year FROM now())::integer + y, 'planned',
    100003 + n * 17, CASE WHEN n % 5 > 0 THEN 4.5 END, false, ${AT}
  FROM generate_series(0, $1::integer - 1) n CROSS JOIN generate_series(0, 3) y WHERE NOT (${IS_STRATEGIC}) AND n % 4 > 0`;

const INDICATORS = [
  `INSERT INTO indicators (id, code, unit_id, is_sample, version, created_at)
   SELECT ${ID('indicator', 'n')}, 'I-' || n, $2, false, 1, ${AT} FROM generate_series(0, $1::integer - 1) n`,
  `INSERT INTO indicator_versions (id, indicator_id, number, title, measure, kind, aggregation, part_aggregation, frequency,
     opens_after_days, lag_days, grace_days, data_source, tolerance, needs_evidence, version, created_at)
   SELECT ${ID('version', 'n')}, ${ID('indicator', 'n')}, 1, ${WORDS('Indicator')}, '{"en":"number"}', 'increase', 'point', 'single', 'year',
     1, 30, 15, CASE WHEN n % 6 > 0 THEN '{"en":"A register"}'::jsonb END, 0.05, false, 1, ${AT} FROM generate_series(0, $1::integer - 1) n
     WHERE $2::uuid IS NOT NULL`,
  `INSERT INTO indicator_people (indicator_id, person_id)
   SELECT ${ID('indicator', 'n')}, (SELECT p.id FROM persons p ORDER BY p.id LIMIT 1) FROM generate_series(0, $1::integer - 1) n
   WHERE n % 5 > 0 AND $2::uuid IS NOT NULL`,
  `INSERT INTO targets (id, indicator_version_id, value, on_day, effective_from, rationale, decision_reference, set_at, created_at)
   SELECT ${ID('target', 'n')}, ${ID('version', 'n')}, 100, now()::date + (n * 11) % 1500, '2020-01-01', 'Because', 'TD 1', ${AT}, ${AT}
   FROM generate_series(0, $1::integer - 1) n WHERE n % 8 > 0 AND $2::uuid IS NOT NULL`,
  `INSERT INTO measured_results (id, indicator_id, origin_id, is_critical, effective_from, created_at)
   SELECT ${ID('measured', 'n')}, ${ID('indicator', 'n')}, ${ID('result', 'n * 4')}, false, '2020-01-01', ${AT}
   FROM generate_series(0, $1::integer - 1) n WHERE $2::uuid IS NOT NULL`,
];

/**
 * Fills a database with a strategic and an operational plan and what measures them, with gaps of every sort. As a superuser and without
 * triggers, as a bench must not take as long as entering it would.
 */
export async function fillWithPlans(
  adminUrl: string,
  { results, indicators }: AlignmentSize,
  unitId: string,
): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('SET session_replication_role = replica');
    for (const text of [PLANS, KINDS]) await client.query(text);
    for (const text of [RESULTS, LINKS, ENTRIES, RESOURCES]) await client.query(text, [results]);
    for (const text of INDICATORS) await client.query(text, [indicators, unitId]);
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}
