import { parseLocalDate } from '@resolute/domain';
import type { IssueLine } from '../../api/issues';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { IssueAnchor } from '../../ui/issues/issue-anchor';
import { IssueStateTag } from '../../ui/issues/issue-state-tag';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Tag } from '../../ui/tag';
import classes from './reports.module.css';

/** Every issue of the report, also those that were sent back or withdrawn, the latest first. */
export function IssuesOfReport({ issues }: { readonly issues: readonly IssueLine[] }) {
  const { say, day } = useWords();
  const columns: readonly [Column<IssueLine>, ...Column<IssueLine>[]] = [
    {
      key: 'number',
      head: say('issues.number'),
      cell: ({ id, documentNumber }) => (
        <IssueAnchor door="issues" id={id}>
          <bdi dir="ltr">{documentNumber}</bdi>
        </IssueAnchor>
      ),
    },
    {
      key: 'state',
      head: say('issues.state'),
      cell: (issue) => (
        <span className={classes.version}>
          <IssueStateTag issue={issue} />
          {issue.isPublic && <Tag>{say('issues.public')}</Tag>}
        </span>
      ),
    },
    { key: 'day', head: say('issues.day'), cell: ({ documentDay }) => day(parseLocalDate(documentDay)) },
    {
      key: 'languages',
      head: say('issues.sealedIn'),
      cell: ({ languages }) =>
        languages.length === 0 ? '–' : languages.map((each) => LANGUAGE_NAMES[each]).join(say('issues.listJoin')),
    },
  ];
  return <DataTable caption={say('issues.all')} columns={columns} rows={issues} keyOf={({ id }) => id} />;
}
