import { classOnRung, isAboveUnit, RUNGS, requireHigher, rungsAbove } from './rungs';

const pairs = RUNGS.flatMap((from, height) => RUNGS.map((to, other) => [from, to, other > height] as const));

it.each(pairs)('from %s to %s leads up: %s', (from, to, isUp) => {
  expect(rungsAbove(from).includes(to)).toBe(isUp);
  if (isUp) expect(() => requireHigher(from, to)).not.toThrow();
  else
    expect(() => requireHigher(from, to)).toThrow(
      expect.objectContaining({ errors: [{ field: 'toRung', code: 'field/not-a-higher-rung' }] }),
    );
});

it.each(RUNGS)('a risk on the rung %s is strategic from the Director on', (rung) => {
  expect(isAboveUnit(rung)).toBe(rung !== 'unit');
  expect(classOnRung(rung, 'strategic')).toBe('strategic');
  expect(classOnRung(rung, 'operational')).toBe(rung === 'unit' ? 'operational' : 'strategic');
});
