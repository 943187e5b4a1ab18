import { Button } from '@mantine/core';
import { mayChangeIndicators } from '@resolute/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { indicatorsQuery } from '../../api/indicators';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { SavedViews } from '../../ui/saved-views/saved-views';
import { Loaded } from '../../ui/states/loaded';
import { TimeBanner } from '../../ui/time/time-banner';
import { TimeControl } from '../../ui/time/time-control';
import { IndicatorsFilters } from './indicators-filters';
import { IndicatorsTable } from './indicators-table';
import { useAddress } from './use-address';

/** What is measured: every indicator with how it is counted, by whom, and for which result. */
export function IndicatorsPage() {
  const { say } = useWords();
  const [{ choice, time }, onChange] = useAddress();
  const query = useInfiniteQuery(indicatorsQuery({ ...choice, ...time }));
  const title = query.data ? say('indicators.heading', { count: query.data.total }) : say('indicators.title');
  const { actor } = useSignedIn();
  const create = (
    <Button component={Link} to="/indicators/new" variant="filled">
      {say('indicators.createAsk')}
    </Button>
  );
  const [change, onDone] = useChange();
  const onClear = (): void => onChange({ text: '', unit: '', kind: '', result: '' });
  return (
    <Page
      title={title}
      lead={say('indicators.lead')}
      actions={
        <>
          <SavedViews screen="indicators" onDone={onDone} />
          <TimeControl time={time} onChange={onChange} />
          {mayChangeIndicators(actor).allowed && create}
        </>
      }
    >
      <ChangeNotice change={change} />
      <TimeBanner time={time} onChange={onChange} />
      <Panel title={say('indicators.find')}>
        <IndicatorsFilters choice={choice} onChange={onChange} />
      </Panel>
      <Loaded query={query} what={say('indicators.title')}>
        {(found) => (
          <IndicatorsTable found={found} query={query} {...(Object.keys(choice).length > 0 && { onClear })} />
        )}
      </Loaded>
    </Page>
  );
}
