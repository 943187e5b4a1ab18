import { OPEN_ISSUE_STATES } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { type Issue, type IssueLine, issueQuery, issuesOfReportQuery } from '../../api/issues';
import type { Report } from '../../api/reports';
import { useWords } from '../../text/words';
import { IssuedFiles } from '../../ui/issues/issued-files';
import { Panel } from '../../ui/panel';
import { Loaded } from '../../ui/states/loaded';
import { AddTranslations } from './add-translations';
import { IssueStep } from './issue-step';
import { IssuesOfReport } from './issues-of-report';
import classes from './reports.module.css';

interface IssuePanelProps {
  readonly report: Report;
  readonly onDone: (sentence: string) => void;
}

/** The way of the report to its readers: what comes next, what was issued of it, and the sealed documents. */
export function IssuePanel({ report, onDone }: IssuePanelProps) {
  const { say } = useWords();
  const query = useQuery(issuesOfReportQuery(report.id));
  return (
    <div id={ISSUE_ID}>
      <Panel title={say('issues.issue')} note={say('issues.issueNote')}>
        <Loaded query={query} what={say('issues.issue')}>
          {(issues) => <Issues report={report} issues={issues} onDone={onDone} />}
        </Loaded>
      </Panel>
    </div>
  );
}

function Issues({ report, issues, onDone }: IssuePanelProps & { readonly issues: readonly IssueLine[] }) {
  const open = issues.find(({ state }) => OPEN_ISSUE_STATES.some((each) => each === state));
  const last = issues.find(({ state, supersededBy }) => state === 'issued' && supersededBy === null);
  return (
    <div className={classes.issue}>
      <IssueStep report={report} open={open} last={last} onDone={onDone} />
      {last && <LastIssued report={report} id={last.id} onDone={onDone} />}
      {issues.length > 0 && <IssuesOfReport issues={issues} />}
    </div>
  );
}

/** The sealed documents of what was issued last, and the way to one in more languages. */
function LastIssued({ id, ...rest }: IssuePanelProps & { readonly id: string }) {
  const { say } = useWords();
  const query = useQuery(issueQuery('issues', id));
  return (
    <Loaded query={query} what={say('issues.documents')}>
      {(issue: Issue) => (
        <div>
          <h3 className={classes.issueHead}>{say('issues.documentsOf', { number: issue.documentNumber })}</h3>
          <IssuedFiles door="issues" issue={issue} />
          <AddTranslations issue={issue} {...rest} />
        </div>
      )}
    </Loaded>
  );
}

/** Where one goes on with the issue of a report on its page. */
export const ISSUE_ID = 'issue';
