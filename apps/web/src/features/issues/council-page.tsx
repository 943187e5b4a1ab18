import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { Dashboard } from './dashboard';

/** The home page of whoever only receives reports. */
export function CouncilPage() {
  const { say } = useWords();
  return (
    <Page title={say('issues.councilTitle')} lead={say('issues.councilLead')}>
      <Dashboard door="issues" />
    </Page>
  );
}
