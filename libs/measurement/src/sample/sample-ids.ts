import type { Tx } from '@resolute/database';

/** The ids of what the sample entered before, by code. Each throws when there is none. */
export interface SampleIds {
  unit(code: string): string;
  dimension(code: string): string;
  /** The identity of a result. */
  origin(result: { framework: string; kind: string; code: string }): string;
  firstYear(framework: string): number;
}

interface Row {
  readonly key: string;
  readonly id: string;
}

const UNITS = 'SELECT code AS key, id FROM units';
const DIMENSIONS = 'SELECT code AS key, id FROM dimensions';
const ORIGINS = `SELECT f.code || ' ' || k.code || ' ' || r.code AS key, r.origin_id AS id FROM results r
  JOIN result_kinds k ON k.id = r.kind_id JOIN framework_versions f ON f.id = r.framework_version_id`;
const YEARS = 'SELECT code AS key, first_year::text AS id FROM framework_versions';

export async function sampleIds(tx: Tx): Promise<SampleIds> {
  const lookUp = async (what: string, sql: string): Promise<(key: string) => string> => {
    const ids = new Map((await tx.query<Row>(sql)).map(({ key, id }) => [key, id]));
    return (key) => {
      const id = ids.get(key);
      if (!id) throw new Error(`The sample has no ${what} ${key}`);
      return id;
    };
  };
  const [unit, dimension] = [await lookUp('unit', UNITS), await lookUp('dimension', DIMENSIONS)];
  const [origin, year] = [await lookUp('result', ORIGINS), await lookUp('plan', YEARS)];
  return {
    unit,
    dimension,
    origin: ({ framework, kind, code }) => origin(`${framework} ${kind} ${code}`),
    firstYear: (framework) => Number(year(framework)),
  };
}
