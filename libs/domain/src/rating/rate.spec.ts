import { type LocalDate, parseLocalDate } from '../calendar/local-date';
import { rate } from './rate';
import { RULE_VERSION_1 } from './rating';
import type { AcceptedValue, RatingInput } from './rating-input';

const day = (text: string): LocalDate => parseLocalDate(text);
const number = (value: string): AcceptedValue => ({ kind: 'number', value });
const QUARTERS = [
  { id: 'q1', from: day('2026-01-01'), to: day('2026-03-31') },
  { id: 'q2', from: day('2026-04-01'), to: day('2026-06-30') },
  { id: 'q3', from: day('2026-07-01'), to: day('2026-09-30') },
  { id: 'q4', from: day('2026-10-01'), to: day('2026-12-31') },
];
const END = day('2026-12-31');

const input = (some: Partial<RatingInput>): RatingInput => ({
  kind: 'increase',
  aggregation: 'point',
  settings: RULE_VERSION_1,
  tolerance: '0.05',
  lagDays: 0,
  graceDays: 0,
  periods: QUARTERS,
  values: {},
  at: { moment: '2027-01-02T00:00:00Z' },
  ...some,
});

/** A level on the target's day, where X = T. */
const level = (kind: 'increase' | 'decrease', b: string, t: string, a: string): RatingInput =>
  input({
    kind,
    baseline: { value: b, on: day('2025-12-31') },
    target: { value: t, on: END },
    values: { q4: number(a) },
  });

describe('the worked numbers of the rule', () => {
  it('flow, 342 a year, 80 after Q1', () => {
    const given = input({
      aggregation: 'sum',
      target: { value: '342', on: END },
      values: { q1: number('80') },
      at: { moment: '2026-04-02T00:00:00Z' },
    });
    expect(rate(given)).toEqual({
      kind: 'rated',
      rating: 'on-track',
      flags: [],
      ruleVersion: '1',
      periodId: 'q1',
      due: '2026-03-31',
      actual: '80',
      expected: '85.5',
      pace: '0.93567251461988304094',
      progress: '0.23391812865497076023',
      periods: { counted: 1, due: 1 },
    });
  });

  it('level, milestone on d 15000 on the way from 2505 to 25000', () => {
    const given = input({
      baseline: { value: '2505', on: day('2025-12-31') },
      milestones: [{ value: '15000', on: END }],
      target: { value: '25000', on: day('2027-12-31') },
      values: { q4: number('12980') },
    });
    expect(rate(given)).toMatchObject({
      rating: 'at-risk',
      expected: '15000',
      pace: '0.83833533413365346138',
      progress: '0.46565903534118693043',
    });
  });

  it.each([
    ['decline from 63 to 52, 56', level('decrease', '63', '52', '56'), 'at-risk', { pace: '0.63636363636363636364' }],
    [
      'no baseline, 26 of 35',
      { ...level('increase', '0', '35', '26'), baseline: undefined },
      'at-risk',
      { flags: ['no-baseline'] },
    ],
    ['B = T = A', level('increase', '100', '100', '100'), 'on-track', { shortfall: '0' }],
    [
      'at least 99.5, 99.1',
      { ...level('increase', '0', '99.5', '99.1'), kind: 'at-least' as const },
      'at-risk',
      { shortfall: '0.0040201005025125628141' },
    ],
    [
      'regression below the baseline',
      level('increase', '10', '20', '9'),
      'off-track',
      { flags: ['regression'], progress: '-0.1' },
    ],
    ['exceeded at 115 of 100', level('increase', '0', '100', '115'), 'on-track', { flags: ['exceeded'] }],
    ['not exceeded at 114.9', level('increase', '0', '100', '114.9'), 'on-track', { flags: [] }],
    ['T = 0, a decline to nothing', level('decrease', '10', '0', '1'), 'on-track', { pace: '0.9' }],
  ])('%s', (_, given, rating, more) => expect(rate(given)).toMatchObject({ rating, ...more }));
});

describe('ties are decided on exact products', () => {
  const step = '0.0000000000000000000000000000000000000001';
  const b = '1234567890.1234567890123456789012345678901234567890';
  it.each([
    ['0.9', '9', '', 'on-track'],
    ['just below 0.9', '9', 'less', 'at-risk'],
    ['0.6', '6', '', 'at-risk'],
    ['just below 0.6', '6', 'less', 'off-track'],
  ])('%s, for growth and its mirror image', (_, tenths, less, rating) => {
    const scaled = (text: string): bigint => BigInt(text.replace('.', '').padEnd(60, '0'));
    const decimals = 60 - b.indexOf('.');
    const write = (digits: bigint): string => {
      const text = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, '0');
      return `${digits < 0n ? '-' : ''}${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
    };
    const start = scaled(b);
    const span = 7n * 10n ** BigInt(decimals);
    const way = (span * BigInt(tenths)) / 10n - (less ? 10n ** BigInt(decimals - step.length + 2) : 0n);
    const up = rate(level('increase', write(start), write(start + span), write(start + way)));
    const down = rate(level('decrease', write(-start), write(-start - span), write(-start - way)));
    expect(up).toMatchObject({ rating, pace: `0.${tenths}` });
    expect(down).toMatchObject({ rating, pace: `0.${tenths}` });
  });
});

describe('flows with gaps', () => {
  it('are rated on 3 of 4 periods', () => {
    const values = { q1: number('25'), q2: number('25'), q4: number('20') };
    const given = input({ aggregation: 'sum', target: { value: '100', on: END }, values });
    expect(rate(given)).toMatchObject({
      rating: 'on-track',
      flags: ['incomplete'],
      expected: '75',
      periods: { counted: 3, due: 4 },
    });
  });
});

describe('gates, the first that applies', () => {
  const open = level('increase', '0', '10', '5');
  it.each([
    ['not-applicable', { notApplicable: { reason: 'r' }, target: undefined }],
    ['no-target', { target: undefined, values: {} }],
    ['not-due', { at: { moment: '2026-01-05T00:00:00Z' }, values: {} }],
    ['not-due', { baseline: { value: '0', on: END } }],
    ['no-data', { values: {}, comparable: false }],
    ['not-comparable', { comparable: false }],
    ['not-comparable', { values: { q4: { kind: 'ratio', numerator: '1', denominator: '0' } as const } }],
  ])('%s', (reason, some) =>
    expect(rate({ ...open, ...some })).toEqual({ kind: 'not-rated', reason, ruleVersion: '1' }),
  );
});
