import { Anchor } from '@mantine/core';
import { dayOf, GENEVA, mayChangeIndicators } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { occasionsQuery } from '../../api/indicators';
import { reportDefinitionsQuery } from '../../api/report-definitions';
import type { Run } from '../../api/runs';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { Failed } from '../../ui/states/failed';
import { rowsSoFar } from '../../ui/states/rows-so-far';
import { type Column, DataTable } from '../../ui/table/data-table';
import { titleText } from '../../ui/title-text';
import { Translated } from '../../ui/translated';
import classes from './runs.module.css';
import { type UnplannedMeeting, unplannedMeetings } from './unplanned-meetings';
import { useRunNames } from './use-run-names';

/** Meetings that would get a report if somebody said by when documents are due; nothing where there is none. */
export function UnplannedPanel({ runs }: { readonly runs: readonly Run[] }) {
  const { say, language } = useWords();
  const { span } = useRunNames();
  const mayChange = mayChangeIndicators(useSignedIn().actor).allowed;
  const occasions = useQuery(occasionsQuery);
  const definitions = useQuery(reportDefinitionsQuery);
  const today = dayOf(new Date(), GENEVA);
  const meetings = unplannedMeetings(occasions.data ?? [], definitions.data ?? [], runs, today);
  const { failure } = rowsSoFar([occasions, definitions], meetings);
  const columns: readonly [Column<UnplannedMeeting>, ...Column<UnplannedMeeting>[]] = [
    {
      key: 'meeting',
      head: say('runs.meeting'),
      cell: ({ occasion: { title, code } }) => (
        <span className={classes.name}>
          <Translated words={title} />
          <span className={classes.quiet}>
            <bdi>{code}</bdi>
          </span>
        </span>
      ),
    },
    { key: 'days', head: say('runs.days'), cell: ({ occasion }) => span(occasion) },
    {
      key: 'reports',
      head: say('runs.unplannedReports'),
      cell: ({ reports }) => reports.map(({ title }) => titleText(title, language).text).join(say('runs.listJoin')),
    },
  ];
  if (failure)
    return (
      <Panel title={say('runs.unplanned')} flush>
        <Failed {...failure} />
      </Panel>
    );
  if (meetings.length === 0) return null;
  return (
    <Panel
      title={say('runs.unplanned')}
      note={
        <>
          {say('runs.unplannedWhy')}{' '}
          {mayChange && (
            <Anchor renderRoot={(props) => <Link {...props} to="/occasions" />}>{say('runs.unplannedLink')}</Anchor>
          )}
        </>
      }
      flush
    >
      <DataTable
        caption={say('runs.unplanned')}
        columns={columns}
        rows={meetings}
        keyOf={({ occasion: { id } }) => id}
      />
    </Panel>
  );
}
