import type { IndicatorPath } from './indicator-path';
import type { PathLabels } from './path-labels';

/** How the labels of a path are worded in a language; a value comes printed. */
export interface LabelWords {
  readonly figure: (decimal: string) => string;
  readonly baseline: (value: string) => string;
  readonly target: (value: string) => string;
  readonly expected: (value: string) => string;
}

/** What is written beside the dots of a path, on screen and on paper alike. A running total begins at a 0 that says nothing. */
export function labelsOf(path: IndicatorPath, words: LabelWords): PathLabels {
  const { baseline, target, expected, values, isRunningTotal } = path;
  const last = values.at(-1);
  return {
    ...(baseline && !isRunningTotal && { baseline: words.baseline(words.figure(baseline.value)) }),
    ...(last && { last: (last.isEstimate ? '~' : '') + words.figure(last.value) }),
    ...(target && { target: words.target(words.figure(target.value)) }),
    ...(expected && { expected: words.expected(words.figure(expected.value)) }),
  };
}
