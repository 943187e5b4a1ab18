import {
  compare,
  dividedBy,
  type Exact,
  minus,
  ONE,
  parseDecimal,
  plus,
  signOf,
  times,
  whole,
  ZERO,
} from '../kernel/decimal';
import type { AlignedLink, AlignedResult } from './alignment-facts';
import type { PlanGraph } from './plan-graph';

/** Which part of a result arrives at which end; what is missing from 1 arrives nowhere. */
export type Destinations = ReadonlyMap<string, Exact>;

const NOWHERE: Destinations = new Map();

/**
 * Follows a result up to its ends, through whatever stands between. A link with a share carries that part; links without one carry
 * equal parts of what no share speaks for, those that lead nowhere left out. Shares of 0.5 and 0.25 and two links without: 0.5, 0.25,
 * 0.125 and 0.125. Shares of more than 1 in all are scaled down to 1.
 */
export function destinationsIn(
  graph: PlanGraph,
  isEnd: (result: AlignedResult) => boolean,
): (id: string) => Destinations {
  const known = new Map<string, Destinations>();
  const destinations = (id: string): Destinations => {
    const found = known.get(id) ?? arriving(id);
    known.set(id, found);
    return found;
  };
  const arriving = (id: string): Destinations => {
    const result = graph.results.get(id);
    if (!result) return NOWHERE;
    if (isEnd(result)) return new Map([[id, ONE]]);
    const ways = graph.parentsOf(id).map((link) => ({ link, ends: destinations(link.parentId) }));
    const carried = carriedBy(ways.map(({ link, ends }) => ({ link, leads: ends.size > 0 })));
    const sum = new Map<string, Exact>();
    for (const [at, { ends }] of ways.entries())
      for (const [end, part] of ends)
        sum.set(end, reduced(plus(sum.get(end) ?? ZERO, times(part, carried[at] ?? ZERO))));
    return sum;
  };
  return destinations;
}

/** The part that each link carries. */
function carriedBy(ways: readonly { readonly link: AlignedLink; readonly leads: boolean }[]): readonly Exact[] {
  const shared = ways.reduce(
    (sum, { link }) => (link.share === null ? sum : plus(sum, parseDecimal(link.share))),
    ZERO,
  );
  const scale = compare(shared, ONE) > 0 ? dividedBy(ONE, shared) : ONE;
  const left = signOf(minus(ONE, shared)) > 0 ? minus(ONE, shared) : ZERO;
  const open = ways.filter(({ link, leads }) => link.share === null && leads).length;
  const equal = open === 0 ? ZERO : dividedBy(left, whole(open));
  return ways.map(({ link, leads }) => {
    if (link.share !== null) return times(parseDecimal(link.share), scale);
    return leads ? equal : ZERO;
  });
}

/** In lowest terms, as fractions of fractions grow. */
function reduced({ over, under }: Exact): Exact {
  const divisor = gcd(over < 0n ? -over : over, under);
  return divisor > 1n ? { over: over / divisor, under: under / divisor } : { over, under };
}

export function gcd(one: bigint, other: bigint): bigint {
  let [a, b] = [one, other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
