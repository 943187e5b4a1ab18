import { compareDays, type LocalDate } from '../calendar/local-date';
import { compare, type Exact, ONE, parseDecimal, plus, ZERO } from '../kernel/decimal';
import type { FrameworkKind } from './framework';

/** What the direction of a link depends on. */
export interface Contributor {
  readonly frameworkVersionId: string;
  readonly frameworkKind: FrameworkKind;
  /** The level of its kind: 1 is the highest. */
  readonly level: number;
}

/**
 * Whether a result may contribute to another. Within a framework version it goes up, from an output to an outcome; between
 * versions only from an operational plan to a strategic one. So no chain of links ever comes back to where it began.
 */
export function mayContributeTo(child: Contributor, parent: Contributor): boolean {
  if (child.frameworkVersionId === parent.frameworkVersionId) return parent.level < child.level;
  return child.frameworkKind === 'operational-plan' && parent.frameworkKind === 'strategic-plan';
}

/** The part of a child that counts towards one parent, as a decimal from 0 to 1, from a day until a day. */
export interface Share {
  readonly share: string;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/**
 * The most that the shares of one child add up to on any day. 0.5 until June and 0.7 from July on give 0.7, as they never
 * count together; 0.5 and 0.7 from July on give 1.2, which counts a result twice.
 */
export function greatestShareSum(shares: readonly Share[]): Exact {
  // The sum grows only on a day on which a share begins.
  const sums = shares.map(({ from: day }) =>
    shares.filter((share) => isInForce(share, day)).reduce((sum, { share }) => plus(sum, parseDecimal(share)), ZERO),
  );
  return sums.reduce((greatest, sum) => (compare(sum, greatest) > 0 ? sum : greatest), ZERO);
}

export const countsTwice = (shares: readonly Share[]): boolean => compare(greatestShareSum(shares), ONE) > 0;

const isInForce = ({ from, until }: Share, day: LocalDate): boolean =>
  compareDays(from, day) <= 0 && (until === null || compareDays(day, until) <= 0);
