import fc from 'fast-check';
import { addDays, parseLocalDate } from '../calendar/local-date';
import type { Told } from './not-yet-told';
import { type OpenReview, reviewRemindersOn } from './review-reminders-on';

const DUE = parseLocalDate('2026-04-30');
const review = (askedOn: string, personId = 'anna'): OpenReview => ({
  reportVersionId: 'version',
  personId,
  dueOn: DUE,
  askedOn: parseLocalDate(askedOn),
});

describe('reminders of a review', () => {
  it.each<[string, string, string | null, string]>([
    ['2026-04-01', '2026-04-16', null, 'fourteen days before nobody is reminded'],
    ['2026-04-01', '2026-04-22', null, 'nor eight'],
    ['2026-04-01', '2026-04-23', 'due-7', 'seven days before'],
    ['2026-04-01', '2026-04-29', 'due-1', 'one day before'],
    ['2026-04-01', '2026-05-01', 'late', 'one day after'],
    ['2026-04-01', '2026-05-22', null, 'after three weeks nobody is told any more'],
    ['2026-04-25', '2026-04-26', null, 'who was asked within the week has just read the day'],
    ['2026-04-25', '2026-04-29', 'due-1', 'and is reminded of the last one'],
    ['2026-04-29', '2026-04-30', null, 'who was asked on the last day has just read it'],
    ['2026-04-29', '2026-05-01', 'late', 'and is late all the same'],
  ])('asked on %s, on %s: %s (%s)', (askedOn, day, kind) => {
    const reminders = reviewRemindersOn(parseLocalDate(day), [review(askedOn)], []);
    expect(reminders.map((each) => each.kind)).toEqual(kind === null ? [] : [kind]);
  });

  it('have a key of version, due day and kind, and are one for each reviewer', () => {
    const both = [review('2026-04-01'), review('2026-04-01', 'boris')];
    expect(reviewRemindersOn(addDays(DUE, -7), both, [])).toEqual(
      both.map((each) => ({ key: 'due-7:version:2026-04-30', kind: 'due-7', personId: each.personId, review: each })),
    );
  });

  it('come once and in order, whatever clocks and doubled jobs do', () => {
    const offsets = fc.array(fc.integer({ min: -20, max: 25 }), { minLength: 1, maxLength: 30 });
    const order = ['due-7', 'due-1', 'late'];
    fc.assert(
      fc.property(offsets, (days) => {
        const told: Told[] = [];
        for (const offset of days)
          for (const reminder of reviewRemindersOn(addDays(DUE, offset), [review('2026-04-01')], told)) {
            expect(told.every((each) => order.indexOf(each.kind) < order.indexOf(reminder.kind))).toBe(true);
            told.push(reminder);
          }
        expect(told.length).toBeLessThanOrEqual(order.length);
      }),
    );
  });
});
