import { daysBetween } from '@resolute/domain';
import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
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
  const [first] = all.periods;
  const places = new Map(all.periods.map(({ id, to }) => [id, first ? daysBetween(first.to, to) : 0]));
  return {
    type: 'line',
    data: { datasets: [wholeLine(all, places, manner.colours), ownLine(series, places, manner.colours)] },
    plugins: [lastValue(series, manner)],
    options: optionsOf(all, Math.max(1, ...places.values()), manner),
  };
}

type Places = ReadonlyMap<string, number>;

const wholeLine = (
  { periods, showsTotal }: SmallMultiples,
  places: Places,
  { context }: ChartColours,
): ChartDataset<'line'> => ({
  data: showsTotal
    ? periods.flatMap(({ id, total }) => (total === null ? [] : [{ x: places.get(id) ?? 0, y: Number(total) }]))
    : [],
  borderColor: context,
  borderWidth: 1.5,
  pointRadius: 0,
  tension: 0,
});

function ownLine({ points }: MultipleSeries, places: Places, { line, surface }: ChartColours): ChartDataset<'line'> {
  const own = points
    .map(({ periodId, value, isEstimate }) => ({ x: places.get(periodId) ?? 0, y: Number(value), isEstimate }))
    .toSorted((one, other) => one.x - other.x);
  return {
    data: own.map(({ x, y }) => ({ x, y })),
    borderColor: line,
    borderWidth: 2,
    tension: 0,
    clip: false,
    pointRadius: own.map((_, at) => (at === own.length - 1 ? 4 : 2)),
    pointBackgroundColor: own.map(({ isEstimate }) => (isEstimate ? surface : line)),
    pointBorderColor: line,
    pointBorderWidth: 1.5,
  };
}

function optionsOf(
  all: SmallMultiples,
  max: number,
  { isRightToLeft, colours }: MultipleManner,
): NonNullable<ChartConfiguration<'line'>['options']> {
  const [start, end] = isRightToLeft ? (['right', 'left'] as const) : (['left', 'right'] as const);
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    events: [],
    layout: { padding: { top: 10, bottom: 6, [start]: 6, [end]: ROOM_BESIDE } },
    plugins: { legend: { display: false }, tooltip: { enabled: false } },
    scales: {
      x: {
        type: 'linear',
        reverse: isRightToLeft,
        min: 0,
        max,
        border: { color: colours.axis },
        grid: { display: false },
        ticks: { display: false },
      },
      y: { ...(sharedScale(all) ?? { min: 0, max: 1 }), display: false },
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
