import { parseLocalDate } from './local-date';
import { type PeriodClosure, type WindowException, type WindowInput, windowOf } from './reporting-window';

const day = parseLocalDate;
const quarter = (id: string, from: string, to: string) => ({ id, from: day(from), to: day(to) });

/** The first quarter may be entered from 1 April, is due on 30 April and missed after 10 May. */
const input: WindowInput = {
  unitId: 'SG13',
  indicatorId: 'I1',
  period: quarter('2026-Q1', '2026-01-01', '2026-03-31'),
  terms: { opensAfterDays: 1, lagDays: 30, graceDays: 10 },
  closures: [],
  exceptions: [],
  moment: '2026-04-15T12:00:00Z',
};

/** A period of one day that may be entered on that day alone: it opens with its first moment and closes with its last. */
const onlyOn = (text: string): Partial<WindowInput> => ({
  period: quarter('D', '2026-01-01', text),
  terms: { opensAfterDays: 0, lagDays: 0, graceDays: 0 },
});

const exception: WindowException = {
  unitId: 'SG13',
  indicatorId: 'I1',
  periodId: '2026-Q1',
  grantedAt: '2026-05-20T08:00:00Z',
  until: day('2026-06-15'),
  reason: 'The secretariat moved.',
  by: 'planner-1',
};
const closure: PeriodClosure = {
  from: day('2026-01-01'),
  to: day('2026-12-31'),
  since: day('2026-06-30'),
  decision: 'C26/DEC/1',
};

/** In short: `open window 2026-05-10T21:59:59.999Z`, or `rule since until opener`. */
function answer(changes: Partial<WindowInput>): string {
  const window = windowOf({ ...input, ...changes });
  if (window.kind === 'open') return `open ${window.because} ${window.until}`;
  return `${window.rule} ${window.since ?? '-'} ${window.until ?? '-'} ${window.opener}`;
}

const OPEN = 'open window 2026-05-10T21:59:59.999Z';
const NOT_YET = 'not-yet-open - 2026-03-31T22:00:00.000Z planner';
const CLOSED = 'window-closed 2026-05-10T22:00:00.000Z - planner';
const FUTURE = 'future - 2026-03-31T22:00:00.000Z nobody';
const UNKNOWN = 'not-determined - - planner';

