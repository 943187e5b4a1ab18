import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { CreateIndicatorForm } from './create-indicator-form';

/** Where a planner makes an indicator with its whole method sheet. */
export function CreateIndicatorPage() {
  const { say } = useWords();
  return (
    <Page title={say('sheets.createTitle')} lead={say('sheets.createLead')}>
      <CreateIndicatorForm />
    </Page>
  );
}
