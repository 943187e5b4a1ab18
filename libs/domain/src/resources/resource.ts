/** Of a resource: what an edition plans, or what was spent. */
export const RESOURCE_USES = ['planned', 'spent'] as const;
export type ResourceUse = (typeof RESOURCE_USES)[number];

/** The grade groups of the common system of the United Nations: directors, professionals, general service. */
export const GRADE_GROUPS = ['director', 'professional', 'general-service'] as const;
export type GradeGroup = (typeof GRADE_GROUPS)[number];

/** Months of work by grade group, as decimals; a group of which nothing is said is left out, and 0 is something that is said. */
export type StaffMonths = { readonly [G in GradeGroup]?: string };
