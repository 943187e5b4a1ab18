import fc from 'fast-check';
import { levelOf } from './matrix';
import { type Movement, movementOf } from './movement';
import type { Assessed } from './priority';
import { MATRIX_5X5 } from './standard-matrix';

/** `3×4` as the matrix of five by five makes it. */
const at = (likelihood: number, impact: number, matrixId?: string): Assessed => ({
  likelihood,
  impact,
  level: levelOf(MATRIX_5X5, { likelihood, impact }),
  ...(matrixId !== undefined && { matrixId }),
});

it.each<[string, Assessed, Assessed, Movement]>([
  ['R8 from 3 × 3 to 4 × 3', at(3, 3), at(4, 3), { score: 3, level: 'up' }],
  ['R4 from 3 × 4 to 4 × 4', at(3, 4), at(4, 4), { score: 4, level: 'same' }],
  ['R3 from 3 × 4 to 2 × 4', at(3, 4), at(2, 4), { score: -4, level: 'down' }],
  ['R2 from 3 × 3 to 2 × 3', at(3, 3), at(2, 3), { score: -3, level: 'same' }],
  ['not at all', at(4, 4), at(4, 4), { score: 0, level: 'same' }],
  ['along a product', at(5, 1), at(1, 5), { score: 0, level: 'same' }],
  ['by a point and a level', at(4, 1), at(1, 5), { score: 1, level: 'up' }],
  ['by one matrix', at(3, 3, 'a'), at(4, 3, 'a'), { score: 3, level: 'up' }],
  ['from one matrix to another', at(3, 3, 'a'), at(4, 3, 'b'), { level: 'up' }],
])('%s', (_, before, after, movement) => expect(movementOf(before, after)).toEqual(movement));

it('there and back is no movement', () => {
  const steps = fc.record({ likelihood: fc.integer({ min: 1, max: 5 }), impact: fc.integer({ min: 1, max: 5 }) });
  fc.assert(
    fc.property(steps, steps, (one, other) => {
      const [from, to] = [at(one.likelihood, one.impact), at(other.likelihood, other.impact)];
      const [there, back] = [movementOf(from, to), movementOf(to, from)];
      expect((there.score ?? 0) + (back.score ?? 0)).toBe(0);
      expect([there.level, back.level].toSorted()).toEqual(there.level === 'same' ? ['same', 'same'] : ['down', 'up']);
    }),
  );
});
