import { requireOrder } from './require-order';

describe('a first and a last day', () => {
  it.each([
    ['both open', null, null],
    ['no last day', '2026-01-01', null],
    ['no first day', null, '2026-01-01'],
    ['one day', '2026-01-01', '2026-01-01'],
  ])('are in order: %s', (_, from, until) => expect(() => requireOrder(from, until, 'until')).not.toThrow());

  it('are refused the wrong way round, on the field that is named', () =>
    expect(() => requireOrder('2026-01-02', '2026-01-01', 'validUntil')).toThrow(
      expect.objectContaining({ errors: [{ field: 'validUntil', code: 'field/ends-before-start' }] }),
    ));
});
