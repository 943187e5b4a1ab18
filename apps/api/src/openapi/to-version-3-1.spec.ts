import { toVersion31 } from './to-version-3-1';

describe('toVersion31', () => {
  it.each([
    ['a plain type', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
    [
      'a list of values',
      { type: 'string', enum: ['a'], nullable: true },
      { type: ['string', 'null'], enum: ['a', null] },
    ],
    [
      'a reference',
      { allOf: [{ $ref: '#/x' }], nullable: true },
      { anyOf: [{ allOf: [{ $ref: '#/x' }] }, { type: 'null' }] },
    ],
    ['what is not nullable', { type: 'string', nullable: false }, { type: 'string' }],
    [
      'what lies inside',
      { properties: { a: [{ type: 'integer', nullable: true }] } },
      { properties: { a: [{ type: ['integer', 'null'] }] } },
    ],
  ])('turns %s', (_, given, expected) => {
    expect(toVersion31(given)).toEqual(expected);
  });
});
