import { compareDays, type LocalDate } from '../calendar/local-date';
import { severityOf } from './matrix';
import type { Appetite, RiskLevel, RiskNature } from './words';

/** The most severe level that an appetite takes. Zero takes what is trivial, as low does: they differ in what is owed above it. */
const TAKES: Readonly<Record<Appetite, RiskLevel>> = { zero: 'low', low: 'low', medium: 'medium', high: 'high' };

/** Whether a level is more than the appetite of its category takes: high is above medium, critical above every appetite. */
export const isAboveAppetite = (level: RiskLevel, appetite: Appetite): boolean =>
  severityOf(level) > severityOf(TAKES[appetite]);

/** Whether somebody entitled may accept such a risk for a time: what has zero appetite (fraud, corruption) nobody may. */
export const isAcceptable = (appetite: Appetite): boolean => appetite !== 'zero';

/** The decision of somebody entitled to live with a risk, until the end of a day. */
export interface Acceptance {
  readonly untilOn: LocalDate;
}

/** Accepted until 31 March, a risk is accepted on 31 March, and no more on 1 April. */
export const isInForce = ({ untilOn }: Acceptance, today: LocalDate): boolean => compareDays(today, untilOn) <= 0;

/** How a risk stands to the appetite of its category. */
export const STANDINGS = ['within', 'treated', 'escalated', 'accepted', 'undecided'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface StandingInput {
  /** Of the residual assessment. */
  readonly level: RiskLevel;
  readonly appetite: Appetite;
  /** An appetite limits threats; an opportunity is within it, however great. A threat where it is not said. */
  readonly nature?: RiskNature;
  readonly hasOpenTreatment: boolean;
  readonly isEscalated: boolean;
  /** The one that lasts longest. */
  readonly acceptance?: Acceptance;
  readonly today: LocalDate;
}

/**
 * How a risk stands to appetite. Above it something must have been decided: of several decisions the weightiest counts, an acceptance in
 * force before an escalation before a treatment that is open. Above zero appetite only an escalation counts (ITU risk appetite
 * statement, C17/73: fraud, corruption, illegal acts, misconduct).
 */
export function standingOf(input: StandingInput): Standing {
  const { level, appetite, nature, isEscalated, acceptance, today } = input;
  if (nature === 'opportunity' || !isAboveAppetite(level, appetite)) return 'within';
  if (!isAcceptable(appetite)) return isEscalated ? 'escalated' : 'undecided';
  if (acceptance && isInForce(acceptance, today)) return 'accepted';
  if (isEscalated) return 'escalated';
  return input.hasOpenTreatment ? 'treated' : 'undecided';
}
