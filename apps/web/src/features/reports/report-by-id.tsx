import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { reportQuery } from '../../api/reports';
import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { Place } from '../../ui/place';
import { Loaded } from '../../ui/states/loaded';
import { ReportDesk } from './report-desk';
import { useReportNames } from './use-report-names';

/** One report as people work on it: its texts in each language, how it would look, who reviews it, and what was sent. */
export function ReportById({ id }: { readonly id: string }) {
  const { say } = useWords();
  const names = useReportNames();
  const query = useQuery(reportQuery(id));
  const toAll = <Anchor renderRoot={(props) => <Link {...props} to="/reports" />}>{say('frame.reportList')}</Anchor>;
  const report = query.data;
  return (
    <>
      <Place steps={[{ key: 'all', link: toAll }]} />
      {report ? (
        <ReportDesk report={report} />
      ) : (
        <Page title={say('reports.report')}>
          <Loaded query={query} what={say('reports.report')}>
            {(loaded) => names(loaded).report}
          </Loaded>
        </Page>
      )}
    </>
  );
}
