import { useQuery } from '@tanstack/react-query';
import { type Overview, overviewQuery } from '../../api/ratings';
import type { PointInTime } from '../../api/results';
import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { useFilters } from '../../ui/table/use-filters';
import { TimeBanner } from '../../ui/time/time-banner';
import { TimeControl } from '../../ui/time/time-control';
import { timeIn } from '../../ui/time/time-in';
import { titleText } from '../../ui/title-text';
import { GoalsChart } from './goals-chart';
import { GoalsPanel } from './goals-panel';
import { StandingPanel } from './standing-panel';

const TIME = ['asOf', 'on'] as const;

/** The Sector at a glance: what its strategic plan stands at, goal by goal, each figure a door to what is behind it. */
export function OverviewPage() {
  const { say, language } = useWords();
  const [address, onChange] = useFilters(TIME);
  const time = timeIn(address);
  const query = useQuery(overviewQuery(time));
  const plan = query.data?.framework;
  return (
    <Page
      title={say('ratings.overview')}
      lead={plan && say('ratings.overviewLead', { plan: titleText(plan.title, language).text })}
      actions={<TimeControl time={time} onChange={onChange} />}
    >
      <TimeBanner time={time} onChange={onChange} />
      <Loaded query={query} what={say('ratings.overview')}>
        {(overview) => <Parts overview={overview} time={time} />}
      </Loaded>
    </Page>
  );
}

function Parts({ overview, time }: { readonly overview: Overview; readonly time: PointInTime }) {
  const { say } = useWords();
  const { framework } = overview;
  if (!framework) return <Empty title={say('ratings.noPlan')} why={say('ratings.noPlanWhy')} />;
  return (
    <>
      <StandingPanel overview={overview} planId={framework.id} time={time} />
      <GoalsPanel goals={overview.results} time={time} />
      <GoalsChart goals={overview.results} plan={framework.code} />
    </>
  );
}
