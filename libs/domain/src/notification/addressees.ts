/** Everybody who can be told something, by what they have to do with it. Only people who may read it stand in here. */
export interface Addressees {
  /** Those who are enabled and may read what they would be told of. */
  readonly reachable: ReadonlySet<string>;
  readonly contributorsOf: ReadonlyMap<string, readonly string[]>;
  /** The people whom to ask about an indicator. */
  readonly peopleOf: ReadonlyMap<string, readonly string[]>;
  readonly units: ReadonlyMap<string, { readonly headId: string | null; readonly parentId: string | null }>;
  /** Who stands in for whom today. */
  readonly substitutesOf: ReadonlyMap<string, readonly string[]>;
  readonly planners: readonly string[];
}

/** Who is reminded of a value: the contributors of the unit, the people of the indicator, and who stands in for them today. */
export const toldOfWork = (
  { unitId, indicatorId }: { readonly unitId: string; readonly indicatorId: string },
  addressees: Addressees,
): string[] =>
  reached(
    [...(addressees.contributorsOf.get(unitId) ?? []), ...(addressees.peopleOf.get(indicatorId) ?? [])],
    addressees,
  );

/** Who is told of what one person is to do: that person, and who stands in today. */
export const toldOfOwn = (ownerId: string, addressees: Addressees): string[] => reached([ownerId], addressees);

/**
 * Who is told that a unit is late: its head, or whoever stands in for the head. A unit without a head who can be reached turns to
 * the unit that it lies within, and at the top to the planners, so that somebody always is.
 */
export function toldOfDelay(unitId: string, addressees: Addressees): string[] {
  const seen = new Set<string>();
  for (let at: string | null = unitId; at !== null && !seen.has(at); ) {
    seen.add(at);
    const unit: { readonly headId: string | null; readonly parentId: string | null } | undefined =
      addressees.units.get(at);
    const heads = unit?.headId ? reached([unit.headId], addressees) : [];
    if (heads.length > 0) return heads;
    at = unit?.parentId ?? null;
  }
  return reached(addressees.planners, addressees);
}

/**
 * Who is told that something was sent back: its author and whoever stands in today; when none of them can be reached, those who
 * contribute for all its units. Whoever sent it back knows.
 */
export function toldOfReturn(
  {
    authorId,
    returnedById,
    unitIds,
  }: { readonly authorId: string; readonly returnedById: string; readonly unitIds: readonly string[] },
  addressees: Addressees,
): string[] {
  const author = reached([authorId], addressees);
  const [some = [], ...others] = unitIds.map((id) => addressees.contributorsOf.get(id) ?? []);
  const ofAll = some.filter((id) => others.every((ids) => ids.includes(id)));
  const told = author.length > 0 ? author : reached(ofAll, addressees);
  return told.filter((id) => id !== returnedById);
}

/** These people and their substitutes, each once. Who is away is told, too, and finds it on coming back; a substitute's own does not follow. */
function reached(ids: readonly string[], { reachable, substitutesOf }: Addressees): string[] {
  const all = ids.flatMap((id) => [id, ...(substitutesOf.get(id) ?? [])]);
  return [...new Set(all)].filter((id) => reachable.has(id));
}
