import { Client } from 'pg';

/** How much there is: ten years of 400 indicators by month, with six categories each, are 48 000 values and 288 000 of categories. */
export interface ValueSize {
  readonly indicators: number;
  readonly years: number;
  readonly categories: number;
  /** The first day of the last month with values. */
  readonly lastMonth?: string;
}

export const LARGE: ValueSize = { indicators: 400, years: 10, categories: 6 };

/** The last month that has values, unless another is given. */
const LAST_MONTH = '2025-12-01';

/** The people whose hands are on every value, and the units that report the indicators in turn; they are there already. */
export interface Hands {
  readonly unitIds: readonly string[];
  readonly authorId: string;
  readonly verifierId: string;
  readonly acceptorId: string;
}

/**
 * Fills a database with a plan of five goals, twenty outcomes and eighty outputs, indicators that measure the outputs, and
 * accepted values of every month, the same for the same size. As a superuser and without triggers: what is filled in is as
 * it would be after ten years, and a bench must not take as long.
 */
export async function fillWithValues(adminUrl: string, size: ValueSize, hands: Hands): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('SET session_replication_role = replica');
    for (const { text, values } of statements(size, hands)) await client.query(text, [...values]);
    await client.query('SET session_replication_role = origin');
    // An empty table of which PostgreSQL knows that it is empty is searched from its beginning, also when it has grown since.
    await client.query(size.years === 0 ? 'ANALYZE indicators, indicator_versions, indicator_parts' : 'ANALYZE');
  } finally {
    await client.end();
  }
}

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** An id that follows from what it names, marked as the eighth kind of UUID: one whose digits somebody chose. */
const ID = (sort: string, ...names: string[]): string =>
  `overlay(overlay(md5('${sort}' || ${names.map((name) => `${name}::text`).join(` || '/' || `)}) PLACING '8' FROM 13) PLACING 'a' FROM 17)::uuid`;

const LEVELS = [
  { kind: 'goal', count: 5, below: 0 },
  { kind: 'outcome', count: 20, below: 4 },
  { kind: 'output', count: 80, below: 4 },
];

function statements(size: ValueSize, hands: Hands): Statement[] {
  return [...planStatements(), ...indicatorStatements(size, hands), ...valueStatements(size, hands)];
}

function planStatements(): Statement[] {
  const plan = {
    text: `INSERT INTO framework_versions (id, code, kind, title, first_year, last_year, is_sample, version, created_at)
      VALUES (${ID('plan', `'SP'`)}, 'SP-BENCH', 'strategic-plan', '{"en":"A plan"}', 2016, 2035, false, 1, '2016-01-01')`,
    values: [],
  };
  const levels = LEVELS.flatMap(({ kind, count, below }, at): Statement[] => [
    {
      text: `INSERT INTO result_kinds (id, framework_version_id, code, level, title, version, created_at)
        VALUES (${ID('kind', `'${kind}'`)}, ${ID('plan', `'SP'`)}, '${kind}', ${at + 1}, '{"en":"${kind}"}', 1, '2016-01-01')`,
      values: [],
    },
    {
      text: `INSERT INTO results (id, framework_version_id, origin_id, kind_id, code, title, control_level, sdgs, is_sample, version,
          created_at, changed_at)
        SELECT ${ID(kind, 'n')}, ${ID('plan', `'SP'`)}, ${ID(kind, 'n')}, ${ID('kind', `'${kind}'`)}, '${kind}-' || n, '{"en":"A result"}',
          'full', '{}', false, 1, '2016-01-01', '2016-01-01' FROM generate_series(0, ${count - 1}) n`,
      values: [],
    },
    ...(below === 0
      ? []
      : [
          {
            text: `INSERT INTO result_links (id, child_id, parent_id, effective_from, is_sample, created_at)
              SELECT ${ID('link', `'${kind}'`, 'n')}, ${ID(kind, 'n')}, ${ID(LEVELS[at - 1]?.kind ?? '', `(n / ${below})`)},
                '2016-01-01', false, '2016-01-01' FROM generate_series(0, ${count - 1}) n`,
            values: [],
          },
        ]),
  ]);
  return [plan, ...levels];
}

