import { parseLocalDate } from '../calendar/local-date';
import { checkDefinition } from './check-definition';
import { paceText, percentText, percentUnderRule } from './display';
import { checkOverride, overridden } from './override';
import { RULE_VERSION_1 } from './rating';
import type { IndicatorDefinition } from './rating-input';
import { targetInForce } from './target-in-force';

const day = parseLocalDate;
const definition: IndicatorDefinition = {
  kind: 'increase',
  aggregation: 'point',
  tolerance: '0.05',
  baseline: { value: '10', on: day('2025-12-31') },
  target: { value: '20', on: day('2026-12-31') },
  lagDays: 20,
  graceDays: 0,
};
const stage = (id: string, weight: string) => ({ id, weight, due: day('2026-06-30') });
const list = { kind: 'milestone-list' as const, target: { on: day('2026-12-31') }, baseline: undefined };

describe('a definition at save', () => {
  it.each<[string, Partial<IndicatorDefinition>, string[]]>([
    ['is sound', {}, []],
    ['B 40, T 20', { baseline: { value: '40', on: day('2025-12-31') } }, ['target.value field/contradicts-direction']],
    ['a flow below its baseline', { aggregation: 'sum', baseline: { value: '40', on: day('2025-12-31') } }, []],
    ['B = T', { baseline: { value: '20.0', on: day('2025-12-31') } }, []],
    ['a decline upwards', { kind: 'decrease' }, ['target.value field/contradicts-direction']],
    ['a negative tolerance', { tolerance: '-0.1' }, ['tolerance field/too-small']],
    ['a value that is no decimal', { tolerance: '~5' }, ['tolerance field/not-a-decimal']],
    ['a negative lag', { lagDays: -1 }, ['lagDays field/not-a-whole-number']],
    ['a target without a value', { target: { on: day('2026-12-31') } }, ['target.value field/missing']],
    [
      'low = high',
      { kind: 'within', target: { low: '5', high: '5.0', on: day('2026-12-31') } },
      ['target.high field/too-small'],
    ],
    [
      'a milestone past the target',
      { milestones: [{ value: '15', on: day('2027-01-01') }] },
      ['milestones.0.on field/outside-span'],
    ],
    ['weights of 0.9', { ...list, stages: [stage('a', '0.4'), stage('b', '0.5')] }, ['stages field/weights-not-one']],
    ['weights of 1', { ...list, stages: [stage('a', '0.4'), stage('b', '0.6')] }, []],
    [
      'a step that is not there',
      { kind: 'ordinal', steps: ['a'], target: { step: 'b', on: day('2026-12-31') } },
      ['target.step field/no-such-entry'],
    ],
    [
      'a sum within a band',
      { kind: 'within', aggregation: 'sum', target: { low: '1', high: '2', on: day('2026-12-31') } },
      ['aggregation field/invalid'],
    ],
  ])('%s', (_, some, expected) =>
    expect(checkDefinition({ ...definition, ...some }).map(({ field, code }) => `${field} ${code}`)).toEqual(expected),
  );
});

describe('figures', () => {
  it.each([
    ['0.8996', 1, '89.9'],
    ['0.9', 1, '90.0'],
    ['0.896', 0, '89'],
    ['0.59999999', 2, '59.99'],
    ['-0.0004', 1, '0.0'],
  ])('%s to %i prints %s', (quotient, decimals, text) =>
    expect(percentText(quotient, decimals, ['0.6', '0.9', '1.15'])).toBe(text),
  );

  it.each([
    ['0.5996', '59.9'],
    ['0.8996', '89.9'],
    ['0.9', '90.0'],
    ['1.1496', '114.9'],
    ['1.15', '115.0'],
  ])('%s prints %s under the rule', (quotient, text) =>
    expect(percentUnderRule(quotient, RULE_VERSION_1, 1)).toBe(text),
  );

  it('print a pace that was stored as 0.9 and is amber below it', () => {
    expect(paceText({ pace: '0.9', rating: 'at-risk' }, RULE_VERSION_1, 1)).toBe('89.9');
    expect(paceText({ pace: '0.9', rating: 'on-track' }, RULE_VERSION_1, 1)).toBe('90.0');
  });
});

describe('the target in force', () => {
  const targets = [
    { id: 'first', from: day('2026-01-01') },
    { id: 'second', from: day('2026-06-01'), until: day('2026-08-31') },
  ];
  it.each([
    ['2025-12-31', undefined],
    ['2026-05-31', 'first'],
    ['2026-06-01', 'second'],
    ['2026-08-31', 'second'],
    ['2026-09-01', undefined],
  ])('on %s is %s', (on, id) => expect(targetInForce(targets, day(on))?.id).toBe(id));
});

describe('an override', () => {
  const computed = { kind: 'not-rated', reason: 'no-data', ruleVersion: '1' } as const;
  const override = { rating: 'at-risk', reason: 'late mail', by: 'A. Person', until: day('2026-06-30') } as const;

  it('holds through its last day, and leaves the computed answer visible', () => {
    expect(overridden(computed, override, day('2026-06-30'))).toEqual({ shown: 'at-risk', computed, override });
    expect(overridden(computed, override, day('2026-07-01'))).toEqual({ shown: undefined, computed });
  });

  it('needs a reason, a name and a day to come', () => {
    expect(() => checkOverride({ ...override, reason: ' ' }, day('2026-06-01'))).toThrow('request/invalid');
    expect(() => checkOverride(override, day('2026-07-01'))).toThrow('request/invalid');
    expect(() => checkOverride(override, day('2026-06-30'))).not.toThrow();
  });
});
