import { meanText } from './mean-text';

describe('a mean with its numbers', () => {
  const parts = [
    { id: 'a', weight: '1', pace: '0.9', progress: '0.5' },
    { id: 'b', weight: '1', pace: '0.5' },
  ];
  it.each([
    ['without weights', parts, 'pace', '(0.9 + 0.5) ÷ 2'],
    ['of those that have one', parts, 'progress', '(0.5) ÷ 1'],
    ['with weights', [{ id: 'a', weight: '2', pace: '0.9' }, parts[1]], 'pace', '(2 × 0.9 + 1 × 0.5) ÷ (2 + 1)'],
    [
      'of many',
      Array.from({ length: 7 }, (_, at) => ({ id: String(at), weight: '1', pace: '1' })),
      'pace',
      'Σ w × v ÷ Σ w',
    ],
  ] as const)('%s', (_, terms, of, text) => {
    expect(meanText(terms as typeof parts, of, String)).toBe(text);
  });
});
