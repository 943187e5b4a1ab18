import { dayOf, GENEVA, isFlow, paceText, percentText, type Rated } from '@resolute/domain';
import { Decimal } from 'decimal.js';
import type { IndicatorFigure } from '../snapshot/council-snapshot';
import { dayText, figureText, shortDayText } from '../text/report-numbers';
import { type ReportWord, reportWords } from '../text/report-words';
import { markOf } from './rating-mark';

/** The part of a document about one indicator. */
export interface FigureSection {
  readonly heading: string;
  readonly code: string;
  readonly unit: string;
  /** A word, and the shape that always stands beside it. */
  readonly rating: { readonly word: string; readonly mark: ReportWord };
  readonly heads: readonly string[];
  readonly cells: readonly Cell[];
  readonly chart: string;
  readonly alt: string;
  readonly caption: string;
  readonly legend: string;
  readonly explanation: string;
}

/** A figure, and the day it belongs to. */
export interface Cell {
  readonly value: string;
  readonly day?: string;
}

const say = reportWords('en');
const NONE: Cell = { value: say('none') };
const PERCENT = '%';

/** Everything about one indicator in words; the finding first, the way to it last. */
export function figureSection(figure: IndicatorFigure, chart: string): FigureSection {
  const { code, input, result } = figure;
  const [title, unit] = [figure.title.en ?? code, figure.unit.en ?? ''];
  const { baseline, target } = input;
  const mark = markOf(result);
  const word = say(mark);
  return {
    heading: `${title}: ${word.toLowerCase()}`,
    code,
    unit: say('unit', { unit }),
    rating: { word, mark },
    heads: [
      say('baseline'),
      say('target'),
      say('actual'),
      say('expected'),
      say('pace'),
      say('progress'),
      say('rating'),
    ],
    cells: [
      baseline ? onDay(baseline.value, baseline.on) : NONE,
      target && 'value' in target ? onDay(target.value, target.on) : NONE,
      actualCell(figure),
      result.kind === 'rated' && result.expected !== undefined ? { value: figureText(result.expected) } : NONE,
      cellOf(paceOf(figure)),
      cellOf(progressOf(figure)),
    ],
    chart,
    alt: altOf(figure, title, unit),
    caption: say('caption', { title, unit }),
    legend: say(isFlow(input.aggregation) ? 'chartLegendFlow' : 'chartLegend'),
    explanation: explanationOf(figure),
  };
}

const onDay = (value: string, day: string): Cell => ({ value: figureText(value), day: shortDayText(day) });
const cellOf = (value: string | undefined): Cell => (value === undefined ? NONE : { value });

/** Also without a rating: what was accepted last is there, whatever cannot be said about it. */
function actualCell({ input, result, provenance }: IndicatorFigure): Cell {
  const sign = isEstimated({ input, provenance }) ? '~' : '';
  if (result.kind === 'rated' && result.actual !== undefined) {
    const { value, ...day } = onDay(result.actual, result.due);
    return { value: sign + value, ...day };
  }
  const last = input.periods.findLast(({ id }) => input.values[id]?.kind === 'number');
  const value = last && input.values[last.id];
  if (!last || value?.kind !== 'number') return NONE;
  const { value: text, ...day } = onDay(value.value, last.to);
  return { value: sign + text, ...day };
}

/** A level is as sure as its last value; what is put together from several periods as its least sure one. */
function isEstimated({ input, provenance }: Pick<IndicatorFigure, 'input' | 'provenance'>): boolean {
  const known = input.periods.filter(({ id }) => provenance[id]);
  const counted = input.aggregation === 'point' ? known.slice(-1) : known;
  return counted.some(({ id }) => provenance[id]?.isEstimate);
}

function paceOf({ input, result }: IndicatorFigure): string | undefined {
  if (result.kind !== 'rated') return undefined;
  const text = paceText(result, input.settings, 1);
  return text === undefined ? undefined : figureText(text, 1) + PERCENT;
}

function progressOf({ input, result }: IndicatorFigure): string | undefined {
  if (result.kind !== 'rated' || result.progress === undefined) return undefined;
  return figureText(percentText(result.progress, 1, [input.settings.exceededFrom]), 1) + PERCENT;
}

function explanationOf(figure: IndicatorFigure): string {
  const { result, provenance } = figure;
  if (result.kind === 'not-rated') return say('explainNotRated');
  const last = provenance[result.periodId]?.parts
    .map(({ acceptedAt }) => acceptedAt)
    .toSorted()
    .at(-1);
  const accepted = last ? say('hands', { day: dayText(dayOf(new Date(last), GENEVA)) }) : '';
  return [reasonOf(figure, result), say('explainRounded'), accepted].filter(Boolean).join(' ');
}

/** How the figure came about, with the numbers that it came from. */
function reasonOf(figure: IndicatorFigure, { actual, expected, shortfall, due }: Rated): string {
  const { aggregation, baseline } = figure.input;
  if (actual === undefined || expected === undefined) return '';
  const known = { actual: figureText(actual), expected: figureText(expected), day: dayText(due) };
  const pace = paceOf(figure);
  if (pace !== undefined && isFlow(aggregation)) return say('explainFlow', { ...known, pace });
  if (pace !== undefined && baseline)
    return say('explainPace', { ...known, pace, baseline: figureText(baseline.value) });
  if (shortfall === undefined) return '';
  return say('explainThreshold', {
    actual: known.actual,
    target: known.expected,
    shortfall: shortfallText(shortfall, expected),
  });
}

/** A share of the threshold, or the plain difference from a threshold of 0; rounded up, so that none is printed as less than it is. */
function shortfallText(shortfall: string, threshold: string): string {
  if (new Decimal(threshold).isZero()) return figureText(shortfall);
  const share = Decimal.max(0, new Decimal(shortfall)).times(100).toDecimalPlaces(1, Decimal.ROUND_UP);
  return figureText(share.toFixed(), 1) + PERCENT;
}

/** The chart in words, value by value, for those who do not see it. */
function altOf({ input, provenance }: IndicatorFigure, title: string, unit: string): string {
  const { baseline, target, periods, values } = input;
  const told = (word: ReportWord, value: string, on: string, more = {}): string =>
    say(word, { value: figureText(value), day: dayText(on), ...more });
  const accepted = periods.flatMap(({ id, to }) => {
    const value = values[id];
    if (value?.kind !== 'number') return [];
    return [told('chartValue', value.value, to, { isEstimate: provenance[id]?.isEstimate ? 'yes' : 'no' })];
  });
  const points = [
    ...(baseline ? [told('chartBaseline', baseline.value, baseline.on)] : []),
    ...accepted,
    ...(target && 'value' in target ? [told('chartTarget', target.value, target.on)] : []),
  ];
  return say('chartAlt', { title, unit, points: points.join(' ') });
}