describe('a window', () => {
  it.each([
    ['a second before the period', '2025-12-31T22:59:59Z', FUTURE],
    ['as the period begins', '2025-12-31T23:00:00Z', NOT_YET],
    ['a second before it opens', '2026-03-31T21:59:59Z', NOT_YET],
    ['a millisecond before it opens', '2026-03-31T21:59:59.999Z', NOT_YET],
    ['as it opens', '2026-03-31T22:00:00Z', OPEN],
    ['in the middle', '2026-04-15T12:00:00Z', OPEN],
    ['written with an offset', '2026-04-01T00:00:00+02:00', OPEN],
    ['a second before it closes', '2026-05-10T21:59:58.999Z', OPEN],
    ['at its last moment', '2026-05-10T21:59:59.999Z', OPEN],
    ['a millisecond later', '2026-05-10T22:00:00Z', CLOSED],
    ['a second later', '2026-05-10T22:00:00.999Z', CLOSED],
    ['years later', '2030-01-01T00:00:00Z', CLOSED],
  ])('%s (%s)', (_, moment, expected) => expect(answer({ moment })).toBe(expected));

  const notYet = (end: string, opens: string) => `not-yet-open - ${opens} planner (${end})`;
  it.each([
    ['2026-03-29', '2026-03-28T22:59:59Z', notYet('2026-03-29', '2026-03-28T23:00:00.000Z')],
    ['2026-03-29', '2026-03-28T23:00:00Z', 'open window 2026-03-29T21:59:59.999Z (2026-03-29)'],
    ['2026-03-29', '2026-03-29T01:00:00Z', 'open window 2026-03-29T21:59:59.999Z (2026-03-29)'],
    ['2026-03-29', '2026-03-29T21:59:59Z', 'open window 2026-03-29T21:59:59.999Z (2026-03-29)'],
    ['2026-03-29', '2026-03-29T22:00:00Z', 'window-closed 2026-03-29T22:00:00.000Z - planner (2026-03-29)'],
    ['2026-03-29', '2026-03-29T22:59:59Z', 'window-closed 2026-03-29T22:00:00.000Z - planner (2026-03-29)'],
    ['2026-10-25', '2026-10-24T21:59:59Z', notYet('2026-10-25', '2026-10-24T22:00:00.000Z')],
    ['2026-10-25', '2026-10-24T22:00:00Z', 'open window 2026-10-25T22:59:59.999Z (2026-10-25)'],
    ['2026-10-25', '2026-10-25T00:30:00Z', 'open window 2026-10-25T22:59:59.999Z (2026-10-25)'],
    ['2026-10-25', '2026-10-25T01:30:00Z', 'open window 2026-10-25T22:59:59.999Z (2026-10-25)'],
    ['2026-10-25', '2026-10-25T22:59:59Z', 'open window 2026-10-25T22:59:59.999Z (2026-10-25)'],
    ['2026-10-25', '2026-10-25T23:00:00Z', 'window-closed 2026-10-25T23:00:00.000Z - planner (2026-10-25)'],
  ])('on the days of 23 and 25 hours: %s at %s', (text, moment, expected) =>
    expect(`${answer({ ...onlyOn(text), moment })} (${text})`).toBe(expected),
  );

  it.each([
    ['that opens before the period has ended', -31, '2026-02-27T23:00:00Z', OPEN],
    ['a second earlier', -31, '2026-02-27T22:59:59Z', 'not-yet-open - 2026-02-27T23:00:00.000Z planner'],
    ['never before the period', -300, '2025-12-31T22:59:59Z', 'future - 2025-12-31T23:00:00.000Z nobody'],
    ['but as it begins', -300, '2025-12-31T23:00:00Z', OPEN],
    ['for one day only', 40, '2026-05-09T22:00:00Z', OPEN],
  ])('%s', (_, opensAfterDays, moment, expected) =>
    expect(answer({ terms: { opensAfterDays, lagDays: 30, graceDays: 10 }, moment })).toBe(expected),
  );
});

describe('what is absent, unreadable or contradictory is locked', () => {
  const terms = { opensAfterDays: 1, lagDays: 30, graceDays: 10 };
  const unreadable = { ...closure, since: 'soon' as PeriodClosure['since'] };
  it.each<[string, Partial<WindowInput>]>([
    ['no period', { period: undefined }],
    ['no terms', { terms: undefined }],
    ['a period that ends before it begins', { period: quarter('P', '2026-03-31', '2026-01-01') }],
    ['a day that does not exist', { period: { id: 'P', from: day('2026-01-01'), to: '2026-02-30' as never } }],
    ['a window that opens after it closes', { terms: { ...terms, opensAfterDays: 41 } }],
    ['a lag below zero', { terms: { ...terms, lagDays: -1 } }],
    ['a grace below zero', { terms: { ...terms, graceDays: -1 } }],
    ['half a day', { terms: { ...terms, opensAfterDays: 0.5 } }],
    ['no number of days', { terms: { ...terms, lagDays: Number.NaN } }],
    ['days without end', { terms: { ...terms, graceDays: 1e9 } }],
    ['no moment', { moment: '' }],
    ['a moment without a place', { moment: '2026-04-15T12:00:00' }],
    ['a closure that cannot be read', { closures: [unreadable] }],
    ['even with an exception', { terms: undefined, exceptions: [{ ...exception, grantedAt: '2026-01-01T00:00:00Z' }] }],
  ])('%s', (_, changes) => expect(answer(changes)).toBe(UNKNOWN));
});

