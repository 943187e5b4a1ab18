import type { LocalDate } from '../calendar/local-date';
import { dayOf, endOfDay, GENEVA } from '../calendar/local-date';
import {
  ACTION_STATUSES,
  type ActionDraft,
  type ActionStatus,
  ENDED_STATUSES,
  isOverdue,
  missingInAction,
  promisedDay,
} from './action';

const day = (text: string): LocalDate => text as LocalDate;
const whole: ActionDraft = {
  language: 'en',
  title: { en: 'Train newcomers' },
  planned: { en: 'Two courses' },
  taken: null,
  statusReason: null,
  hasOwner: true,
  dueDay: day('2026-09-30'),
  promisedDay: day('2026-06-30'),
  status: 'planned',
};
const lacking = (draft: Partial<ActionDraft>): string[] =>
  missingInAction({ ...whole, ...draft }).map(({ field, code }) => `${field} ${code}`);

const TAKEN = { taken: { en: 'One course' } };
const REASON = { statusReason: { en: 'No room was free' } };
const NO_LATER = { promisedDay: day('2026-09-30') };

/** What each word says to: nothing but the plan · with the taken half · with a reason · with both · both, and no later day. */
const TABLE: Readonly<Record<ActionStatus, readonly string[]>> = {
  planned: [
    '',
    'taken field/contradicts-status',
    '',
    'taken field/contradicts-status',
    'taken field/contradicts-status',
  ],
  'under-way': ['', '', '', '', ''],
  done: ['taken field/missing', '', 'taken field/missing', '', ''],
  postponed: ['statusReason field/missing', 'statusReason field/missing', '', '', 'dueDay field/not-later'],
  dropped: ['statusReason field/missing', 'statusReason field/missing', '', '', ''],
};
const DRAFTS = [{}, TAKEN, REASON, { ...TAKEN, ...REASON }, { ...TAKEN, ...REASON, ...NO_LATER }];
const cells = ACTION_STATUSES.flatMap((status) =>
  DRAFTS.map((draft, column) => [status, column, draft, TABLE[status][column] ?? 'not said'] as const),
);

describe('an action', () => {
  it.each(cells)('%s, column %i', (status, _, draft, expected) =>
    expect(lacking({ ...draft, status }).join()).toBe(expected),
  );

  it.each<[string, Partial<ActionDraft>, string[]]>([
    ['a title and a plan', { title: null, planned: null }, ['title field/missing', 'planned field/missing']],
    ['an owner and a day', { hasOwner: false, dueDay: null }, ['owner field/missing', 'dueDay field/missing']],
    ['the original of what is translated', { planned: { fr: 'Deux cours' } }, ['planned.en field/missing']],
    [
      'something that was promised before it is postponed',
      { status: 'postponed', ...REASON, promisedDay: null },
      ['status field/never-promised'],
    ],
    [
      'a later day, and not an earlier one',
      { status: 'postponed', ...REASON, dueDay: day('2026-06-29') },
      ['dueDay field/not-later'],
    ],
  ])('lacks %s', (_, draft, expected) => expect(lacking(draft)).toEqual(expected));

  it.each<[string, ActionStatus, string, boolean]>([
    ['on its day', 'planned', '2026-09-30', false],
    ['the day after', 'planned', '2026-10-01', true],
    ['under way', 'under-way', '2026-10-01', true],
    ['postponed to a day that has passed', 'postponed', '2026-10-01', true],
    ['done', 'done', '2027-10-01', false],
    ['dropped', 'dropped', '2027-10-01', false],
  ])('is overdue or not %s', (_, status, today, expected) =>
    expect(isOverdue({ dueDay: whole.dueDay, status }, day(today))).toBe(expected),
  );

  it.each(['2026-03-29', '2026-10-25'])('is due until the end of %s in Geneva, when clocks change', (text) => {
    const end = endOfDay(day(text), GENEVA);
    const at = (moment: Date): boolean => isOverdue({ dueDay: day(text), status: 'planned' }, dayOf(moment, GENEVA));
    expect(at(end)).toBe(false);
    expect(at(new Date(end.getTime() + 1))).toBe(true);
  });

  it('counts a postponement from the day that was promised first', () => {
    const [june, september] = [day('2026-06-30'), day('2026-09-30')];
    expect(promisedDay({ status: 'planned', dueDay: june, promisedDay: null })).toBe(june);
    expect(promisedDay({ status: 'postponed', dueDay: september, promisedDay: june })).toBe(june);
    expect(promisedDay({ status: 'under-way', dueDay: september, promisedDay: june })).toBe(september);
  });

  it('without a day is never overdue', () =>
    expect(isOverdue({ dueDay: null, status: 'planned' }, day('2030-01-01'))).toBe(false));

  it('is over when it is done or dropped', () => expect(ENDED_STATUSES).toEqual(['done', 'dropped']));
});
