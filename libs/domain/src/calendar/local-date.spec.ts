import {
  addDays,
  addMonths,
  compareDays,
  dayOf,
  endOfDay,
  GENEVA,
  isLocalDate,
  type LocalDate,
  parseLocalDate,
} from './local-date';

const day = (text: string): LocalDate => parseLocalDate(text);

describe('a day of the calendar', () => {
  it.each([
    ['2026-03-20', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-3-20', false],
    ['2026-03-20T00:00:00Z', false],
    [' 2026-03-20', false],
    ['+002026-03-20', false],
    ['', false],
    [20260320, false],
    [null, false],
  ])('%p: %p', (text, expected) => expect(isLocalDate(text)).toBe(expected));

  it('is refused when it does not exist', () => {
    expect(() => parseLocalDate('2026-02-30')).toThrow(RangeError);
  });

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-06-01', 0, '2026-06-01'],
    ['2024-02-29', 366, '2025-03-01'],
  ])('%s and %d days give %s', (from, days, expected) => expect(addDays(day(from), days)).toBe(expected));

  it.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-06-01', 0, '2026-06-01'],
  ])('%s and %d months give %s', (from, months, expected) => expect(addMonths(day(from), months)).toBe(expected));

  it.each([
    ['2026-03-19', '2026-03-20', -1],
    ['2026-03-20', '2026-03-20', 0],
    ['2027-01-01', '2026-12-31', 1],
  ])('%s compared to %s: %d', (a, b, expected) => expect(compareDays(day(a), day(b))).toBe(expected));
});

describe('the day at a moment', () => {
  it.each([
    ['2026-01-15T22:59:59.999Z', GENEVA, '2026-01-15'],
    ['2026-01-15T23:00:00.000Z', GENEVA, '2026-01-16'],
    ['2026-07-15T21:59:59.999Z', GENEVA, '2026-07-15'],
    ['2026-07-15T22:00:00.000Z', GENEVA, '2026-07-16'],
    ['2026-03-29T00:59:59.999Z', GENEVA, '2026-03-29'],
    ['2026-10-25T22:59:59.999Z', GENEVA, '2026-10-25'],
    ['2026-10-25T23:00:00.000Z', GENEVA, '2026-10-26'],
    ['2024-02-29T22:59:59.999Z', GENEVA, '2024-02-29'],
    ['2026-01-15T23:30:00.000Z', 'UTC', '2026-01-15'],
    ['2026-01-15T23:30:00.000Z', 'Asia/Tokyo', '2026-01-16'],
  ])('%s in %s is %s', (moment, zone, expected) => expect(dayOf(new Date(moment), zone)).toBe(expected));
});

describe('the end of a day', () => {
  it.each([
    ['in winter', '2026-01-15', GENEVA, '2026-01-15T22:59:59.999Z'],
    ['in summer', '2026-07-15', GENEVA, '2026-07-15T21:59:59.999Z'],
    ['on the day of 23 hours', '2026-03-29', GENEVA, '2026-03-29T21:59:59.999Z'],
    ['on the day before it', '2026-03-28', GENEVA, '2026-03-28T22:59:59.999Z'],
    ['on the day of 25 hours', '2026-10-25', GENEVA, '2026-10-25T22:59:59.999Z'],
    ['on the day before it', '2026-10-24', GENEVA, '2026-10-24T21:59:59.999Z'],
    ['on a leap day', '2024-02-29', GENEVA, '2024-02-29T22:59:59.999Z'],
    ['on the last day of a year', '2026-12-31', GENEVA, '2026-12-31T22:59:59.999Z'],
    // Clocks go forward at midnight there: the next day begins at 01:00.
    ['where the next day has no midnight', '2026-09-05', 'America/Santiago', '2026-09-06T03:59:59.999Z'],
  ])('%s (%s, %s)', (_, text, zone, expected) => {
    const end = endOfDay(day(text), zone);
    expect(end.toISOString()).toBe(expected);
    expect(dayOf(end, zone)).toBe(text);
    expect(dayOf(new Date(end.getTime() + 1), zone)).toBe(addDays(day(text), 1));
  });
});
