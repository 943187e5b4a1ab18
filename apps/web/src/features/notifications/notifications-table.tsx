import { Anchor, Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import type { Notification } from '../../api/notifications';
import { useWords } from '../../text/words';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Tag } from '../../ui/tag';
import { Translated } from '../../ui/translated';
import { UnitCodes } from '../../ui/unit-codes';
import { notificationSentence } from './notification-sentence';
import classes from './notifications.module.css';
import { toldAbout } from './told-about';

interface NotificationsTableProps {
  readonly rows: readonly Notification[];
  readonly onDone: (sentence: string) => void;
}

/** One row for each thing; its name leads to where one goes on with it. */
export function NotificationsTable({ rows, onDone }: NotificationsTableProps) {
  const words = useWords();
  const { say, moment } = words;
  const columns: readonly [Column<Notification>, ...Column<Notification>[]] = [
    { key: 'what', head: say('notifications.what'), cell: (row) => <What row={row} /> },
    { key: 'unit', head: say('notifications.unit'), cell: (row) => <UnitCell row={row} /> },
    { key: 'when', head: say('notifications.when'), cell: ({ createdAt }) => moment(createdAt) },
    {
      key: 'read',
      head: say('notifications.act'),
      cell: (row) =>
        row.readAt === null ? <ReadOne row={row} onDone={onDone} /> : <span>{say('notifications.wasRead')}</span>,
    },
  ];
  return <DataTable caption={say('notifications.list')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

function UnitCell({ row: { unit, file } }: { readonly row: Notification }) {
  if (unit === null) return <UnitCodes units={file?.units ?? []} />;
  return (
    <>
      <bdi>{unit.code}</bdi> <Translated words={unit.title} />
    </>
  );
}

function What({ row }: { readonly row: Notification }) {
  const words = useWords();
  const { readAt } = row;
  const { code, title, address } = toldAbout(row);
  return (
    <div className={classes.what}>
      <span className={classes.indicator}>
        <Anchor href={address}>
          <bdi>{code}</bdi> <Translated words={title} />
        </Anchor>
        {readAt === null && <Tag tone="info">{words.say('notifications.unread')}</Tag>}
      </span>
      <span>{notificationSentence(row, words)}</span>
    </div>
  );
}

function ReadOne({ row, onDone }: { readonly row: Notification; readonly onDone: (sentence: string) => void }) {
  const words = useWords();
  const { say } = words;
  const queries = useQueryClient();
  const what = `${toldAbout(row).code} ${notificationSentence(row, words)}`;
  const { mutate, isPending } = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/notifications/{id}/readings', { params: { path: { id: row.id } } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['notifications'] });
      onDone(say('notifications.oneRead', { what }));
    },
    // Somebody who was signed out or offline sees it unread, as it is.
    onError: () => queries.invalidateQueries({ queryKey: ['notifications'] }),
  });
  return (
    <Button
      aria-label={say('notifications.markReadOf', { what })}
      aria-disabled={isPending}
      onClick={() => !isPending && mutate()}
    >
      {say('notifications.markRead')}
    </Button>
  );
}
