import { mayChangePlans } from '@resolute/domain';
import { useState } from 'react';
import type { ResourceTable } from '../../api/resources';
import type { PointInTime } from '../../api/results';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { isPast } from '../../ui/time/is-past';
import { CeilingDrawer } from './ceiling-drawer';
import { LineDrawer } from './line-drawer';
import { type Chosen, PlannedTable } from './planned-table';

interface PlannedPanelProps {
  readonly table: ResourceTable;
  readonly time: PointInTime;
  readonly onDone: (sentence: string) => void;
}

/** The table of results by years, and beside it the line or the ceiling that was chosen. */
export function PlannedPanel({ table, time, onDone }: PlannedPanelProps) {
  const { say } = useWords();
  const { actor } = useSignedIn();
  const [chosen, setChosen] = useState<Chosen>();
  const done = (sentence: string): void => {
    setChosen(undefined);
    onDone(sentence);
  };
  // What is looked at as it was is not changed.
  const mayChange = mayChangePlans(actor).allowed && !isPast(time);
  const common = { table, mayChange, onClose: () => setChosen(undefined), onDone: done };
  return (
    <Panel title={say('resources.plannedTitle')} note={say('resources.plannedNote')} flush>
      <PlannedTable table={table} mayChange={mayChange} onChoose={setChosen} />
      <LineDrawer {...common} chosen={chosen?.kind === 'line' ? chosen : undefined} />
      <CeilingDrawer {...common} year={chosen?.kind === 'ceiling' ? chosen.year : undefined} />
    </Panel>
  );
}
