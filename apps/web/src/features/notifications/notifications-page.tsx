import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { notificationsQuery, unreadQuery } from '../../api/notifications';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { ProblemSummary } from '../../ui/form/problem-summary';
import { MoreRows } from '../../ui/more-rows';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { useFilters } from '../../ui/table/use-filters';
import classes from './notifications.module.css';
import { NotificationsTable } from './notifications-table';

const SHOWN = ['all', 'unread'] as const;

/** What one was told: what is due, late, or was sent back; all of it or what was not read. */
export function NotificationsPage() {
  const { say } = useWords();
  const [{ show: asked }, choose] = useFilters(['show']);
  const isUnread = asked === 'unread';
  const query = useInfiniteQuery(notificationsQuery(isUnread));
  const [change, noteChange] = useChange();
  return (
    <Page title={say('frame.notifications')} lead={say('notifications.lead')} actions={<ReadAll onDone={noteChange} />}>
      <Panel
        title={say('notifications.list')}
        actions={
          <NativeSelect
            aria-label={say('notifications.show')}
            value={isUnread ? 'unread' : 'all'}
            onChange={({ currentTarget: { value } }) => choose({ show: value === 'unread' ? value : undefined })}
            data={SHOWN.map((value) => ({ value, label: say(`notifications.show-${value}`) }))}
          />
        }
        flush
      >
        <div className={classes.notice}>
          <ChangeNotice change={change} />
        </div>
        <Loaded query={query} what={say('notifications.list')}>
          {(rows) =>
            rows.length === 0 ? (
              <Nothing isUnread={isUnread} />
            ) : (
              <>
                <NotificationsTable rows={rows} onDone={noteChange} />
                <MoreRows query={query} />
              </>
            )
          }
        </Loaded>
      </Panel>
    </Page>
  );
}

function Nothing({ isUnread }: { readonly isUnread: boolean }) {
  const { say } = useWords();
  return isUnread ? (
    <Empty title={say('notifications.noneUnread')} why={say('notifications.noneUnreadWhy')} />
  ) : (
    <Empty title={say('notifications.none')} why={say('notifications.noneWhy')} />
  );
}

/** Up to the newest that is on the page: what comes in this moment was not seen. */
function ReadAll({ onDone }: { readonly onDone: (sentence: string) => void }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const { data: unread = 0 } = useQuery(unreadQuery);
  const { data: rows = [] } = useInfiniteQuery(notificationsQuery(false));
  const newest = rows[0]?.id;
  const { mutate, isPending, error, failureCount } = useMutation({
    mutationFn: (upTo: string) => answerOf(api.POST('/api/v1/notification-readings', { body: { upTo } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['notifications'] });
      onDone(say('notifications.allRead'));
    },
  });
  if (unread === 0 || newest === undefined) return null;
  return (
    <>
      <Button aria-disabled={isPending} onClick={() => !isPending && mutate(newest)}>
        {say('notifications.markAll')}
      </Button>
      <ProblemSummary error={error ?? undefined} refusals={failureCount} labels={{}} idOf={(field) => field} />
    </>
  );
}
