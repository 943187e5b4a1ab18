import type { IndicatorVersion } from '../../api/indicators';
import { useWords } from '../../text/words';

type Days = Pick<IndicatorVersion, 'opensAfterDays' | 'lagDays' | 'graceDays'>;

/** When entry opens, until when a value is due, and from when on it counts as missing; a sentence each. */
export function useEntryDays(): (days: Days) => readonly string[] {
  const { say } = useWords();
  return ({ opensAfterDays, lagDays, graceDays }) => [
    opensAfterDays < 0
      ? say('indicators.opensBefore', { count: -opensAfterDays })
      : say('indicators.opensAfter', { count: opensAfterDays }),
    say('indicators.dueAfter', { count: lagDays }),
    say('indicators.missingAfter', { count: lagDays + graceDays }),
  ];
}
