import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { IssuesList } from './issues-list';

/** Issued reports, for whoever is signed in; those that make them see those on their way too. */
export function IssuesPage() {
  const { say } = useWords();
  return (
    <Page title={say('frame.issues')} lead={say('issues.lead')}>
      <IssuesList door="issues" />
    </Page>
  );
}
