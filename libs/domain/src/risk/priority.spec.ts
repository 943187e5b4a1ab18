import fc from 'fast-check';
import { type Assessed, byPriority, type Prioritised, weighAgainst } from './priority';
import { PROXIMITIES, type Proximity, RISK_LEVELS, type RiskLevel } from './words';

const assessed = (level: RiskLevel, likelihood: number, impact: number, matrixId = 'one'): Assessed => ({
  level,
  likelihood,
  impact,
  matrixId,
});
const risk = (code: string, residual?: Assessed, proximity: Proximity = 'later'): Prioritised => ({
  code,
  proximity,
  ...(residual && { residual }),
});

it('puts a register in order', () => {
  const order = [
    risk('R-0009', assessed('critical', 4, 5)),
    risk('R-0004', assessed('high', 4, 4)),
    risk('R-0001', assessed('high', 3, 4), 'within-3-months'),
    risk('R-0008', assessed('high', 4, 3), 'within-12-months'),
    risk('R-0002', assessed('high', 3, 4)),
    risk('R-0010', assessed('high', 3, 4)),
    risk('R-0003', assessed('medium', 1, 5)),
    risk('R-0006', assessed('low', 4, 1)),
    risk('R-0007', undefined, 'within-3-months'),
    risk('R-0005'),
  ];
  expect(order.toReversed().toSorted(byPriority)).toEqual(order);
});

it.each<[string, Assessed, Assessed, -1 | 0 | 1]>([
  ['a higher level', assessed('medium', 1, 5), assessed('low', 4, 1), 1],
  ['a level with fewer points', assessed('high', 2, 5), assessed('medium', 3, 4), 1],
  ['more points of one level', assessed('high', 3, 4), assessed('high', 4, 4), -1],
  ['the same points', assessed('high', 3, 4), assessed('high', 4, 3), 0],
  ['points of another matrix', assessed('high', 3, 3), assessed('high', 4, 4, 'other'), 0],
  ['a level of another matrix', assessed('high', 3, 3), assessed('low', 4, 4, 'other'), 1],
])('weighs %s', (_, one, other, sign) => expect(Math.sign(weighAgainst(one, other))).toBe(sign));

it('has one order, from wherever it begins', () => {
  const step = fc.integer({ min: 1, max: 6 });
  const risks = fc.uniqueArray(
    fc.record({
      code: fc.integer({ min: 1, max: 40 }).map((number) => `R-${number}`),
      proximity: fc.constantFrom(...PROXIMITIES),
      residual: fc.option(
        fc.record({
          level: fc.constantFrom(...RISK_LEVELS),
          likelihood: step,
          impact: step,
          matrixId: fc.constantFrom('one', 'other'),
        }),
        { nil: undefined },
      ),
    }),
    { selector: ({ code }) => code, maxLength: 20 },
  );
  const shuffles = risks.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
  );
  fc.assert(
    fc.property(shuffles, ([list, shuffled]) => {
      const order = list.toSorted(byPriority);
      expect(shuffled.toSorted(byPriority)).toEqual(order);
      for (const [at, later] of order.slice(1).entries()) expect(byPriority(order[at] ?? later, later)).toBeLessThan(0);
    }),
  );
});
