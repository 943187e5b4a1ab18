/** What a framework version is: the plan of the Union for four years, or the Sector's own, which rolls every year. */
export const FRAMEWORK_KINDS = ['strategic-plan', 'operational-plan'] as const;
export type FrameworkKind = (typeof FRAMEWORK_KINDS)[number];

/** How far a result lies in the hands of the Sector: an output wholly, an outcome in part, a goal of the Union hardly. */
export const CONTROL_LEVELS = ['full', 'partial', 'none'] as const;
export type ControlLevel = (typeof CONTROL_LEVELS)[number];

/** What became of a result when the next framework version took the place of its own. */
export const SUCCESSION_KINDS = ['continues', 'split', 'merged', 'dropped'] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

/** The bodies that decide on plans, by the acronyms of ITU. */
export const DECIDING_BODIES = ['PP', 'COUNCIL', 'CWG-SFP', 'WTSA', 'TSAG'] as const;
export type DecidingBody = (typeof DECIDING_BODIES)[number];

/** What a body does with a plan, the weakest word first. */
export const DECISION_VERBS = ['reviewed', 'noted', 'endorsed', 'approved', 'adopted'] as const;
export type DecisionVerb = (typeof DECISION_VERBS)[number];

/** The Sustainable Development Goals are numbered from 1. */
export const SDG_COUNT = 17;
