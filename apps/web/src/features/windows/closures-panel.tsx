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
import { ClosePeriodForm } from './close-period-form';
import { ClosuresTable } from './closures-table';
import classes from './windows.module.css';
import { closuresQuery } from './windows.queries';

/** The periods that decisions closed for everybody; planners close more of them. */
export function ClosuresPanel() {
  const { say } = useWords();
  const mayChange = mayChangeWindows(useSignedIn().actor).allowed;
  const [change, noteChange] = useChange();
  const query = useInfiniteQuery(closuresQuery);
  return (
    <Panel
      title={say('windows.closures')}
      note={say('windows.closuresNote')}
      actions={
        mayChange && (
          <DrawerButton ask={say('windows.closeAsk')} title={say('windows.closeTitle')} onDone={noteChange}>
            {(frame) => <ClosePeriodForm {...frame} />}
          </DrawerButton>
        )
      }
      flush
    >
      <div className={classes.notice}>
        <ChangeNotice change={change} />
      </div>
      <Loaded query={query} what={say('windows.closures')}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={say('windows.noClosures')} why={say('windows.noClosuresWhy')} />
          ) : (
            <>
              <ClosuresTable rows={rows} onRevoked={noteChange} />
              <MoreRows query={query} />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}
