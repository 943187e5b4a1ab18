import { Anchor } from '@mantine/core';
import { parseLocalDate } from '@resolute/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type OverdueReport, overdueReportsQuery } from '../../api/ratings';
import type { PointInTime } from '../../api/results';
import { useWords } from '../../text/words';
import { MoreRows } from '../../ui/more-rows';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { type Column, DataTable } from '../../ui/table/data-table';
import { useFilters } from '../../ui/table/use-filters';
import { Tag } from '../../ui/tag';
import { TimeBanner } from '../../ui/time/time-banner';
import { timeIn } from '../../ui/time/time-in';
import { Translated } from '../../ui/translated';
import { usePeriodName } from '../../ui/values/use-period-name';

const TIME = ['asOf'] as const;

/** The values that are overdue, or were on another day, one a row. */
export function OverduePage() {
  const { say, day } = useWords();
  const [address, onChange] = useFilters(TIME);
  const time = timeIn(address);
  const query = useInfiniteQuery(overdueReportsQuery(time));
  return (
    <Page title={say('ratings.overdue')} lead={say('ratings.overdueLead')}>
      <TimeBanner time={time} onChange={({ asOf = '' }) => onChange({ asOf })} />
      <Loaded query={query} what={say('ratings.overdue')}>
        {({ items, total, since }) =>
          total === 0 ? (
            <Empty title={say('ratings.overdueNone')} why={say('ratings.overdueNoneWhy')} />
          ) : (
            <Panel
              title={say('ratings.valuesCount', { count: total })}
              note={say('ratings.overdueNote', { day: day(parseLocalDate(since)) })}
              flush
            >
              <OverdueRows items={items} time={time} />
              <MoreRows query={query} />
            </Panel>
          )
        }
      </Loaded>
    </Page>
  );
}

function OverdueRows({ items, time }: { readonly items: readonly OverdueReport[]; readonly time: PointInTime }) {
  const { say } = useWords();
  const columns = useColumns(time);
  return (
    <DataTable
      caption={say('ratings.overdue')}
      columns={columns}
      rows={items}
      keyOf={({ indicator, unit, period }) => `${indicator.id} ${unit.id} ${period.id}`}
    />
  );
}

function useColumns(time: PointInTime): readonly [Column<OverdueReport>, ...Column<OverdueReport>[]] {
  const { say, day } = useWords();
  const periodName = usePeriodName();
  return [
    {
      key: 'indicator',
      head: say('ratings.indicator'),
      cell: ({ indicator: { id, code, title } }) => (
        <Anchor
          renderRoot={(props) => (
            <Link {...props} to="/indicators/$indicatorId" params={{ indicatorId: id }} search={time as never} />
          )}
        >
          <bdi>{code}</bdi> <Translated words={title} />
        </Anchor>
      ),
    },
    { key: 'unit', head: say('ratings.unit'), cell: ({ unit }) => <bdi>{unit.code}</bdi> },
    { key: 'period', head: say('ratings.period'), cell: ({ period }) => <bdi>{periodName(period.id)}</bdi> },
    { key: 'due', head: say('ratings.dueOn'), cell: ({ period }) => day(parseLocalDate(period.dueOn)) },
    {
      key: 'standing',
      head: say('ratings.standing'),
      cell: ({ isMissing }) =>
        isMissing ? <Tag tone="warning">{say('ratings.late-missing')}</Tag> : <Tag>{say('ratings.late-grace')}</Tag>,
    },
  ];
}
