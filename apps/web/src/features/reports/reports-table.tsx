import { Anchor } from '@mantine/core';
import { parseLocalDate } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReportLine } from '../../api/reports';
import { runsQuery } from '../../api/runs';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Translated } from '../../ui/translated';
import { VersionAnchor } from '../../ui/version-anchor';
import classes from './reports.module.css';
import { useReportNames } from './use-report-names';

/** What each report is for, how fresh its figures are, what was sent to review, and by when it is due. */
export function ReportsTable({ reports }: { readonly reports: readonly ReportLine[] }) {
  const { say, moment } = useWords();
  const columns: readonly [Column<ReportLine>, ...Column<ReportLine>[]] = [
    { key: 'report', head: say('reports.report'), cell: (report) => <ReportAnchor report={report} /> },
    {
      key: 'meeting',
      head: say('reports.meeting'),
      cell: ({ occasion }) => (
        <>
          <Translated words={occasion.title} />
          <span className={classes.quiet}>
            <bdi>{occasion.code}</bdi>
          </span>
        </>
      ),
    },
    { key: 'cutOff', head: say('reports.cutOff'), cell: ({ cutOff }) => moment(cutOff) },
    {
      key: 'original',
      head: say('reports.originalLanguage'),
      cell: ({ originalLanguage }) => <bdi lang={originalLanguage}>{LANGUAGE_NAMES[originalLanguage]}</bdi>,
    },
    { key: 'version', head: say('reports.latestVersion'), cell: (report) => <Latest report={report} /> },
    { key: 'due', head: say('reports.submissionDay'), cell: ({ id }) => <Due reportId={id} /> },
  ];
  return <DataTable caption={say('frame.reportList')} columns={columns} rows={reports} keyOf={({ id }) => id} />;
}

function ReportAnchor({ report }: { readonly report: ReportLine }) {
  const { say } = useWords();
  const names = useReportNames();
  return (
    <Anchor
      aria-label={say('reports.pageTitle', names(report))}
      renderRoot={(props) => <Link {...props} to="/reports/$reportId" params={{ reportId: report.id }} />}
    >
      <Translated words={report.definition.title} />
    </Anchor>
  );
}

function Latest({ report: { id, latestVersion } }: { readonly report: ReportLine }) {
  const { say, day } = useWords();
  if (!latestVersion) return say('reports.notSent');
  return (
    <>
      <VersionAnchor reportId={id} number={latestVersion.number}>
        {say('reports.versionNumber', { version: latestVersion.number })}
      </VersionAnchor>
      <span className={classes.quiet}>
        {say('reports.reviewUntil', { day: day(parseLocalDate(latestVersion.reviewDueOn)) })}
      </span>
    </>
  );
}

/** The day by which its meeting wants documents; the calendar knows it. */
function Due({ reportId }: { readonly reportId: string }) {
  const { day } = useWords();
  const { data } = useQuery(runsQuery);
  const due = data?.find((run) => run.reportId === reportId)?.occasion.submissionDay;
  return due ? day(parseLocalDate(due)) : '–';
}
