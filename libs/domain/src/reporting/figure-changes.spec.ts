import { type LocalDate, parseLocalDate } from '../calendar/local-date';
import { rate } from '../rating/rate';
import { RULE_VERSION_1 } from '../rating/rating';
import type { RatingInput } from '../rating/rating-input';
import { causesOf, figureChanges, type RecordedFigure } from './figure-changes';

const day = (text: string): LocalDate => parseLocalDate(text);
const quarter = (id: string, from: string, to: string) => ({ id, from: day(from), to: day(to) });
const QUARTERS = [
  quarter('2026-Q1', '2026-01-01', '2026-03-31'),
  quarter('2026-Q2', '2026-04-01', '2026-06-30'),
  quarter('2026-Q3', '2026-07-01', '2026-09-30'),
  quarter('2026-Q4', '2026-10-01', '2026-12-31'),
];
const YEARS = [quarter('2024', '2024-01-01', '2024-12-31'), quarter('2025', '2025-01-01', '2025-12-31')];
const TARGET = { value: '342', on: day('2026-12-31') };
const APRIL = '2026-04-20T21:59:59.999Z';
const JULY = '2026-07-20T21:59:59.999Z';

/** By period: a value, the revision that it is of, and when it was accepted. */
type Values = Readonly<Record<string, readonly [value: string, actualId: string, acceptedAt: string]>>;

interface Given extends Partial<RatingInput> {
  readonly of?: Values;
  readonly versionId?: string;
  readonly measure?: string;
  readonly cutOff?: string;
  readonly told?: Partial<RecordedFigure['result']>;
}

/** A flow of 342 a year that one unit reports by quarter, as it had been recorded by April; what is given is otherwise. */
function figure(given: Given = {}): RecordedFigure {
  const { of = {}, versionId = 'v1', measure = 'days', cutOff = APRIL, told = {}, ...some } = given;
  const input: RatingInput = {
    kind: 'increase',
    aggregation: 'sum',
    settings: RULE_VERSION_1,
    tolerance: '0.05',
    lagDays: 0,
    graceDays: 0,
    target: TARGET,
    periods: QUARTERS,
    values: Object.fromEntries(Object.entries(of).map(([id, [value]]) => [id, { kind: 'number', value }])),
    at: { moment: cutOff },
    ...some,
  };
  const provenance = Object.fromEntries(
    Object.entries(of).map(([id, [, actualId, acceptedAt]]) => [
      id,
      { parts: [{ partId: 'p1', actualId, acceptedAt }] },
    ]),
  );
  const result = { ...rate(input), ...told } as RecordedFigure['result'];
  return { versionId, unit: { en: measure }, input, result, provenance, cutOff };
}

const Q1: Values = { '2026-Q1': ['80', 'a1', '2026-04-10T08:00:00.000Z'] };
const Q2: Values = { ...Q1, '2026-Q2': ['90', 'a2', '2026-07-10T08:00:00.000Z'] };
const Q1_CORRECTED: Values = { '2026-Q1': ['40', 'a3', '2026-07-10T08:00:00.000Z'] };
const LEVEL: Given = {
  aggregation: 'point',
  periods: YEARS,
  target: { value: '100', on: day('2027-12-31') },
  baseline: { value: '40', on: day('2023-12-31') },
};
const YEAR_2024: Values = { '2024': ['70', 'b1', '2025-02-01T08:00:00.000Z'] };
const YEAR_2025: Values = { ...YEAR_2024, '2025': ['80', 'b2', '2026-06-01T08:00:00.000Z'] };
const OLD_CORRECTED: Values = { ...YEAR_2025, '2024': ['60', 'b3', '2026-07-01T08:00:00.000Z'] };

/** `value: new-data(2026-Q2)`, one for each aspect. */
const shown = (before: RecordedFigure, after: RecordedFigure): string[] =>
  figureChanges(before, after).map(
    ({ aspect, causes }) =>
      `${aspect}: ${causes.map(({ cause, periods }) => cause + (periods.length > 0 ? `(${periods.join()})` : '')).join(', ')}`,
  );

