import { columnWidths } from './column-widths';

const text = (words: string) => ({ text: { text: words } });

describe('the columns of a table in a Word document', () => {
  it('take what they need, and those with a share what is left', () => {
    const columns = [{ head: 'Goal', share: 2 }, { head: 'Why', share: 1 }, { head: 'Pace' }];
    const widths = columnWidths({ columns, rows: [[text('A goal'), text('Because'), text('100.5%')]] }, 9638);
    expect(widths[2]).toBe(6 * 118 + 240);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(9638, -1);
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(2, 2);
  });

  it('give an ideograph the room of two letters, and the word of a rating its sign', () => {
    const columns = [{ head: '评级' }];
    const [width] = columnWidths({ columns, rows: [[{ chip: { mark: 'on-track', word: '按计划进行' } }]] }, 9638);
    expect(width).toBe(13 * 118 + 240);
  });
});
