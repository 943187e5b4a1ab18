import { NativeSelect, SegmentedControl } from '@mantine/core';
import type { Treatments } from '../../api/risks';
import { useWords } from '../../text/words';
import { UnitSelect } from '../../ui/unit-select';
import { BOARD_VIEWS, type BoardView, countOf } from './board-view';
import classes from './risks.module.css';
import type { BoardChange, BoardChoice } from './use-board-address';

interface BoardFiltersProps {
  readonly board: Pick<Treatments, 'counts' | 'owners'>;
  readonly show: BoardView;
  readonly choice: BoardChoice;
  readonly onChange: (change: BoardChange) => void;
}

/** Which treatments are looked for; each state says how many there are of this unit and person. */
export function BoardFilters({ board: { counts, owners }, show, choice, onChange }: BoardFiltersProps) {
  const { say } = useWords();
  return (
    <>
      <search className={classes.choices}>
        <UnitSelect
          label={say('risks.unit')}
          none={say('risks.every')}
          value={choice.unit ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ unit: value })}
        />
        <NativeSelect
          label={say('risks.treatmentOwner')}
          value={choice.owner ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ owner: value })}
          data={[
            { value: '', label: say('risks.every') },
            ...owners.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </search>
      <div className={classes.filters}>
        <SegmentedControl
          aria-label={say('risks.boardState')}
          value={show}
          onChange={(next) => onChange({ show: next === 'all' ? '' : next })}
          data={BOARD_VIEWS.map((value) => ({
            value,
            label: say(`risks.board-${value}`, { count: countOf(counts, value) }),
          }))}
        />
      </div>
    </>
  );
}