describe('what of an indicator is not the same in two reports, and why', () => {
  it.each<[string, Given, Given, readonly string[]]>([
    ['nothing differs', { of: Q1 }, { of: Q1 }, []],
    ['a day passed on which nothing fell due', { of: Q1 }, { of: Q1, cutOff: '2026-04-21T21:59:59.999Z' }, []],
    [
      'a value came',
      { of: Q1 },
      { of: Q2, cutOff: JULY },
      [
        'value: new-data(2026-Q2)',
        'expected: new-data(2026-Q2)',
        'pace: new-data(2026-Q2)',
        'progress: new-data(2026-Q2)',
      ],
    ],
    [
      'a value came before the period was due, and then only time passed',
      { ...LEVEL, of: YEAR_2025, lagDays: 200, cutOff: '2026-06-30T21:59:59.999Z' },
      { ...LEVEL, of: YEAR_2025, lagDays: 200, cutOff: '2026-08-30T21:59:59.999Z' },
      ['value: time', 'expected: time', 'pace: time', 'progress: time'],
    ],
    [
      'nothing was entered while a period fell due',
      { of: Q1 },
      { of: Q1, cutOff: JULY },
      ['rating: time', 'expected: time', 'pace: time', 'progress: time'],
    ],
    [
      'a value was corrected',
      { of: Q1 },
      { of: Q1_CORRECTED, cutOff: '2026-04-25T21:59:59.999Z' },
      [
        'rating: correction(2026-Q1)',
        'value: correction(2026-Q1)',
        'pace: correction(2026-Q1)',
        'progress: correction(2026-Q1)',
      ],
    ],
    [
      'one was corrected and another one came',
      { of: Q1 },
      { of: { ...Q2, ...Q1_CORRECTED }, cutOff: JULY },
      [
        'rating: new-data(2026-Q2), correction(2026-Q1)',
        'value: new-data(2026-Q2), correction(2026-Q1)',
        'expected: new-data(2026-Q2)',
        'pace: new-data(2026-Q2), correction(2026-Q1)',
        'progress: new-data(2026-Q2), correction(2026-Q1)',
      ],
    ],
    [
      'a correction of a level of an earlier year moves nothing of this one',
      { ...LEVEL, of: YEAR_2025, cutOff: '2026-06-30T21:59:59.999Z' },
      { ...LEVEL, of: OLD_CORRECTED, cutOff: JULY },
      [],
    ],
    [
      'the target was changed',
      { of: Q1 },
      { of: Q1, target: { value: '500', on: day('2026-12-31') } },
      [
        'rating: target-changed',
        'expected: target-changed',
        'pace: target-changed',
        'progress: target-changed',
        'target: target-changed',
      ],
    ],
    [
      'a milestone was set, which is a part of the target',
      { of: Q1 },
      { of: Q1, milestones: [{ value: '200', on: day('2026-03-31') }] },
      ['rating: target-changed', 'expected: target-changed', 'pace: target-changed', 'target: target-changed'],
    ],
    [
      'a first target was set',
      { of: Q1, target: undefined },
      { of: Q1 },
      [
        'rating: target-changed',
        'expected: target-changed',
        'pace: target-changed',
        'progress: target-changed',
        'target: target-changed',
      ],
    ],
    [
      'a target was changed that nothing is held against yet',
      { of: {}, cutOff: '2026-01-10T00:00:00.000Z' },
      { of: {}, cutOff: '2026-01-10T00:00:00.000Z', target: { value: '500', on: day('2026-12-31') } },
      ['target: target-changed'],
    ],
    [
      'a value came and the target was changed',
      { ...LEVEL, of: YEAR_2024 },
      { ...LEVEL, of: YEAR_2025, cutOff: JULY, target: { value: '200', on: day('2027-12-31') } },
      [
        'rating: new-data(2025), target-changed',
        'value: new-data(2025)',
        'expected: new-data(2025), target-changed',
        'pace: new-data(2025), target-changed',
        'progress: new-data(2025), target-changed',
        'target: target-changed',
      ],
    ],
    [
      'the baseline was revised',
      { ...LEVEL, of: YEAR_2025, cutOff: JULY },
      { ...LEVEL, of: YEAR_2025, cutOff: JULY, baseline: { value: '60', on: day('2023-12-31') } },
      [
        'expected: baseline-changed',
        'pace: baseline-changed',
        'progress: baseline-changed',
        'baseline: baseline-changed',
      ],
    ],
    ['a new version takes values as they are', { of: Q1 }, { of: Q1, versionId: 'v2' }, ['method: method-changed']],
    [
      'a new version measures the other way round',
      { of: Q1 },
      { of: Q1, versionId: 'v2', kind: 'at-most' },
      ['pace: method-changed', 'progress: method-changed', 'method: method-changed'],
    ],
    [
      'a new version without a bridge has none of the earlier values',
      { ...LEVEL, of: YEAR_2025, cutOff: JULY },
      { ...LEVEL, of: {}, versionId: 'v2', comparable: false, cutOff: JULY },
      [
        'rating: method-changed',
        'value: method-changed',
        'expected: method-changed',
        'pace: method-changed',
        'progress: method-changed',
        'method: method-changed',
      ],
    ],
    ['it is counted in another unit', { of: Q1 }, { of: Q1, measure: 'hours' }, ['method: method-changed']],
    [
      'the same values were told by other rules',
      { of: Q1, told: { ruleVersion: '0', rating: 'at-risk' } as Given['told'] },
      { of: Q1 },
      ['rating: method-changed', 'pace: method-changed', 'method: method-changed'],
    ],
    [
      'another unit is to report and has not yet',
      { of: Q1 },
      { of: Q1, coverage: { '2026-Q1': { rated: 1, counted: 2 } } },
      ['rating: plan-changed'],
    ],
    [
      'the report tells what nothing that is recorded leads to',
      { of: Q1, told: { rating: 'off-track' } as Given['told'] },
      { of: Q1 },
      ['rating: unknown', 'pace: unknown'],
    ],
  ])('%s', (_, before, after, expected) => expect(shown(figure(before), figure(after))).toEqual(expected));

  it('is the same seen from the other end, with the values that are not there yet', () => {
    const [april, july] = [figure({ of: Q1 }), figure({ of: Q2, cutOff: JULY })];
    expect(shown(july, april)).toEqual(shown(april, july));
  });

  it('does not take for new what was there and did not count', () => {
    const known: Values = { '2025-Q4': ['50', 'c1', '2026-01-20T08:00:00.000Z'], ...Q1 };
    const lastYear = quarter('2025-Q4', '2025-10-01', '2025-12-31');
    const after = { of: known, periods: [lastYear, ...QUARTERS], target: { value: '300', on: day('2026-12-31') } };
    for (const { causes } of figureChanges(figure({ of: Q1 }), figure(after)))
      expect(causes.map(({ cause }) => cause)).toEqual(['target-changed']);
  });

  it('has a cause for each change, whatever differs', () => {
    const kinds = [
      'increase',
      'decrease',
      'at-least',
      'at-most',
      'within',
      'yes-no',
      'ordinal',
      'qualitative',
    ] as const;
    const sides = kinds.flatMap((kind) => [
      figure({ kind, of: Q1 }),
      figure({ ...LEVEL, kind, of: YEAR_2025, cutOff: JULY, versionId: 'v2' }),
      figure({ kind, of: Q2, target: { low: '1', high: '2', on: day('2026-12-31') }, cutOff: JULY }),
      figure({ kind, of: {}, target: { step: 'high', on: day('2026-12-31') }, steps: ['low', 'high'] }),
    ]);
    for (const before of sides)
      for (const after of sides) {
        const changes = figureChanges(before, after);
        const told = before.result.kind === after.result.kind && JSON.stringify(before) === JSON.stringify(after);
        if (told) expect(changes).toEqual([]);
        for (const { causes } of changes) {
          expect(causes.length).toBeGreaterThan(0);
          expect(causes.map(({ cause }) => cause)).not.toContain('unknown');
        }
      }
  });
});

describe('all causes of an indicator', () => {
  it('are told once, with all their periods', () => {
    const changes = figureChanges(figure({ of: Q1 }), figure({ of: { ...Q2, ...Q1_CORRECTED }, cutOff: JULY }));
    expect(causesOf(changes)).toEqual([
      { cause: 'new-data', periods: ['2026-Q2'] },
      { cause: 'correction', periods: ['2026-Q1'] },
    ]);
  });
});
