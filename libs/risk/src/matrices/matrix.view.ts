import type { RiskLevel, RiskMatrix, Translations } from '@resolute/domain';

/** A matrix from the moment on which it is used until the next one is. */
export interface MatrixView extends RiskMatrix {
  readonly id: string;
  readonly version: number;
  readonly effectiveFrom: Date;
  readonly isInForce: boolean;
  readonly isSample: boolean;
}

export interface MatrixWish {
  readonly likelihoods: readonly Translations[];
  readonly impacts: readonly Translations[];
  readonly cells: readonly (readonly RiskLevel[])[];
}
