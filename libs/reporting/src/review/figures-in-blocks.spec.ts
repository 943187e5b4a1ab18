import type { Block } from '../document/block';
import { figuresIn, underTheirFigures } from './figures-in-blocks';

const told = (text: string) => ({ text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text: told(text) });

describe('the figures in the blocks of a section', () => {
  it('are those of the subheading above, until the next one', () => {
    const blocks: Block[] = [
      { kind: 'heading', text: told('Headlines') },
      paragraph('How to read'),
      { kind: 'subheading', text: told('Approved'), figure: 'I-STD-01' },
      { kind: 'table', columns: [], rows: [] },
      paragraph('Counted from three'),
      { kind: 'subheading', text: told('Other results') },
      paragraph('None'),
    ];
    expect(underTheirFigures(blocks).map(({ kind, figure }) => [kind, figure])).toEqual([
      ['paragraph', undefined],
      ['subheading', 'I-STD-01'],
      ['table', 'I-STD-01'],
      ['paragraph', 'I-STD-01'],
      ['subheading', undefined],
      ['paragraph', undefined],
    ]);
  });

  it('are those of cells and items, too', () => {
    const blocks: Block[] = [
      { kind: 'subheading', text: told('Result'), figure: 'O2' },
      { kind: 'table', columns: [], rows: [[{ text: told('A'), figure: 'I-1' }, {}], [{ figure: 'I-2' }]] },
      { kind: 'list', items: [{ text: told('B'), figure: 'I-3' }, { text: told('C') }] },
      { kind: 'chart', name: 'chart', alt: 'Falling', caption: 'A chart', figure: 'I-4' },
    ];
    expect([...figuresIn(underTheirFigures(blocks))].toSorted()).toEqual(['I-1', 'I-2', 'I-3', 'I-4', 'O2']);
    expect(figuresIn([])).toEqual(new Set());
  });
});
