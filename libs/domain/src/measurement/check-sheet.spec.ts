import { parseLocalDate } from '../calendar/local-date';
import { checkSheet, definitionOf } from './check-sheet';
import type { IndicatorSheet } from './indicator-sheet';

const SHEET: IndicatorSheet = {
  title: { en: 'Recommendations approved' },
  definition: { en: 'New and revised Recommendations.' },
  measure: { en: 'Recommendations' },
  kind: 'increase',
  aggregation: 'sum',
  partAggregation: 'sum',
  frequency: 'quarter',
  opensAfterDays: 1,
  lagDays: 30,
  graceDays: 15,
  tolerance: '0.05',
  needsEvidence: false,
  breakdowns: [],
};
const RATIO: Partial<IndicatorSheet> = {
  aggregation: 'ratio',
  partAggregation: 'ratio',
  numerator: { en: 'women' },
  denominator: { en: 'participants' },
};
const POINT: Partial<IndicatorSheet> = { aggregation: 'point', partAggregation: 'single' };
const step = (code: string) => ({ code, title: { en: code } });
const stage = (code: string, weight: string) => ({ ...step(code), weight, dueOn: '2026-06-30' });
const dimension = (dimensionId: string) => ({ dimensionId, rule: 'must-equal', isRequired: true }) as const;

describe('a method sheet', () => {
  it.each<[string, Partial<IndicatorSheet>]>([
    ['a flow that parts add up to', {}],
    ['a ratio whose parts are pooled', RATIO],
    ['a ratio of one unit', { ...RATIO, partAggregation: 'single' }],
    ['the ratio of the latest period', { ...RATIO, aggregation: 'point' }],
    ['a level averaged over parts', { aggregation: 'point', partAggregation: 'average' }],
    ['for meetings', { frequency: null, series: 'TSAG' }],
    ['entry before the end of the period', { opensAfterDays: -5 }],
    ['steps', { ...POINT, kind: 'ordinal', steps: [step('no'), step('partly'), step('fully')] }],
    ['stages', { ...POINT, kind: 'milestone-list', stages: [stage('a', '0.4'), stage('b', '0.6')] }],
    ['yes or no', { ...POINT, kind: 'yes-no' }],
    ['limits', { lowLimit: '-1', highLimit: '0' }],
  ])('is right: %s', (_, more) => expect(checkSheet({ ...SHEET, ...more })).toEqual([]));

  it.each<[string, Partial<IndicatorSheet>, string]>([
    ['no period', { frequency: null }, 'frequency field/missing'],
    ['two kinds of period', { series: 'TSAG' }, 'series field/not-with-other'],
    ['a ratio of nothing', { ...RATIO, denominator: null }, 'denominator field/missing'],
    ['a line under a flow', { ...RATIO, aggregation: 'sum' }, 'aggregation field/not-with-other'],
    ['half a line', { ...RATIO, aggregation: 'point', denominator: null }, 'denominator field/missing'],
    ['percentages that are averaged', { ...RATIO, partAggregation: 'average' }, 'partAggregation field/not-with-other'],
    ['a flow that is pooled', { partAggregation: 'ratio' }, 'partAggregation field/not-with-other'],
    ['a yes that is added up', { kind: 'yes-no', partAggregation: 'single' }, 'aggregation field/not-with-other'],
    ['no steps', { ...POINT, kind: 'ordinal' }, 'steps field/missing'],
    ['steps of a number', { steps: [step('a')] }, 'steps field/not-with-other'],
    ['a step twice', { ...POINT, kind: 'ordinal', steps: [step('a'), step('a')] }, 'steps.1 field/repeated'],
    [
      'no stages',
      { ...POINT, kind: 'milestone-list', stages: [] },
      'stages field/missing stages field/weights-not-one',
    ],
    [
      'weights that make 0.9',
      { ...POINT, kind: 'milestone-list', stages: [stage('a', '0.4'), stage('b', '0.5')] },
      'stages field/weights-not-one',
    ],
    ['limits the wrong way round', { lowLimit: '1', highLimit: '1.0' }, 'highLimit field/not-greater'],
    ['a negative tolerance', { tolerance: '-0.1' }, 'tolerance field/too-small'],
    ['a lag before the end', { lagDays: -1 }, 'lagDays field/not-a-whole-number'],
    [
      'a dimension twice',
      { breakdowns: [dimension('region'), dimension('sex'), dimension('region')] },
      'breakdowns.2.dimensionId field/repeated',
    ],
    [
      'a number that is none, and nothing else then',
      { tolerance: '5%', frequency: null },
      'tolerance field/not-a-decimal',
    ],
  ])('is wrong: %s', (_, more, expected) => {
    const found = checkSheet({ ...SHEET, ...more });
    expect(found.map(({ field, code }) => `${field} ${code}`).join(' ')).toBe(expected);
  });

  it('gives the rating rule its part', () => {
    const sheet: IndicatorSheet = { ...SHEET, ...POINT, kind: 'milestone-list', stages: [stage('a', '1')] };
    expect(definitionOf({ ...sheet, absoluteTolerance: '2' })).toEqual({
      kind: 'milestone-list',
      aggregation: 'point',
      tolerance: '0.05',
      absoluteTolerance: '2',
      stages: [{ id: 'a', weight: '1', due: parseLocalDate('2026-06-30') }],
      lagDays: 30,
      graceDays: 15,
    });
  });
});
