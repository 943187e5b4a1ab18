import { calendarPeriod, inNaturalOrder, numberOf } from '@resolute/domain';
import type { BreakdownTrend } from '@resolute/measurement';
import type { Block, TableBlock } from '../document/block';
import type { Telling } from '../text/telling';
import { type FigureParts, type LatestFigure, type Section, withoutCharts } from './section';
import type { BrokenDownFact, PartFact } from './section-contents';

/** Of more categories, such as countries, the greatest stand for all; the product has each. */
const MOST_CATEGORIES = 20;

/** The latest values by study group and by region, and by whatever else they are broken down. */
export const BREAKDOWNS: Section<'breakdowns'> = {
  freeze: async (facts) => {
    const ids = (await facts.plan()).indicators.map(({ id }) => id);
    const figures = await facts.latest(ids);
    const parts = await facts.parts(figures);
    return { indicators: figures.flatMap((figure) => brokenDown(figure, parts)) };
  },
  tell: ({ indicators }, telling) => {
    const { say } = telling;
    if (indicators.length === 0) return withoutCharts([]);
    const heading: Block = { kind: 'heading', text: { text: say('breakdowns') } };
    return withoutCharts([heading, ...indicators.flatMap((fact) => toldOf(fact, telling))]);
  },
};

/** Nothing for an indicator of one unit that is not broken down. */
function brokenDown(figure: LatestFigure, { units, breakdowns }: FigureParts): BrokenDownFact[] {
  const { id, code, title, unit, period, origin } = figure;
  const reported = origin.parts.flatMap(({ partId, value, isEstimate }): PartFact[] => {
    const [of, number] = [units.get(partId), numberOf(value)];
    return of && number !== undefined ? [{ name: of.title, code: of.code, value: number, isEstimate }] : [];
  });
  const ofUnits = reported.length > 1 ? reported.toSorted(byCode) : [];
  const dimensions = (breakdowns.get(id) ?? []).flatMap((trend) => dimensionOf(trend, period.id));
  if (ofUnits.length + dimensions.length === 0) return [];
  return [{ code, title, unit, period: period.id, units: ofUnits, dimensions }];
}

const byCode = (one: PartFact, other: PartFact): number => inNaturalOrder(one.code ?? '', other.code ?? '');

function dimensionOf({ dimension, categories }: BreakdownTrend, periodId: string): BrokenDownFact['dimensions'] {
  const found = categories.flatMap(({ title, points }): PartFact[] => {
    const point = points.find((each) => each.periodId === periodId);
    return point ? [{ name: title, code: null, value: point.value, isEstimate: point.isEstimate }] : [];
  });
  return found.length > 0 ? [{ title: dimension.title, categories: found }] : [];
}

function toldOf({ code, title, unit, period, units, dimensions }: BrokenDownFact, telling: Telling): Block[] {
  const { say, told } = telling;
  return [
    {
      kind: 'subheading',
      text: told(title),
      note: `${code} · ${say('unit', { unit: told(unit).text })} · ${periodText(period, telling)}`,
      figure: code,
    },
    ...(units.length > 0 ? [partTable(say('reportingUnit'), units, telling)] : []),
    ...dimensions.map((dimension) => partTable(told(dimension.title).text, dimension.categories, telling)),
  ];
}

/** By the last day of a period of the calendar; a meeting by its code. */
const periodText = (id: string, { day }: Telling): string => {
  const period = calendarPeriod(id);
  return period ? `${day(period.from)} – ${day(period.to)}` : id;
};

function partTable(head: string, parts: readonly PartFact[], { say, told, figure, count }: Telling): TableBlock {
  const isLong = parts.length > MOST_CATEGORIES;
  const shown = isLong ? parts.toSorted(byValue).slice(0, MOST_CATEGORIES) : parts;
  const more = parts.length - shown.length;
  return {
    kind: 'table',
    columns: [
      { head, share: 1 },
      { head: say('value'), isNumeric: true },
    ],
    rows: [
      ...shown.map(({ name, code, value, isEstimate }) => [
        { text: told(name), ...(code !== null && { note: code }) },
        { text: { text: `${isEstimate ? '~' : ''}${figure(value)}` } },
      ]),
      ...(more > 0 ? [[{ text: { text: say('moreParts', { count: more, countText: count(more) }) } }, {}]] : []),
    ],
  };
}

const byValue = (one: PartFact, other: PartFact): number => Number(other.value) - Number(one.value);
