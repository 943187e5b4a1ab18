import { dayText, figureText, momentText, shortDayText } from './report-numbers';

const NBSP = '\u00A0';

describe('a figure on paper', () => {
  it.each([
    ['60', '60'],
    ['0', '0'],
    ['-0.004', '0'],
    ['59.3333333333333333', '59.33'],
    ['0.125', '0.12'],
    ['0.135', '0.14'],
    ['-7', '\u22127'],
    ['1234.5', `1${NBSP}234.5`],
    ['1234567', `1${NBSP}234${NBSP}567`],
    ['99999999999999999999999999999999999999', `99${`${NBSP}999`.repeat(12)}`],
  ])('%s is printed as %s', (value, expected) => {
    expect(figureText(value)).toBe(expected);
  });
});

it('a day is printed with its month by name, a moment in UTC', () => {
  expect(dayText('2025-05-01')).toBe('1 May 2025');
  expect(shortDayText('2025-12-31')).toBe('31 Dec 2025');
  expect(momentText('2026-03-20T22:59:00.000Z')).toBe('20 March 2026, 22:59');
});
