import { parseLocalDate as day } from '../calendar';
import { isLateStart, type ReportCalendar, type RunOnCalendar, type RunStep, runSteps } from './planned-runs';

/** Due on 2026-05-11: seven days before the deadline. */
const DEFINITION = { code: 'summary', series: 'TSAG', isActive: true, cutOffDays: 7 };
const MEETING = {
  id: 'o',
  series: 'TSAG',
  toDay: day('2026-05-29'),
  submissionDay: day('2026-05-18'),
  isCancelled: false,
};
const RUN: RunOnCalendar = {
  id: 'r',
  definition: 'summary',
  occasionId: 'o',
  dueOn: day('2026-05-11'),
  isStarted: false,
  skipReason: null,
};
/** In Geneva it is two hours later: the day of the run ends at 21:59:59.999. */
const BEFORE = '2026-05-11T21:59:59.999Z';
const AFTER = '2026-05-11T22:00:00.000Z';

interface Changed {
  readonly definition?: Partial<typeof DEFINITION>;
  readonly meeting?: { readonly [K in keyof typeof MEETING]?: (typeof MEETING)[K] | null };
  readonly run?: Partial<RunOnCalendar>;
}

const calendar = ({ definition, meeting, run }: Changed = {}): ReportCalendar => ({
  definitions: [{ ...DEFINITION, ...definition }],
  occasions: [{ ...MEETING, ...meeting } as typeof MEETING],
  runs: run ? [{ ...RUN, ...run }] : [],
});

const told = (step: RunStep): string => {
  const { kind, runId } = step;
  const more = {
    plan: () => ('dueOn' in step ? step.dueOn : ''),
    start: () => ('isLate' in step ? `${step.dueOn}${step.isLate ? ' late' : ''}` : ''),
    skip: () => ('reason' in step ? step.reason : ''),
    drop: () => '',
  }[kind]();
  return `${kind} ${runId ?? 'new'} ${more}`.trim();
};
const stepsOf = (given: ReportCalendar, now: string): string[] => runSteps(given, new Date(now)).map(told);

it.each<[what: string, given: Changed, now: string, steps: readonly string[]]>([
  ['before its day it is planned', {}, '2026-01-01T00:00:00Z', ['plan new 2026-05-11']],
  ['planned once', { run: {} }, '2026-01-01T00:00:00Z', []],
  ['until the last moment of its day it waits', { run: {} }, BEFORE, []],
  ['from the next it is started', { run: {} }, AFTER, ['start r 2026-05-11']],
  ['a day that nobody had planned is started too', {}, AFTER, ['start new 2026-05-11']],
  ['once', { run: { isStarted: true } }, AFTER, []],
  ['and not planned anew when a clock is set back', { run: { isStarted: true } }, '2026-05-01T00:00:00Z', []],
  ['the day after it is not late', { run: {} }, '2026-05-12T21:59:59.999Z', ['start r 2026-05-11']],
  ['after that it is caught up, late', { run: {} }, '2026-05-12T22:00:00Z', ['start r 2026-05-11 late']],
  ['on the last day of the meeting still', { run: {} }, '2026-05-29T21:59:59Z', ['start r 2026-05-11 late']],
  ['when the meeting is over it is passed over', { run: {} }, '2026-05-29T22:00:00Z', ['skip r over']],
  ['also one that nobody had planned', {}, '2027-01-01T00:00:00Z', ['skip new over']],
  ['once only', { run: { skipReason: 'over' } }, '2027-01-01T00:00:00Z', []],
  [
    'and made after all when the meeting moves to later days',
    { run: { skipReason: 'over' }, meeting: { toDay: day('2026-06-30') } },
    '2026-06-01T00:00:00Z',
    ['start r 2026-05-11 late'],
  ],
  [
    'a deadline that moves takes its run along',
    { run: {}, meeting: { submissionDay: day('2026-05-20') } },
    BEFORE,
    ['plan r 2026-05-13'],
  ],
  [
    'also into the past',
    { run: {}, meeting: { submissionDay: day('2026-05-10') } },
    BEFORE,
    ['start r 2026-05-03 late'],
  ],
  ['so does another cut-off', { run: {}, definition: { cutOffDays: 0 } }, BEFORE, ['plan r 2026-05-18']],
  ['what was started stays', { run: { isStarted: true }, definition: { cutOffDays: 0 } }, BEFORE, []],
  ['without a deadline nothing is planned', { meeting: { submissionDay: null } }, BEFORE, []],
  ['and what was planned is no more', { run: {}, meeting: { submissionDay: null } }, BEFORE, ['drop r']],
  ['a meeting of another series plans nothing', { meeting: { series: 'COUNCIL' } }, BEFORE, []],
  ['and drops what was planned', { run: {}, meeting: { series: 'COUNCIL' } }, BEFORE, ['drop r']],
  ['a cancelled meeting plans nothing', { meeting: { isCancelled: true } }, BEFORE, []],
  ['and passes over what was planned', { run: {}, meeting: { isCancelled: true } }, BEFORE, ['skip r cancelled']],
  ['for good', { run: { skipReason: 'cancelled' } }, AFTER, []],
  ['an inactive definition plans nothing', { definition: { isActive: false } }, AFTER, []],
  ['and passes over what was planned', { run: {}, definition: { isActive: false } }, AFTER, ['skip r inactive']],
  ['until it is active again', { run: { skipReason: 'inactive' } }, BEFORE, ['plan r 2026-05-11']],
  ['what somebody asked for is not planned', { run: { dueOn: null, isStarted: true } }, AFTER, []],
])('%s', (_, given, now, steps) => expect(stepsOf(calendar(given), now)).toEqual(steps));

