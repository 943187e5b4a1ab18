import { useWords } from '../../text/words';
import { useChange } from '../../ui/change-notice';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { SubstituteForm } from './substitute-form';
import { SubstitutesList } from './substitutes-list';

/** Who stands in for whom, and the naming of somebody for the days of one's absence. */
export function SubstitutesPage() {
  const { say } = useWords();
  const [change, noteChange] = useChange();
  return (
    <Page title={say('frame.substitutes')} lead={say('substitutes.lead')}>
      <Panel title={say('substitutes.name')} note={say('substitutes.daysNote')}>
        <SubstituteForm onNamed={noteChange} />
      </Panel>
      <SubstitutesList change={change} onRevoked={noteChange} />
    </Page>
  );
}
