import { type Actor, type AsOf, timeAxes, unitsSeenInDraft } from '@resolute/domain';

/** What every reading statement is given first: $1 the moment of names, $2 whose drafts are seen, $3 as of when. */
export type ReadingParameters = readonly [moment: Date, unitIds: readonly string[] | null, asOf: Date | null];

/** Null for the units stands for all; null for `asOf` stands for what stands now, drafts included. */
export function readAs(actor: Actor, now: Date, asOf?: AsOf): ReadingParameters {
  const { moment } = timeAxes(asOf === undefined ? {} : { asOf }, now);
  const units = unitsSeenInDraft(actor);
  return [moment, units === 'all' ? null : [...units], asOf === undefined ? null : moment];
}
