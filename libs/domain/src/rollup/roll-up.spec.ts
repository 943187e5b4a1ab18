import fc from 'fast-check';
import { parseLocalDate } from '../calendar/local-date';
import { type NotRatedReason, type Rating, RULE_VERSION_1 } from '../rating/rating';
import type { Rated, RatingResult } from '../rating/rating-input';
import { isCovered } from './coverage';
import { rollUp } from './roll-up';
import type { RollUpPart, RollUpResult } from './roll-up.types';

const rated = (over: Partial<Rated> = {}): Rated => ({
  kind: 'rated',
  rating: 'on-track',
  flags: [],
  ruleVersion: '1',
  periodId: '2026-Q1',
  due: parseLocalDate('2026-03-31'),
  ...over,
});
const notRated = (reason: NotRatedReason): RatingResult => ({ kind: 'not-rated', reason, ruleVersion: '1' });
const part = (result: RollUpPart['result'], over: Partial<RollUpPart> = {}): RollUpPart => ({
  id: 'part',
  counts: true,
  result,
  ...over,
});
const paced = (pace: string, over: Partial<RollUpPart> = {}): RollUpPart => part(rated({ pace }), over);
const coloured = (rating: Rating, over: Partial<RollUpPart> = {}): RollUpPart => part(rated({ rating }), over);
const of = (...parts: RollUpPart[]): RollUpResult => rollUp(parts, RULE_VERSION_1);
const short = (result: RollUpResult): string =>
  result.kind === 'rated' ? `${result.rating} ${result.pace}${result.heldByCritical ? ' held' : ''}` : result.reason;

describe('the colour of a parent', () => {
  it.each([
    ['one part', of(paced('0.95')), 'on-track 0.95'],
    ['a pace above one held to one', of(paced('1.2'), paced('0.9'), paced('0.5')), 'at-risk 0.8'],
    ['a pace below zero held to zero', of(paced('-3'), paced('1')), 'off-track 0.5'],
    ['exactly at 0.9', of(paced('1'), paced('0.9'), paced('0.8')), 'on-track 0.9'],
    ['a little below 0.9', of(paced('1'), paced('0.9'), paced('0.7999999999')), 'at-risk 0.89999999996666666667'],
    ['exactly at 0.6', of(paced('0.6'), paced('0.6')), 'at-risk 0.6'],
    [
      'thresholds tests by colour',
      of(coloured('on-track'), coloured('at-risk'), coloured('off-track')),
      'off-track 0.58333333333333333333',
    ],
    ['amber alone', of(coloured('at-risk')), 'at-risk 0.75'],
    ['exceeded as on track', of(part(rated({ pace: '2', progress: '1.3', flags: ['exceeded'] }))), 'on-track 1'],
    [
      'thirds that reach 0.6 on paper',
      of(...Array(3).fill(paced('0.33333333333333333333')), paced('1'), paced('1')),
      'at-risk 0.6',
    ],
    ['weights when all have one', of(paced('1', { weight: '3' }), paced('0.5', { weight: '1' })), 'at-risk 0.875'],
    ['weights normalised', of(paced('1', { weight: '0.75' }), paced('0.5', { weight: '0.25' })), 'at-risk 0.875'],
    ['no weights when one has none', of(paced('1', { weight: '3' }), paced('0.5')), 'at-risk 0.75'],
    [
      'no weights when a sibling that is not rated has none',
      of(paced('1', { weight: '3' }), paced('0.5', { weight: '1' }), part(notRated('no-data'))),
      'at-risk 0.75',
    ],
    [
      'a share under two parents',
      of(paced('1', { share: '0.5' }), paced('0', { share: '0.1' })),
      'at-risk 0.83333333333333333333',
    ],
    ['nothing that weighs anything', of(paced('1', { weight: '0' })), 'no-data'],
    ['a critical part off track', of(...Array(9).fill(paced('1')), paced('0.3', { critical: true })), 'on-track 0.93'],
    [
      'the same, red',
      of(...Array(9).fill(paced('1')), part(rated({ pace: '0.3', rating: 'off-track' }), { critical: true })),
      'at-risk 0.93 held',
    ],
    [
      'a critical part at risk',
      of(...Array(9).fill(paced('1')), part(rated({ pace: '0.7', rating: 'at-risk' }), { critical: true })),
      'on-track 0.97',
    ],
    [
      'critical, and red anyway',
      of(part(rated({ pace: '0.1', rating: 'off-track' }), { critical: true })),
      'off-track 0.1',
    ],
    [
      'retired and critical',
      of(paced('1'), part(rated({ pace: '0', rating: 'off-track' }), { critical: true, counts: false })),
      'on-track 1',
    ],
  ])('%s', (_, result, expected) => expect(short(result)).toBe(expected));

  it('refuses a weight below zero', () => expect(() => of(paced('1', { weight: '-1' }))).toThrow(RangeError));
});

describe('achievement', () => {
  const achieved = (...progress: (string | undefined)[]): unknown => {
    const result = of(...progress.map((each) => part(rated({ pace: '1', progress: each }))));
    return result.kind === 'rated' ? result.achievement : result.reason;
  };
  it.each([
    ['is a mean', ['0.2', '0.4'], '0.3'],
    ['holds each to 0…1', ['1.7', '-0.4'], '0.5'],
    ['leaves out a part that has none', ['0.2', undefined], '0.2'],
    ['is absent where no part has one', [undefined], undefined],
  ] as const)('%s', (_, progress, expected) => expect(achieved(...progress)).toBe(expected));
});

