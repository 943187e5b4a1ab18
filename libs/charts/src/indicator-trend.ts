import { daysBetween, type LocalDate } from '@resolute/domain';

/** A value on a day; decimals as text. */
export interface TrendPoint {
  readonly on: LocalDate;
  readonly value: string;
}

/** What a trend shows: where an indicator started, what was accepted, and where it should be. */
export interface IndicatorTrend {
  readonly baseline?: TrendPoint;
  readonly target?: TrendPoint;
  /** In the order of their days. */
  readonly values: readonly (TrendPoint & { readonly isEstimate: boolean })[];
}

/** A dot of the chart: days since the first day shown, and the value as a number, exact enough to draw. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

export interface TrendDots {
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly values: readonly (Dot & { readonly isEstimate: boolean })[];
  readonly baseline?: Dot;
  readonly target?: Dot;
}

/**
 * Where everything lies on the two axes. Nothing at all is undefined: there is no chart without a day. The line begins at the
 * baseline, so what was reported up to its day is not drawn: 250 in 2023 is no dot beside a baseline of 2024-12-31.
 */
export function dotsOf({ baseline, target, values: reported }: IndicatorTrend): TrendDots | undefined {
  const values = reported.filter(({ on }) => baseline === undefined || on > baseline.on);
  const days = [baseline, ...values, target].flatMap((point) => (point ? [point.on] : [])).sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const dot = ({ on, value }: TrendPoint): Dot => ({ x: daysBetween(first, on), y: Number(value) });
  return {
    first,
    last,
    values: values.map((point) => ({ ...dot(point), isEstimate: point.isEstimate })),
    ...(baseline && { baseline: dot(baseline) }),
    ...(target && { target: dot(target) }),
  };
}
