import { useQuery } from '@tanstack/react-query';
import { type Indicator, type IndicatorVersion } from '../../api/indicators';
import { isProblem } from '../../api/problem';
import { indicatorExplanationQuery } from '../../api/ratings';
import type { PointInTime } from '../../api/results';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { MultiplesPanel } from './multiples-panel';
import { PathPanel } from './path-panel';
import { StandingFigures } from './standing-figures';
import { ValuesPanel } from './values-panel';

interface StandingPanelsProps {
  readonly indicator: Indicator;
  readonly version: IndicatorVersion;
  readonly time: PointInTime;
}

/** Where an indicator stands: its figures, its path, what was accepted period by period, and its categories. */
export function StandingPanels({ indicator, version, time }: StandingPanelsProps) {
  const { say } = useWords();
  const query = useQuery(indicatorExplanationQuery(indicator.id, time));
  if (query.data === undefined && isProblem(query.error, 'row/not-found')) {
    return (
      <Panel title={say('ratings.rating')}>
        <Empty title={say('ratings.notFound')} why={say('ratings.notFoundWhy')} />
      </Panel>
    );
  }
  return (
    <Loaded query={query} what={say('ratings.rating')}>
      {(explanation) => (
        <>
          <StandingFigures explanation={explanation} time={time} />
          <PathPanel explanation={explanation} version={version} />
          <ValuesPanel explanation={explanation} time={time} />
          <MultiplesPanel indicator={indicator} version={version} time={time} />
        </>
      )}
    </Loaded>
  );
}
