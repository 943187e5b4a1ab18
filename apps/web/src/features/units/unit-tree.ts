import type { Unit } from '../../api/units';

/** A unit where it stands: below so many others, the nearest of which is `parent`. */
export interface UnitRow {
  readonly unit: Unit;
  readonly parent: Unit | undefined;
  readonly depth: number;
}

/** Units in the order of their tree, each right below the one that it lies within; brothers stay in the order given. */
export function treeOf(units: readonly Unit[]): UnitRow[] {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const parentOf = ({ parentId }: Unit): Unit | undefined => (parentId === null ? undefined : known.get(parentId));
  const below = (parent: Unit | undefined, depth: number): UnitRow[] =>
    units
      .filter((unit) => parentOf(unit) === parent)
      .flatMap((unit) => [{ unit, parent, depth }, ...below(unit, depth + 1)]);
  return below(undefined, 0);
}

/** The units that another one can be put under: any but itself and what lies within it. */
export function possibleParents(units: readonly Unit[], of: Unit | undefined): Unit[] {
  if (!of) return [...units];
  const within = new Set([of.id]);
  for (const { unit, parent } of treeOf(units)) if (parent && within.has(parent.id)) within.add(unit.id);
  return units.filter(({ id }) => !within.has(id));
}
