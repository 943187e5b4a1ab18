import { dayOf, GENEVA, parseLocalDate } from '../calendar/local-date';
import { isEscalated, reminderOn } from './reminder-on';

const day = parseLocalDate;

describe('the reminder that holds on a day', () => {
  it.each([
    ['2026-04-15', null, false],
    ['2026-04-16', 'due-14', false],
    ['2026-04-22', 'due-14', false],
    ['2026-04-23', 'due-7', false],
    ['2026-04-28', 'due-7', false],
    ['2026-04-29', 'due-1', false],
    ['2026-04-30', 'due-1', false],
    ['2026-05-01', 'late', false],
    ['2026-05-06', 'late', false],
    ['2026-05-07', 'late', true],
    ['2026-05-21', 'late', true],
    ['2026-05-22', null, false],
  ])('on %s, for what is due on 2026-04-30, is %s', (today, kind, escalated) => {
    expect(reminderOn(day(today), day('2026-04-30'))).toBe(kind);
    expect(isEscalated(day(today), day('2026-04-30'))).toBe(escalated);
  });

  it.each([
    // Clocks go forward on 29 March 2026 and back on 25 October 2026; the days around have 23 and 25 hours.
    ['2026-03-28T22:59:59Z', '2026-03-30', 'due-7'],
    ['2026-03-28T23:00:00Z', '2026-03-30', 'due-1'],
    ['2026-03-29T21:59:59Z', '2026-03-30', 'due-1'],
    ['2026-03-30T21:59:59Z', '2026-03-30', 'due-1'],
    ['2026-03-30T22:00:00Z', '2026-03-30', 'late'],
    ['2026-10-25T22:59:59Z', '2026-10-25', 'due-1'],
    ['2026-10-25T23:00:00Z', '2026-10-25', 'late'],
    ['2026-10-18T21:59:59Z', '2026-10-26', 'due-14'],
    ['2026-10-18T22:00:00Z', '2026-10-26', 'due-7'],
    // Over the end of February, of a leap year and of a year.
    ['2028-02-22T12:00:00Z', '2028-02-29', 'due-7'],
    ['2028-02-29T12:00:00Z', '2028-03-14', 'due-14'],
    ['2027-12-31T23:00:00Z', '2027-12-31', 'late'],
  ])('at %s, for what is due on %s, is %s by the calendar of Geneva', (moment, dueOn, kind) => {
    expect(reminderOn(dayOf(new Date(moment), GENEVA), day(dueOn))).toBe(kind);
  });
});
