import type { IndicatorVersion } from '../../api/indicators';

/** The version that is asked for, or the one that holds on a day; versions come with the newest first. */
export function shownVersion(
  versions: readonly IndicatorVersion[],
  asked: string | undefined,
  day: string,
): IndicatorVersion | undefined {
  return (
    versions.find(({ number }) => String(number) === asked) ??
    versions.find(({ startsOn }) => startsOn === null || startsOn <= day) ??
    versions.at(-1)
  );
}
