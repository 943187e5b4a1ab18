import { oneYearOn } from './one-year-on';

it.each([
  ['OP-2026-2029', 'OP-2027-2030'],
  ['Operational plan 2026–2029', 'Operational plan 2027–2030'],
  ['2026-2029年四年期滚动运作规划', '2027-2030年四年期滚动运作规划'],
  ['на 2029–2032 годы', 'на 2030–2033 годы'],
  ['Plan of ITU-T', 'Plan of ITU-T'],
  ['TD 12026 and C25/126', 'TD 12026 and C25/126'],
])('%s becomes %s', (text, expected) => {
  expect(oneYearOn(text)).toBe(expected);
});
