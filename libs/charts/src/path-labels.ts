import type { LocalDate } from '@resolute/domain';
import type { Plugin } from 'chart.js';
import type { ChartColours } from './colours';
import type { IndicatorPath } from './indicator-path';
import type { Place } from './path-places';

/** What stands beside the dots that matter, instead of a legend: "Baseline 63", "~56 days", "Target 52", "due by now 54.2". */
export interface PathLabels {
  readonly baseline?: string;
  readonly last?: string;
  readonly target?: string;
  readonly expected?: string;
}

interface LabelManner {
  readonly fontFamily: string;
  readonly isRightToLeft: boolean;
  readonly colours: ChartColours;
  readonly labels: PathLabels;
}

const FONT_SIZE = 12;
/** On a narrow screen notes are dropped before labels are. */
const NARROW = 420;
const LINE_HEIGHT = 16;

interface Written {
  readonly text: string;
  readonly at: Place;
  readonly colour: string;
  readonly weight: number;
  readonly side: 'above' | 'after' | 'below' | 'beside';
}

/** Writes the labels after the lines; one that would lie on another moves below its dot. */
export function pathLabels(
  path: IndicatorPath,
  place: (at: { on: LocalDate; value: string }) => Place,
  manner: LabelManner,
): Plugin<'line'> {
  const { fontFamily, isRightToLeft } = manner;
  return {
    id: 'labels',
    afterDatasetsDraw: ({ ctx, scales, width }) => {
      const { x: across, y: up } = scales;
      if (!across || !up) return;
      const taken: { x: number; y: number; half: number }[] = [];
      for (const { text, at, colour, weight, side } of writtenOf(path, place, manner, width < NARROW)) {
        ctx.font = `${weight} ${FONT_SIZE}px ${fontFamily}`;
        ctx.fillStyle = colour;
        const half = ctx.measureText(text).width / 2;
        const dot = { x: across.getPixelForValue(at.x), y: up.getPixelForValue(at.y) };
        const shift = { beside: half + 9, after: half - 4, above: 0, below: 0 }[side] * (isRightToLeft ? -1 : 1);
        const x = Math.min(Math.max(dot.x + shift, half + 2), width - half - 2);
        const isFree = (y: number): boolean =>
          taken.every(
            (other) => Math.abs(other.y - y) >= LINE_HEIGHT || Math.abs(other.x - x) >= other.half + half + 4,
          );
        const heights = { beside: [0, 18, -18], above: [-14, 16, -30], after: [-14, 16, -30], below: [16, -14, 32] }[
          side
        ];
        const y = dot.y + (heights.find((height) => isFree(dot.y + height)) ?? heights[0] ?? 0);
        ctx.textAlign = 'center';
        ctx.textBaseline = 'middle';
        ctx.fillText(text, x, y);
        taken.push({ x, y, half });
      }
    },
  };
}

function writtenOf(
  { values, baseline, target, expected }: IndicatorPath,
  place: (at: { on: LocalDate; value: string }) => Place,
  { colours, labels }: LabelManner,
  isNarrow: boolean,
): Written[] {
  const { quiet, line, ink } = colours;
  const last = values.at(-1);
  const label = (
    text: string | undefined,
    at: { on: LocalDate; value: string } | undefined,
    how: Omit<Written, 'text' | 'at'>,
  ): Written[] => (text === undefined || !at ? [] : [{ text, at: place(at), ...how }]);
  return [
    ...label(labels.last, last, { colour: line, weight: 600, side: 'above' }),
    ...label(labels.target, target, { colour: quiet, weight: 400, side: 'beside' }),
    ...label(labels.baseline, baseline, { colour: ink, weight: 500, side: 'after' }),
    ...(isNarrow ? [] : label(labels.expected, expected, { colour: quiet, weight: 400, side: 'below' })),
  ];
}
