import { MARKS, type Mark } from '@resolute/domain';
import type { ChartConfiguration, Plugin } from 'chart.js';
import type { ChartColours } from './colours';
import { drawMark, type Pen } from './mark-shape';
import type { GoalRatings } from './ratings-by-goal';

/** How a chart of bars speaks and is drawn. */
export interface BarManner {
  readonly fontFamily: string;
  readonly isRightToLeft: boolean;
  readonly colours: ChartColours;
  readonly formatCount: (count: number) => string;
}

const FONT_SIZE = 12;
const BAR = 22;
const HATCH = 5;
const SHAPE = 9;
/** Narrower than this a segment bears its shape alone, and then nothing; the table has the figure. */
const ROOM_FOR_BOTH = 36;
const ROOM_FOR_SHAPE = 14;

/** Bars of one height, a segment for each mark in their order; what is not rated stands last, hatched and hollow. */
export function ratingsByGoalChart(goals: readonly GoalRatings[], manner: BarManner): ChartConfiguration<'bar'> {
  const { fontFamily, isRightToLeft, colours } = manner;
  const font = { family: fontFamily, size: FONT_SIZE };
  return {
    type: 'bar',
    data: {
      labels: goals.map(({ code }) => code),
      datasets: MARKS.map((mark) => ({
        label: mark,
        data: goals.map(({ counts }) => counts[mark]),
        backgroundColor: mark === 'not-rated' ? colours.surface : colours.marks[mark],
        borderColor: mark === 'not-rated' ? colours.marks[mark] : colours.surface,
        borderWidth: 1,
        borderSkipped: false,
        barThickness: BAR,
      })),
    },
    plugins: [shapes(manner)],
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      font,
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: {
        x: {
          stacked: true,
          reverse: isRightToLeft,
          beginAtZero: true,
          border: { color: colours.axis },
          grid: { color: colours.grid, lineWidth: 1 },
          ticks: { precision: 0, color: colours.quiet, font, callback: (value) => manner.formatCount(Number(value)) },
        },
        y: {
          stacked: true,
          position: isRightToLeft ? 'right' : 'left',
          border: { color: colours.axis },
          grid: { display: false },
          ticks: { color: colours.ink, font },
        },
      },
    },
  };
}

interface Segment {
  readonly x: number;
  readonly y: number;
  readonly base: number;
  readonly height: number;
}

/** The shape and the count in each segment, and hatching over what is not rated. */
function shapes(manner: BarManner): Plugin<'bar'> {
  return {
    id: 'shapes',
    afterDatasetsDraw: (chart) => {
      MARKS.forEach((mark, index) => {
        const counts = chart.data.datasets[index]?.data ?? [];
        chart.getDatasetMeta(index).data.forEach((element, row) => {
          const count = Number(counts[row] ?? 0);
          if (count > 0) fillSegment(chart.ctx, { mark, count, segment: element as unknown as Segment }, manner);
        });
      });
    },
  };
}

function fillSegment(
  pen: Pen,
  { mark, count, segment }: { mark: Mark; count: number; segment: Segment },
  { colours, fontFamily, formatCount }: BarManner,
): void {
  const width = Math.abs(segment.x - segment.base);
  const [start, middle] = [Math.min(segment.x, segment.base), (segment.x + segment.base) / 2];
  if (mark === 'not-rated') hatch(pen, { start, width, segment }, colours.marks[mark]);
  if (width < ROOM_FOR_SHAPE) return;
  const both = width >= ROOM_FOR_BOTH;
  if (mark === 'not-rated') plate(pen, { middle, half: both ? 17 : 8, segment }, colours.surface);
  pen.fillStyle = mark === 'not-rated' ? colours.quiet : colours.surface;
  pen.strokeStyle = colours.quiet;
  pen.lineWidth = 1.5;
  drawMark(pen, mark, { x: both ? middle - 8 : middle, y: segment.y, size: SHAPE });
  if (!both) return;
  pen.font = `600 ${FONT_SIZE}px ${fontFamily}`;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  pen.fillText(formatCount(count), middle + 2, segment.y + 0.5);
}

/** A quiet ground under the figure, as nobody reads it on hatching. */
function plate(
  pen: Pen,
  { middle, half, segment }: { middle: number; half: number; segment: Segment },
  surface: string,
): void {
  pen.fillStyle = surface;
  pen.fillRect(middle - half, segment.y - segment.height / 2 + 3, half * 2, segment.height - 6);
}

function hatch(
  pen: Pen,
  { start, width, segment: { y, height } }: { start: number; width: number; segment: Segment },
  colour: string,
): void {
  pen.save();
  pen.beginPath();
  pen.rect(start, y - height / 2, width, height);
  pen.clip();
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  pen.beginPath();
  for (let across = start - height; across < start + width; across += HATCH) {
    pen.moveTo(across, y + height / 2);
    pen.lineTo(across + height, y - height / 2);
  }
  pen.stroke();
  pen.restore();
}
