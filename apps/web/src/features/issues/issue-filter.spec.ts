import { filterOf } from './issue-filter';

describe('what the address says about the list of issues', () => {
  it.each([
    [{}, {}],
    [
      { definition: 'council-summary', occasion: 'C26' },
      { definition: 'council-summary', occasion: 'C26' },
    ],
    [{ language: 'ar' }, { language: 'ar' }],
    [{ language: 'xx' }, {}],
    [{ state: 'prepared' }, { state: 'prepared' }],
    [{ state: 'gone' }, {}],
    [{ year: '2026' }, { year: 2026 }],
    [{ year: '20x6' }, {}],
    [{ latest: '1' }, { latest: true }],
    [{ latest: 'no' }, {}],
  ])('%j asks for %j', (address, expected) => {
    expect(filterOf(address)).toEqual(expected);
  });
});
