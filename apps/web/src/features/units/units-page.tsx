import { Button } from '@mantine/core';
import { mayChangeUnits } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSignedIn } from '../../api/signed-in';
import { type Unit, unitsQuery } from '../../api/units';
import { useWords } from '../../text/words';
import { useChange } from '../../ui/change-notice';
import { Page } from '../../ui/page';
import { Loaded } from '../../ui/states/loaded';
import { UnitDrawer } from './unit-drawer';
import { UnitsList } from './units-list';

/** The units of TSB and the study groups, in which roles are held and to which people belong. */
export function UnitsPage() {
  const { say } = useWords();
  const { actor } = useSignedIn();
  const units = useQuery(unitsQuery);
  const [change, noteChange] = useChange();
  const [edited, setEdited] = useState<Unit | 'new'>();
  const mayChange = mayChangeUnits(actor).allowed;
  const create = mayChange && (
    <Button variant="filled" onClick={() => setEdited('new')}>
      {say('units.createAsk')}
    </Button>
  );
  return (
    <Page title={say('frame.units')} lead={say('units.lead')} actions={create}>
      <Loaded query={units} what={say('frame.units')}>
        {(loaded) => (
          <>
            <UnitsList units={loaded} change={change} {...(mayChange && { onChange: setEdited })} />
            <UnitDrawer
              edited={edited}
              units={loaded}
              onClose={() => setEdited(undefined)}
              onSaved={(sentence) => {
                setEdited(undefined);
                noteChange(sentence);
              }}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}
