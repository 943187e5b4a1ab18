import type { IndicatorFigure } from '@resolute/measurement';
import { countedPeriods } from '../sections/figure-path';
import type { CountedFigure, LatestFigure } from '../sections/section';

/** What is kept of the figures of an indicator. */
interface Seen {
  readonly counted: CountedFigure;
  /** Null for one without a value. */
  readonly latest: LatestFigure | null;
}

/** Keeps of figures what a report says of every indicator, as to hold all values of all would be too much. */
export class FiguresSeen {
  private readonly known = new Map<string, Seen>();

  constructor(private readonly read: (ids: readonly string[]) => Promise<readonly IndicatorFigure[]>) {}

  /** Takes figures as they are read for something else. */
  readonly see = (figures: readonly IndicatorFigure[]): void => {
    for (const figure of figures) this.known.set(figure.id, { counted: countedOf(figure), latest: latestOf(figure) });
  };

  /** What the rating of each was counted from. */
  readonly counted = async (ids: readonly string[]): Promise<readonly CountedFigure[]> =>
    (await this.seen(ids)).map(({ counted }) => counted);

  /** The last value of each that has one. */
  readonly latest = async (ids: readonly string[]): Promise<readonly LatestFigure[]> =>
    (await this.seen(ids)).flatMap(({ latest }) => latest ?? []);

  /** Reads those of which nothing was seen yet. */
  private async seen(ids: readonly string[]): Promise<Seen[]> {
    const unknown = ids.filter((id) => !this.known.has(id));
    if (unknown.length > 0) this.see(await this.read(unknown));
    return ids.flatMap((id) => this.known.get(id) ?? []);
  }
}

function latestOf({ id, code, title, unit, input, provenance }: IndicatorFigure): LatestFigure | null {
  const period = input.periods.findLast((one) => provenance[one.id]);
  const origin = period && provenance[period.id];
  return origin ? { id, code, title, unit, period, origin } : null;
}

function countedOf(figure: IndicatorFigure): CountedFigure {
  const { id, code, title, unit, result, provenance } = figure;
  const values = countedPeriods(figure).flatMap((period) => provenance[period.id]?.parts ?? []);
  return { id, code, title, unit, result, values: values.map(({ value: _value, ...hands }) => hands) };
}
