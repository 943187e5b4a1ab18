import { mayRequestReport } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { type Run, runsQuery } from '../../api/runs';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { DrawerButton } from '../../ui/drawer-button';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { useFilters } from '../../ui/table/use-filters';
import { MakeReportForm } from './make-report-form';
import { inOrderOfDay, isToCome } from './run-standing';
import { RunsFilters, runsThatFit } from './runs-filters';
import { RunsTable } from './runs-table';
import { UnplannedPanel } from './unplanned-panel';
import { useFindingWords } from './use-finding-words';
import { useRunNews } from './use-run-news';

/** When reports are made for which meetings, how far they are, and what was made. */
export function RunsPage() {
  const { say } = useWords();
  const mayAsk = mayRequestReport(useSignedIn().actor).allowed;
  const query = useQuery(runsQuery);
  const [filters, onChange] = useFilters(['state', 'report', 'meeting']);
  const [change, onDone] = useChange();
  const finding = useFindingWords();
  useRunNews(query.data, onDone);
  const make = (
    <DrawerButton ask={say('runs.makeAsk')} title={say('runs.makeTitle')} isPrimary onDone={onDone}>
      {(frame) => <MakeReportForm {...frame} />}
    </DrawerButton>
  );
  return (
    <Page
      title={say('frame.runs')}
      lead={query.data ? finding(query.data) : say('runs.lead')}
      actions={mayAsk ? make : undefined}
    >
      <ChangeNotice change={change} />
      <Loaded query={query} what={say('frame.runs')}>
        {(runs) => {
          const found = runsThatFit(runs, filters);
          const isFiltered = found.length < runs.length;
          const shared = { mayAsk, onDone, isFiltered };
          return (
            <>
              <Panel title={say('runs.part-toCome')} flush>
                {runs.length > 0 && <RunsFilters runs={runs} filters={filters} onChange={onChange} />}
                <RunsPart part="toCome" runs={inOrderOfDay(found.filter(isToCome))} {...shared} />
              </Panel>
              <Panel title={say('runs.part-past')} flush>
                <RunsPart part="past" runs={found.filter((run) => !isToCome(run))} {...shared} />
              </Panel>
              <UnplannedPanel runs={runs} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

interface RunsPartProps {
  readonly part: 'toCome' | 'past';
  readonly runs: readonly Run[];
  readonly isFiltered: boolean;
  readonly mayAsk: boolean;
  readonly onDone: (sentence: string) => void;
}

function RunsPart({ part, runs, isFiltered, ...rest }: RunsPartProps) {
  const { say } = useWords();
  if (runs.length > 0) return <RunsTable caption={say(`runs.part-${part}`)} runs={runs} {...rest} />;
  if (isFiltered) return <Empty title={say('runs.noneFound')} why={say('runs.noneFoundWhy')} />;
  return <Empty title={say(`runs.none-${part}`)} why={say(`runs.noneWhy-${part}`)} />;
}
