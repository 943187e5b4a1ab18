import { fieldFault } from '../kernel/field-fault';
import type { RiskClass } from './words';

/** The ladder up which a risk is taken, lowest first. */
export const RUNGS = ['unit', 'director', 'management-coordination-group', 'council'] as const;
export type Rung = (typeof RUNGS)[number];

const heightOf = (rung: Rung): number => RUNGS.indexOf(rung);

/** Throws `field/not-a-higher-rung` on `toRung` unless it lies above: a ladder that is only climbed has no circle. */
export function requireHigher(from: Rung, to: Rung): void {
  if (heightOf(to) <= heightOf(from)) throw fieldFault('toRung', 'field/not-a-higher-rung');
}

/** The rungs that are left above: from the Director these are the Management Coordination Group and the Council. */
export const rungsAbove = (rung: Rung): readonly Rung[] => RUNGS.slice(heightOf(rung) + 1);

export const isAboveUnit = (rung: Rung): boolean => rung !== 'unit';

/** From the Director on, a risk is strategic, whatever it was raised as; in its unit it is what it was raised as. */
export const classOnRung = (rung: Rung, raisedAs: RiskClass): RiskClass => (isAboveUnit(rung) ? 'strategic' : raisedAs);
