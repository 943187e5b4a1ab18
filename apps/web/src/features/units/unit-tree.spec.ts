import type { Unit } from '../../api/units';
import { possibleParents, treeOf } from './unit-tree';

const unit = (id: string, parentId: string | null = null): Unit => ({
  id,
  code: id,
  kind: 'unit',
  title: { en: id },
  parentId,
  head: null,
  validFrom: null,
  validUntil: null,
  isSample: false,
  version: 1,
});

describe('the tree of units', () => {
  const units = [unit('A'), unit('B', 'C'), unit('C'), unit('D', 'B'), unit('E', 'C')];

  it('puts each unit right below the one that it lies within', () => {
    expect(treeOf(units).map(({ unit: { id }, depth }) => `${depth} ${id}`)).toEqual([
      '0 A',
      '0 C',
      '1 B',
      '2 D',
      '1 E',
    ]);
  });

  it('shows a unit whose parent is not in the list at the top', () => {
    expect(treeOf([unit('D', 'B')])).toEqual([{ unit: unit('D', 'B'), parent: undefined, depth: 0 }]);
  });

  it('offers neither a unit nor what lies within it as its own parent', () => {
    expect(possibleParents(units, unit('C')).map(({ id }) => id)).toEqual(['A']);
    expect(possibleParents(units, unit('B', 'C')).map(({ id }) => id)).toEqual(['A', 'C', 'E']);
    expect(possibleParents(units, undefined)).toHaveLength(5);
  });
});
