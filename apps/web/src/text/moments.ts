import type { Language, LocalDate, Numerals } from '@resolute/domain';
import { localeOf } from './locale';

export interface Reader {
  readonly language: Language;
  readonly numerals: Numerals;
  /** IANA name, such as `Europe/Zurich`. */
  readonly timeZone: string;
}

/** Days and moments in the reader's words: never as figures alone, since 5/6 is two different days. */
export interface Moments {
  /** `2026-03-20` → `20 Mar 2026`. */
  readonly day: (day: LocalDate) => string;
  /** `2026-03` → `March 2026`. */
  readonly month: (month: string) => string;
  /** `2026-03-20T22:59:00Z` → `20 Mar 2026, 23:59`, in the reader's time zone. */
  readonly moment: (at: string) => string;
}

export function momentsFor({ language, numerals, timeZone }: Reader): Moments {
  const locale = localeOf(language, numerals);
  const parts = { year: 'numeric', month: language === 'en' ? 'short' : 'long', day: 'numeric' } as const;
  const days = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(locale, {
    ...parts,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  const months = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return {
    month: (month) => months.format(new Date(`${month}-01T00:00:00Z`)),
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    moment: (at) => moments.format(new Date(at)),
  };
}
