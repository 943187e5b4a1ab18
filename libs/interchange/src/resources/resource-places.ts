import {
  type CellFault,
  type ImportRow,
  knownCode,
  type LocalDate,
  RESOURCE_USES,
  type ResourceUse,
  textOf,
} from '@resolute/domain';
import type { ResourceList, ResourceView, ResultName } from '@resolute/planning';
import type { Found } from '../lists/judged-line';
import { chosenWord } from '../words';
import type { ResourceColumn } from './resource-list';

/** Where a line lies in its plan. */
export interface ResourcePlace {
  readonly result: ResultName;
  readonly year: number;
  readonly use: ResourceUse;
}

type Row = ImportRow<ResourceColumn>;
type Fault = CellFault<ResourceColumn>;

const YEAR = /^\d{4}$/u;

/** Finds where the lines of a file lie in a plan, and what stands there. */
export class ResourcePlaces {
  private readonly byCode = new Map<string, ResultName[]>();
  private readonly lines: ReadonlyMap<string, ResourceView>;

  constructor(
    readonly list: ResourceList,
    private readonly today: LocalDate,
  ) {
    for (const result of list.results) this.byCode.set(result.code, [...(this.byCode.get(result.code) ?? []), result]);
    this.lines = new Map(list.lines.map((line) => [keyOf(line.resultId, line.year, line.use), line]));
  }

  /** The place of a row, or everything that is wrong with it. */
  placeOf(row: Row): ResourcePlace | readonly Fault[] {
    const [result, year, use] = [this.resultOf(row), this.yearOf(row), plannedOrSpent(row)];
    if ('found' in result && 'found' in year && 'found' in use)
      return { result: result.found, year: year.found, use: use.found };
    return [result, year, use].flatMap((each) => ('fault' in each ? [each.fault] : []));
  }

  standingAt({ result, year, use }: ResourcePlace): ResourceView | undefined {
    return this.lines.get(keyOf(result.id, year, use));
  }

  /** What forbids that anything changes at a place: the plan stays as it is, or nothing can be spent yet. */
  lockOf({ use, year }: ResourcePlace): Fault | undefined {
    if (use === 'planned')
      return this.list.framework.frozenAt === null ? undefined : { column: 'use', code: 'plan-frozen' };
    return year > Number(this.today.slice(0, 4)) ? { column: 'year', code: 'year-to-come' } : undefined;
  }

  /** Whether a line counts against the ceiling of its year: what is planned for a result of the highest kind. */
  countsAt({ result, use }: ResourcePlace): boolean {
    const highest = Math.min(...this.list.framework.kinds.map(({ level }) => level));
    return use === 'planned' && result.kind.level === highest;
  }

  private resultOf(row: Row): Found<ResultName, ResourceColumn> {
    const known = knownCode(textOf(row.cells.result), (code) => this.byCode.has(code));
    if (known.kind === 'empty') return { fault: { column: 'result', code: 'empty' } };
    if (known.kind === 'unknown') return { fault: { column: 'result', code: 'unknown-code' } };
    if (known.kind === 'look-alike')
      return { fault: { column: 'result', code: 'look-alike', params: { meant: known.meant } } };
    const kind = textOf(row.cells.kind);
    const found = (this.byCode.get(known.code) ?? []).filter((each) => kind === '' || each.kind.code === kind);
    const [result] = found;
    if (!result) return { fault: { column: 'kind', code: 'unknown-code' } };
    return found.length === 1 ? { found: result } : { fault: { column: 'kind', code: 'doubled-code' } };
  }

  private yearOf(row: Row): Found<number, ResourceColumn> {
    const text = textOf(row.cells.year);
    if (text === '') return { fault: { column: 'year', code: 'empty' } };
    if (!YEAR.test(text)) return { fault: { column: 'year', code: 'not-a-number' } };
    const { firstYear, lastYear } = this.list.framework;
    const year = Number(text);
    if (year >= firstYear && year <= lastYear) return { found: year };
    return {
      fault: { column: 'year', code: 'outside-plan', params: { first: String(firstYear), last: String(lastYear) } },
    };
  }
}

function plannedOrSpent({ cells }: Row): Found<ResourceUse, ResourceColumn> {
  const text = textOf(cells.use);
  const use = chosenWord('uses', text, RESOURCE_USES);
  if (use) return { found: use };
  if (text === '') return { fault: { column: 'use', code: 'empty' } };
  return { fault: { column: 'use', code: 'not-one-of', params: { allowed: RESOURCE_USES.join(', ') } } };
}

/** By what a line is known in its plan. */
export const keyOf = (resultId: string, year: number, use: ResourceUse): string => `${resultId} ${year} ${use}`;
