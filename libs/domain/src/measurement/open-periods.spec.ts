import fc from 'fast-check';
import { addDays, dayOf, GENEVA, type LocalDate, parseLocalDate } from '../calendar/local-date';
import { FREQUENCIES, periodsOfYear } from '../calendar/periods';
import { type WindowTerms, windowOf } from '../calendar/reporting-window';
import type { Reportable, ReportingDays, ScheduledVersion } from './expected-periods';
import { endsEverOpenOn, endsOpenOn, openPeriods } from './open-periods';

const day = (text: string): LocalDate => parseLocalDate(text);
const ALWAYS: ReportingDays = { from: null, until: null };

type Version = ScheduledVersion & WindowTerms;
const quarterly: Version = {
  startsOn: null,
  frequency: 'quarter',
  series: null,
  opensAfterDays: 1,
  lagDays: 30,
  graceDays: 10,
};
const forTsag: Version = { ...quarterly, frequency: null, series: 'TSAG' };
const meeting = (id: string, from: string, to: string): Reportable => ({
  id,
  series: 'TSAG',
  from: day(from),
  to: day(to),
});
const meetings = [
  meeting('TSAG-2025-05', '2025-05-26', '2025-05-30'),
  meeting('TSAG-2026-03', '2026-03-16', '2026-03-20'),
];

interface Asked {
  readonly on?: string;
  readonly versions?: readonly Version[];
  readonly days?: Partial<ReportingDays>;
  readonly named?: readonly string[];
}

const ids = ({ on = '2026-04-15', versions = [quarterly], days = {}, named = [] }: Asked): string[] =>
  openPeriods(
    { versions, retiredOn: null },
    { ...ALWAYS, ...days },
    { day: day(on), meetings, named: new Set(named) },
  ).map(({ id }) => id);

describe('the periods that may be open', () => {
  const halfYearOf = { ...quarterly, lagDays: 200 };
  it.each<[string, Asked, string[]]>([
    ['on the day before it opens', { on: '2026-03-31' }, []],
    ['on the day on which it opens', { on: '2026-04-01' }, ['2026-Q1']],
    ['on its last day', { on: '2026-05-10' }, ['2026-Q1']],
    ['on the day after', { on: '2026-05-11' }, []],
    ['as far back as lag and grace reach', { versions: [halfYearOf] }, ['2025-Q3', '2025-Q4', '2026-Q1']],
    ['years back', { versions: [{ ...quarterly, frequency: 'year', lagDays: 1000 }] }, ['2023', '2024', '2025']],
    ['before they have ended', { versions: [{ ...quarterly, opensAfterDays: -80 }] }, ['2026-Q1', '2026-Q2']],
    ['meetings', { versions: [forTsag] }, ['TSAG-2026-03']],
    ['what is named, however old', { named: ['2020-Q4'] }, ['2020-Q4', '2026-Q1']],
    ['what is named, once', { named: ['2026-Q1'] }, ['2026-Q1']],
    ['a meeting that is named', { versions: [forTsag], named: ['TSAG-2025-05'] }, ['TSAG-2025-05', 'TSAG-2026-03']],
    ['nothing named that is not reported so', { named: ['2025', '2025-05', 'TSAG-2025-05', 'nonsense'] }, ['2026-Q1']],
    ['nothing after the last day of a unit', { days: { until: day('2026-03-30') }, named: ['2026-Q1'] }, []],
    [
      'each by the terms of its own version',
      { versions: [halfYearOf, { ...quarterly, startsOn: day('2025-10-01'), lagDays: 0, graceDays: 0 }] },
      ['2025-Q3'],
    ],
  ])('are %s', (_, asked, expected) => expect(ids(asked)).toEqual(expected));

  it('end from the last day of grace back to the end that opens on the day', () => {
    expect(endsOpenOn(day('2026-05-10'), quarterly)).toEqual({ from: '2026-03-31', to: '2026-05-09' });
    expect(endsEverOpenOn(day('2026-05-10'))).toEqual({ from: '2006-04-25', to: '2036-05-17' });
  });

  it('hold every one that is open', () => {
    const terms = fc
      .record({
        opensAfterDays: fc.integer({ min: -400, max: 400 }),
        lagDays: fc.integer({ min: 0, max: 800 }),
        graceDays: fc.integer({ min: 0, max: 200 }),
      })
      .filter(({ opensAfterDays, lagDays, graceDays }) => opensAfterDays <= lagDays + graceDays);
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 400 });
    fc.assert(
      fc.property(
        terms,
        fc.constantFrom(...FREQUENCIES),
        minutes,
        fc.boolean(),
        (given, frequency, later, isGranted) => {
          const now = new Date(Date.parse('2025-12-31T23:00:00Z') + later * 60_000).toISOString();
          const today = dayOf(new Date(now), GENEVA);
          const named = isGranted ? ['2022', '2022-H1', '2022-Q1', '2022-01'] : [];
          const exceptions = named.map((periodId) => ({
            unitId: null,
            indicatorId: null,
            periodId,
            grantedAt: '2025-01-01T00:00:00Z',
            until: addDays(today, 1),
            reason: 'Late',
            by: 'planner',
          }));
          const found = new Set(ids({ on: today, versions: [{ ...quarterly, ...given, frequency }], named }));
          const all = [2022, 2023, 2024, 2025, 2026, 2027, 2028].flatMap((year) => periodsOfYear(year, frequency));
          const open = all.filter((period) => {
            const about = {
              unitId: 'u',
              indicatorId: 'i',
              period,
              terms: given,
              closures: [],
              exceptions,
              moment: now,
            };
            return windowOf(about).kind === 'open';
          });
          expect(open.filter(({ id }) => !found.has(id))).toEqual([]);
        },
      ),
    );
  });
});
