import type { Language } from '../kernel/languages';
import { numberReadings } from './number-readings';

it.each<[string, Language, string[]]>([
  ['1.234,5', 'en', ['1234.5']],
  ['1,234', 'en', ['1234']],
  ['1,234', 'zh', ['1234']],
  ['1,234', 'fr', ['1.234', '1234']],
  ['1,234', 'ar', ['1.234', '1234']],
  ['1.234', 'en', ['1.234', '1234']],
  ['1.234', 'es', ['1234', '1.234']],
  ['0,123', 'en', ['0.123']],
  ['12,34,567', 'en', []],
  ['', 'en', []],
])('%s in %s', (body, language, expected) => expect(numberReadings(body, language)).toEqual(expected));
