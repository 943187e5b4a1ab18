import fc from 'fast-check';
import { type LocalDate, parseLocalDate } from '../calendar/local-date';
import { decimalText } from '../kernel/decimal';
import { type Contributor, countsTwice, greatestShareSum, mayContributeTo, type Share } from './contribution';

const strategic = (level: number, id = 'sp'): Contributor => ({
  frameworkVersionId: id,
  frameworkKind: 'strategic-plan',
  level,
});
const operational = (level: number, id = 'op'): Contributor => ({
  frameworkVersionId: id,
  frameworkKind: 'operational-plan',
  level,
});

describe('a result contributes', () => {
  it.each<[string, Contributor, Contributor, boolean]>([
    ['an output to an outcome', strategic(4), strategic(3), true],
    ['over a level', strategic(4), strategic(1), true],
    ['not to its own level', strategic(3), strategic(3), false],
    ['not downwards', strategic(1), strategic(4), false],
    ['an output of the Sector to an outcome of the Union', operational(1), strategic(3), true],
    ['whatever the levels of the two plans', operational(1), strategic(4), true],
    ['not from the Union to the Sector', strategic(4), operational(1), false],
    ['not from one strategic plan to the next', strategic(4, 'sp-2020'), strategic(3, 'sp-2024'), false],
    ['not from one operational plan to the next', operational(2, 'op-2025'), operational(1, 'op-2026'), false],
  ])('%s', (_, child, parent, expected) => expect(mayContributeTo(child, parent)).toBe(expected));
});

const share = (text: string, from: string, until?: string): Share => ({
  share: text,
  from: parseLocalDate(from),
  until: until === undefined ? null : parseLocalDate(until),
});

describe('the shares of one child', () => {
  it.each<[string, readonly Share[], string, boolean]>([
    ['none', [], '0', false],
    ['one whole', [share('1', '2026-01-01')], '1', false],
    ['a whole in parts', [share('0.7', '2026-01-01'), share('0.3', '2026-01-01')], '1', false],
    [
      'a little more than a whole',
      [share('0.7', '2026-01-01'), share('0.3000000001', '2026-01-01')],
      '1.0000000001',
      true,
    ],
    ['one after the other', [share('0.5', '2026-01-01', '2026-06-30'), share('0.7', '2026-07-01')], '0.7', false],
    ['together for a day', [share('0.5', '2026-01-01', '2026-07-01'), share('0.7', '2026-07-01')], '1.2', true],
    ['tenths stay exact', Array.from({ length: 10 }, () => share('0.1', '2026-01-01')), '1', false],
  ])('%s', (_, shares, sum, tooMuch) => {
    expect(decimalText(greatestShareSum(shares))).toBe(sum);
    expect(countsTwice(shares)).toBe(tooMuch);
  });

  const days = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'].map(parseLocalDate);
  const anyShare = fc.record({
    tenths: fc.integer({ min: 0, max: 10 }),
    from: fc.nat(3),
    until: fc.option(fc.nat(3)),
  });

  it('never add up to more on some day than the greatest sum', () =>
    fc.assert(
      fc.property(fc.array(anyShare, { maxLength: 6 }), (drawn) => {
        const shares = drawn.map(({ tenths, from, until }) => ({
          share: `${tenths / 10}`,
          from: days[from] as LocalDate,
          until: until === null ? null : (days[until] as LocalDate),
        }));
        const greatest = Math.round(Number(decimalText(greatestShareSum(shares))) * 10);
        const sums = days.map((day) =>
          drawn.reduce((sum, { tenths }, at) => {
            const { from, until } = shares[at] as Share;
            return from <= day && (until === null || day <= until) ? sum + tenths : sum;
          }, 0),
        );
        expect(greatest).toBe(Math.max(0, ...sums));
      }),
      { numRuns: 500, seed: 108 },
    ));
});
