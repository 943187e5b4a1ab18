import {
  type AspectChange,
  type CauseFound,
  canonicalJson,
  causesOf,
  figureChanges,
  inNaturalOrder,
} from '@resolute/domain';
import type { IndicatorFigure } from '@resolute/measurement';
import type { IndicatorChange, Sides } from './comparison.view';
import { type RecordedIndicator, recordedIndicator } from './recorded-plan';
import type { ToldIndicator } from './told-figures';
import { standOf, type ToldSide, toldSide } from './told-stand';

type Told = ReadonlyMap<string, ToldIndicator>;
type Recorded = Sides<RecordedIndicator | undefined>;

/** What both reports say, and how much of what neither of them says may be told. */
export interface Comparing {
  readonly told: Sides<Told>;
  readonly cutOffs: Sides<string>;
  /** Whether the reader may read figures beside those that a report tells. */
  readonly seesRecorded: boolean;
}

/** How the rating of an indicator of either plan changed. */
export interface RatedChange {
  readonly code: string;
  /** Whether the reader may know of it: one of the reports tells it, or they may read figures beside these. */
  readonly isOpen: boolean;
  readonly causes: readonly CauseFound[];
}

/**
 * Compares indicators as they are read: those of the earlier reading are held, each of the later one is compared and let go. What is
 * compared is what the reports tell; what it follows from is what had been recorded by their cut-offs.
 */
export class ComparedIndicators {
  private readonly earlier = new Map<string, RecordedIndicator>();
  private readonly changed: IndicatorChange[] = [];
  private readonly seen = new Set<string>();
  private readonly rated = new Map<string, RatedChange>();

  constructor(private readonly comparing: Comparing) {}

  readonly seeBefore = (figures: readonly IndicatorFigure[]): void => {
    for (const figure of figures)
      this.earlier.set(figure.code, recordedIndicator(figure, this.comparing.cutOffs.before));
  };

  readonly seeAfter = (figures: readonly IndicatorFigure[]): void => {
    for (const figure of figures) {
      const after = recordedIndicator(figure, this.comparing.cutOffs.after);
      this.compare(figure.code, { before: this.earlier.get(figure.code), after });
      this.earlier.delete(figure.code);
    }
  };

  /** By the id of the indicator, for those whose rating or pace is another one. */
  ratedChanges(): ReadonlyMap<string, RatedChange> {
    return this.rated;
  }

  /** What differs, by code. An indicator that only one of the plans has is in one report alone. */
  changes(planned: Sides<ReadonlySet<string>>): IndicatorChange[] {
    const { told } = this.comparing;
    for (const code of [...told.before.keys(), ...told.after.keys()])
      if (!this.seen.has(code)) this.compare(code, { before: this.earlier.get(code), after: undefined });
    return this.changed
      .flatMap((change) => this.withinPlans(change, planned))
      .toSorted((one, other) => inNaturalOrder(one.code, other.code));
  }

  private compare(code: string, recorded: Recorded): void {
    const { told } = this.comparing;
    this.seen.add(code);
    if (recorded.before && recorded.after) this.rate(recorded.before, recorded.after);
    const named = told.after.get(code) ?? told.before.get(code);
    if (!named) return;
    const unit = named.unit ?? (recorded.after ?? recorded.before)?.unit ?? null;
    this.change({ code, title: named.title, unit }, this.sidesOf(code, recorded));
  }

  private sidesOf(code: string, recorded: Recorded): Sides<ToldSide | null> {
    const { told, cutOffs } = this.comparing;
    const side = (which: keyof Recorded) => toldSide(told[which].get(code), recorded[which], cutOffs[which]);
    return { before: side('before'), after: side('after') };
  }

  private change(
    named: Pick<IndicatorChange, 'code' | 'title' | 'unit'>,
    { before, after }: Sides<ToldSide | null>,
  ): void {
    const { seesRecorded } = this.comparing;
    const changes = before && after ? changesBetween(before, after, seesRecorded) : [];
    if (before?.isTold && after?.isTold && changes.length === 0) return;
    this.changed.push({
      ...named,
      before: standOf(before, seesRecorded),
      after: standOf(after, seesRecorded),
      changes,
      causes: changes.length > 0 ? causesOf(changes) : OTHER_PLAN,
    });
  }

  private rate(before: RecordedIndicator, after: RecordedIndicator): void {
    const rated = figureChanges(before, after).filter(({ aspect }) => RATED.has(aspect));
    if (rated.length === 0) return;
    const { code } = after;
    const { told, seesRecorded } = this.comparing;
    const isOpen = seesRecorded || told.before.has(code) || told.after.has(code);
    this.rated.set(after.id, { code, isOpen, causes: causesOf(rated) });
  }

  /** Who a report leaves out is either not in its plan, or only not told of: then it is compared where the reader may know. */
  private withinPlans(change: IndicatorChange, planned: Sides<ReadonlySet<string>>): IndicatorChange[] {
    const { told, seesRecorded } = this.comparing;
    const isIn = (side: keyof Sides<unknown>): boolean => told[side].has(change.code) || planned[side].has(change.code);
    if (isIn('before') && isIn('after')) {
      const isTold = told.before.has(change.code) && told.after.has(change.code);
      return change.changes.length > 0 && (isTold || seesRecorded) ? [change] : [];
    }
    const [before, after] = [isIn('before') ? change.before : null, isIn('after') ? change.after : null];
    return [{ ...change, before, after, changes: [], causes: OTHER_PLAN }];
  }
}

const RATED: ReadonlySet<string> = new Set(['rating', 'pace', 'progress']);
const TOLD_OF_ALL: ReadonlySet<string> = new Set([...RATED, 'value', 'expected']);
const OTHER_PLAN: readonly CauseFound[] = [{ cause: 'plan-changed', periods: [] }];

/** Where nothing is recorded of what a report tells, nobody knows why it is not what the other one tells. */
function changesBetween(before: ToldSide, after: ToldSide, seesRecorded: boolean): AspectChange[] {
  if (!before.figure || !after.figure) {
    const isSame = canonicalJson(before.result) === canonicalJson(after.result);
    return isSame ? [] : [{ aspect: 'rating', causes: [{ cause: 'unknown', periods: [] }] }];
  }
  const changes = figureChanges(before.figure, after.figure);
  const isOpen = seesRecorded || (before.isAtLength && after.isAtLength);
  return isOpen ? changes : changes.filter(({ aspect }) => TOLD_OF_ALL.has(aspect));
}
