/** The roles of the product, in the order in which screens list them. The public has none: it does not sign in. */
export const ROLES = [
  'administrator',
  'planner',
  'contributor',
  'verifier',
  'rapporteur',
  'director',
  'council',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];
