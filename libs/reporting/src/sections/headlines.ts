import { type IndicatorPath, indicatorPathChart, labelsOf, PAPER_COLOURS } from '@resolute/charts';
import { directionOf, groupedBy } from '@resolute/domain';
import type { IndicatorFigure, PlanInFull } from '@resolute/measurement';
import { Decimal } from 'decimal.js';
import type { ReportLayout } from '../definitions/report-layout';
import type { Block } from '../document/block';
import { DOCUMENT_FAMILIES } from '../document/families';
import type { Telling } from '../text/telling';
import { altOf } from './chart-in-words';
import { sentences } from './drafted';
import { figureCells } from './figure-cells';
import { explanationOf } from './figure-in-words';
import { figurePath } from './figure-path';
import { byNeed } from './ranked';
import { chipOf } from './rating-word';
import { type Drawing, type Section, withoutCharts } from './section';

/** Flat enough that two indicators stand on a page, and one below the lists, in every language. */
const SIZE = { width: 560, height: 184 };
const MOST_DECIMALS = 6;

/** The indicators that a short report tells of at length, each with its figures, its chart and how its rating came about. */
export const HEADLINES: Section<'headlines'> = {
  freeze: async (facts, { headlines }) => {
    const ids = headlineIds(await facts.plan(), headlines);
    const figures = new Map((await facts.figures(ids)).map((figure) => [figure.id, figure]));
    const reported = ids.flatMap((id) => figures.get(id) ?? []).filter(isReported);
    return { indicators: reported.slice(0, headlines.most) };
  },
  cited: ({ indicators }) =>
    indicators.flatMap(({ provenance }) => valuesIn(provenance).map(({ actualId }) => actualId)),
  tell: ({ indicators }, telling) => {
    const { say } = telling;
    const heading: Block = { kind: 'heading', text: { text: say('headlines') } };
    const quiet = (text: string): Block => ({ kind: 'paragraph', text: { text }, isQuiet: true });
    if (indicators.length === 0) return withoutCharts([heading, quiet(say('noneHeadlines'))]);
    const told = indicators.map((figure) => toldOf(figure, telling));
    return {
      blocks: [heading, quiet(say('howToRead')), ...told.flatMap(({ blocks }) => blocks)],
      charts: Object.assign({}, ...told.map(({ charts }) => charts)) as Readonly<Record<string, Drawing>>,
    };
  },
  draft: ({ indicators }, telling) => sentences(ratingsInWords(indicators, telling)),
};

/** How many of them bear which rating: `On track 2, At risk 3.` */
function ratingsInWords(indicators: readonly IndicatorFigure[], telling: Telling): string {
  const { say, count } = telling;
  const counted = [...groupedBy(indicators, ({ result }) => chipOf(result, telling).word)].map(([mark, some]) =>
    say('markCount', { mark, count: count(some.length) }),
  );
  return counted.length === 0 ? '' : say('goalAlt', { goal: say('headlines'), counts: counted.join(say('listJoin')) });
}

const headedText = (title: string, result: IndicatorFigure['result'], telling: Telling): string =>
  telling.say('headed', { title, word: chipOf(result, telling).word.toLowerCase() });

/**
 * Which indicators of a plan a short report may tell of at length: those that its definition names, in its order, and after them as
 * many as it has room for of those that are rated by a number. Of these the critical parts come first, then what is farthest
 * behind, as lists of what needs attention are ordered; weights are of no use here, as they compare siblings alone.
 */
export function headlineIds(
  { indicators, criticalIds }: Pick<PlanInFull, 'indicators' | 'criticalIds'>,
  { first, most }: ReportLayout['headlines'],
): string[] {
  const named = first.flatMap((code) => indicators.filter((indicator) => indicator.code === code));
  const others = indicators
    .filter(({ code, result }) => !first.includes(code) && result.kind === 'rated' && result.actual !== undefined)
    .toSorted(
      (one, other) => Number(criticalIds.has(other.id)) - Number(criticalIds.has(one.id)) || byNeed(one, other),
    );
  return [...named, ...others.slice(0, most)].map(({ id }) => id);
}

const valuesIn = (provenance: IndicatorFigure['provenance']) => Object.values(provenance).flatMap(({ parts }) => parts);

/** What nobody has reported on yet has no place on the few pages that the Council reads. */
const isReported = ({ provenance }: IndicatorFigure): boolean => Object.keys(provenance).length > 0;

/** Everything about one indicator; the finding first, the way to it last. */
function toldOf(figure: IndicatorFigure, telling: Telling): { blocks: Block[]; charts: Record<string, Drawing> } {
  const { code, result } = figure;
  const { say, told } = telling;
  const [title, unit] = [told(figure.title), told(figure.unit)];
  const path = figurePath(figure);
  const name = `chart-${code}`;
  const drawing = path && drawingOf(path, telling);
  const blocks: Block[] = [
    {
      kind: 'subheading',
      text: { ...title, text: headedText(title.text, result, telling) },
      note: `${code} · ${say('unit', { unit: unit.text })}`,
      isWhole: true,
      figure: code,
    },
    figureCells(figure, path, telling),
    ...(path && drawing
      ? [
          {
            kind: 'chart' as const,
            name,
            alt: altOf(figure, path, telling),
            caption: captionOf(figure, path, telling),
            figure: code,
          },
        ]
      : []),
    { kind: 'paragraph', text: { text: explanationOf(figure, telling) }, isQuiet: true },
  ];
  return { blocks, charts: drawing ? { [name]: drawing } : {} };
}

/** What the chart shows, and what it shows beside what all of them do. */
function captionOf({ title, unit }: IndicatorFigure, path: IndicatorPath, { say, told }: Telling): string {
  return [
    say('caption', { title: told(title).text, unit: told(unit).text }),
    ...(path.isRunningTotal ? [say('captionSum')] : []),
    ...(path.earlier.length > 0 ? [say('captionEarlier')] : []),
  ].join(' · ');
}

/** The chart of the screen in the colours of paper; undefined where nothing has a day. */
function drawingOf(path: IndicatorPath, { language, figure, say }: Telling): Drawing | undefined {
  const configuration = indicatorPathChart(path, {
    fontFamily: DOCUMENT_FAMILIES[language].join(', '),
    isRightToLeft: directionOf(language) === 'rtl',
    colours: PAPER_COLOURS,
    formatNumber: (value) => figure(new Decimal(value).toDecimalPlaces(MOST_DECIMALS).toFixed()),
    formatDay: (day) => day.slice(0, 4),
    labels: labelsOf(path, {
      figure,
      baseline: (value) => say('baselineAt', { value }),
      target: (value) => say('targetAt', { value }),
      expected: (value) => say('expectedAt', { value }),
    }),
  });
  return configuration && { configuration: configuration as Drawing['configuration'], ...SIZE };
}
