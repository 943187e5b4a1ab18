import { dotsOf, type IndicatorTrend, type TrendDots } from '@resolute/charts';
import { addDays, dayOf, GENEVA, isFlow } from '@resolute/domain';
import { Decimal } from 'decimal.js';
import type { CouncilSnapshot, IndicatorFigure } from '../snapshot/council-snapshot';
import { dayText, momentText } from '../text/report-numbers';
import { reportWords } from '../text/report-words';
import { type FigureSection, figureSection } from './figure-section';
import { markOf } from './rating-mark';

/** What the template prints, word by word: it decides nothing itself. */
export interface CouncilDocument {
  readonly lang: 'en';
  readonly meta: {
    readonly title: string;
    readonly occasion: string;
    readonly place: string;
    readonly date: string;
    readonly original: string;
    readonly source: string;
    /** Seconds since 1970: the date that the file itself bears. */
    readonly createdAt: number;
    readonly sample?: string;
    readonly footer: string;
    /** With # for the page and ## for how many there are. */
    readonly 'page-of': string;
    /** Year, month, day, hour, minute and second of the cut-off, UTC. */
    readonly 'date-parts': readonly number[];
  };
  readonly box: readonly { readonly head: string; readonly text: string }[];
  readonly figures: readonly FigureSection[];
}

/** The document and the charts in it, by the name under which the template asks for them. */
export interface CouncilPage {
  readonly document: CouncilDocument;
  readonly charts: Readonly<Record<string, TrendDots>>;
}

/** Everything that a summary says, from its snapshot alone: no clock, no database, no language of the machine. */
export function councilPage(snapshot: CouncilSnapshot): CouncilPage {
  const say = reportWords('en');
  const { occasion, cutOff, indicators, isSample } = snapshot;
  const trends = indicators.map((indicator) => [chartName(indicator), dotsOf(trendOf(indicator))] as const);
  const versions = [...new Set(indicators.map(({ result }) => result.ruleVersion))];
  const document: CouncilDocument = {
    lang: 'en',
    meta: {
      title: say('title'),
      occasion: occasion.title.en ?? occasion.code,
      place: `${occasion.place.en ?? ''}, ${dayText(occasion.from)} – ${dayText(occasion.to)}`,
      date: dayText(dayOf(new Date(cutOff), GENEVA)),
      original: say('original'),
      source: say('source'),
      createdAt: Date.parse(cutOff) / 1000,
      ...(isSample && { sample: say('sample') }),
      footer: say('footer', { version: versions.join(', '), moment: momentText(cutOff), code: occasion.code }),
      'page-of': say('page', { page: '#', pages: '##' }),
      'date-parts': partsOf(cutOff),
    },
    box: [
      { head: say('summary'), text: `${findingOf(indicators)} ${coverageOf(indicators)}` },
      { head: say('actionRequired'), text: say('action') },
      { head: say('references'), text: say('reference') },
    ],
    figures: indicators.map((indicator) => figureSection(indicator, chartName(indicator))),
  };
  return {
    document,
    charts: Object.fromEntries(trends.filter((entry) => entry[1] !== undefined)) as CouncilPage['charts'],
  };
}

const partsOf = (moment: string): number[] => (moment.slice(0, 19).match(/\d+/gu) ?? []).map(Number);

const chartName = ({ id }: IndicatorFigure): string => `chart-${id}`;

const rated = (indicators: readonly IndicatorFigure[]) =>
  indicators.flatMap(({ result }) => (result.kind === 'rated' ? [result] : []));

function findingOf(indicators: readonly IndicatorFigure[]): string {
  const judged = rated(indicators);
  const onTrack = judged.filter(({ rating }) => rating === 'on-track').length;
  const [first] = judged;
  const rating = first ? reportWords('en')(markOf(first)).toLowerCase() : '';
  return reportWords('en')('finding', { rated: judged.length, onTrack, rating });
}

/** What is not due or not applicable does not count; what has no data does. */
function coverageOf(indicators: readonly IndicatorFigure[]): string {
  const counted = indicators.filter(
    ({ result }) => result.kind === 'rated' || (result.reason !== 'not-due' && result.reason !== 'not-applicable'),
  );
  return reportWords('en')('coverage', { rated: rated(indicators).length, counted: counted.length });
}

/** A level from its baseline on; of a flow the sum so far, as its target is a sum too. */
function trendOf({ input, provenance }: IndicatorFigure): IndicatorTrend {
  const { baseline, target, periods, aggregation } = input;
  const values = periods.flatMap(({ id, to }) => {
    const value = input.values[id];
    if (value?.kind !== 'number') return [];
    return [{ on: to, value: value.value, isEstimate: provenance[id]?.isEstimate ?? false }];
  });
  const aim = target && 'value' in target ? { target } : {};
  if (!isFlow(aggregation)) return { ...(baseline && { baseline }), ...aim, values };
  const [first] = periods;
  return { ...(first && { baseline: { on: addDays(first.from, -1), value: '0' } }), ...aim, values: summed(values) };
}

function summed(values: IndicatorTrend['values']): IndicatorTrend['values'] {
  let sum = new Decimal(0);
  return values.map((point) => {
    sum = sum.plus(point.value);
    return { ...point, value: sum.toFixed() };
  });
}
