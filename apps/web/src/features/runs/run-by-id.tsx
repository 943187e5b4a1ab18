import { Anchor } from '@mantine/core';
import { mayRequestReport } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Run, runQuery } from '../../api/runs';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { Page } from '../../ui/page';
import { Place } from '../../ui/place';
import { Loaded } from '../../ui/states/loaded';
import { MakeNow } from './make-now';
import { RenewRun } from './renew-run';
import { RetryRun } from './retry-run';
import { RunFacts } from './run-facts';
import { RunFilesPanel } from './run-files-panel';
import { canBeMadeNow, canBeRenewed, standingOf } from './run-standing';
import { RunState } from './run-state';
import { useRunNames } from './use-run-names';
import { useRunNews } from './use-run-news';

/** One report for one meeting: when it is made, how far it has come, its files, and the way to what people write. */
export function RunById({ id }: { readonly id: string }) {
  const { say } = useWords();
  const { names } = useRunNames();
  const query = useQuery(runQuery(id));
  const [change, onDone] = useChange();
  const run = query.data;
  useRunNews(run && [run], onDone);
  const toAll = <Anchor renderRoot={(props) => <Link {...props} to="/runs" />}>{say('frame.runs')}</Anchor>;
  return (
    <>
      <Place steps={[{ key: 'all', link: toAll }]} />
      <Page
        title={run ? say('runs.pageTitle', names(run)) : say('runs.run')}
        lead={run && <RunState run={run} />}
        actions={run && <RunActs run={run} onDone={onDone} />}
      >
        <ChangeNotice change={change} />
        <Loaded query={query} what={say('runs.run')}>
          {(loaded) => (
            <>
              <RunFacts run={loaded} />
              {loaded.startedAt !== null && <RunFilesPanel run={loaded} />}
            </>
          )}
        </Loaded>
      </Page>
    </>
  );
}

function RunActs({ run, onDone }: { readonly run: Run; readonly onDone: (sentence: string) => void }) {
  const mayAsk = mayRequestReport(useSignedIn().actor).allowed;
  return (
    <>
      {mayAsk && standingOf(run) === 'given-up' && <RetryRun run={run} onDone={onDone} />}
      {mayAsk && canBeMadeNow(run) && <MakeNow run={run} onDone={onDone} />}
      {mayAsk && canBeRenewed(run) && <RenewRun run={run} />}
    </>
  );
}