it.each([
  // A day of 23 hours, and one of 25: clocks change on the last Sundays of March and October.
  ['2026-03-29', '2026-03-29T21:59:59.999Z', '2026-03-29T22:00:00Z'],
  ['2026-03-28', '2026-03-28T22:59:59.999Z', '2026-03-28T23:00:00Z'],
  ['2026-10-25', '2026-10-25T22:59:59.999Z', '2026-10-25T23:00:00Z'],
  ['2026-10-24', '2026-10-24T21:59:59.999Z', '2026-10-24T22:00:00Z'],
])('a run of %s is due when that day ends in Geneva, whatever its length', (dueOn, last, first) => {
  const meeting = { submissionDay: day(dueOn), toDay: day('2026-12-31') };
  const given = calendar({ definition: { cutOffDays: 0 }, meeting });
  expect(stepsOf(given, last)).toEqual([`plan new ${dueOn}`]);
  expect(stepsOf(given, first)).toEqual([`start new ${dueOn}`]);
});

it.each([
  ['2026-03-28', '2026-03-29T21:59:59.999Z', false],
  ['2026-03-28', '2026-03-29T22:00:00Z', true],
  ['2026-10-24', '2026-10-25T22:59:59.999Z', false],
  ['2026-10-24', '2026-10-25T23:00:00Z', true],
])('a run of %s that is started at %s is late: %s', (dueOn, now, isLate) =>
  expect(isLateStart(day(dueOn), new Date(now))).toBe(isLate),
);

it('looks at each definition and meeting by itself', () => {
  const given: ReportCalendar = {
    definitions: [DEFINITION, { ...DEFINITION, code: 'other', cutOffDays: 0 }],
    occasions: [MEETING, { ...MEETING, id: 'p', submissionDay: day('2026-05-29') }],
    runs: [RUN, { ...RUN, id: 's', definition: 'other', dueOn: null, isStarted: true }],
  };
  const steps = runSteps(given, new Date(AFTER));
  expect(steps.map((step) => `${step.definition} ${step.occasionId} ${told(step)}`)).toEqual([
    'summary o start r 2026-05-11',
    'summary p plan new 2026-05-22',
    'other p plan new 2026-05-29',
  ]);
});
