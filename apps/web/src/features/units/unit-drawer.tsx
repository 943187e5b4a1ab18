import { Drawer } from '@mantine/core';
import type { Unit } from '../../api/units';
import { useWords } from '../../text/words';
import { UnitForm } from './unit-form';

interface UnitDrawerProps {
  /** Nothing while the drawer is closed. */
  readonly edited: Unit | 'new' | undefined;
  readonly units: readonly Unit[];
  readonly onClose: () => void;
  readonly onSaved: (sentence: string) => void;
}

/** Beside the list, so that the tree stays in sight while a unit is made or changed. */
export function UnitDrawer({ edited, units, onClose, onSaved }: UnitDrawerProps) {
  const { say } = useWords();
  const unit = edited === 'new' ? undefined : edited;
  return (
    <Drawer
      opened={edited !== undefined}
      onClose={onClose}
      title={unit ? say('units.changeTitle', { code: unit.code }) : say('units.createTitle')}
      closeButtonProps={{ 'aria-label': say('states.close') }}
      // A click beside the drawer must not throw away what was typed.
      closeOnClickOutside={false}
    >
      {edited !== undefined && (
        <UnitForm key={unit?.id ?? 'new'} unit={unit} units={units} onCancel={onClose} onSaved={onSaved} />
      )}
    </Drawer>
  );
}
