import fc from 'fast-check';
import { daysBetween } from './days-between';
import { dueDay, lastMoment } from './due-day';
import { addDays, dayOf, GENEVA, type LocalDate, parseLocalDate } from './local-date';
import { occasionPeriods } from './occasions';
import { calendarPeriod, FREQUENCIES, periodsOfSpan, periodsOfYear, periodsWithin } from './periods';

const day = (text: string): LocalDate => parseLocalDate(text);
const span = (from: string, to: string) => ({ from: day(from), to: day(to) });
const written = (periods: readonly { id: string; from: string; to: string }[]): string =>
  periods.map(({ id, from, to }) => `${id} ${from} ${to}`).join(', ');

describe('the periods of a year', () => {
  it.each([
    ['year', '2026 2026-01-01 2026-12-31'],
    ['half', '2026-H1 2026-01-01 2026-06-30, 2026-H2 2026-07-01 2026-12-31'],
    [
      'quarter',
      '2026-Q1 2026-01-01 2026-03-31, 2026-Q2 2026-04-01 2026-06-30, 2026-Q3 2026-07-01 2026-09-30, 2026-Q4 2026-10-01 2026-12-31',
    ],
  ] as const)('by %s', (frequency, expected) => expect(written(periodsOfYear(2026, frequency))).toBe(expected));

  it.each([
    [2023, '2023-02 2023-02-01 2023-02-28'],
    [2024, '2024-02 2024-02-01 2024-02-29'],
    [2000, '2000-02 2000-02-01 2000-02-29'],
    [1900, '1900-02 1900-02-01 1900-02-28'],
  ])('February of %d', (year, expected) => expect(written(periodsOfYear(year, 'month').slice(1, 2))).toBe(expected));

  it('leave no day out and share none, in any year and by any frequency', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2400 }), fc.constantFrom(...FREQUENCIES), (year, frequency) => {
        const periods = periodsOfYear(year, frequency);
        expect(periods[0]?.from).toBe(`${year}-01-01`);
        expect(periods.at(-1)?.to).toBe(`${year}-12-31`);
        periods.slice(1).forEach((period, index) => {
          expect(period.from).toBe(addDays(periods[index]?.to ?? day('1900-01-01'), 1));
        });
      }),
      { numRuns: 100 },
    );
  });

  it('are found again by their ids', () => {
    for (const frequency of FREQUENCIES)
      for (const period of periodsOfYear(2024, frequency)) expect(calendarPeriod(period.id)).toEqual(period);
  });

  it.each(['2026-Q5', '2026-13', '2026-H0', '2026-q1', 'TSAG-2026-05', '2026-1', ''])('%p names none', (id) =>
    expect(calendarPeriod(id)).toBeUndefined(),
  );
});

describe('the periods in a span', () => {
  it.each([
    ['2026-02-01', '2026-09-30', 'quarter', ['2026-Q2', '2026-Q3']],
    ['2025-12-01', '2026-01-31', 'month', ['2025-12', '2026-01']],
    ['2025-12-02', '2026-01-30', 'month', []],
    ['2024-01-01', '2027-12-31', 'year', ['2024', '2025', '2026', '2027']],
    ['2024-07-01', '2025-06-30', 'half', ['2024-H2', '2025-H1']],
    ['2026-12-31', '2026-01-01', 'month', []],
    ['2024-02-01', '2024-02-28', 'month', []],
    ['2024-02-01', '2024-02-29', 'month', ['2024-02']],
  ] as const)('%s … %s by %s', (from, to, frequency, expected) =>
    expect(periodsOfSpan(span(from, to), frequency).map(({ id }) => id)).toEqual(expected),
  );
});

describe('occasions', () => {
  const tsag = { id: 'TSAG-2026-05', ...span('2026-05-25', '2026-05-29') };
  const council = { id: 'C26', ...span('2026-04-28', '2026-05-08') };

  it('are periods in the order in which they end', () => {
    expect(occasionPeriods([tsag, council])).toEqual([council, tsag]);
    expect(periodsWithin(occasionPeriods([tsag, council]), span('2026-05-01', '2026-12-31'))).toEqual([tsag]);
    expect(dueDay(tsag, 14)).toBe('2026-06-12');
  });

  it.each([
    ['that end before they begin', [{ id: 'C26', ...span('2026-05-08', '2026-04-28') }]],
    ['that share an id', [tsag, tsag]],
    ['that are named like a month', [{ ...tsag, id: '2026-05' }]],
  ])('%s are refused', (_, occasions) => expect(() => occasionPeriods(occasions)).toThrow(RangeError));
});

describe('the due day', () => {
  it.each([
    ['2026-Q1', 30, '2026-04-30'],
    ['2026-Q4', 31, '2027-01-31'],
    ['2024-01', 29, '2024-02-29'],
    ['2023-01', 29, '2023-03-01'],
    ['2026', 0, '2026-12-31'],
  ])('of %s with a lag of %d days is %s', (id, lag, expected) => {
    const period = calendarPeriod(id);
    expect(period && dueDay(period, lag)).toBe(expected);
  });

  it.each([
    ['in winter', '2026-01-15', '2026-01-15T22:59:59.999Z'],
    ['in summer', '2026-07-15', '2026-07-15T21:59:59.999Z'],
    ['on the day of 23 hours', '2026-03-29', '2026-03-29T21:59:59.999Z'],
    ['on the day of 25 hours', '2026-10-25', '2026-10-25T22:59:59.999Z'],
    ['on a leap day', '2024-02-29', '2024-02-29T22:59:59.999Z'],
    ['at the end of a year', '2026-12-31', '2026-12-31T22:59:59.999Z'],
  ])('ends %s (%s) at %s: a second earlier is that day, a second later the next', (_, text, expected) => {
    expect(lastMoment(day(text))).toBe(expected);
    const end = new Date(lastMoment(day(text))).getTime();
    expect(dayOf(new Date(end - 1000), GENEVA)).toBe(text);
    expect(dayOf(new Date(end + 1000), GENEVA)).toBe(addDays(day(text), 1));
  });
});

describe('the days between', () => {
  it.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2025-12-31', '2026-01-01', 1],
    ['2026-01-01', '2025-12-31', -1],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-10-24', '2026-10-26', 2],
    ['2026-06-01', '2026-06-01', 0],
    ['2024-01-01', '2025-01-01', 366],
    ['1900-01-01', '2000-01-01', 36524],
  ])('%s and %s: %d', (from, to, expected) => expect(daysBetween(day(from), day(to))).toBe(expected));

  it('are the days that lead from one to the other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 60_000 }), fc.integer({ min: -3000, max: 3000 }), (start, days) => {
        const from = addDays(day('2026-01-01'), start);
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
      { numRuns: 500 },
    );
  });
});
