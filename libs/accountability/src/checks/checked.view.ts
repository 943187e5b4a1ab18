import type { AcceptanceState, Language } from '@resolute/domain';
import type { PersonName, UnitName } from '@resolute/identity';
import type { ResultName } from '@resolute/planning';
import type { ReturnReason } from './checked-kind';

export interface ReturnView {
  readonly id: string;
  readonly returnedBy: PersonName;
  readonly fromState: AcceptanceState;
  readonly reasons: readonly ReturnReason[];
  readonly createdAt: Date;
}

/** One revision of what a unit reports on a result, with everybody who had a hand in it. */
export interface CheckedView {
  readonly id: string;
  /** Under the newest edition of the plan that has it. */
  readonly result: ResultName;
  readonly unit: UnitName;
  readonly period: string;
  readonly revision: number;
  readonly state: AcceptanceState;
  /** In which it was first written. */
  readonly language: Language;
  readonly correctionReason: string | null;
  readonly author: PersonName;
  readonly verifier: PersonName | null;
  readonly acceptor: PersonName | null;
  readonly submittedAt: Date | null;
  readonly verifiedAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly correctedAt: Date | null;
  /** The latest first. */
  readonly returns: readonly ReturnView[];
  readonly isSample: boolean;
  readonly version: number;
}
