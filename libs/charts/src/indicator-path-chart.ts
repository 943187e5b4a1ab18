import { addDays, daysBetween, type LocalDate } from '@resolute/domain';
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { axisFloor, ROOM } from './axis-floor';
import type { ChartColours } from './colours';
import type { IndicatorPath, PathValue } from './indicator-path';
import { type PathLabels, pathLabels } from './path-labels';
import { type Days, daysOf, type Place, placeOf, yearTicks } from './path-places';

/** How the chart of a path speaks and is drawn; the words beside its dots come with it. */
export interface PathManner {
  readonly fontFamily: string;
  readonly isRightToLeft: boolean;
  readonly colours: ChartColours;
  /** For the axis of values. */
  readonly formatNumber: (value: number) => string;
  readonly formatDay: (day: LocalDate) => string;
  readonly labels: PathLabels;
}

const FONT_SIZE = 12;
const LINES = 4;
const ROOM_BESIDE = 84;
const ROOM_ABOVE = 24;

/**
 * The path of an indicator: accepted values as ink with hollow estimates, the way from baseline to target dashed, limits as
 * straight dashed lines, earlier targets dotted as steps while they held, and a cross where it should have been by the day that
 * is rated. Undefined where nothing has a day.
 */
export function indicatorPathChart(path: IndicatorPath, manner: PathManner): ChartConfiguration<'line'> | undefined {
  const days = daysOf(path);
  if (!days) return undefined;
  const place = placeOf(days);
  const datasets = [
    ...path.limits.map((limit) => limitLine(Number(limit), days, manner.colours)),
    ...path.earlier.map((target) => stepOf(target, place, manner.colours)),
    wayOf(path, place, manner.colours),
    valuesOf(path.values, place, manner.colours),
    expectedOf(path, place, manner.colours),
  ];
  const drawn = datasets.flatMap(({ data }) => data as readonly Place[]).map(({ y }) => y);
  return {
    type: 'line',
    data: { datasets },
    plugins: [pathLabels(path, place, manner)],
    options: optionsOf(days, manner, axisFloor(drawn, path.isRunningTotal)),
  };
}

const lineOf = (colour: string): Partial<ChartDataset<'line'>> => ({ borderColor: colour, tension: 0, clip: false });

function limitLine(y: number, days: Days, { path }: ChartColours): ChartDataset<'line'> {
  const end = yearTicks(days).at(-1)?.x ?? 0;
  return {
    ...lineOf(path),
    data: [
      { x: 0, y },
      { x: Math.max(end, lengthOf(days)), y },
    ],
    borderWidth: 1.5,
    borderDash: [4, 4],
    pointRadius: 0,
  };
}

/** An earlier target as a level line over the days on which it held. */
const stepOf = (
  target: IndicatorPath['earlier'][number],
  place: (at: { on: LocalDate; value: string }) => Place,
  { path }: ChartColours,
): ChartDataset<'line'> => ({
  ...lineOf(path),
  data: [place({ on: target.from, value: target.value }), place({ on: target.until, value: target.value })],
  borderWidth: 1.5,
  borderDash: [1, 3],
  pointRadius: 0,
  clip: 0,
});

type PlaceOf = (at: { on: LocalDate; value: string }) => Place;

const wayOf = ({ way }: IndicatorPath, place: PlaceOf, { path, surface }: ChartColours): ChartDataset<'line'> => ({
  ...lineOf(path),
  data: way.map(place),
  borderWidth: 1.5,
  borderDash: [4, 4],
  pointRadius: 4.5,
  pointBackgroundColor: surface,
  pointBorderColor: path,
  pointBorderWidth: 1.5,
});

const valuesOf = (
  values: readonly PathValue[],
  place: PlaceOf,
  { line, surface }: ChartColours,
): ChartDataset<'line'> => ({
  ...lineOf(line),
  data: values.map(place),
  borderWidth: 2,
  pointRadius: values.map((_, index) => (index === values.length - 1 ? 4.5 : 3)),
  pointBackgroundColor: values.map(({ isEstimate }) => (isEstimate ? surface : line)),
  pointBorderColor: line,
  pointBorderWidth: 2,
});

const expectedOf = ({ expected }: IndicatorPath, place: PlaceOf, { path }: ChartColours): ChartDataset<'line'> => ({
  ...lineOf(path),
  data: expected ? [place(expected)] : [],
  pointStyle: 'crossRot',
  pointRadius: 5,
  pointBorderColor: path,
  pointBorderWidth: 1.5,
});

const lengthOf = ({ first, last }: Days): number => daysBetween(first, last);

function optionsOf(
  days: Days,
  manner: PathManner,
  floor: { readonly min?: 0 },
): NonNullable<ChartConfiguration<'line'>['options']> {
  const { fontFamily, isRightToLeft, colours, formatNumber, formatDay } = manner;
  const font = { family: fontFamily, size: FONT_SIZE };
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    events: [],
    font,
    layout: { padding: { top: ROOM_ABOVE, bottom: 4, [isRightToLeft ? 'left' : 'right']: ROOM_BESIDE } },
    plugins: { legend: { display: false }, tooltip: { enabled: false } },
    scales: {
      x: {
        type: 'linear',
        reverse: isRightToLeft,
        min: 0,
        max: lengthOf(days),
        border: { color: colours.axis },
        grid: { display: false },
        afterBuildTicks: (axis) => {
          axis.ticks = yearTicks(days).map(({ x }) => ({ value: x }));
        },
        ticks: {
          autoSkip: true,
          maxRotation: 0,
          color: colours.quiet,
          font,
          callback: (value) => formatDay(addDays(days.first, Number(value))),
        },
      },
      y: {
        position: isRightToLeft ? 'right' : 'left',
        grace: `${ROOM * 100}%`,
        ...floor,
        border: { display: false },
        grid: { color: colours.grid, lineWidth: 1 },
        ticks: { maxTicksLimit: LINES, color: colours.quiet, font, callback: (value) => formatNumber(Number(value)) },
      },
    },
  };
}
