import { Anchor } from '@mantine/core';
import { mayReadIndicators } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useSignedIn } from '../api/signed-in';
import { type WaitingBatch, waitingBatchesQuery } from '../api/waiting-batches';
import { useWords } from '../text/words';
import { type RowsSoFar, rowsSoFar } from './states/rows-so-far';
import type { Column } from './table/data-table';
import { UnitCodes } from './unit-codes';
import { WaitingPanel } from './waiting-panel';

/** The batches of history that wait for the reader. */
export function useWaitingBatches(): RowsSoFar<WaitingBatch> {
  const { actor } = useSignedIn();
  const mayRead = mayReadIndicators(actor).allowed;
  const asked = useQuery({ ...waitingBatchesQuery, enabled: mayRead });
  return rowsSoFar(mayRead ? [asked] : [], asked.data ?? []);
}

/** Batches of history, each with the way to its file; nothing for none. */
export function WaitingBatches({ batches }: { readonly batches: RowsSoFar<WaitingBatch> }) {
  const { say } = useWords();
  const columns = useColumns();
  return <WaitingPanel title={say('inbox.batches')} note={say('inbox.batchesNote')} of={batches} columns={columns} />;
}

function useColumns(): readonly [Column<WaitingBatch>, ...Column<WaitingBatch>[]] {
  const { say, moment } = useWords();
  return [
    {
      key: 'what',
      head: say('inbox.report'),
      cell: ({ id, fileName }) => (
        <Anchor renderRoot={(props) => <Link {...props} to="/exchange/$importId" params={{ importId: id }} />}>
          <bdi>{fileName}</bdi>
        </Anchor>
      ),
    },
    {
      key: 'task',
      head: say('inbox.reportTask'),
      cell: ({ task }) => say(task === 'correct' ? 'inbox.batch-correct' : `inbox.task-${task}`),
    },
    { key: 'units', head: say('inbox.batchUnits'), cell: ({ units }) => <UnitCodes units={units} /> },
    {
      key: 'values',
      head: say('inbox.batchValues'),
      cell: ({ rowCount }) => <bdi>{say('inbox.batchCount', { count: rowCount })}</bdi>,
      isNumeric: true,
    },
    {
      key: 'author',
      head: say('inbox.reportAuthor'),
      cell: ({ author, submittedAt }) => say('inbox.reportBy', { name: author.name, at: moment(submittedAt) }),
    },
  ];
}
