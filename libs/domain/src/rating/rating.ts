/** Green, amber and red, by what they say. */
export const RATINGS = ['on-track', 'at-risk', 'off-track'] as const;
export type Rating = (typeof RATINGS)[number];

/** What a reader must know beside the colour. */
export const FLAGS = ['exceeded', 'regression', 'incomplete', 'no-baseline', 'judged'] as const;
export type Flag = (typeof FLAGS)[number];

/** Why there is no rating, in the order in which the gates are asked. Grey is never red, never 0 and never 1. */
export const NOT_RATED_REASONS = [
  'not-applicable',
  'no-target',
  'not-due',
  'no-data',
  'not-comparable',
  'low-coverage',
] as const;
export type NotRatedReason = (typeof NOT_RATED_REASONS)[number];

/** The thresholds of one version of the rule; stored with each rating, so that an old one can be explained. */
export interface RuleSettings {
  readonly version: string;
  /** Pace from which a rating is green. */
  readonly onTrackFrom: string;
  /** Pace from which a rating is amber. */
  readonly atRiskFrom: string;
  /** Progress from which a green rating suggests a review of the target. */
  readonly exceededFrom: string;
  /** Share of the counted parts that must be rated before their parent is. */
  readonly leastCoverage: string;
}

export const RULE_VERSION_1: RuleSettings = {
  version: '1',
  onTrackFrom: '0.9',
  atRiskFrom: '0.6',
  exceededFrom: '1.15',
  leastCoverage: '0.5',
};
