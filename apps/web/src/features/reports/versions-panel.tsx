import { parseLocalDate } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import type { Report, ReportVersion } from '../../api/reports';
import { waitingReviewsQuery } from '../../api/reviews';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Tag } from '../../ui/tag';
import { VersionAnchor } from '../../ui/version-anchor';
import classes from './reports.module.css';
import { VersionFiles } from './version-files';

/** What reviewers have said so far, of a version that waits for somebody. */
function Standing({ versionId }: { readonly versionId: string }) {
  const { say } = useWords();
  const { data } = useQuery(waitingReviewsQuery);
  const waiting = data?.find((each) => each.versionId === versionId);
  if (!waiting) return '–';
  const { endorsed, reviewers, changesAsked, openThreads } = waiting;
  return say('review.standing', { endorsed, reviewers, changes: changesAsked, open: openThreads });
}

/** What was sent to review, the latest first, with its documents and the way to what was said of it. */
export function VersionsPanel({ report }: { readonly report: Report }) {
  const { say, day, moment } = useWords();
  const latest = report.versions[0]?.id;
  const columns: readonly [Column<ReportVersion>, ...Column<ReportVersion>[]] = [
    {
      key: 'number',
      head: say('reports.version'),
      cell: ({ id, number }) => (
        <span className={classes.version}>
          <VersionAnchor reportId={report.id} number={number}>
            {say('reports.versionNumber', { version: number })}
          </VersionAnchor>
          {id === latest ? <Tag tone="info">{say('reports.latest')}</Tag> : <Tag>{say('reports.superseded')}</Tag>}
        </span>
      ),
    },
    {
      key: 'sent',
      head: say('reports.sentAt'),
      cell: ({ sentAt, sentBy }) => (
        <>
          {moment(sentAt)}
          <span className={classes.quiet}>
            <bdi>{sentBy.name}</bdi>
          </span>
        </>
      ),
    },
    { key: 'note', head: say('reports.note'), cell: ({ note }) => (note === null ? '–' : <bdi>{note}</bdi>) },
    {
      key: 'due',
      head: say('reports.reviewDueOn'),
      cell: ({ reviewDueOn }) => day(parseLocalDate(reviewDueOn)),
    },
    {
      key: 'standing',
      head: say('reports.reviewHead'),
      cell: ({ id }) => <Standing versionId={id} />,
    },
    { key: 'files', head: say('reports.documents'), cell: (version) => <VersionFiles version={version} /> },
  ];
  return (
    <Panel title={say('reports.versions')} note={say('reports.versionsNote')} flush>
      {report.versions.length === 0 ? (
        <Empty title={say('reports.noVersions')} why={say('reports.noVersionsWhy')} />
      ) : (
        <DataTable caption={say('reports.versions')} columns={columns} rows={report.versions} keyOf={({ id }) => id} />
      )}
    </Panel>
  );
}
