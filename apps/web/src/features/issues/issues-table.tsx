import { parseLocalDate } from '@resolute/domain';
import type { IssueDoor, IssueLine } from '../../api/issues';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { IssueAnchor } from '../../ui/issues/issue-anchor';
import { IssueStateTag } from '../../ui/issues/issue-state-tag';
import { useIssueNames } from '../../ui/issues/use-issue-names';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Tag } from '../../ui/tag';
import classes from './issues.module.css';

interface IssuesTableProps {
  readonly door: IssueDoor;
  readonly issues: readonly IssueLine[];
}

/** Issues with their numbers, each the way to its page. */
export function IssuesTable({ door, issues }: IssuesTableProps) {
  const { say, day, moment } = useWords();
  const { names, numberOf } = useIssueNames();
  const columns: readonly [Column<IssueLine>, ...Column<IssueLine>[]] = [
    {
      key: 'report',
      head: say('issues.report'),
      cell: (issue) => (
        <>
          <IssueAnchor door={door} id={issue.id}>
            {say('issues.pageTitle', names(issue))}
          </IssueAnchor>
          <span className={classes.tags}>
            {(issue.state !== 'issued' || issue.supersededBy) && <IssueStateTag issue={issue} />}
            {door === 'issues' && issue.isPublic && <Tag>{say('issues.public')}</Tag>}
          </span>
        </>
      ),
    },
    { key: 'number', head: say('issues.number'), cell: (issue) => <bdi dir="ltr">{numberOf(issue)}</bdi> },
    { key: 'day', head: say('issues.day'), cell: ({ documentDay }) => day(parseLocalDate(documentDay)) },
    { key: 'cutOff', head: say('issues.cutOffHead'), cell: ({ cutOff }) => moment(cutOff) },
    {
      key: 'languages',
      head: say('issues.sealedIn'),
      cell: ({ languages }) =>
        languages.length === 0 ? '–' : languages.map((each) => LANGUAGE_NAMES[each]).join(say('issues.listJoin')),
    },
  ];
  return <DataTable caption={say('issues.all')} columns={columns} rows={issues} keyOf={({ id }) => id} />;
}
