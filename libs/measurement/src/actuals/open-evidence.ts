import { type Actor, mayReadEvidence, type StandsFor } from '@resolute/domain';
import type { ActualView } from './actual.view';

/** A value as it is read, with every file that proves it, and who reviews a report that was made of it. */
export interface ActualRow extends ActualView {
  readonly citedFor: readonly string[];
}

/** The value for a reader: whoever sees it only because it was accepted does not open what proves it. */
export function withOpenEvidence(
  actor: Actor,
  { citedFor, ...actual }: ActualRow,
  standsFor?: readonly StandsFor[],
): ActualView {
  const value = { unitId: actual.part.unit.id, citedFor };
  return mayReadEvidence(actor, value, standsFor).allowed ? actual : { ...actual, evidence: [] };
}
