import { type CellFault, type ImportRow, knownCode, textOf } from '@resolute/domain';
import type { BulkUnit } from '@resolute/measurement';
import type { ResultView } from '@resolute/planning';
import type { CategoryView, RiskLinkWish } from '@resolute/risk';
import type { Found } from '../lists/judged-line';
import { entriesOf } from './risk-cells';
import type { RiskColumn } from './risk-list';

/** Everything that a list of risks can name by its code. */
export interface Named {
  readonly categories: readonly CategoryView[];
  readonly units: readonly BulkUnit[];
  readonly results: readonly Pick<ResultView, 'id' | 'code' | 'framework'>[];
  readonly indicators: readonly { readonly id: string; readonly code: string }[];
}

type Row = ImportRow<RiskColumn>;
type Links = { readonly links: readonly RiskLinkWish[]; readonly faults: readonly CellFault<RiskColumn>[] };

const LONGEST_CLAUSE = 80;

/** Finds what the codes in a list of risks stand for. */
export class RiskTargets {
  private readonly categories: ReadonlyMap<string, readonly string[]>;
  private readonly units: ReadonlyMap<string, readonly string[]>;
  private readonly results: ReadonlyMap<string, readonly string[]>;
  private readonly indicators: ReadonlyMap<string, readonly string[]>;

  constructor({ categories, units, results, indicators }: Named) {
    this.categories = idsBy(categories, ({ code }) => code);
    this.units = idsBy(units, ({ code }) => code);
    this.results = idsBy(results, ({ code, framework }) => `${framework.code}/${code}`);
    this.indicators = idsBy(indicators, ({ code }) => code);
  }

  categoryOf = (row: Row): Found<string, RiskColumn> => idIn(this.categories, textOf(row.cells.category), 'category');
  unitOf = (row: Row): Found<string, RiskColumn> => idIn(this.units, textOf(row.cells.unit), 'unit');

  /** What a risk bears upon, or what is wrong with that. */
  linksOf({ cells }: Row): Links {
    const found = [
      ...entriesOf(textOf(cells.results)).map((text) =>
        linked(idIn(this.results, text, 'results'), (resultId) => ({ kind: 'result', resultId })),
      ),
      ...entriesOf(textOf(cells.indicators)).map((text) =>
        linked(idIn(this.indicators, text, 'indicators'), (indicatorId) => ({ kind: 'indicator', indicatorId })),
      ),
      ...entriesOf(textOf(cells.clauses)).map((text) =>
        linked(clauseOf(text), (clauseKey) => ({ kind: 'clause', clauseKey })),
      ),
    ];
    return {
      links: found.flatMap((each) => ('found' in each ? [each.found] : [])),
      faults: found.flatMap((each) => ('fault' in each ? [each.fault] : [])),
    };
  }
}

function idsBy<T extends { readonly id: string }>(list: readonly T[], keyOf: (one: T) => string) {
  const ids = new Map<string, string[]>();
  for (const each of list) ids.set(keyOf(each), [...(ids.get(keyOf(each)) ?? []), each.id]);
  return ids;
}

function idIn(
  ids: ReadonlyMap<string, readonly string[]>,
  text: string,
  column: RiskColumn,
): Found<string, RiskColumn> {
  const known = knownCode(text, (code) => ids.has(code));
  if (known.kind === 'empty') return { fault: { column, code: 'empty' } };
  if (known.kind === 'unknown') return { fault: { column, code: 'unknown-code' } };
  if (known.kind === 'look-alike') return { fault: { column, code: 'look-alike', params: { meant: known.meant } } };
  const [id = '', ...others] = ids.get(known.code) ?? [];
  return others.length === 0 ? { found: id } : { fault: { column, code: 'doubled-result' } };
}

const clauseOf = (text: string): Found<string, RiskColumn> =>
  text.length > LONGEST_CLAUSE
    ? { fault: { column: 'clauses', code: 'too-long', params: { max: LONGEST_CLAUSE } } }
    : { found: text };

const linked = (
  found: Found<string, RiskColumn>,
  linkTo: (target: string) => RiskLinkWish,
): Found<RiskLinkWish, RiskColumn> => ('found' in found ? { found: linkTo(found.found) } : found);
