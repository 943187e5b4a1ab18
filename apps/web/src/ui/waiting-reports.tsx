import { Anchor } from '@mantine/core';
import { mayReadAccountability } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type WaitingReport, waitingReportsQuery } from '../api/accountability';
import { useSignedIn } from '../api/signed-in';
import { useWords } from '../text/words';
import { type RowsSoFar, rowsSoFar } from './states/rows-so-far';
import type { Column } from './table/data-table';
import { usePeriodName } from './values/use-period-name';
import { WaitingPanel } from './waiting-panel';

/** The notes and actions that wait for the reader. */
export function useWaitingReports(): RowsSoFar<WaitingReport> {
  const { actor } = useSignedIn();
  const mayRead = mayReadAccountability(actor).allowed;
  const asked = useQuery({ ...waitingReportsQuery, enabled: mayRead });
  return rowsSoFar(mayRead ? [asked] : [], asked.data ?? []);
}

/** Notes and actions, each with the way to its result; nothing for none. */
export function WaitingReports({ reports }: { readonly reports: RowsSoFar<WaitingReport> }) {
  const { say } = useWords();
  const columns = useColumns();
  return <WaitingPanel title={say('inbox.reports')} note={say('inbox.reportsNote')} of={reports} columns={columns} />;
}

function useColumns(): readonly [Column<WaitingReport>, ...Column<WaitingReport>[]] {
  const { say, moment } = useWords();
  const periodName = usePeriodName();
  return [
    {
      key: 'what',
      head: say('inbox.report'),
      cell: ({ kind, result, period }) => (
        <Anchor renderRoot={(props) => <Link {...props} to="/results/$resultId" params={{ resultId: result.id }} />}>
          {say(`inbox.report-${kind}`, { code: result.code, period: periodName(period) })}
        </Anchor>
      ),
    },
    { key: 'task', head: say('inbox.reportTask'), cell: ({ task }) => say(`inbox.task-${task}`) },
    { key: 'unit', head: say('inbox.reportUnit'), cell: ({ unit }) => <bdi>{unit.code}</bdi> },
    {
      key: 'author',
      head: say('inbox.reportAuthor'),
      cell: ({ author, submittedAt }) =>
        submittedAt === null ? author.name : say('inbox.reportBy', { name: author.name, at: moment(submittedAt) }),
    },
  ];
}
