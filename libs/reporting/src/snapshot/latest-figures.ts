import type { IndicatorFigure } from '@resolute/measurement';
import type { LatestFigure } from '../sections/section';

/** Reads the figures of indicators and keeps of each what stands last, as to hold all values of all would be too much. */
export class LatestFigures {
  /** By the id of the indicator; null for one without a value. */
  private readonly known = new Map<string, LatestFigure | null>();

  constructor(private readonly read: (ids: readonly string[]) => Promise<readonly IndicatorFigure[]>) {}

  /** With all their values, read anew. */
  readonly figures = async (ids: readonly string[]): Promise<readonly IndicatorFigure[]> => {
    const found = await this.read(ids);
    for (const figure of found) this.known.set(figure.id, latestOf(figure));
    return found;
  };

  /** The last value of each that has one; reads those of which nothing is known yet. */
  readonly get = async (ids: readonly string[]): Promise<readonly LatestFigure[]> => {
    const unknown = ids.filter((id) => !this.known.has(id));
    if (unknown.length > 0) await this.figures(unknown);
    return ids.flatMap((id) => this.known.get(id) ?? []);
  };
}

function latestOf({ id, code, title, unit, input, provenance }: IndicatorFigure): LatestFigure | null {
  const period = input.periods.findLast((one) => provenance[one.id]);
  const origin = period && provenance[period.id];
  return origin ? { id, code, title, unit, period, origin } : null;
}
