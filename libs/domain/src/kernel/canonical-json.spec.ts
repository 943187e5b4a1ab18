import { canonicalJson } from './canonical-json';

describe('canonical JSON', () => {
  it.each([
    [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
    [{ b: undefined, a: null }, '{"a":null}'],
    [{ deep: [{ z: 'é', y: new Date(0) }] }, '{"deep":[{"y":"1970-01-01T00:00:00.000Z","z":"é"}]}'],
    [['b', 'a'], '["b","a"]'],
    ['text', '"text"'],
  ])('of %j', (value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  it('is the same whatever order the keys were written in', () => {
    expect(canonicalJson({ one: { x: 1, y: 2 }, two: 3 })).toBe(canonicalJson({ two: 3, one: { y: 2, x: 1 } }));
  });
});
