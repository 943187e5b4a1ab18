import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dividedBy, parseDecimal, plus, quotientText, times, ZERO } from '../kernel/decimal';
import { RULE_VERSION_1 } from '../rating/rating';
import { rollUp } from '../rollup/roll-up';
import type { RollUpPart } from '../rollup/roll-up.types';
import { rollUpDerivation } from './roll-up-derivation';

const FOLDER = join(__dirname, '../../../../test/vectors');
const PART = { flags: [], ruleVersion: '1', periodId: 'any', due: '2026-12-31' };

const VECTORS = ['roll-up.json', 'roll-up-weights-and-critical.json'].flatMap((file) =>
  (
    JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as {
      cases: { name: string; given: { parts: { result: object }[] } }[];
    }
  ).cases.map(({ name, given }) => ({
    name,
    parts: given.parts.map((part) => ({ ...part, result: { ...PART, ...part.result } })) as unknown as RollUpPart[],
  })),
);

/** Σ weight × figure ÷ Σ weight, from the terms alone. */
function mean(terms: readonly { weight: string; figure: string }[]): string {
  const sum = terms.map(({ weight, figure }) => times(parseDecimal(weight), parseDecimal(figure))).reduce(plus, ZERO);
  return quotientText(dividedBy(sum, terms.map(({ weight }) => parseDecimal(weight)).reduce(plus, ZERO)));
}

describe('the derivation of a roll-up', () => {
  it.each(VECTORS)('$name: the mean of its terms is the pace, and every part is somewhere', ({ parts }) => {
    const result = rollUp(parts, RULE_VERSION_1);
    const { terms, leftOut } = rollUpDerivation(parts);
    expect([...terms, ...leftOut].map(({ id }) => id).toSorted()).toEqual(parts.map(({ id }) => id).toSorted());
    expect({ rated: terms.length, counted: terms.length + leftOut.filter(({ counted }) => counted).length }).toEqual(
      result.coverage,
    );
    if (result.kind === 'not-rated') return;
    expect(mean(terms.map(({ weight, pace: figure }) => ({ weight, figure })))).toBe(result.pace);
    const withProgress = terms.flatMap(({ weight, progress }) => (progress ? [{ weight, figure: progress }] : []));
    expect(withProgress.length > 0 ? mean(withProgress) : undefined).toBe(result.achievement);
  });
});
