import { mayChangeWindows } from '@resolute/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { DrawerButton } from '../../ui/drawer-button';
import { MoreRows } from '../../ui/more-rows';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { ExceptionsTable } from './exceptions-table';
import { GrantExceptionForm } from './grant-exception-form';
import classes from './windows.module.css';
import { exceptionsQuery } from './windows.queries';

/** Who may enter values although the window is locked, and until when; planners grant more. */
export function ExceptionsPanel() {
  const { say } = useWords();
  const mayChange = mayChangeWindows(useSignedIn().actor).allowed;
  const [change, noteChange] = useChange();
  const query = useInfiniteQuery(exceptionsQuery);
  return (
    <Panel
      title={say('windows.exceptions')}
      note={say('windows.exceptionsNote')}
      actions={
        mayChange && (
          <DrawerButton ask={say('windows.grantAsk')} title={say('windows.grantTitle')} isPrimary onDone={noteChange}>
            {(frame) => <GrantExceptionForm {...frame} />}
          </DrawerButton>
        )
      }
      flush
    >
      <div className={classes.notice}>
        <ChangeNotice change={change} />
      </div>
      <Loaded query={query} what={say('windows.exceptions')}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={say('windows.noExceptions')} why={say('windows.noExceptionsWhy')} />
          ) : (
            <>
              <ExceptionsTable rows={rows} onRevoked={noteChange} />
              <MoreRows query={query} />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}
