import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import type { ChartColours } from './colours';
import type { CostPoint, CostSeries } from './cost-beside-result';

/** How the cost of a result beside its progress speaks and is drawn. */
export interface CostManner {
  readonly fontFamily: string;
  readonly isRightToLeft: boolean;
  readonly colours: ChartColours;
  readonly formatPercent: (quotient: string) => string;
  /** The same for all results, so that they can be compared. */
  readonly scale: { readonly min: number; readonly max: number };
}

const FONT_SIZE = 12;
const ROOM_BESIDE = 60;
const ROOM_BELOW = 0.15;
/** Nearer than this two figures would be written over each other. */
const LINE_HEIGHT = 14;

/** The money that is used as ink, the way that has come as a dashed line with hollow dots, each with its latest figure. */
export function costBesideResultChart({ points }: CostSeries, manner: CostManner): ChartConfiguration<'line'> {
  const { isRightToLeft, colours, scale, fontFamily } = manner;
  const [start, end] = isRightToLeft ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const last = Math.max(1, points.length - 1);
  return {
    type: 'line',
    data: { datasets: [achievedLine(points, colours), spentLine(points, colours)] },
    plugins: [latestFigures(points, manner)],
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { top: 10, [start]: 8, [end]: ROOM_BESIDE } },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: {
        x: {
          type: 'linear',
          reverse: isRightToLeft,
          min: 0,
          max: last,
          border: { color: colours.axis },
          grid: { display: false },
          ticks: {
            stepSize: 1,
            color: colours.quiet,
            font: { family: fontFamily, size: FONT_SIZE },
            callback: (value) => String(points[Number(value)]?.year ?? ''),
          },
        },
        // Room below, so that the figure of what has hardly begun is not written on the axis.
        y: { min: scale.min - ROOM_BELOW * (scale.max - scale.min), max: scale.max, display: false },
      },
    },
  };
}

const drawn = (points: readonly CostPoint[], of: 'spent' | 'achieved') =>
  points.flatMap((point, x) => (point[of] === null ? [] : [{ x, y: Number(point[of]), quotient: point[of] }]));

const placed = (points: readonly CostPoint[], of: 'spent' | 'achieved') =>
  drawn(points, of).map(({ x, y }) => ({ x, y }));

const achievedLine = (points: readonly CostPoint[], { path, surface }: ChartColours): ChartDataset<'line'> => ({
  label: 'achieved',
  data: placed(points, 'achieved'),
  borderColor: path,
  borderWidth: 1.5,
  borderDash: [4, 4],
  tension: 0,
  clip: false,
  pointRadius: 4,
  pointBackgroundColor: surface,
  pointBorderColor: path,
  pointBorderWidth: 1.5,
});

const spentLine = (points: readonly CostPoint[], { line }: ChartColours): ChartDataset<'line'> => ({
  label: 'spent',
  data: placed(points, 'spent'),
  borderColor: line,
  borderWidth: 2,
  tension: 0,
  clip: false,
  pointRadius: 3,
  pointBackgroundColor: line,
  pointBorderColor: line,
});

/** The latest figure of each line, at the end of the chart; two that are near stand one above the other. */
function latestFigures(points: readonly CostPoint[], manner: CostManner): Plugin<'line'> {
  const { fontFamily, isRightToLeft, colours, formatPercent } = manner;
  return {
    id: 'latest-figures',
    afterDatasetsDraw: (chart) => {
      const ends = (['achieved', 'spent'] as const).flatMap((of, index) => {
        const quotient = drawn(points, of).at(-1)?.quotient;
        const dot = chart.getDatasetMeta(index).data.at(-1);
        return quotient === undefined || !dot ? [] : [{ of, quotient, x: dot.x, y: dot.y }];
      });
      const { ctx } = chart;
      ctx.textAlign = isRightToLeft ? 'right' : 'left';
      ctx.textBaseline = 'middle';
      for (const { of, quotient, x, y } of apart(ends)) {
        ctx.font = `${of === 'spent' ? '600 ' : ''}${FONT_SIZE}px ${fontFamily}`;
        ctx.fillStyle = of === 'spent' ? colours.line : colours.quiet;
        ctx.fillText(formatPercent(quotient), x + (isRightToLeft ? -8 : 8), y);
      }
    },
  };
}

function apart<E extends { readonly y: number }>(ends: readonly E[]): readonly E[] {
  const [upper, lower] = ends.toSorted((one, other) => one.y - other.y);
  if (!upper || !lower) return ends;
  const gap = LINE_HEIGHT - (lower.y - upper.y);
  if (gap <= 0) return ends;
  return [
    { ...upper, y: upper.y - gap / 2 },
    { ...lower, y: lower.y + gap / 2 },
  ];
}
