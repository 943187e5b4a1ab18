/**
 * What of plan, numbers, money and risks does not line up, by the code of the rule that found it and in the order in which it is told
 * (Resolution 108, noting e: strategic, financial, operational and human-resource planning are to be one). A finding forbids nothing.
 */
export const ALIGNMENT_RULES = [
  'output-without-outcome',
  'outcome-without-output',
  'priority-without-result',
  'enabler-unserved',
  'result-without-money',
  'result-without-operations',
  'result-without-people',
  'shares-over-one',
  'indicator-without-owner',
  'indicator-without-target',
  'indicator-without-source',
  'target-beyond-plan',
  'budget-line-without-result',
  'risk-without-link',
] as const;
export type AlignmentRule = (typeof ALIGNMENT_RULES)[number];

/** What a finding is about. */
export const ALIGNMENT_SUBJECTS = ['result', 'indicator', 'risk'] as const;
export type AlignmentSubject = (typeof ALIGNMENT_SUBJECTS)[number];

/** How far all of it lines up; the indicators I-RBM-01, I-RBM-02 and I-RSK-01 report these. */
export const ALIGNMENT_FIGURES = ['outputs-linked', 'francs-linked', 'risks-above-appetite'] as const;
export type AlignmentFigure = (typeof ALIGNMENT_FIGURES)[number];

/** The codes under which the figures are indicators. */
export const INDICATOR_OF_FIGURE: Readonly<Record<AlignmentFigure, string>> = {
  'outputs-linked': 'I-RBM-01',
  'francs-linked': 'I-RBM-02',
  'risks-above-appetite': 'I-RSK-01',
};

/** Where a finding stands: an acknowledged one is known and borne until a day. */
export const FINDING_STANDINGS = ['open', 'acknowledged', 'mended'] as const;
export type FindingStanding = (typeof FINDING_STANDINGS)[number];

/** Why a check was made. */
export const CHECK_CAUSES = ['nightly', 'change', 'asked'] as const;
export type CheckCause = (typeof CHECK_CAUSES)[number];

/** The columns of the picture of money, from what is aimed at down to what it is paid with. */
export const FLOW_COLUMNS = ['goal', 'outcome', 'output', 'money'] as const;
export type FlowColumn = (typeof FLOW_COLUMNS)[number];
