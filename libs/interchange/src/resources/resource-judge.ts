import {
  type CellAmount,
  type CellFault,
  cellFrancs,
  cellMonths,
  cellProse,
  FRANC,
  type ImportRow,
  type Language,
  moneyOf,
  type NumberStyle,
  printedNumber,
  proseFault,
  type Refusal,
  type StaffMonths,
  textOf,
} from '@resolute/domain';
import type { ResourceContent, ResourceView } from '@resolute/planning';
import { RefusedCells } from '../imports/refused-cells';
import { type JudgedChange, type JudgedLine, refusedLine } from '../lists/judged-line';
import type { ListFile } from '../lists/list-file';
import { textIn } from '../words';
import { GROUP_COLUMNS, type ResourceColumn } from './resource-list';
import { keyOf, type ResourcePlace, type ResourcePlaces } from './resource-places';

/** A line of money and people with what would be written. */
export interface JudgedResource extends JudgedLine<ResourceColumn> {
  readonly place?: ResourcePlace;
  readonly content?: ResourceContent;
  readonly reason?: string;
  readonly before?: ResourceView;
}

interface Manner {
  readonly language: Language;
  readonly numbers: NumberStyle;
}

type Row = ImportRow<ResourceColumn>;
type Fault = CellFault<ResourceColumn>;

const LONGEST_REASON = 400;

/** Holds each line of a file against the plan, and says what would become of it. */
export class ResourceJudge {
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly places: ResourcePlaces,
    private readonly manner: Manner,
  ) {}

  judge({ rows, refusals }: ListFile<ResourceColumn>): JudgedResource[] {
    const cells = new RefusedCells<ResourceColumn>(refusals);
    const judged = rows.flatMap((row) => {
      const refused = cells.take([row]);
      return refused.length === 0 && isBlank(row) ? [] : [this.line(row, refused)];
    });
    const rest = cells.rest().map(([first, ...more]) => this.onlyRefused(first, more));
    return [...judged, ...rest];
  }

  /** A row that holds nothing but cells that are refused. */
  private onlyRefused(first: Refusal<ResourceColumn> | undefined, more: readonly Refusal<ResourceColumn>[]) {
    const { sheet = '', row = 0 } = first ?? {};
    return refusedLine<ResourceColumn>({ sheet, row, cells: {} }, '', first ? [first, ...more] : more);
  }

  private line(row: Row, refused: readonly Refusal<ResourceColumn>[]): JudgedResource {
    const place = this.places.placeOf(row);
    const subject = this.subjectOf(row, place);
    const amounts = this.amountsOf(row);
    const wrong = [...refused, ...('result' in place ? this.repeated(row, place) : place), ...amounts.faults];
    if (!('result' in place) || wrong.length > 0) return refusedLine(row, subject, wrong);
    const before = this.places.standingAt(place);
    const francs = amounts.francs ?? (before && BigInt(before.money.amount));
    if (francs === undefined) return refusedLine(row, subject, [{ column: 'amount', code: 'empty' }]);
    const staffMonths = { ...before?.staffMonths, ...amounts.months };
    return this.compared(row, { subject, place, before, content: { money: moneyOf(francs), staffMonths } });
  }

  private compared(
    row: Row,
    found: {
      readonly subject: string;
      readonly place: ResourcePlace;
      readonly before: ResourceView | undefined;
      readonly content: ResourceContent & { readonly staffMonths: StaffMonths };
    },
  ): JudgedResource {
    const { subject, place, before, content } = found;
    const changes = this.changesOf(before, content);
    const standing = before?.id ?? null;
    if (before && changes.length === 0)
      return { row, subject, outcome: 'unchanged', changes: [], refusals: [], standing };
    const reason = cellProse(row.cells.reason);
    const lock = this.places.lockOf(place);
    const faults = [...(lock ? [lock] : []), ...reasonLacking(reason, before)];
    if (faults.length > 0) return { ...refusedLine(row, subject, faults), standing };
    const outcome = before ? 'updated' : 'created';
    return {
      row,
      subject,
      outcome,
      changes,
      refusals: [],
      standing,
      place,
      content,
      reason,
      ...(before && { before }),
    };
  }

  private repeated(row: Row, { result, year, use }: ResourcePlace): Fault[] {
    const key = keyOf(result.id, year, use);
    const first = this.seen.get(key);
    this.seen.set(key, first ?? row.row);
    return first === undefined ? [] : [{ column: 'result', code: 'repeated-line', params: { row: first } }];
  }

  private amountsOf({ cells }: Row): {
    readonly francs: bigint | undefined;
    readonly months: StaffMonths;
    readonly faults: readonly Fault[];
  } {
    const { numbers } = this.manner;
    const amount = cellFrancs(cells.amount, numbers);
    const months = GROUP_COLUMNS.map(([group, column]) => ({
      group,
      column,
      said: cellMonths(cells[column], numbers),
    }));
    const currency = textOf(cells.currency).toUpperCase();
    const faults = [
      ...faultOf('amount', amount),
      ...(currency === '' || currency === FRANC ? [] : [{ column: 'currency', code: 'other-currency' } as const]),
      ...months.flatMap(({ column, said }) => faultOf(column, said)),
    ];
    const said = months.flatMap(({ group, said: month }) => (month.kind === 'said' ? [[group, month.said]] : []));
    return { francs: amount.kind === 'said' ? amount.said : undefined, months: Object.fromEntries(said), faults };
  }

  private changesOf(before: ResourceView | undefined, content: ResourceContent): JudgedChange<ResourceColumn>[] {
    const change = (column: ResourceColumn, was: string | undefined, is: string | undefined) =>
      was === is ? [] : [{ column, before: this.printed(was), after: this.printed(is) }];
    return [
      ...change('amount', before?.money.amount, content.money.amount),
      ...GROUP_COLUMNS.flatMap(([group, column]) =>
        change(column, before?.staffMonths[group], content.staffMonths?.[group]),
      ),
    ];
  }

  private printed(decimal: string | undefined): string | null {
    return decimal === undefined ? null : printedNumber(decimal, this.manner.language);
  }

  private subjectOf({ cells }: Row, place: ResourcePlace | readonly Fault[]): string {
    const { uses } = textIn(this.manner.language);
    const parts =
      'result' in place
        ? [place.result.code, String(place.year), uses[place.use]]
        : [textOf(cells.result), textOf(cells.year), textOf(cells.use)];
    return parts
      .filter((part) => part !== '')
      .join(', ')
      .slice(0, 200);
  }
}

const faultOf = (column: ResourceColumn, amount: CellAmount<unknown>): Fault[] =>
  amount.kind === 'refused' ? [{ column, ...amount.fault }] : [];

/** A line of a template that nobody has filled in. */
const isBlank = ({ cells }: Row): boolean =>
  ['amount', 'reason', ...GROUP_COLUMNS.map(([, column]) => column)].every(
    (column) => textOf(cells[column as ResourceColumn]) === '',
  );

function reasonLacking(reason: string, before: ResourceView | undefined): Fault[] {
  const fault = proseFault(reason, LONGEST_REASON);
  if (fault) return [{ column: 'reason', ...fault }];
  return before && reason === '' ? [{ column: 'reason', code: 'needs-reason' }] : [];
}
