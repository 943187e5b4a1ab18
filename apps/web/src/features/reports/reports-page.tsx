import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { reportsQuery } from '../../api/reports';
import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { ReportsTable } from './reports-table';

/** The reports that are being written or reviewed, the latest first. */
export function ReportsPage() {
  const { say } = useWords();
  const query = useQuery(reportsQuery);
  const unsent = query.data?.filter(({ latestVersion }) => latestVersion === null).length;
  const toRuns = <Anchor renderRoot={(props) => <Link {...props} to="/runs" />}>{say('reports.toRuns')}</Anchor>;
  return (
    <Page
      title={say('frame.reportList')}
      lead={
        unsent === undefined || query.data?.length === 0
          ? say('reports.lead')
          : say('reports.finding', { count: unsent })
      }
    >
      <Panel title={say('reports.all')} flush>
        <Loaded query={query} what={say('frame.reportList')}>
          {(reports) =>
            reports.length === 0 ? (
              <Empty title={say('reports.none')} why={say('reports.noneWhy')} action={toRuns} />
            ) : (
              <ReportsTable reports={reports} />
            )
          }
        </Loaded>
      </Panel>
    </Page>
  );
}
