import { addDays, type LocalDate } from '@resolute/domain';
import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import { axisFloor, ROOM } from './axis-floor';
import type { TrendDots } from './indicator-trend';
import { PAPER } from './palette';

/** How a chart speaks and where it is drawn; it holds no words and knows no language. */
export interface ChartManner {
  readonly fontFamily: string;
  readonly isRightToLeft: boolean;
  readonly formatNumber: (value: number) => string;
  /** For the axis: the year of a day, in the reader's digits. */
  readonly formatYear: (day: LocalDate) => string;
}

const FONT_SIZE = 12;
const ROOM_FOR_LABELS = 44;
const LINES = 4;

/**
 * The line of an indicator over time: accepted values as ink, the way from baseline to target dashed, the last value and the
 * target labelled where they stand. Lines need not start at zero; the axis says where it starts.
 */
export function indicatorTrendChart(dots: TrendDots, manner: ChartManner): ChartConfiguration<'line'> {
  const { fontFamily, isRightToLeft, formatNumber, formatYear } = manner;
  const font = { family: fontFamily, size: FONT_SIZE };
  const room = isRightToLeft ? { left: ROOM_FOR_LABELS } : { right: ROOM_FOR_LABELS };
  return {
    type: 'line',
    data: { datasets: [pathOf(dots), valuesOf(dots)] },
    plugins: [labels(dots, manner)],
    options: {
      animation: false,
      responsive: false,
      events: [],
      devicePixelRatio: 1,
      font,
      layout: { padding: { top: 20, bottom: 4, ...room } },
      plugins: { legend: { display: false }, tooltip: { enabled: false }, title: { display: false } },
      scales: {
        x: {
          type: 'linear',
          reverse: isRightToLeft,
          min: 0,
          max: lastOf(dots),
          border: { color: PAPER.axis },
          grid: { display: false },
          afterBuildTicks: (axis) => {
            axis.ticks = yearEnds(dots).map(({ x }) => ({ value: x }));
          },
          ticks: {
            autoSkip: false,
            maxRotation: 0,
            color: PAPER.quiet,
            font,
            callback: (value) => formatYear(addDays(dots.first, Number(value))),
          },
        },
        y: {
          position: isRightToLeft ? 'right' : 'left',
          grace: `${ROOM * 100}%`,
          ...axisFloor([dots.baseline, ...dots.values, dots.target].flatMap((dot) => (dot ? [dot.y] : []))),
          border: { display: false },
          grid: { color: PAPER.grid, lineWidth: 1 },
          ticks: { maxTicksLimit: LINES, color: PAPER.quiet, font, callback: (value) => formatNumber(Number(value)) },
        },
      },
    },
  };
}

const lastOf = ({ values, baseline, target }: TrendDots): number =>
  Math.max(...[baseline, ...values, target].map((dot) => dot?.x ?? 0));

/** The last day of each year within the chart, where its tick stands; the first and the last day when there is none. */
function yearEnds(dots: TrendDots): { readonly x: number }[] {
  const last = lastOf(dots);
  const days = Array.from({ length: last + 1 }, (_, x) => ({ x, day: addDays(dots.first, x) }));
  const ends = days.filter(({ day }) => day.endsWith('-12-31'));
  return ends.length > 0 ? ends : [{ x: 0 }, { x: last }];
}

/** From where it started to where it should be. */
function pathOf({ baseline, target }: TrendDots): ChartDataset<'line'> {
  return {
    data: [baseline, target].flatMap((dot) => (dot ? [dot] : [])),
    borderColor: PAPER.path,
    borderWidth: 1.5,
    borderDash: [4, 4],
    clip: false,
    pointRadius: 4,
    pointBackgroundColor: PAPER.surface,
    pointBorderColor: PAPER.path,
    pointBorderWidth: 1.5,
  };
}

/** What was accepted: the last dot larger, an estimate hollow. It begins at the baseline, where there is one. */
function valuesOf({ baseline, values }: TrendDots): ChartDataset<'line'> {
  const dots = [...(baseline ? [{ ...baseline, isEstimate: true }] : []), ...values];
  const isStart = (index: number): boolean => baseline !== undefined && index === 0;
  const radius = (index: number): number => (index === dots.length - 1 ? 4.5 : 3);
  return {
    data: dots.map(({ x, y }) => ({ x, y })),
    borderColor: PAPER.line,
    borderWidth: 2,
    tension: 0,
    clip: false,
    pointRadius: dots.map((_, index) => (isStart(index) ? 0 : radius(index))),
    pointBackgroundColor: dots.map(({ isEstimate }) => (isEstimate ? PAPER.surface : PAPER.line)),
    pointBorderColor: PAPER.line,
    pointBorderWidth: 2,
  };
}

type Dot = { readonly x: number; readonly y: number };

/** Whether the dashed way from the baseline to the target passes above a dot, so that a figure over it would lie on the line. */
function isUnderTheWay(dot: Dot, from: Dot | undefined, to: Dot | undefined): boolean {
  if (!from || !to || to.x <= from.x) return false;
  return dot.y < from.y + ((to.y - from.y) * (dot.x - from.x)) / (to.x - from.x);
}

/** Figures at the dots that matter, instead of a legend: where it started, where it stands, where it should be. */
function labels({ baseline, values, target }: TrendDots, manner: ChartManner): Plugin<'line'> {
  const { fontFamily, isRightToLeft, formatNumber } = manner;
  return {
    id: 'labels',
    afterDatasetsDraw: ({ ctx, scales }) => {
      const { x: across, y: up } = scales;
      if (!across || !up) return;
      const write = (
        dot: { x: number; y: number } | undefined,
        colour: string,
        weight: number,
        where: 'over' | 'under' | 'beside',
      ): void => {
        if (!dot) return;
        ctx.font = `${weight} ${FONT_SIZE}px ${fontFamily}`;
        ctx.fillStyle = colour;
        const side = isRightToLeft ? -8 : 8;
        ctx.textAlign = where !== 'beside' ? 'center' : isRightToLeft ? 'right' : 'left';
        ctx.textBaseline = ({ over: 'bottom', under: 'top', beside: 'middle' } as const)[where];
        const [x, y] = [across.getPixelForValue(dot.x), up.getPixelForValue(dot.y)];
        const [aside, down] = { over: [0, -8], under: [0, 8], beside: [side, 0] }[where] as [number, number];
        ctx.fillText(formatNumber(dot.y), x + aside, y + down);
      };
      const last = values.at(-1);
      write(baseline, PAPER.path, 400, 'over');
      write(last, PAPER.line, 600, last && isUnderTheWay(last, baseline, target) ? 'under' : 'over');
      write(target, PAPER.path, 400, 'beside');
    },
  };
}
