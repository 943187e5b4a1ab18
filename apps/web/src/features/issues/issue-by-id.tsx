import { useQuery } from '@tanstack/react-query';
import { type Issue, type IssueDoor, issueQuery } from '../../api/issues';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { useIssueNames } from '../../ui/issues/use-issue-names';
import { Page } from '../../ui/page';
import { Loaded } from '../../ui/states/loaded';
import { BackToAll } from './back-to-all';
import { IssueBanners } from './issue-banners';
import { IssueLead } from './issue-lead';
import { IssuedReport } from './issued-report';
import { MakingPanel } from './making-panel';

interface IssueByIdProps {
  readonly door: IssueDoor;
  readonly id: string;
}

/** One issue: to its readers what it says, its documents and its seal; to those who make it what is decided as well. */
export function IssueById({ door, id }: IssueByIdProps) {
  const { say } = useWords();
  const query = useQuery(issueQuery(door, id));
  return (
    <>
      <BackToAll door={door} />
      {query.data ? (
        <IssueView door={door} issue={query.data} />
      ) : (
        <Page title={say('issues.issuedReport')}>
          <Loaded query={query} what={say('issues.issuedReport')}>
            {({ documentNumber }) => documentNumber}
          </Loaded>
        </Page>
      )}
    </>
  );
}

function IssueView({ door, issue }: { readonly door: IssueDoor; readonly issue: Issue }) {
  const { say } = useWords();
  const { names } = useIssueNames();
  const [change, onDone] = useChange();
  return (
    <Page title={say('issues.pageTitle', names(issue))} lead={<IssueLead issue={issue} />}>
      <IssueBanners door={door} issue={issue} />
      <ChangeNotice change={change} />
      {issue.hands && <MakingPanel issue={issue} hands={issue.hands} onDone={onDone} />}
      {issue.state === 'issued' && <IssuedReport door={door} issue={issue} onDone={onDone} />}
    </Page>
  );
}
