import { IconInfoCircle } from '@tabler/icons-react';
import { useWords } from '../../text/words';
import { Banner } from '../../ui/banner';
import { CompareAnchor } from '../../ui/compare-anchor';
import { useReviewDesk } from './review-desk';
import { ToVersion } from './to-version';

/** Who sent the version and when, and which one the reader said something of before. */
export function VersionLead() {
  const { say, moment } = useWords();
  const { id, reportId, number, sentBy, sentAt, reviewedLast } = useReviewDesk().version;
  return (
    <>
      {say('review.sent', { version: number, name: sentBy.name, at: moment(sentAt) })}
      {reviewedLast && ` ${say('review.youReviewed', { version: reviewedLast.number })}`}{' '}
      <CompareAnchor reportId={reportId} versionId={id}>
        {say('review.compare')}
      </CompareAnchor>
    </>
  );
}

/** That there is a later version, which takes all that is said from now on. */
export function SupersededBanner() {
  const { say } = useWords();
  const { isLatest, reportId, versions } = useReviewDesk().version;
  const latest = versions.at(-1);
  if (isLatest || !latest) return null;
  return (
    <Banner mark={IconInfoCircle}>
      <p>
        {say('review.superseded', { version: latest.number })} <ToVersion reportId={reportId} number={latest.number} />
      </p>
    </Banner>
  );
}

/** What its sender says of the version. */
export function VersionNote() {
  const { say } = useWords();
  const { note, sentBy } = useReviewDesk().version;
  if (note === null) return null;
  return (
    <Banner>
      <p>
        <strong>{say('review.senderSays', { name: sentBy.name })}</strong> <span dir="auto">{note}</span>
      </p>
    </Banner>
  );
}
