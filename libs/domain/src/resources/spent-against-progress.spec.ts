import { spentAgainstProgress } from './spent-against-progress';

describe('money beside progress', () => {
  it.each<[string, bigint, bigint | undefined, string | undefined, unknown]>([
    ['ahead of its money', 400n, 100n, '0.4', { kind: 'compared', spent: '0.25', progress: '0.4', ahead: '0.15' }],
    ['behind its money', 400n, 300n, '0.5', { kind: 'compared', spent: '0.75', progress: '0.5', ahead: '-0.25' }],
    ['more than all is spent', 100n, 120n, '1', { kind: 'compared', spent: '1.2', progress: '1', ahead: '-0.2' }],
    ['nothing spent, and that was said', 100n, 0n, '0', { kind: 'compared', spent: '0', progress: '0', ahead: '0' }],
    ['nothing recorded', 100n, undefined, '0.5', { kind: 'not-compared', reason: 'nothing-spent' }],
    ['nothing planned', 0n, 5n, '0.5', { kind: 'not-compared', reason: 'nothing-planned' }],
    ['no rating', 100n, 5n, undefined, { kind: 'not-compared', reason: 'no-progress', spent: '0.05' }],
  ])('%s', (...[, planned, spent, progress, expected]) => {
    expect(spentAgainstProgress({ planned, ...(spent !== undefined && { spent }) }, progress)).toEqual(expected);
  });
});
