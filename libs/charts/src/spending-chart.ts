import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import type { ChartColours } from './colours';
import type { Pen } from './mark-shape';
import type { SpendingYear } from './spending';

/** How a chart of spending speaks and is drawn. */
export interface SpendingManner {
  readonly fontFamily: string;
  readonly isRightToLeft: boolean;
  readonly colours: ChartColours;
  /** A tick of the axis or the figure on a bar, from whole francs. */
  readonly formatFrancs: (francs: number) => string;
  /** What stands under the bars of a year: the year, and that it is indicative. */
  readonly yearName: (year: SpendingYear) => readonly string[];
}

const FONT_SIZE = 12;
const HATCH = 6;
const DASH = [4, 3];
const LINES = 4;
const WIDEST_BAR = 44;
const ROOM_ABOVE = 20;
const ROOM_BESIDE = 20;
const [PLANNED, SPENT] = [0, 1];

/**
 * What is planned as a hollow bar and what was spent as ink beside it, with the ceiling as a line across both. The bar of an
 * indicative year is dashed and hatched, and its name says so.
 */
export function spendingChart(years: readonly SpendingYear[], manner: SpendingManner): ChartConfiguration<'bar'> {
  const { fontFamily, isRightToLeft, colours, formatFrancs, yearName } = manner;
  const font = { family: fontFamily, size: FONT_SIZE };
  const highest = Math.max(1, ...years.flatMap(({ planned, spent, ceiling }) => [planned, spent, ceiling].map(Number)));
  return {
    type: 'bar',
    data: { labels: years.map((year) => [...yearName(year)]), datasets: bars(years, colours) },
    plugins: [onTheBars(years, manner)],
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      font,
      layout: { padding: { top: ROOM_ABOVE, [isRightToLeft ? 'left' : 'right']: ROOM_BESIDE } },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: {
        x: {
          reverse: isRightToLeft,
          border: { color: colours.axis },
          grid: { display: false },
          ticks: { color: colours.ink, font, maxRotation: 0 },
        },
        y: {
          position: isRightToLeft ? 'right' : 'left',
          beginAtZero: true,
          suggestedMax: highest,
          border: { display: false },
          grid: { color: colours.grid, lineWidth: 1 },
          ticks: { maxTicksLimit: LINES, color: colours.quiet, font, callback: (value) => formatFrancs(Number(value)) },
        },
      },
    },
  };
}

const bars = (years: readonly SpendingYear[], { line, surface, context }: ChartColours): ChartDataset<'bar'>[] => [
  {
    label: 'planned',
    data: years.map(({ planned }) => Number(planned)),
    backgroundColor: surface,
    // The border of an indicative year is dashed and drawn by hand.
    borderColor: years.map(({ isIndicative }) => (isIndicative ? surface : context)),
    borderWidth: 1.5,
    maxBarThickness: WIDEST_BAR,
  },
  {
    label: 'spent',
    data: years.map(({ spent }) => (spent === null ? null : Number(spent))),
    backgroundColor: line,
    maxBarThickness: WIDEST_BAR,
  },
];

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly base: number;
  readonly width: number;
}

/** Hatching over indicative years, the ceiling of each year, and the figure on top of each bar. */
function onTheBars(years: readonly SpendingYear[], manner: SpendingManner): Plugin<'bar'> {
  return {
    id: 'on-the-bars',
    afterDatasetsDraw: (chart) => {
      const [planned, spent] = [PLANNED, SPENT].map(
        (index) => chart.getDatasetMeta(index ?? 0).data as unknown as readonly Bar[],
      );
      years.forEach((year, at) => {
        const [plan, cost] = [planned?.[at], spent?.[at]];
        if (!plan || !cost) return;
        const scale = chart.scales.y;
        overPlanned(chart.ctx, year, plan, manner);
        if (year.ceiling !== null && scale)
          ceilingLine(
            chart.ctx,
            { from: plan, to: cost, y: scale.getPixelForValue(Number(year.ceiling)) },
            manner.colours.ink,
          );
        if (year.spent !== null) figure(chart.ctx, { bar: cost, francs: year.spent, isInk: true }, manner);
      });
    },
  };
}

function overPlanned(pen: Pen, { isIndicative, planned }: SpendingYear, bar: Bar, manner: SpendingManner): void {
  if (planned === '0') return;
  if (isIndicative) hatch(pen, bar, manner.colours.context);
  figure(pen, { bar, francs: planned, isInk: false }, manner);
}

function figure(
  pen: Pen,
  { bar: { x, y }, francs, isInk }: { readonly bar: Bar; readonly francs: string; readonly isInk: boolean },
  { colours, fontFamily, formatFrancs }: SpendingManner,
): void {
  pen.font = `${isInk ? '600 ' : ''}${FONT_SIZE}px ${fontFamily}`;
  pen.fillStyle = isInk ? colours.line : colours.quiet;
  pen.textAlign = 'center';
  pen.textBaseline = 'bottom';
  pen.fillText(formatFrancs(Number(francs)), x, y - 4);
}

function ceilingLine(
  pen: Pen,
  { from, to, y }: { readonly from: Bar; readonly to: Bar; readonly y: number },
  ink: string,
): void {
  const [start, end] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  pen.save();
  pen.strokeStyle = ink;
  pen.lineWidth = 2;
  pen.beginPath();
  pen.moveTo(start - from.width / 2 - 4, y);
  pen.lineTo(end + to.width / 2 + 4, y);
  pen.stroke();
  pen.restore();
}

function hatch(pen: Pen, { x, y, base, width }: Bar, colour: string): void {
  const [left, height] = [x - width / 2, base - y];
  pen.save();
  pen.beginPath();
  pen.rect(left, y, width, height);
  pen.clip();
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  pen.beginPath();
  for (let across = left - height; across < left + width; across += HATCH) {
    pen.moveTo(across, base);
    pen.lineTo(across + height, y);
  }
  pen.stroke();
  pen.restore();
  pen.save();
  pen.setLineDash(DASH);
  pen.strokeStyle = colour;
  pen.lineWidth = 1.5;
  pen.strokeRect(left, y, width, height);
  pen.restore();
}
