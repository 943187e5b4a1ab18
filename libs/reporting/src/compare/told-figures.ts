import type { RatingResult, RollUpResult, Translations } from '@resolute/domain';
import type { IndicatorFigure } from '@resolute/measurement';
import type { Named, SectionContents } from '../sections/section-contents';
import type { ReportSnapshot } from '../snapshot/report-snapshot';

/** What a report says of an indicator. */
export interface ToldIndicator extends Named {
  readonly result: RatingResult;
  readonly unit: Translations | null;
  /** With all that it follows from, where the report tells of it at length. */
  readonly figure: IndicatorFigure | null;
}

/** What a report says of a goal or a result. */
export interface ToldRollUp extends Named {
  readonly rollUp: RollUpResult;
}

type Sections = ReportSnapshot['sections'];
type Told = Partial<ToldIndicator> & Named & Pick<ToldIndicator, 'result'>;

/** The indicators of a report by their codes, from whichever section says most of them. */
export function toldIndicators({ sections }: Pick<ReportSnapshot, 'sections'>): ReadonlyMap<string, ToldIndicator> {
  const all = new Map<string, ToldIndicator>();
  for (const { code, title, result, unit = null, figure = null } of [...atLength(sections), ...inBrief(sections)])
    if (!all.has(code)) all.set(code, { code, title, result, unit, figure });
  return all;
}

const atLength = ({ headlines }: Sections): Told[] =>
  (headlines?.indicators ?? []).map((figure) => ({ ...figure, figure }));

const inBrief = ({ results, attention, changes, 'went-well': wentWell }: Sections): Told[] => [
  ...(results?.results ?? []).flatMap(({ indicators }) => indicators),
  ...[attention, wentWell].flatMap((content) => content?.indicators ?? []),
  ...(changes?.changes ?? []).map(({ now, ...named }) => ({ ...named, result: now })),
];

/** The goals and results of a report: first those of the plan itself, then what of the operational plan serves each goal. */
export function toldRollUps({ sections }: Pick<ReportSnapshot, 'sections'>): ReadonlyMap<string, ToldRollUp> {
  const all = new Map<string, ToldRollUp>();
  for (const { code, title, rollUp } of rolledUp(sections))
    if (rollUp && !all.has(code)) all.set(code, { code, title, rollUp });
  return all;
}

type Line = Named & { readonly rollUp: RollUpResult | null };

const rolledUp = ({ goals, results, serving }: Sections): readonly Line[] => [
  ...(goals?.goals ?? []),
  ...(results?.results ?? []),
  ...servedLines(serving),
];

const servedLines = (serving: SectionContents['serving'] | undefined): Line[] =>
  (serving?.goals ?? []).flatMap((goal) => [goal, ...goal.results]);