describe('an exception', () => {
  const EXCEPTED = 'open exception 2026-06-15T21:59:59.999Z';
  it.each<[string, Partial<WindowException>, string, string]>([
    ['a second before it is granted', {}, '2026-05-20T07:59:59Z', CLOSED],
    ['as it is granted', {}, '2026-05-20T08:00:00Z', EXCEPTED],
    ['at its last moment', {}, '2026-06-15T21:59:59.999Z', EXCEPTED],
    ['a second after it has expired', {}, '2026-06-15T22:00:00.999Z', CLOSED],
    ['for every unit', { unitId: null }, '2026-06-01T00:00:00Z', EXCEPTED],
    ['for every indicator', { indicatorId: null }, '2026-06-01T00:00:00Z', EXCEPTED],
    ['for all', { unitId: null, indicatorId: null }, '2026-06-01T00:00:00Z', EXCEPTED],
    ['for another unit', { unitId: 'SG2' }, '2026-06-01T00:00:00Z', CLOSED],
    ['for another indicator', { indicatorId: 'I2' }, '2026-06-01T00:00:00Z', CLOSED],
    ['for another period', { periodId: '2026-Q2' }, '2026-06-01T00:00:00Z', CLOSED],
    ['that does not say for whom', { unitId: undefined as never }, '2026-06-01T00:00:00Z', CLOSED],
    ['without a reason', { reason: ' ' }, '2026-06-01T00:00:00Z', CLOSED],
    ['without a name', { by: '' }, '2026-06-01T00:00:00Z', CLOSED],
    ['until no day', { until: 'ever' as never }, '2026-06-01T00:00:00Z', CLOSED],
    ['granted at no moment', { grantedAt: 'once' }, '2026-06-01T00:00:00Z', CLOSED],
    ['before the window opens', { grantedAt: '2026-02-01T00:00:00Z' }, '2026-02-01T00:00:00Z', EXCEPTED],
    ['before the period begins', { grantedAt: '2025-12-01T00:00:00Z' }, '2025-12-31T22:59:59Z', FUTURE],
    ['that outlasts the open window', { grantedAt: '2026-04-01T00:00:00Z' }, '2026-04-15T12:00:00Z', EXCEPTED],
    [
      'that ends before the window does',
      { grantedAt: '2026-04-01T00:00:00Z', until: day('2026-04-20') },
      '2026-04-15T12:00:00Z',
      OPEN,
    ],
  ])('%s', (_, changes, moment, expected) =>
    expect(answer({ exceptions: [{ ...exception, ...changes }], moment })).toBe(expected),
  );

  it('that lasts longest counts', () => {
    const shorter = { ...exception, until: day('2026-06-01') };
    expect(answer({ exceptions: [shorter, exception, shorter], moment: '2026-05-25T00:00:00Z' })).toBe(EXCEPTED);
    expect(answer({ exceptions: [shorter], moment: '2026-06-02T00:00:00Z' })).toBe(CLOSED);
  });

  it.each([
    ['2026-03-29', '2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z'],
    ['2026-10-25', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z'],
  ])('expires at the end of %s, whatever its length', (until, within, after) => {
    const period = quarter('Q', '2025-01-01', '2025-03-31');
    const exceptions = [{ ...exception, periodId: 'Q', grantedAt: '2026-01-01T00:00:00Z', until: day(until) }];
    expect(windowOf({ ...input, period, exceptions, moment: within })).toMatchObject({ because: 'exception' });
    expect(windowOf({ ...input, period, exceptions, moment: after })).toMatchObject({ rule: 'window-closed' });
  });
});

describe('a closed year', () => {
  const YEAR_CLOSED = 'period-closed 2026-06-29T22:00:00.000Z - planner';
  const early = { ...closure, since: day('2026-04-20') };
  const second: Partial<WindowInput> = { period: quarter('2026-Q4', '2026-10-01', '2026-12-31') };

  it.each<[string, Partial<WindowInput>, string]>([
    ['a second before', { closures: [closure], moment: '2026-06-29T21:59:59Z' }, CLOSED],
    ['as it is closed', { closures: [closure], moment: '2026-06-29T22:00:00Z' }, YEAR_CLOSED],
    ['another year', { closures: [{ ...closure, to: day('2026-03-30') }], moment: '2026-07-01T00:00:00Z' }, CLOSED],
    ['shortens a window', { closures: [early] }, 'open window 2026-04-19T21:59:59.999Z'],
    [
      'from its day on',
      { closures: [early], moment: '2026-04-19T22:00:00Z' },
      'period-closed 2026-04-19T22:00:00.000Z - planner',
    ],
    ['is the first of two', { closures: [closure, early, closure] }, 'open window 2026-04-19T21:59:59.999Z'],
    ['swallows a window', { ...second, closures: [closure], moment: '2026-05-01T00:00:00Z' }, 'future - - nobody'],
    [
      'before it opens',
      { closures: [{ ...closure, since: day('2026-03-15') }], moment: '2026-03-01T00:00:00Z' },
      'not-yet-open - - planner',
    ],
    [
      'is opened by an exception',
      { closures: [closure], exceptions: [{ ...exception, until: day('2026-07-15') }], moment: '2026-07-01T00:00:00Z' },
      'open exception 2026-07-15T21:59:59.999Z',
    ],
  ])('%s', (_, changes, expected) => expect(answer(changes)).toBe(expected));

  it('names the decision', () =>
    expect(windowOf({ ...input, closures: [closure], moment: '2026-07-01T00:00:00Z' })).toEqual({
      kind: 'locked',
      rule: 'period-closed',
      since: '2026-06-29T22:00:00.000Z',
      until: null,
      opener: 'planner',
      decision: 'C26/DEC/1',
    }));
});

describe('a value that was sent back', () => {
  // The window closes with 2026-05-10; 14 days after 2026-05-12 in Geneva are over with 2026-05-26.
  const returnedAt = '2026-05-11T22:30:00Z';
  const RETURNED = 'open return 2026-05-26T21:59:59.999Z';
  const early = { ...closure, since: day('2026-05-20') };
  it.each<[string, Partial<WindowInput>, string]>([
    ['before it came back', { moment: '2026-05-11T22:29:59Z' }, CLOSED],
    ['as it comes back', { moment: returnedAt }, RETURNED],
    ['at the last moment', { moment: '2026-05-26T21:59:59.999Z' }, RETURNED],
    ['a second later', { moment: '2026-05-26T22:00:00.999Z' }, CLOSED],
    ['at no moment', { returnedAt: 'once', moment: '2026-05-12T00:00:00Z' }, CLOSED],
    [
      'within the window, which lasts longer',
      { returnedAt: '2026-04-10T08:00:00Z', moment: '2026-04-15T12:00:00Z' },
      OPEN,
    ],
    [
      'shortly before the window closes',
      { returnedAt: '2026-05-09T08:00:00Z', moment: '2026-05-10T12:00:00Z' },
      'open return 2026-05-23T21:59:59.999Z',
    ],
    [
      'with an exception that lasts longer',
      { exceptions: [exception], moment: '2026-05-21T00:00:00Z' },
      'open exception 2026-06-15T21:59:59.999Z',
    ],
    ['until a closure', { closures: [early], moment: '2026-05-13T00:00:00Z' }, 'open return 2026-05-19T21:59:59.999Z'],
    [
      'not against a closure',
      { closures: [early], moment: '2026-05-19T22:00:00Z' },
      'period-closed 2026-05-19T22:00:00.000Z - planner',
    ],
    ['nor into a period to come', { returnedAt: '2025-12-20T00:00:00Z', moment: '2025-12-31T22:59:59Z' }, FUTURE],
    ['nor without terms', { terms: undefined, moment: '2026-05-13T00:00:00Z' }, UNKNOWN],
  ])('%s', (_, changes, expected) => expect(answer({ returnedAt, ...changes })).toBe(expected));

  it.each([
    ['2026-03-15T10:00:00Z', '2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z'],
    ['2026-10-11T10:00:00Z', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z'],
  ])('returned at %s, is open to the end of the day on which clocks change', (at, within, after) => {
    const period = quarter('Q', '2025-01-01', '2025-03-31');
    expect(windowOf({ ...input, period, returnedAt: at, moment: within })).toMatchObject({ because: 'return' });
    expect(windowOf({ ...input, period, returnedAt: at, moment: after })).toMatchObject({ rule: 'window-closed' });
  });
});
