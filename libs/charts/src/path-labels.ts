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
const HALO = 3;

interface Written {
  readonly text: string;
  readonly at: Place;
  readonly colour: string;
  readonly weight: number;
  readonly side: 'above' | 'after' | 'below' | 'beside';
}

const OVER = [-14, 16, -30];
const UNDER = [16, -14, 32];

/**
 * How far from its dot a label may stand, the best first, in pixels downwards. Beside the dot where there is room; else on the
 * side that the way from the baseline to the target leaves free: over the end of a way that rises, under its beginning.
 */
function heightsOf(side: Written['side'], rises: boolean, hasRoomBeside: boolean): readonly number[] {
  if (side === 'beside') return hasRoomBeside ? [0, 18, -18] : rises ? OVER : UNDER;
  if (side === 'after') return rises ? UNDER : OVER;
  return side === 'above' ? OVER : UNDER;
}

/**
 * How far along the axis of time the middle of a label, half as wide as `half`, stands from its dot: over and under the dot to
 * the side where the way leads away from it.
 */
function shiftOf(side: Written['side'], rises: boolean, half: number): number {
  if (side === 'beside') return half + 9;
  if (side === 'after') return half - 4;
  return (side === 'below') === rises ? half - 4 : 4 - half;
}

/** Writes the labels after the lines; one that would lie on another moves below its dot. */
export function pathLabels(
  path: IndicatorPath,
  place: (at: { on: LocalDate; value: string }) => Place,
  manner: LabelManner,
): Plugin<'line'> {
  const { fontFamily, isRightToLeft } = manner;
  const rises = doesRise(path);
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
        const aside = shiftOf(side, rises, half) * (isRightToLeft ? -1 : 1);
        const x = Math.min(Math.max(dot.x + aside, half + 2), width - half - 2);
        const isFree = (y: number): boolean =>
          taken.every(
            (other) => Math.abs(other.y - y) >= LINE_HEIGHT || Math.abs(other.x - x) >= other.half + half + 4,
          );
        const heights = heightsOf(side, rises, x === dot.x + aside);
        const y = dot.y + (heights.find((height) => isFree(dot.y + height)) ?? heights[0] ?? 0);
        ctx.textAlign = 'center';
        ctx.textBaseline = 'middle';
        // What the label crosses ends beside its letters.
        ctx.strokeStyle = manner.colours.surface;
        ctx.lineWidth = HALO;
        ctx.lineJoin = 'round';
        ctx.strokeText(text, x, y);
        ctx.fillText(text, x, y);
        taken.push({ x, y, half });
      }
    },
  };
}

/** Whether the way leads up. */
const doesRise = ({ baseline, target }: IndicatorPath): boolean =>
  baseline !== undefined && target !== undefined && Number(target.value) > Number(baseline.value);

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
  // Each on its own side of the way.
  const isBehind = last !== undefined && expected !== undefined && Number(last.value) < Number(expected.value);
  const [ofLast, ofExpected] = isBehind ? (['below', 'above'] as const) : (['above', 'below'] as const);
  return [
    ...label(labels.last, last, { colour: line, weight: 600, side: ofLast }),
    ...label(labels.target, target, { colour: quiet, weight: 400, side: 'beside' }),
    ...label(labels.baseline, baseline, { colour: ink, weight: 500, side: 'after' }),
    ...(isNarrow ? [] : label(labels.expected, expected, { colour: quiet, weight: 400, side: ofExpected })),
  ];
}