describe('coverage', () => {
  it.each([
    [1, 2, true],
    [1, 3, false],
    [2, 4, true],
    [49, 99, false],
    [50, 100, true],
    [3, 3, true],
  ])('%d of %d: %p', (ratedParts, counted, expected) =>
    expect(isCovered({ rated: ratedParts, counted }, RULE_VERSION_1)).toBe(expected),
  );

  it.each([
    ['half is enough', of(paced('1'), part(notRated('no-data'))), 'on-track 1', 1, 2],
    ['a third is not', of(paced('1'), part(notRated('no-data')), part(notRated('no-target'))), 'low-coverage', 1, 3],
    [
      'not due does not count',
      of(paced('1'), part(notRated('not-due')), part(notRated('not-due'))),
      'on-track 1',
      1,
      1,
    ],
    ['not applicable does not count', of(paced('1'), part(notRated('not-applicable'))), 'on-track 1', 1, 1],
    ['retired does not count', of(paced('1'), paced('0', { counts: false })), 'on-track 1', 1, 1],
    ['none rated', of(part(notRated('no-data'))), 'low-coverage', 0, 1],
    ['no parts', of(), 'no-data', 0, 0],
    ['all not due', of(part(notRated('not-due')), part(notRated('not-applicable'))), 'not-due', 0, 0],
    ['all not applicable', of(part(notRated('not-applicable'))), 'not-applicable', 0, 0],
    ['all retired', of(paced('1', { counts: false })), 'not-applicable', 0, 0],
  ])('%s', (_, result, ...[expected, ...coverage]) => {
    expect(short(result)).toBe(expected);
    expect([result.coverage.rated, result.coverage.counted]).toEqual(coverage);
  });
});

describe('a parent as a part', () => {
  it('enters with its mean pace and its achievement', () => {
    const child = of(part(rated({ pace: '1', progress: '0.4' })), part(rated({ pace: '0.5', progress: '0.2' })));
    expect(of(part(child), part(rated({ pace: '1', progress: '0.5' })))).toMatchObject({
      rating: 'at-risk',
      pace: '0.875',
      achievement: '0.4',
      coverage: { rated: 2, counted: 2 },
    });
  });

  it('holds its own parent when it is critical and off track', () => {
    const child = of(paced('0.2'));
    expect(short(of(...Array(9).fill(paced('1')), part(child, { critical: true })))).toBe('at-risk 0.92 held');
  });

  it('counts as a gap without data, and not at all while nothing is due', () => {
    expect(of(paced('1'), part(of())).coverage).toEqual({ rated: 1, counted: 2 });
    expect(of(paced('1'), part(of(part(notRated('not-due'))))).coverage).toEqual({ rated: 1, counted: 1 });
  });
});

describe('whatever the parts', () => {
  const decimal = fc
    .integer({ min: -2000, max: 20_000 })
    .map((n) => `${n < 0 ? '-' : ''}${Math.floor(Math.abs(n) / 1e4)}.${String(Math.abs(n) % 1e4).padStart(4, '0')}`);
  const ratedPart = fc
    .record({
      rating: fc.constantFrom<Rating>('on-track', 'at-risk', 'off-track'),
      pace: fc.option(decimal, { nil: undefined }),
      progress: fc.option(decimal, { nil: undefined }),
      critical: fc.boolean(),
      weight: fc.nat(9).map(String),
    })
    .map(({ critical, weight, ...result }) => part(rated(result), { critical, weight }));
  const grey = fc
    .constantFrom<NotRatedReason>('not-applicable', 'no-target', 'not-due', 'no-data', 'not-comparable')
    .map((reason) => part(notRated(reason), { weight: '1', critical: true }));

  it('their order does not matter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(ratedPart, grey), { maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (parts, keys) => {
          const shuffled = parts
            .map((each) => ({ each, key: keys.next().value ?? 0 }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ each }) => each);
          expect(of(...shuffled)).toEqual(of(...parts));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('one that is not rated changes the coverage at most, never the colour or a figure', () => {
    fc.assert(
      fc.property(
        fc.array(ratedPart, { minLength: 1, maxLength: 12 }),
        fc.array(grey, { maxLength: 12 }),
        (parts, greys) => {
          const without = of(...parts);
          const together = of(...parts, ...greys);
          if (together.kind === 'rated')
            expect({ ...together, coverage: null }).toEqual({ ...without, coverage: null });
          else expect(['low-coverage', 'no-data']).toContain(together.reason);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a mean lies within its parts, and weights that are all the same change nothing', () => {
    fc.assert(
      fc.property(
        fc.array(ratedPart, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 99 }),
        (parts, weight) => {
          const equal = of(...parts.map((each) => ({ ...each, weight: String(weight) })));
          expect(equal).toEqual(of(...parts.map((each) => ({ ...each, weight: undefined }))));
          expect(equal.kind === 'rated' && Number(equal.pace) >= 0 && Number(equal.pace) <= 1).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
