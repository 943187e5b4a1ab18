import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { IssuesList } from './issues-list';

/** Issued reports that everybody may read. */
export function PublicIssuesPage() {
  const { say } = useWords();
  return (
    <Page title={say('frame.issues')} lead={say('issues.publicLead')}>
      <IssuesList door="public-issues" />
    </Page>
  );
}
