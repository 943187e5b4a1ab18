import { randomId } from '@mantine/hooks';
import type {
  BreakdownRule,
  Frequency,
  IndicatorKind,
  Language,
  PartAggregation,
  TimeAggregation,
} from '@resolute/domain';
import type { IndicatorVersion } from '../../api/indicators';
import { translationValues } from '../../ui/form/translation-values';
import { decimalToType } from '../../ui/form/typed-decimal';

type Words = Record<Language, string>;

/** A step of an ordinal indicator, or a stage of a milestone list, which alone has a weight and a day. */
export type StepValues = { key: string; code: string; title: Words; weight: string; dueOn: string };
export type BreakdownValues = { key: string; dimensionId: string; rule: BreakdownRule; isRequired: boolean };

/** A method sheet as a form holds it; an empty text stands for none. A form takes no interface. */
export type SheetValues = {
  title: Words;
  definition: Words;
  measure: Words;
  kind: IndicatorKind | '';
  isRatio: boolean;
  numerator: Words;
  denominator: Words;
  aggregation: TimeAggregation;
  partAggregation: PartAggregation;
  rhythm: 'calendar' | 'meetings';
  frequency: Frequency;
  series: string;
  opensAfterDays: string;
  lagDays: string;
  graceDays: string;
  dataSource: Words;
  tolerance: string;
  absoluteTolerance: string;
  lowLimit: string;
  highLimit: string;
  needsEvidence: boolean;
  steps: StepValues[];
  stages: StepValues[];
  breakdowns: BreakdownValues[];
};

/** All that the forms around a method sheet hold; each sends its part of it. */
export type SheetFormValues = {
  code: string;
  unitId: string;
  source: string;
  partUnitIds: string[];
  personIds: string[];
  startsOn: string;
  bridge: string;
  sheet: SheetValues;
};

/** A form to begin with, or one that holds what a version says. */
export const formValues = (version: IndicatorVersion | undefined): SheetFormValues => ({
  code: '',
  unitId: '',
  source: '',
  partUnitIds: [],
  personIds: [],
  startsOn: '',
  bridge: '',
  sheet: version ? sheetValues(version) : emptySheet(),
});

/** What most indicators have: a value each year, due a month after its end, the latest one counts. */
const emptySheet = (): SheetValues => ({
  title: translationValues(null),
  definition: translationValues(null),
  measure: translationValues(null),
  kind: '',
  isRatio: false,
  numerator: translationValues(null),
  denominator: translationValues(null),
  aggregation: 'point',
  partAggregation: 'single',
  rhythm: 'calendar',
  frequency: 'year',
  series: '',
  opensAfterDays: '1',
  lagDays: '30',
  graceDays: '15',
  dataSource: translationValues(null),
  tolerance: '0.05',
  absoluteTolerance: '',
  lowLimit: '',
  highLimit: '',
  needsEvidence: false,
  steps: [],
  stages: [],
  breakdowns: [],
});

const sheetValues = (version: IndicatorVersion): SheetValues => ({
  ...wordsOf(version),
  ...listsOf(version),
  kind: version.kind,
  isRatio: version.numerator !== null,
  aggregation: version.aggregation,
  partAggregation: version.partAggregation,
  rhythm: version.frequency === null ? 'meetings' : 'calendar',
  frequency: version.frequency ?? 'year',
  series: version.series ?? '',
  opensAfterDays: String(version.opensAfterDays),
  lagDays: String(version.lagDays),
  graceDays: String(version.graceDays),
  tolerance: decimalToType(version.tolerance),
  absoluteTolerance: decimalToType(version.absoluteTolerance ?? ''),
  lowLimit: decimalToType(version.lowLimit ?? ''),
  highLimit: decimalToType(version.highLimit ?? ''),
  needsEvidence: version.needsEvidence,
});

const wordsOf = ({ title, definition, measure, numerator, denominator, dataSource }: IndicatorVersion) => ({
  title: translationValues(title),
  definition: translationValues(definition),
  measure: translationValues(measure),
  numerator: translationValues(numerator),
  denominator: translationValues(denominator),
  dataSource: translationValues(dataSource),
});

const listsOf = ({ steps, stages, breakdowns }: IndicatorVersion) => ({
  steps: (steps ?? []).map(({ code, title }) => ({ ...newStep(), code, title: translationValues(title) })),
  stages: (stages ?? []).map(({ code, title, weight, dueOn }) => ({
    ...newStep(),
    code,
    title: translationValues(title),
    weight: decimalToType(weight),
    dueOn,
  })),
  breakdowns: breakdowns.map(({ dimension, rule, isRequired }) => ({
    ...newBreakdown(),
    dimensionId: dimension.id,
    rule,
    isRequired,
  })),
});

/** A row of the list of steps or stages to begin with. */
export const newStep = (): StepValues => ({
  key: randomId(),
  code: '',
  title: translationValues(null),
  weight: '',
  dueOn: '',
});

/** A row of the list of breakdowns to begin with. */
export const newBreakdown = (): BreakdownValues => ({
  key: randomId(),
  dimensionId: '',
  rule: 'must-equal',
  isRequired: false,
});
