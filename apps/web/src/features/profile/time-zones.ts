interface ZoneChoice {
  readonly value: string;
  readonly label: string;
}

/** The zones that this browser knows, and the one that is kept, which an older browser may not list. `New_York` reads `New York`. */
export function timeZoneChoices(kept: string): ZoneChoice[] {
  const zones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), kept]);
  return [...zones].toSorted().map((value) => ({ value, label: value.replaceAll('_', ' ') }));
}
