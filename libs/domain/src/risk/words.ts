/**
 * The words of the risk register. Resolution 108 (WTSA-24) instructs the Director of TSB, in point 2, to manage strategic and operational
 * risks and their mitigation; the ideas are those of ISO 31000:2018 in our own words, the names those that ITU prints.
 */

/** What a cell of the matrix says, least severe first: the order is the severity. */
export const RISK_LEVELS = ['low', 'medium', 'high', 'critical'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** A strategic risk belongs to the strategic plan, an operational one to the operational plans. */
export const RISK_CLASSES = ['strategic', 'operational'] as const;
export type RiskClass = (typeof RISK_CLASSES)[number];

/** When it could happen, nearest first. */
export const PROXIMITIES = ['within-3-months', 'within-12-months', 'later'] as const;
export type Proximity = (typeof PROXIMITIES)[number];

/** Before any control, as it stands now, and as it shall stand once the treatments are done. */
export const ASSESSMENT_KINDS = ['inherent', 'residual', 'target'] as const;
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number];

/** How much risk is taken in a category of risks, least first: words of the ITU risk appetite statement (C17/73). */
export const APPETITES = ['zero', 'low', 'medium', 'high'] as const;
export type Appetite = (typeof APPETITES)[number];

/** Risk is the effect of uncertainty on objectives, for the worse or for the better (ISO 31000:2018, 3.1). */
export const RISK_NATURES = ['threat', 'opportunity'] as const;
export type RiskNature = (typeof RISK_NATURES)[number];

/** What a risk can be linked to; to one of them at least before it opens, as a risk without an objective is none. */
export const RISK_LINK_KINDS = ['result', 'indicator', 'clause'] as const;
export type RiskLinkKind = (typeof RISK_LINK_KINDS)[number];
