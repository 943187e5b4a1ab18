import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answerOf, api } from '../../api/client';
import { stepOut } from '../../api/session';
import { useWords } from '../../text/words';
import { AskFirst } from '../../ui/ask-first';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { Panel } from '../../ui/panel';
import { Loaded } from '../../ui/states/loaded';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Tag } from '../../ui/tag';
import { deviceText } from './device-text';
import classes from './profile.module.css';
import { type OwnSession, ownSessionsQuery } from './profile.queries';

/** Where one is signed in, to end what one does not know. */
export function SessionsPanel() {
  const { say } = useWords();
  const sessions = useQuery(ownSessionsQuery);
  const [change, noteChange] = useChange();
  const columns = useColumns(noteChange);
  return (
    <Panel title={say('profile.sessions')} note={say('profile.sessionsNote')} actions={<LeaveEverywhere />} flush>
      <div className={classes.beside}>
        <ChangeNotice change={change} />
      </div>
      <Loaded query={sessions} what={say('profile.sessions')}>
        {(rows) => <DataTable caption={say('profile.sessions')} columns={columns} rows={rows} keyOf={({ id }) => id} />}
      </Loaded>
    </Panel>
  );
}

function useColumns(onEnded: (sentence: string) => void): readonly [Column<OwnSession>, ...Column<OwnSession>[]] {
  const { say, moment } = useWords();
  return [
    {
      key: 'device',
      head: say('profile.deviceHead'),
      cell: ({ device, isCurrent }) => (
        <span className={classes.device}>
          <span>{deviceText(device, say)}</span>
          {isCurrent && <Tag tone="info">{say('profile.thisSession')}</Tag>}
        </span>
      ),
    },
    { key: 'since', head: say('profile.signedInSince'), cell: ({ createdAt }) => moment(createdAt) },
    { key: 'seen', head: say('profile.lastSeen'), cell: ({ seenAt }) => moment(seenAt) },
    {
      key: 'end',
      head: say('profile.endHead'),
      cell: (session) =>
        session.isCurrent ? say('profile.endHere') : <EndSession session={session} onEnded={onEnded} />,
    },
  ];
}

interface EndSessionProps {
  readonly session: OwnSession;
  readonly onEnded: (sentence: string) => void;
}

function EndSession({ session: { id, device, seenAt }, onEnded }: EndSessionProps) {
  const { say, moment } = useWords();
  const queries = useQueryClient();
  const named = deviceText(device, say);
  return (
    <AskFirst
      ask={say('profile.endSessionAsk')}
      title={say('profile.endSessionTitle', { device: named })}
      consequence={say('profile.endSessionWhy', { seen: moment(seenAt) })}
      action={say('profile.endSession')}
      send={async () => {
        await answerOf(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } }));
        await queries.invalidateQueries(ownSessionsQuery);
        onEnded(say('profile.sessionEnded', { device: named }));
      }}
    />
  );
}

function LeaveEverywhere() {
  const { say } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return (
    <AskFirst
      ask={say('profile.leaveEverywhereAsk')}
      title={say('profile.leaveEverywhereTitle')}
      consequence={say('profile.leaveEverywhereWhy')}
      action={say('profile.leaveEverywhere')}
      isDangerous
      send={async () => {
        await answerOf(api.DELETE('/api/v1/sessions'));
        await stepOut(queries);
        await navigate({ to: '/' });
      }}
    />
  );
}
