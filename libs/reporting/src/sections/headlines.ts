import { dotsOf, indicatorTrendChart, type TrendDots } from '@resolute/charts';
import { directionOf, isFlow } from '@resolute/domain';
import type { IndicatorFigure } from '@resolute/measurement';
import type { ReportDefinition } from '../definitions/report-definition';
import type { Block } from '../document/block';
import { DOCUMENT_FAMILIES } from '../document/families';
import type { Telling } from '../text/telling';
import { figureCells } from './figure-cells';
import { altOf, explanationOf } from './figure-in-words';
import { trendOf } from './figure-trend';
import { chipOf } from './rating-word';
import { type Drawing, type Section, withoutCharts } from './section';

const SIZE = { width: 560, height: 220 };

/** The indicators that a short report tells of at length, each with its figures, its chart and how its rating came about. */
export const HEADLINES: Section<'headlines'> = {
  freeze: async (facts, { headlines }) => ({ indicators: headlinesOf(await facts.figures(), headlines) }),
  tell: ({ indicators }, telling) => {
    const { say } = telling;
    const heading: Block = { kind: 'heading', text: { text: say('headlines') } };
    if (indicators.length === 0)
      return withoutCharts([heading, { kind: 'paragraph', text: { text: say('noneHeadlines') }, isQuiet: true }]);
    const charts = indicators.flatMap((figure) => {
      const dots = dotsOf(trendOf(figure));
      return dots ? [[chartName(figure), drawingOf(dots, telling)] as const] : [];
    });
    const drawn = new Set(charts.map(([name]) => name));
    return {
      blocks: [heading, ...indicators.flatMap((figure) => blocksOf(figure, drawn, telling))],
      charts: Object.fromEntries(charts),
    };
  },
};

/**
 * The indicators of a short report: those that its definition names, in its order; where it names none that was reported on, the
 * first ones of all that were. What nobody has reported on yet has no place on the few pages that the Council reads.
 */
export function headlinesOf(
  figures: readonly IndicatorFigure[],
  { first, most }: ReportDefinition['headlines'],
): readonly IndicatorFigure[] {
  const reported = figures.filter(({ provenance }) => Object.keys(provenance).length > 0);
  const named = first.flatMap((code) => reported.filter((figure) => figure.code === code));
  return (named.length > 0 ? named : reported).slice(0, most);
}

const chartName = ({ code }: IndicatorFigure): string => `chart-${code}`;

/** Everything about one indicator; the finding first, the way to it last. */
function blocksOf(figure: IndicatorFigure, drawn: ReadonlySet<string>, telling: Telling): Block[] {
  const { code, input, result } = figure;
  const { say, told } = telling;
  const [title, unit] = [told(figure.title), told(figure.unit)];
  const chip = chipOf(result, telling);
  const name = chartName(figure);
  const caption = say('caption', { title: title.text, unit: unit.text });
  const legend = say(isFlow(input.aggregation) ? 'chartLegendFlow' : 'chartLegend');
  const chart: Block = { kind: 'chart', name, alt: altOf(figure, telling), caption: `${caption}. ${legend}` };
  return [
    {
      kind: 'subheading',
      text: { ...title, text: say('headed', { title: title.text, word: chip.word.toLowerCase() }) },
      note: `${code} · ${say('unit', { unit: unit.text })}`,
    },
    figureCells(figure, telling),
    ...(drawn.has(name) ? [chart] : []),
    { kind: 'paragraph', text: { text: explanationOf(figure, telling) }, isQuiet: true },
  ];
}

function drawingOf(dots: TrendDots, { language, figure, say }: Telling): Drawing {
  const configuration = indicatorTrendChart(dots, {
    fontFamily: DOCUMENT_FAMILIES[language].join(', '),
    isRightToLeft: directionOf(language) === 'rtl',
    formatNumber: (value) => figure(String(value)),
    formatYear: (day) => say('yearEnd', { year: day.slice(0, 4) }),
  });
  return { configuration: configuration as Drawing['configuration'], ...SIZE };
}
