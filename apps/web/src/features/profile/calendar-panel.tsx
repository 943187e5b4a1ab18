import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client';
import { useWords } from '../../text/words';
import { AskFirst } from '../../ui/ask-first';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { ProblemSummary } from '../../ui/form/problem-summary';
import { Panel } from '../../ui/panel';
import { Loaded } from '../../ui/states/loaded';
import classes from './profile.module.css';
import { calendarFeedsQuery } from './profile.queries';

/** The secret address of one's calendar of due days: made, shown once, made anew, revoked. */
export function CalendarPanel() {
  const { say } = useWords();
  const queries = useQueryClient();
  const query = useQuery(calendarFeedsQuery);
  const [address, setAddress] = useState('');
  const [change, noteChange] = useChange();
  const make = async (): Promise<void> => {
    setAddress((await answerOf(api.POST('/api/v1/calendar-feeds'))).address);
    await queries.invalidateQueries(calendarFeedsQuery);
    noteChange(say('notifications.calendarMade'));
  };
  const revoke = async (id: string): Promise<void> => {
    await answerOf(api.DELETE('/api/v1/calendar-feeds/{id}', { params: { path: { id } } }));
    setAddress('');
    await queries.invalidateQueries(calendarFeedsQuery);
    noteChange(say('notifications.revoked'));
  };
  return (
    <Panel title={say('notifications.calendar')} note={say('notifications.calendarNote')}>
      <div className={classes.change}>
        <ChangeNotice change={change} />
      </div>
      {address !== '' && <Address address={address} onCopied={noteChange} />}
      <Loaded query={query} what={say('notifications.calendar')}>
        {([feed]) => (feed ? <Kept feed={feed} make={make} revoke={revoke} /> : <MakeFirst make={make} />)}
      </Loaded>
    </Panel>
  );
}

interface KeptProps {
  readonly feed: { readonly id: string; readonly createdAt: string };
  readonly make: () => Promise<void>;
  readonly revoke: (id: string) => Promise<void>;
}

function Kept({ feed: { id, createdAt }, make, revoke }: KeptProps) {
  const { say, moment } = useWords();
  return (
    <>
      <p className={classes.state}>{say('notifications.calendarSince', { when: moment(createdAt) })}</p>
      <div className={classes.device}>
        <AskFirst
          ask={say('notifications.replaceAsk')}
          title={say('notifications.replaceTitle')}
          consequence={say('notifications.replaceWhy')}
          action={say('notifications.replace')}
          send={make}
        />
        <AskFirst
          ask={say('notifications.revokeAsk')}
          title={say('notifications.revokeTitle')}
          consequence={say('notifications.revokeWhy')}
          action={say('notifications.revoke')}
          send={() => revoke(id)}
          isDangerous
        />
      </div>
    </>
  );
}

function MakeFirst({ make }: { readonly make: () => Promise<void> }) {
  const { say } = useWords();
  const { mutate, isPending, error, failureCount } = useMutation({ mutationFn: make });
  return (
    <>
      <ProblemSummary error={error ?? undefined} refusals={failureCount} labels={{}} idOf={(field) => field} />
      <Button aria-disabled={isPending} onClick={() => !isPending && mutate()}>
        {say('notifications.makeCalendar')}
      </Button>
    </>
  );
}

function Address({ address, onCopied }: { readonly address: string; readonly onCopied: (sentence: string) => void }) {
  const { say } = useWords();
  const copy = (): void => {
    // A browser without TLS has no clipboard to give.
    const copied = navigator.clipboard?.writeText(address) ?? Promise.reject(new Error('No clipboard'));
    copied.then(
      () => onCopied(say('notifications.copied')),
      () => onCopied(say('notifications.notCopied')),
    );
  };
  return (
    <div className={classes.address}>
      <TextInput
        readOnly
        dir="ltr"
        value={address}
        label={say('notifications.calendarAddress')}
        description={say('notifications.calendarSecret')}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <Button onClick={copy}>{say('notifications.copyAddress')}</Button>
    </div>
  );
}
