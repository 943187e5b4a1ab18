import type { Role } from './roles';

/** What a scope can be beside the whole Sector: a unit of TSB or a study group. */
export const UNIT_KINDS = ['unit', 'study-group'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** The roles that weigh so much that two administrators must agree on them. */
export const TWO_ADMINISTRATOR_ROLES = ['administrator', 'planner', 'verifier', 'director'] as const satisfies Role[];

export const needsTwoAdministrators = (role: Role): boolean =>
  (TWO_ADMINISTRATOR_ROLES as readonly Role[]).includes(role);

const SECTOR_ONLY: readonly Role[] = ['administrator', 'planner', 'director', 'council', 'auditor'];
const UNITS_ONLY: readonly Role[] = ['contributor'];

/** Whether a role can be held in such a scope; null stands for the whole Sector. A contributor belongs to a unit, a planner to none. */
export function isScopeAllowed(role: Role, kind: UnitKind | null): boolean {
  if (SECTOR_ONLY.includes(role)) return kind === null;
  return !UNITS_ONLY.includes(role) || kind !== null;
}
