import {
  type LocalDate,
  parseLocalDate,
  type Rated,
  type Rating,
  type Tree,
  type TreeLink,
  type TreeNode,
} from '@resolute/domain';

/** How large a tree is; the default is the largest that the product promises to serve. */
export interface TreeSize {
  readonly indicators: number;
  readonly parents: number;
  readonly periods: number;
}

/** One tree for each period, the same for the same seed: ratings of all sorts, some missing, weights, shares and critical parts. */
export function treesOfPeriods({ indicators, parents, periods }: TreeSize, seed: number): Tree[] {
  const links = linksOf(indicators, parents, random(seed));
  const on = parseLocalDate('2026-12-31');
  return Array.from({ length: periods }, (_, period) => {
    const next = random(seed + period + 1);
    const results = Array.from({ length: parents }, (_, index): TreeNode => ({ id: `result-${index}`, counts: true }));
    const leaves = Array.from({ length: indicators }, (_, index) => indicator(index, next, on));
    return { nodes: [...results, ...leaves], links };
  });
}

/** Every result hangs on an earlier one, eight to each; every indicator on one result, one in twenty on a second as well. */
function linksOf(indicators: number, parents: number, next: () => number): TreeLink[] {
  const links: TreeLink[] = [];
  for (let index = 1; index < parents; index += 1)
    links.push({ parentId: `result-${Math.floor((index - 1) / 8)}`, partId: `result-${index}` });
  for (let index = 0; index < indicators; index += 1) {
    const home = index % parents;
    const terms = { weight: home % 3 === 0 ? String(1 + Math.floor(next() * 5)) : undefined, critical: next() < 0.02 };
    const isShared = next() < 0.05;
    links.push({
      parentId: `result-${home}`,
      partId: `indicator-${index}`,
      ...terms,
      share: isShared ? '0.6' : undefined,
    });
    if (isShared)
      links.push({ parentId: `result-${(home + 1) % parents}`, partId: `indicator-${index}`, share: '0.4' });
  }
  return links;
}

function indicator(index: number, next: () => number, due: LocalDate): TreeNode {
  const id = `indicator-${index}`;
  const luck = next();
  if (luck < 0.1)
    return {
      id,
      counts: true,
      result: { kind: 'not-rated', reason: luck < 0.05 ? 'not-due' : 'no-data', ruleVersion: '1' },
    };
  const pace = quotient(next() * 1.3);
  const isTest = luck < 0.2;
  const result: Rated = {
    kind: 'rated',
    rating: colour(Number(pace)),
    flags: [],
    ruleVersion: '1',
    periodId: '2026-Q4',
    due,
    ...(isTest ? { shortfall: '0.004' } : { pace, progress: quotient(next() * 1.2) }),
  };
  return { id, counts: luck > 0.21 || luck < 0.2, result };
}

const colour = (pace: number): Rating => {
  if (pace >= 0.9) return 'on-track';
  return pace >= 0.6 ? 'at-risk' : 'off-track';
};

/** A decimal with 20 digits, as stored quotients have them: the worst case for exact sums. */
const quotient = (value: number): string =>
  `${value.toFixed(15)}${String(Math.floor(value * 1e5) % 1e5).padStart(5, '3')}`;

/** Mulberry32: repeatable numbers from 0 to 1. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
