import { type GridPlace, type GridSize, movedBy } from './grid-move';

const SIZE: GridSize = { rows: 30, columns: 6, page: 10, direction: 'ltr' };
const at = (row: number, column: number): GridPlace => ({ row, column });

describe('a key in the grid', () => {
  it.each<[string, GridPlace, GridPlace]>([
    ['ArrowRight', at(3, 2), at(3, 3)],
    ['ArrowLeft', at(3, 2), at(3, 1)],
    ['ArrowDown', at(3, 2), at(4, 2)],
    ['ArrowUp', at(3, 2), at(2, 2)],
    ['ArrowUp', at(0, 2), at(0, 2)],
    ['ArrowLeft', at(3, 0), at(3, 0)],
    ['ArrowRight', at(3, 5), at(3, 5)],
    ['ArrowDown', at(29, 5), at(29, 5)],
    ['PageDown', at(3, 2), at(13, 2)],
    ['PageDown', at(25, 2), at(29, 2)],
    ['PageUp', at(3, 2), at(0, 2)],
    ['Home', at(3, 2), at(3, 0)],
    ['End', at(3, 2), at(3, 5)],
    ['ctrl Home', at(3, 2), at(0, 0)],
    ['ctrl End', at(3, 2), at(29, 5)],
    ['ctrl ArrowDown', at(3, 2), at(29, 2)],
    ['ctrl ArrowUp', at(3, 2), at(0, 2)],
    ['ctrl ArrowRight', at(3, 2), at(3, 5)],
    ['ctrl ArrowLeft', at(3, 2), at(3, 0)],
  ])('%s leads from %j to %j', (pressed, from, to) => {
    expect(movedBy(keyOf(pressed), from, SIZE)).toEqual(to);
  });

  it.each<[string, GridPlace]>([
    ['ArrowLeft', at(3, 3)],
    ['ArrowRight', at(3, 1)],
    ['ctrl ArrowLeft', at(3, 5)],
    ['ArrowDown', at(4, 2)],
    ['Home', at(3, 0)],
  ])('%s leads in Arabic from the third column to %j', (pressed, to) => {
    expect(movedBy(keyOf(pressed), at(3, 2), { ...SIZE, direction: 'rtl' })).toEqual(to);
  });

  it.each(['a', '1', 'Tab', 'Enter', 'Escape', 'F2'])('%s moves nothing', (key) => {
    expect(movedBy(keyOf(key), at(0, 0), SIZE)).toBeUndefined();
  });

  it('never leads out of a grid, whatever is pressed', () => {
    for (const direction of ['ltr', 'rtl'] as const)
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'])
        for (const ctrlKey of [false, true])
          expect(movedBy({ key, ctrlKey }, at(0, 0), { rows: 1, columns: 1, page: 1, direction })).toEqual(at(0, 0));
  });
});

const keyOf = (pressed: string) => ({ key: pressed.replace('ctrl ', ''), ctrlKey: pressed.startsWith('ctrl ') });
