import { useFilters } from '../../ui/table/use-filters';
import { BOARD_VIEWS, type BoardView } from './board-view';

const NAMES = ['show', 'unit', 'owner'] as const;

export type BoardChange = Partial<Record<(typeof NAMES)[number], string>>;

export interface BoardChoice {
  readonly unit?: string;
  readonly owner?: string;
}

interface BoardAddress {
  readonly show: BoardView;
  readonly choice: BoardChoice;
}

/** What the board's address says. It can hold anything: what is no view is left out. */
export function useBoardAddress(): readonly [BoardAddress, (change: BoardChange) => void] {
  const [{ show, unit, owner }, change] = useFilters(NAMES);
  return [
    {
      show: BOARD_VIEWS.find((each) => each === show) ?? 'all',
      choice: { ...(unit && { unit }), ...(owner && { owner }) },
    },
    change,
  ];
}
