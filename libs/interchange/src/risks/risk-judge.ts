import {
  type Actor,
  type CellFault,
  type ImportRow,
  type Language,
  mayRaiseRisk,
  type Refusal,
  type RiskMatrix,
  type StandsFor,
  textOf,
} from '@resolute/domain';
import type { EnteredRisk, WholeRisk } from '@resolute/risk';
import { RefusedCells } from '../imports/refused-cells';
import { type JudgedLine, refusedLine } from '../lists/judged-line';
import type { ListFile } from '../lists/list-file';
import { saysTheSame } from './risk-cells';
import { choiceOf, scoresOf, wordsOf } from './risk-content';
import { RISK_COLUMNS, type RiskColumn } from './risk-list';
import type { RiskTargets } from './risk-targets';

/** A line of risks with what would be raised. */
export interface JudgedRiskLine extends JudgedLine<RiskColumn> {
  readonly risk?: EnteredRisk;
}

interface About {
  readonly actor: Actor;
  readonly standsFor: readonly StandsFor[];
  /** Of the words in the file. */
  readonly language: Language;
  readonly matrix: RiskMatrix;
  readonly standing: readonly WholeRisk[];
}

type Row = ImportRow<RiskColumn>;
type Fault = CellFault<RiskColumn>;

/** Holds each line of a file against the register. New ones would be drafts; what stands is never overwritten. */
export class RiskJudge {
  private readonly seen = new Map<string, number>();
  private readonly byCode: ReadonlyMap<string, WholeRisk>;
  private readonly byTitle = new Map<string, WholeRisk>();

  constructor(
    private readonly targets: RiskTargets,
    private readonly about: About,
  ) {
    this.byCode = new Map(about.standing.map((risk) => [risk.code, risk]));
    for (const risk of about.standing)
      for (const title of Object.values(risk.title)) this.byTitle.set(titleKey(risk.unit.code, title), risk);
  }

  judge({ rows, refusals }: ListFile<RiskColumn>): JudgedRiskLine[] {
    const cells = new RefusedCells<RiskColumn>(refusals);
    const judged = rows.map((row) => this.line(row, cells.take([row])));
    const rest = cells.rest().map((refused) => {
      const { sheet = '', row = 0 } = refused[0] ?? {};
      return refusedLine<RiskColumn>({ sheet, row, cells: {} }, '', refused);
    });
    return [...judged, ...rest];
  }

  private line(row: Row, refused: readonly Refusal<RiskColumn>[]): JudgedRiskLine {
    const [code, title] = [textOf(row.cells.code), textOf(row.cells.title)];
    const subject = (code === '' ? title : `${code} ${title}`).trim().slice(0, 200);
    const wrong = [...refused, ...this.repeated(row, code, title)];
    if (wrong.length > 0) return refusedLine(row, subject, wrong);
    const known = code === '' ? this.byTitle.get(titleKey(textOf(row.cells.unit), title)) : this.byCode.get(code);
    if (known) return this.compared(row, subject, known);
    if (code !== '') return refusedLine(row, subject, [{ column: 'code', code: 'unknown-code' }]);
    return this.raised(row, subject);
  }

  private compared(row: Row, subject: string, known: WholeRisk): JudgedRiskLine {
    const standing = `${known.id} ${known.version}`;
    if (saysTheSame(row, known, this.about.language))
      return { row, subject, outcome: 'unchanged', changes: [], refusals: [], standing };
    const column = textOf(row.cells.code) === '' ? 'title' : 'code';
    const fault: Fault = { column, code: 'in-register', params: { code: known.code } };
    return { ...refusedLine(row, subject, [fault]), standing };
  }

  private raised(row: Row, subject: string): JudgedRiskLine {
    const read = this.read(row);
    if ('faults' in read) return refusedLine(row, subject, read.faults);
    const changes = RISK_COLUMNS.flatMap((column) => {
      const after = textOf(row.cells[column]);
      return after === '' || column === 'title' ? [] : [{ column, before: null, after }];
    });
    return { row, subject, outcome: 'created', changes, refusals: [], standing: null, risk: read.risk };
  }

  /** Everything that a risk needs, or everything that is wrong. */
  private read(row: Row): { readonly risk: EnteredRisk } | { readonly faults: readonly Fault[] } {
    const words = wordsOf(row, this.about.language);
    const [kind, nature, proximity] = [choiceOf(row, 'class'), choiceOf(row, 'nature'), choiceOf(row, 'proximity')];
    const [category, unit] = [this.targets.categoryOf(row), this.unitOf(row)];
    const { links, faults } = this.targets.linksOf(row);
    const scores = scoresOf(row, this.about.matrix);
    const found = [kind, nature, category, unit, proximity];
    const wrong = [
      ...('faults' in words ? words.faults : []),
      ...found.flatMap((each) => ('fault' in each ? [each.fault] : [])),
      ...faults,
      ...('faults' in scores ? scores.faults : []),
    ];
    if (wrong.length > 0) return { faults: wrong };
    const risk = {
      ...(words as Extract<typeof words, { read: unknown }>).read,
      class: foundIn(kind),
      nature: foundIn(nature),
      categoryId: foundIn(category),
      unitId: foundIn(unit),
      proximity: foundIn(proximity),
      links,
      scores: (scores as Extract<typeof scores, { read: unknown }>).read,
    };
    return { risk };
  }

  private unitOf(row: Row): ReturnType<RiskTargets['unitOf']> {
    const { actor, standsFor } = this.about;
    const unit = this.targets.unitOf(row);
    if ('fault' in unit || mayRaiseRisk(actor, unit.found, standsFor).allowed) return unit;
    return { fault: { column: 'unit', code: 'may-not-raise' } };
  }

  private repeated(row: Row, code: string, title: string): Fault[] {
    const key = code === '' ? titleKey(textOf(row.cells.unit), title) : code;
    const first = this.seen.get(key);
    this.seen.set(key, first ?? row.row);
    if (first === undefined || title === '') return [];
    return [{ column: code === '' ? 'title' : 'code', code: 'repeated-line', params: { row: first } }];
  }
}

/** Two risks of a unit with one title are one to whoever reads the register. */
const titleKey = (unit: string, title: string): string => `${unit}\n${title.normalize('NFC').trim().toLowerCase()}`;

/** What was found; only asked once nothing is wrong. */
function foundIn<T>(each: { readonly found: T } | { readonly fault: Fault }): T {
  if ('found' in each) return each.found;
  throw new Error(`Nothing was found for ${each.fault.column}`);
}
