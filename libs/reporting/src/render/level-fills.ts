import type { RiskLevel } from '@resolute/domain';

/** The colour of each level, in hexadecimal: the ramp of the screens. */
export const LEVEL_FILLS: Readonly<Record<RiskLevel, string>> = {
  low: 'E3E9EE',
  medium: 'F6D9A2',
  high: 'E08A4A',
  critical: '9E2B25',
};
