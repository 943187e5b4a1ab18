import { useQuery } from '@tanstack/react-query';
import { versionsQuery } from '../../api/reviews';
import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { ReviewById } from './review-by-id';
import { ToVersion } from './to-version';

interface ReviewByNumberProps {
  readonly reportId: string;
  readonly number: string;
}

/** Finds the version that a report has under a number; says so where it has none. */
export function ReviewByNumber({ reportId, number }: ReviewByNumberProps) {
  const { say } = useWords();
  const query = useQuery(versionsQuery(reportId));
  const found = query.data?.find((version) => String(version.number) === number);
  if (found) return <ReviewById key={found.id} id={found.id} />;
  return (
    <Page title={say('review.title')}>
      <Loaded query={query} what={say('review.title')}>
        {([latest]) => (
          <Panel title={say('review.notFound')} flush>
            <Empty
              title={say('review.noSuchVersion')}
              why={latest ? say('review.noSuchVersionWhy') : say('review.noVersionWhy')}
              action={latest && <ToVersion reportId={reportId} number={latest.number} />}
            />
          </Panel>
        )}
      </Loaded>
    </Page>
  );
}
