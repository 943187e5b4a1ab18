import { daysBetween } from '@resolute/domain';
import type { ChartConfiguration, Plugin } from 'chart.js';
import type { ChartColours } from './colours';
import { type MultipleSeries, type SmallMultiples, sharedScale } from './small-multiples';

/** How one of the multiples is drawn. */
export interface MultipleManner {
  readonly fontFamily: string;
  readonly isRightToLeft: boolean;
  readonly colours: ChartColours;
  readonly formatDecimal: (decimal: string) => string;
}

const FONT_SIZE = 12;
const ROOM_BESIDE = 52;

/** One category as a line of its own on the scale that all share, the whole pale behind it, the latest value beside it. */
export function smallMultipleChart(
  all: SmallMultiples,
  series: MultipleSeries,
  manner: MultipleManner,
): ChartConfiguration<'line'> {
  const { isRightToLeft, colours } = manner;
  const [first] = all.periods;
  const placeOf = new Map(all.periods.map(({ id, to }) => [id, first ? daysBetween(first.to, to) : 0]));
  const own = series.points
    .map(({ periodId, value, isEstimate }) => ({ x: placeOf.get(periodId) ?? 0, y: Number(value), isEstimate }))
    .toSorted((one, other) => one.x - other.x);
  const totals = all.showsTotal
    ? all.periods.flatMap(({ id, total }) => (total === null ? [] : [{ x: placeOf.get(id) ?? 0, y: Number(total) }]))
    : [];
  const scale = sharedScale(all) ?? { min: 0, max: 1 };
  return {
    type: 'line',
    data: {
      datasets: [
        { data: totals, borderColor: colours.context, borderWidth: 1.5, pointRadius: 0, tension: 0 },
        {
          data: own.map(({ x, y }) => ({ x, y })),
          borderColor: colours.line,
          borderWidth: 2,
          tension: 0,
          clip: false,
          pointRadius: own.map((_, at) => (at === own.length - 1 ? 4 : 2)),
          pointBackgroundColor: own.map(({ isEstimate }) => (isEstimate ? colours.surface : colours.line)),
          pointBorderColor: colours.line,
          pointBorderWidth: 1.5,
        },
      ],
    },
    plugins: [lastValue(series, manner)],
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: {
        padding: {
          top: 10,
          bottom: 6,
          [isRightToLeft ? 'right' : 'left']: 6,
          [isRightToLeft ? 'left' : 'right']: ROOM_BESIDE,
        },
      },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: {
        x: {
          type: 'linear',
          reverse: isRightToLeft,
          min: 0,
          max: Math.max(1, ...placeOf.values()),
          border: { color: colours.axis },
          grid: { display: false },
          ticks: { display: false },
        },
        y: { ...scale, display: false },
      },
    },
  };
}

/** The latest value, beside its dot. */
function lastValue({ points }: MultipleSeries, manner: MultipleManner): Plugin<'line'> {
  const { fontFamily, isRightToLeft, colours, formatDecimal } = manner;
  return {
    id: 'last-value',
    afterDatasetsDraw: (chart) => {
      const dot = chart.getDatasetMeta(1).data.at(-1);
      const last = points.at(-1);
      if (!dot || !last) return;
      chart.ctx.font = `600 ${FONT_SIZE}px ${fontFamily}`;
      chart.ctx.fillStyle = colours.line;
      chart.ctx.textAlign = isRightToLeft ? 'right' : 'left';
      chart.ctx.textBaseline = 'middle';
      chart.ctx.fillText(
        (last.isEstimate ? '~' : '') + formatDecimal(last.value),
        dot.x + (isRightToLeft ? -8 : 8),
        dot.y,
      );
    },
  };
}