function indicatorStatements({ indicators, categories }: ValueSize, { unitIds }: Hands): Statement[] {
  const each = `FROM generate_series(0, ${indicators - 1}) n`;
  const unit = '($1::uuid[])[n % cardinality($1::uuid[]) + 1]';
  return [
    {
      text: `INSERT INTO indicators (id, code, unit_id, is_sample, version, created_at)
        SELECT ${ID('indicator', 'n')}, 'B-' || n, ${unit}, false, 1, '2016-01-01' ${each}`,
      values: [unitIds],
    },
    {
      text: `INSERT INTO indicator_versions (id, indicator_id, number, title, measure, kind, aggregation, part_aggregation, frequency,
          opens_after_days, lag_days, grace_days, tolerance, needs_evidence, version, created_at)
        SELECT ${ID('version', 'n')}, ${ID('indicator', 'n')}, 1, '{"en":"An indicator"}', '{"en":"texts"}', 'increase',
          CASE WHEN n % 2 = 0 THEN 'sum' ELSE 'point' END, 'single', 'month', -31, 30, 15, 0.05, false, 1, '2016-01-01' ${each}`,
      values: [],
    },
    {
      text: `INSERT INTO indicator_parts (id, indicator_id, unit_id, created_at)
        SELECT ${ID('part', 'n')}, ${ID('indicator', 'n')}, ${unit}, '2016-01-01' ${each}`,
      values: [unitIds],
    },
    {
      text: `INSERT INTO dimensions (id, code, title, is_sample, version, created_at)
        VALUES (${ID('dimension', `'D'`)}, 'bench-dimension', '{"en":"A dimension"}', false, 1, '2016-01-01')`,
      values: [],
    },
    {
      text: `INSERT INTO categories (id, dimension_id, code, title, place, version, created_at)
        SELECT ${ID('category', 'c')}, ${ID('dimension', `'D'`)}, 'c' || c, '{"en":"A category"}', c, 1, '2016-01-01'
        FROM generate_series(1, ${categories}) c`,
      values: [],
    },
    {
      text: `INSERT INTO breakdowns (id, indicator_version_id, dimension_id, rule, is_required)
        SELECT ${ID('breakdown', 'n')}, ${ID('version', 'n')}, ${ID('dimension', `'D'`)}, 'independent', false ${each}`,
      values: [],
    },
    {
      text: `INSERT INTO baselines (id, indicator_version_id, value, on_day, effective_from, rationale, decision_reference, created_at)
        SELECT ${ID('baseline', 'n')}, ${ID('version', 'n')}, 10, '2015-12-31', '2016-01-01', '', '', '2016-01-01' ${each}`,
      values: [],
    },
    {
      text: `INSERT INTO targets (id, indicator_version_id, value, on_day, effective_from, rationale, decision_reference, set_at, created_at)
        SELECT ${ID('target', 'n')}, ${ID('version', 'n')}, CASE WHEN n % 2 = 0 THEN 24000 ELSE 400 END, '2035-12-31', '2016-01-01',
          'Because', 'TD 1', '2016-01-01', '2016-01-01' ${each}`,
      values: [],
    },
    {
      text: `INSERT INTO measured_results (id, indicator_id, origin_id, is_critical, effective_from, created_at)
        SELECT ${ID('measure', 'n')}, ${ID('indicator', 'n')}, ${ID('output', '(n % 80)')}, n % 50 = 0, '2016-01-01', '2016-01-01' ${each}`,
      values: [],
    },
  ];
}

function valueStatements(size: ValueSize, hands: Hands): Statement[] {
  const { indicators, years, categories, lastMonth = LAST_MONTH } = size;
  const months = `generate_series(0, ${indicators - 1}) n, generate_series(0, ${years * 12 - 1}) back,
    LATERAL (SELECT date '${lastMonth}' - back * interval '1 month' AS first) d,
    LATERAL (SELECT extract(year FROM d.first)::integer AS y, extract(month FROM d.first)::integer AS m) t`;
  const actual = ID('actual', 'n', 'y', 'm');
  const at = `make_timestamptz(y, m, 28, 12, 0, 0, 'UTC')`;
  return [
    {
      text: `INSERT INTO actuals (id, indicator_version_id, part_id, period, revision, state, value, is_estimate, author_id, verifier_id,
          acceptor_id, submitted_at, verified_at, accepted_at, is_sample, version, created_at)
        SELECT ${actual}, ${ID('version', 'n')}, ${ID('part', 'n')}, y || '-' || lpad(m::text, 2, '0'), 1, 'accepted',
          (n + m + y) % 90 + 10, false, $1, $2, $3, ${at}, ${at}, ${at}, false, 1, ${at} FROM ${months}`,
      values: [hands.authorId, hands.verifierId, hands.acceptorId],
    },
    {
      text: `INSERT INTO breakdown_values (actual_id, breakdown_id, category_id, value)
        SELECT ${actual}, ${ID('breakdown', 'n')}, ${ID('category', 'c')}, (n + m + c) % 20
        FROM ${months}, generate_series(1, ${categories}) c`,
      values: [],
    },
  ];
}
