import { laterOf, RiskEntity, type Tx } from '@resolute/database';
import { type Actor, DomainError, isLiveRisk, isPerson, type RiskState, type Rung } from '@resolute/domain';

/** A change of a risk that names the version that was seen. */
export interface SeenRisk {
  readonly id: string;
  readonly version: number;
}

/** Whoever writes: jobs and visitors get no further than a policy. */
export function handOf(actor: Actor): string {
  if (!isPerson(actor)) throw new DomainError('access/not-allowed', { params: { reason: 'visitor' } });
  return actor.id;
}

export const stateOf = ({ state }: RiskEntity): RiskState => state as RiskState;
export const rungOf = ({ rung }: RiskEntity): Rung => rung as Rung;

/** The moment of a change: never before the one before it, even when a clock was set back. */
export const momentOf = (tx: Tx, risk: RiskEntity): Date => laterOf(tx.at, risk.changedAt);

/** Writes a change of a risk by compare-and-set. */
export const changeRisk = (tx: Tx, risk: RiskEntity, changes: Partial<RiskEntity>): Promise<number> =>
  tx.update(RiskEntity, risk, { ...changes, changedAt: momentOf(tx, risk) });

/** A draft is nobody's worry yet, and what is closed none any more. */
export function requireLive(risk: RiskEntity, action: string): void {
  const state = stateOf(risk);
  if (!isLiveRisk(state)) throw new DomainError('workflow/not-possible', { params: { state, action } });
}
