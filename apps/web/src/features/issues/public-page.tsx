import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { Dashboard } from './dashboard';

/** What everybody may know of the results of the Sector: the figures of the reports that were issued last. */
export function PublicPage() {
  const { say } = useWords();
  return (
    <Page title={say('issues.publicTitle')} lead={say('issues.councilLead')}>
      <Dashboard door="public-issues" />
    </Page>
  );
}
