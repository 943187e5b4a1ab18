import { Anchor, Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ratingsQuery } from '../../api/ratings';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { MoreRows } from '../../ui/more-rows';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { TimeBanner } from '../../ui/time/time-banner';
import { TimeControl } from '../../ui/time/time-control';
import { ExportRatings } from './export-ratings';
import { RatingsFilters } from './ratings-filters';
import { RatingsTable } from './ratings-table';
import { useAddress } from './use-address';

/** How each indicator is rated: as many rows as the tile that leads here says, and as many in the file. */
export function RatingsPage() {
  const { say } = useWords();
  const [{ choice, time }, onChange] = useAddress();
  const filter = { ...choice, ...time };
  const query = useInfiniteQuery(ratingsQuery(filter));
  const [change, done] = useChange();
  const clear = (): void => onChange({ text: '', unit: '', mark: '', reason: '', flag: '', under: '', framework: '' });
  return (
    <Page
      title={say('ratings.list')}
      lead={
        <>
          {say('ratings.listLead')}{' '}
          <Anchor renderRoot={(props) => <Link {...props} to="/formulas" />}>{say('ratings.rulePage')}</Anchor>
        </>
      }
      actions={
        <>
          <TimeControl time={time} onChange={onChange} />
          <ExportRatings filter={filter} onDone={(count) => done(say('ratings.exported', { count }))} />
        </>
      }
    >
      <TimeBanner time={time} onChange={onChange} />
      <ChangeNotice change={change} />
      <Panel title={say('ratings.find')}>
        <RatingsFilters choice={choice} onChange={onChange} />
      </Panel>
      <Loaded query={query} what={say('ratings.list')}>
        {({ items, total }) => (
          <Panel title={say('ratings.indicatorsCount', { count: total })} flush>
            {total === 0 ? (
              <Empty
                title={say('ratings.none')}
                why={say('ratings.noneWhy')}
                action={<Button onClick={clear}>{say('ratings.clear')}</Button>}
              />
            ) : (
              <RatingsTable ratings={items} time={time} />
            )}
            <MoreRows query={query} />
          </Panel>
        )}
      </Loaded>
    </Page>
  );
}
