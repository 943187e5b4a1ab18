const BROWSERS: readonly [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|Chromium|CriOS)\//, 'Chromium'],
  [/\bSafari\//, 'Safari'],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux|X11|CrOS/, 'Linux'],
];

/** Browser and system, so that people know their sessions apart: `Firefox on Windows`. Versions are left out: they would tell machines apart. */
export function deviceOf(userAgent = ''): string {
  const nameIn = (list: readonly [RegExp, string][]): string =>
    list.find(([form]) => form.test(userAgent))?.[1] ?? 'Other';
  return `${nameIn(BROWSERS)} on ${nameIn(SYSTEMS)}`;
}
