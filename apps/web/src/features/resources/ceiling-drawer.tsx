import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ResourceTable, ResourceYear } from '../../api/resources';
import { useWords } from '../../text/words';
import { Facts } from '../../ui/facts';
import { SideDrawer } from '../../ui/side-drawer';
import { UnavailableAction } from '../../ui/unavailable-action';
import { CeilingForm } from './ceiling-form';
import { CeilingRevisions } from './revisions';
import { useMoney } from './use-money';

interface CeilingDrawerProps {
  readonly table: ResourceTable;
  readonly year: number | undefined;
  readonly mayChange: boolean;
  readonly onClose: () => void;
  readonly onDone: (sentence: string) => void;
}

/** How much may be planned for a year, where that stands, what it was before; and for a planner the way to change it. */
export function CeilingDrawer({ table, year: chosen, mayChange, onClose, onDone }: CeilingDrawerProps) {
  const { say } = useWords();
  const year = table.years.find((each) => each.year === chosen);
  return (
    <SideDrawer
      isOpen={year !== undefined}
      title={say('resources.ceilingTitle', { year: String(year?.year ?? '') })}
      onClose={onClose}
    >
      {year && <Behind table={table} year={year} mayChange={mayChange} onDone={onDone} />}
    </SideDrawer>
  );
}

interface BehindProps {
  readonly table: ResourceTable;
  readonly year: ResourceYear;
  readonly mayChange: boolean;
  readonly onDone: (sentence: string) => void;
}

function Behind({ table: { framework, isFrozen }, year, mayChange, onDone }: BehindProps) {
  const { say } = useWords();
  const { ceiling } = year;
  const [isEdited, setEdited] = useState(ceiling === null && !isFrozen);
  if (isEdited && mayChange)
    return <CeilingForm frameworkId={framework.id} year={year} onCancel={() => setEdited(false)} onDone={onDone} />;
  const action = say('resources.reviseCeilingAsk');
  return (
    <>
      <Said year={year} />
      {mayChange && isFrozen && <UnavailableAction action={action} why={say('resources.frozen')} />}
      {mayChange && !isFrozen && <Button onClick={() => setEdited(true)}>{action}</Button>}
      {ceiling && <CeilingRevisions id={ceiling.id} />}
    </>
  );
}

function Said({ year: { ceiling, left, planned } }: { readonly year: ResourceYear }) {
  const { say } = useWords();
  const { francs } = useMoney();
  return (
    <Facts
      facts={[
        [say('resources.line-ceiling'), ceiling && <bdi>{francs(ceiling.money)}</bdi>],
        [say('resources.document'), ceiling?.document ?? null],
        [say('resources.use-planned'), <bdi key="planned">{francs(planned)}</bdi>],
        [say('resources.line-left'), left && <bdi>{francs(left)}</bdi>],
      ]}
    />
  );
}
