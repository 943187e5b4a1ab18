import { CELL_FAULTS, LANGUAGES } from '@resolute/domain';
import { faultWords, textIn } from './words';

const PARAMS = {
  meant: 'I-1',
  row: 7,
  first: '1.2',
  second: '12',
  allowed: 'a',
  dimension: 'sex',
  sum: '1',
  total: '2',
  limit: '3',
  max: 2000,
  planned: 1050,
  ceiling: 1000,
  last: '2029',
  steps: 5,
  code: 'R-0001',
};

describe.each(LANGUAGES)('the words of an import in %s', (language) => {
  it.each(CELL_FAULTS)('say why and what to do: %s', (code) => {
    const words = faultWords(code, language, PARAMS);
    expect(words.length).toBeGreaterThan(8);
    expect(words).not.toMatch(/[{}]|请|!|！/u);
    expect(words).toMatch(/[.。]$/u);
  });
  it('are its own', () => {
    const others = LANGUAGES.filter((each) => each !== language).map((each) => JSON.stringify(textIn(each).faults));
    expect(others).not.toContain(JSON.stringify(textIn(language).faults));
  });
});

it('a code that has no words stands for itself', () => {
  expect(faultWords('something', 'en', {})).toBe('something');
});
