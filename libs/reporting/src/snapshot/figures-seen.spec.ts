import { actualRow, figuresOf, indicatorRow } from '../../../../test/support/report-samples';
import { FiguresSeen } from './figures-seen';

const FIGURES = figuresOf(
  indicatorRow({ id: 'a', actuals: [{ ...actualRow('58'), period: '2024', actualId: 'earlier' }, actualRow('60')] }),
  indicatorRow({ id: 'b', actuals: [] }),
);

describe('the figures that were seen', () => {
  const asked: string[][] = [];
  const read = async (ids: readonly string[]) => {
    asked.push([...ids]);
    return FIGURES.filter(({ id }) => ids.includes(id));
  };
  beforeEach(() => {
    asked.length = 0;
  });

  it('give the last value of each, and none of one without any', async () => {
    const found = await new FiguresSeen(read).latest(['a', 'b', 'unknown']);
    expect(
      found.map(({ id, period, origin }) => [id, period.id, origin.parts.map(({ actualId }) => actualId)]),
    ).toEqual([['a', '2025', ['a']]]);
  });

  it('give what each rating was counted from, without the values themselves', async () => {
    const [first, second] = await new FiguresSeen(read).counted(['a', 'b']);
    expect(first?.values.map(({ actualId }) => actualId)).toEqual(['a']);
    expect(JSON.stringify(first)).not.toContain('"value"');
    expect(second).toMatchObject({ code: 'I-STD-02', values: [] });
  });

  it('are read once, and not at all when they passed by', async () => {
    const seen = new FiguresSeen(read);
    seen.see(FIGURES.filter(({ id }) => id === 'a'));
    await seen.counted(['a', 'b']);
    await seen.latest(['a', 'b']);
    expect(asked).toEqual([['b']]);
  });
});
