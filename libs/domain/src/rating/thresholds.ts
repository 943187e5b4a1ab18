import { type Exact, parseDecimal } from '../kernel/decimal';
import type { RuleSettings } from './rating';

/** The thresholds of a version of the rule as numbers. */
export interface Thresholds {
  readonly onTrackFrom: Exact;
  readonly atRiskFrom: Exact;
  readonly exceededFrom: Exact;
}

const read = new WeakMap<RuleSettings, Thresholds>();

/** Read once for each settings object, as a nightly run rates everything by the same one. */
export function thresholdsOf(settings: RuleSettings): Thresholds {
  const known = read.get(settings);
  if (known) return known;
  const thresholds = {
    onTrackFrom: parseDecimal(settings.onTrackFrom),
    atRiskFrom: parseDecimal(settings.atRiskFrom),
    exceededFrom: parseDecimal(settings.exceededFrom),
  };
  read.set(settings, thresholds);
  return thresholds;
}
