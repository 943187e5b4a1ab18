import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type InboxTask, inboxQuery } from '../../api/inbox';
import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { Loaded } from '../../ui/states/loaded';
import { useFilters } from '../../ui/table/use-filters';
import { useWaitingBatches, WaitingBatches } from '../../ui/waiting-batches';
import { useWaitingReports, WaitingReports } from '../../ui/waiting-reports';
import { useWaitingReviews, WaitingReviews } from '../../ui/waiting-reviews';
import classes from './inbox.module.css';
import { TaskList } from './task-list';

const TASKS: readonly InboxTask[] = ['verify', 'accept', 'correct', 'stuck'];
const ADDRESS = ['task'] as const;

/** What waits for the reader: to verify, to accept, what came back, and what nobody can go on with. */
export function InboxPage() {
  const { say } = useWords();
  const inbox = useQuery(inboxQuery);
  const reports = useWaitingReports();
  const batches = useWaitingBatches();
  const reviews = useWaitingReviews();
  const [{ task: asked }, show] = useFilters(ADDRESS);
  // Whoever has decided on the last value of a kind stays there, to read what was done.
  const [decided, setDecided] = useState<InboxTask>();
  return (
    <Page title={say('inbox.title')} lead={say('inbox.lead')}>
      <Loaded query={inbox} what={say('inbox.title')}>
        {({ items, counts }) => {
          const offered = TASKS.filter((task) => task !== 'stuck' || counts.stuck > 0);
          const task =
            offered.find((each) => each === asked) ?? decided ?? offered.find((each) => counts[each] > 0) ?? 'verify';
          return (
            <>
              <nav aria-label={say('inbox.kinds')} className={classes.kinds}>
                {offered.map((each) => (
                  <button key={each} type="button" aria-pressed={each === task} onClick={() => show({ task: each })}>
                    {say(`inbox.task-${each}`)} <strong>{say('inbox.count', { count: counts[each] })}</strong>
                  </button>
                ))}
              </nav>
              <TaskList
                key={task}
                task={task}
                entries={items.filter((item) => item.task === task)}
                count={counts[task]}
                onDecide={() => setDecided(task)}
              />
            </>
          );
        }}
      </Loaded>
      <WaitingReviews reviews={reviews} />
      <WaitingReports reports={reports} />
      <WaitingBatches batches={batches} />
    </Page>
  );
}
