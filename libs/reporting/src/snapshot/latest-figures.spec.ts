import { actualRow, figuresOf, indicatorRow } from '../render/sample-snapshot.fixture';
import { LatestFigures } from './latest-figures';

const FIGURES = figuresOf(
  indicatorRow({ id: 'a', actuals: [{ ...actualRow('58'), period: '2024', actualId: 'earlier' }, actualRow('60')] }),
  indicatorRow({ id: 'b', actuals: [] }),
);

describe('the latest figures', () => {
  const asked: string[][] = [];
  const latest = new LatestFigures(async (ids) => {
    asked.push([...ids]);
    return FIGURES.filter(({ id }) => ids.includes(id));
  });

  it('are the last of each, and none of one without a value', async () => {
    const found = await latest.get(['a', 'b', 'unknown']);
    expect(
      found.map(({ id, period, origin }) => [id, period.id, origin.parts.map(({ actualId }) => actualId)]),
    ).toEqual([['a', '2025', ['a']]]);
  });

  it('are read once, also of those that have none', async () => {
    await latest.figures(['a']);
    asked.length = 0;
    await latest.get(['a', 'b']);
    expect(asked).toEqual([]);
  });
});
