import { LANGUAGES, type Language, understoodNumber } from '@resolute/domain';
import { decimalToType, typedDecimal } from './typed-decimal';

describe('a number that is typed into a form', () => {
  it.each<[string, Language, string]>([
    ['1,234', 'en', '1234'],
    ['1,234', 'zh', '1234'],
    ['1 234,5', 'fr', '1234.5'],
    ['1,234.5', 'en', '1234.5'],
    ['1.234,5', 'es', '1234.5'],
    ['١٬٢٣٤٫٥', 'ar', '1234.5'],
    ['\u22120,5', 'fr', '-0.5'],
    [' 0.05 ', 'en', '0.05'],
    ['.5', 'en', '0.5'],
    ['', 'en', ''],
    ['many', 'en', 'many'],
    ['5%', 'en', '5%'],
    ['~5', 'en', '~5'],
    ['n/a', 'en', 'n/a'],
  ])('%s in %s is sent as %s', (typed, language, sent) => expect(typedDecimal(typed, language)).toBe(sent));
});

describe('a decimal that stands in a field to begin with', () => {
  it.each(['1.234', '-12.345', '0.125', '1234.5', '1234', '0.05', '123.456'])(
    'is understood as itself in every language: %s',
    (decimal) => {
      for (const language of LANGUAGES)
        expect(understoodNumber(decimalToType(decimal), language)).toMatchObject({ kind: 'number', value: decimal });
    },
  );
});
