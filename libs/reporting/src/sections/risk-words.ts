import type { Appetite, RiskClass, RiskLevel, Score, Standing } from '@resolute/domain';
import type { Cell, LevelChip } from '../document/block';
import type { ReportWord } from '../text/report-words';
import type { Telling } from '../text/telling';
import type { RiskFact } from './risk-contents';
import { isAboveAppetite } from './risk-facts';

export const LEVEL_WORDS: Readonly<Record<RiskLevel, ReportWord>> = {
  low: 'riskLow',
  medium: 'riskMedium',
  high: 'riskHigh',
  critical: 'riskCritical',
};

const CLASS_WORDS: Readonly<Record<RiskClass, ReportWord>> = {
  strategic: 'riskStrategic',
  operational: 'riskOperational',
};

const APPETITE_WORDS: Readonly<Record<Appetite, ReportWord>> = {
  zero: 'appetiteZero',
  low: 'appetiteLow',
  medium: 'appetiteMedium',
  high: 'appetiteHigh',
};

const STANDING_WORDS: Readonly<Record<Exclude<Standing, 'accepted'>, ReportWord>> = {
  within: 'standingWithin',
  treated: 'standingTreated',
  escalated: 'standingEscalated',
  undecided: 'standingUndecided',
};

export const levelOfRisk = (level: RiskLevel, { say }: Pick<Telling, 'say'>): LevelChip => ({
  level,
  word: say(LEVEL_WORDS[level]),
});

/** `4 × 3`: likelihood before impact. */
export const stepsOf = ({ likelihood, impact }: Score, { say, count }: Telling): string =>
  say('riskSteps', { likelihood: count(likelihood), impact: count(impact) });

/** A level in a cell, with the steps that it was looked up by. */
export const levelCell = (stand: Score & { readonly level: RiskLevel }, telling: Telling): Cell => ({
  level: levelOfRisk(stand.level, telling),
  note: stepsOf(stand, telling),
});

/** What a risk is called, and below it its code, its unit and its class. */
export const riskCell = ({ code, title, unit, class: kind }: RiskFact, telling: Telling): Cell => ({
  text: telling.told(title),
  note: [code, unit, className(kind, telling)].join(' · '),
  figure: code,
});

export const className = (kind: RiskClass, { say }: Pick<Telling, 'say'>): string => say(CLASS_WORDS[kind]);

/** `medium`; nothing where no appetite was decided on. */
export const appetiteText = ({ appetite }: Pick<RiskFact, 'appetite'>, { say }: Telling): string =>
  appetite === null ? say('none') : say(APPETITE_WORDS[appetite]);

/** How a risk stands to the appetite of its category, and what was decided where it is above it. */
export function toAppetite(risk: RiskFact, telling: Telling): string {
  const standing = standingText(risk, telling);
  return isAboveAppetite(risk) ? telling.say('standingAbove', { standing }) : standing;
}

/** What was decided on a risk above appetite, or that it is within. */
export function standingText({ standing, acceptedUntil }: RiskFact, { say, shortDay }: Telling): string {
  if (standing === null) return say('none');
  if (standing === 'accepted') return say('standingAccepted', { day: acceptedUntil ? shortDay(acceptedUntil) : '' });
  return say(STANDING_WORDS[standing]);
}
