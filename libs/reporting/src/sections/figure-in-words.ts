import { dayOf, GENEVA, isFlow, type Rated } from '@resolute/domain';
import type { IndicatorFigure } from '@resolute/measurement';
import { Decimal } from 'decimal.js';
import type { ReportWord } from '../text/report-words';
import type { Telling } from '../text/telling';
import { pacePercent } from './figure-cells';

/** How a rating came about, with the numbers that it came from, and whose hands the value went through. */
export function explanationOf(figure: IndicatorFigure, telling: Telling): string {
  const { result, provenance } = figure;
  const { say } = telling;
  if (result.kind === 'not-rated') return say('explainNotRated');
  const last = provenance[result.periodId]?.parts
    .map(({ acceptedAt }) => acceptedAt)
    .toSorted()
    .at(-1);
  const accepted = last ? say('hands', { day: telling.day(dayOf(new Date(last), GENEVA)) }) : '';
  return [reasonOf(figure, result, telling), say('explainRounded'), accepted].filter(Boolean).join(' ');
}

function reasonOf(figure: IndicatorFigure, { actual, expected, shortfall, due }: Rated, telling: Telling): string {
  const { aggregation, baseline } = figure.input;
  const { say, figure: printed, day } = telling;
  if (actual === undefined || expected === undefined) return '';
  const [a, x] = [printed(actual), printed(expected)];
  const pace = pacePercent(figure, telling);
  if (pace !== undefined && isFlow(aggregation))
    return say('explainFlow', { arithmetic: `${a} ÷ ${x}`, pace, day: day(due) });
  if (pace !== undefined && baseline) {
    const b = printed(baseline.value);
    return say('explainPace', { arithmetic: `(${a} − ${b}) ÷ (${x} − ${b})`, pace, day: day(due) });
  }
  if (shortfall === undefined) return '';
  return say('explainThreshold', { actual: a, target: x, shortfall: shortfallText(shortfall, expected, telling) });
}

/** A share of the threshold, or the plain difference from a threshold of 0; rounded up, so that none is printed as less than it is. */
function shortfallText(shortfall: string, threshold: string, { figure, percent }: Telling): string {
  if (new Decimal(threshold).isZero()) return figure(shortfall);
  return percent(Decimal.max(0, new Decimal(shortfall)).times(100).toDecimalPlaces(1, Decimal.ROUND_UP).toFixed());
}

/** The chart in words, value by value, for those who do not see it. */
export function altOf({ title, unit, input, provenance }: IndicatorFigure, telling: Telling): string {
  const { say, figure, day, told: inWords } = telling;
  const { baseline, target, periods, values } = input;
  const told = (word: ReportWord, value: string, on: string, more = {}): string =>
    say(word, { value: figure(value), day: day(on), ...more });
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
  return say('chartAlt', { title: inWords(title).text, unit: inWords(unit).text, points: points.join(' ') });
}
