import { useQuery } from '@tanstack/react-query';
import { reviewedVersionQuery } from '../../api/reviews';
import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { Loaded } from '../../ui/states/loaded';
import { ReviewDeskView } from './review-desk-view';
import { useReviewAddress } from './use-review-address';

/** A version, told in the language that the address names. What is shown stays while another language is on its way. */
export function ReviewById({ id }: { readonly id: string }) {
  const { say } = useWords();
  const { language } = useReviewAddress();
  const query = useQuery(reviewedVersionQuery(id, language));
  if (query.data) return <ReviewDeskView version={query.data} />;
  return (
    <Page title={say('review.title')}>
      <Loaded query={query} what={say('review.title')}>
        {() => null}
      </Loaded>
    </Page>
  );
}
