import fc from 'fast-check';
import { addDays, type LocalDate, parseLocalDate } from '../calendar/local-date';
import { calendarPeriod, FREQUENCIES } from '../calendar/periods';
import {
  expectedPeriods,
  expectedVersion,
  type Reportable,
  type ReportingDays,
  type Schedule,
  type ScheduledVersion,
} from './expected-periods';

const day = (text: string): LocalDate => parseLocalDate(text);
const span = (from: string, to: string) => ({ from: day(from), to: day(to) });
const ALWAYS: ReportingDays = { from: null, until: null };

const yearly: ScheduledVersion = { startsOn: null, frequency: 'year', series: null };
const quarterly: ScheduledVersion = { startsOn: null, frequency: 'quarter', series: null };
const forTsag: ScheduledVersion = { startsOn: null, frequency: null, series: 'TSAG' };
const from = (startsOn: string, version: ScheduledVersion): ScheduledVersion => ({
  ...version,
  startsOn: day(startsOn),
});

const meeting = (id: string, series: string, first: string, last: string): Reportable => ({
  id,
  series,
  ...span(first, last),
});
const meetings = [
  meeting('TSAG-2026-05', 'TSAG', '2026-05-25', '2026-05-29'),
  meeting('C26', 'COUNCIL', '2026-04-28', '2026-05-08'),
  meeting('TSAG-2026-01', 'TSAG', '2026-01-26', '2026-01-30'),
  meeting('TSAG-2026-12', 'TSAG', '2026-12-28', '2027-01-02'),
];

const expectedIds = (
  schedule: Partial<Schedule<ScheduledVersion>>,
  days: Partial<ReportingDays> = {},
  within = span('2026-01-01', '2026-12-31'),
): string[] =>
  expectedPeriods(
    { versions: [quarterly], retiredOn: null, ...schedule },
    { ...ALWAYS, ...days },
    { span: within, meetings },
  ).map(({ id }) => id);

const QUARTERS = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];

describe('the periods that are expected', () => {
  it.each<[string, Parameters<typeof expectedIds>, string[]]>([
    ['by the calendar', [{}], QUARTERS],
    [
      'that end in the span, wherever they begin',
      [{ versions: [yearly] }, {}, span('2026-07-01', '2026-12-31')],
      ['2026'],
    ],
    ['none before their last day', [{ versions: [yearly] }, {}, span('2026-01-01', '2026-12-30')], []],
    ['over the end of a year', [{}, {}, span('2025-12-31', '2026-03-31')], ['2025-Q4', '2026-Q1']],
    ['none in a span that ends before it begins', [{}, {}, span('2027-01-01', '2025-12-31')], []],
    ['the meetings of a series', [{ versions: [forTsag] }], ['TSAG-2026-01', 'TSAG-2026-05']],
    ['a meeting by its last day', [{ versions: [forTsag] }, {}, span('2027-01-01', '2027-01-31')], ['TSAG-2026-12']],
    [
      'of the version that holds on their last day',
      [{ versions: [yearly, from('2026-07-01', quarterly)] }],
      ['2026-Q3', '2026-Q4'],
    ],
    [
      'of the old version to the day before',
      [{ versions: [quarterly, from('2026-06-30', yearly)] }],
      ['2026-Q1', '2026'],
    ],
    [
      'from the calendar to meetings',
      [{ versions: [quarterly, from('2026-04-01', forTsag)] }],
      ['2026-Q1', 'TSAG-2026-05'],
    ],
    ['until the indicator is retired', [{ retiredOn: day('2026-06-30') }], ['2026-Q1', '2026-Q2']],
    ['not that of the day after', [{ retiredOn: day('2026-06-29') }], ['2026-Q1']],
    ['from the first day of a unit', [{}, { from: day('2026-06-30') }], ['2026-Q2', '2026-Q3', '2026-Q4']],
    ['not before it', [{}, { from: day('2026-07-01') }], ['2026-Q3', '2026-Q4']],
    ['to the last day of a unit', [{}, { until: day('2026-09-30') }], ['2026-Q1', '2026-Q2', '2026-Q3']],
    ['not after it', [{}, { until: day('2026-09-29') }], ['2026-Q1', '2026-Q2']],
    ['none without a version', [{ versions: [] }], []],
  ])('are %s', (_, given, expected) => expect(expectedIds(...given)).toEqual(expected));

  it('are in one of two spans side by side, wherever these meet', () => {
    const versions = fc
      .array(fc.record({ frequency: fc.constantFrom(...FREQUENCIES), start: fc.integer({ min: 0, max: 1500 }) }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((list) =>
        list
          .toSorted((a, b) => a.start - b.start)
          .map(({ frequency, start }, at) => ({
            frequency,
            series: null,
            startsOn: at === 0 ? null : addDays(day('2024-01-01'), start),
          })),
      );
    fc.assert(
      fc.property(versions, fc.integer({ min: 0, max: 1460 }), (list, cut) => {
        const [first, last] = [day('2024-01-01'), day('2027-12-31')];
        const middle = addDays(first, cut);
        const whole = expectedIds({ versions: list }, {}, { from: first, to: last });
        const before = expectedIds({ versions: list }, {}, { from: first, to: middle });
        const after = expectedIds({ versions: list }, {}, { from: addDays(middle, 1), to: last });
        expect([...before, ...after]).toEqual(whole);
        expect(new Set(whole).size).toBe(whole.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the version of a period', () => {
  const calendar = (id: string): Reportable => ({
    ...(calendarPeriod(id) ?? span('2026-01-01', '2026-01-01')),
    id,
    series: null,
  });
  it.each([
    ['a quarter of a yearly indicator', [yearly], calendar('2026-Q1'), undefined],
    ['a year of a yearly one', [yearly], calendar('2026'), yearly],
    ['a meeting of another series', [forTsag], meetings[1], undefined],
    ['a meeting of its series', [forTsag], meetings[0], forTsag],
    ['a meeting, for one that goes by the calendar', [yearly], meetings[0], undefined],
    ['a year, for one that goes by meetings', [forTsag], calendar('2026'), undefined],
  ])('%s', (_, versions, period, expected) =>
    expect(period && expectedVersion({ versions, retiredOn: null }, ALWAYS, period)).toBe(expected),
  );
});
