import { LANGUAGES, type Language, NUMERALS, type Numerals, THEMES, type Theme } from '@resolute/domain';
import type { ProfileChange } from '@resolute/identity';
import { OneOf } from '../../http/fields/choices';
import { TimeZone } from '../../http/fields/time-zone';

/** What is left out stays as it is. */
export class ProfileChangeDto implements ProfileChange {
  @OneOf(LANGUAGES, 'Language', { optional: true })
  language?: Language;

  @OneOf(NUMERALS, 'Numerals', { optional: true })
  numerals?: Numerals;

  @TimeZone({ optional: true })
  timeZone?: string;

  @OneOf(THEMES, 'Theme', { optional: true })
  theme?: Theme;
}
