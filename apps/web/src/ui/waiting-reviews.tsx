import { Anchor } from '@mantine/core';
import { type LocalDate, mayUseReviews } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type WaitingReview, waitingReviewsQuery } from '../api/reviews';
import { useSignedIn } from '../api/signed-in';
import { useWords } from '../text/words';
import { IssueAnchor } from './issues/issue-anchor';
import { type RowsSoFar, rowsSoFar } from './states/rows-so-far';
import type { Column } from './table/data-table';
import { titleText } from './title-text';
import { VersionAnchor } from './version-anchor';
import { WaitingPanel } from './waiting-panel';

type Row = WaitingReview & { readonly id: string };

/** The versions of reports that wait for the reader: to be reviewed, or to be answered. */
export function useWaitingReviews(): RowsSoFar<Row> {
  const { actor } = useSignedIn();
  const mayRead = mayUseReviews(actor).allowed;
  const asked = useQuery({ ...waitingReviewsQuery, enabled: mayRead });
  // A planner who reviews as well has two things to do about one version.
  const rows = (asked.data ?? []).map((review) => ({ ...review, id: `${review.task} ${review.versionId}` }));
  return rowsSoFar(mayRead ? [asked] : [], rows);
}

/** Versions, each with the way to its review; nothing for none. */
export function WaitingReviews({ reviews }: { readonly reviews: RowsSoFar<Row> }) {
  const { say } = useWords();
  const columns = useColumns();
  return <WaitingPanel title={say('inbox.reviews')} note={say('inbox.reviewsNote')} of={reviews} columns={columns} />;
}

function useColumns(): readonly [Column<Row>, ...Column<Row>[]] {
  const { say, day } = useWords();
  return [
    { key: 'what', head: say('inbox.report'), cell: (review) => <ToReview review={review} /> },
    { key: 'task', head: say('inbox.reportTask'), cell: ({ task }) => say(`inbox.reviewTask-${task}`) },
    {
      key: 'due',
      head: say('inbox.reviewDue'),
      cell: ({ reviewDueOn }) => say('inbox.reviewDueOn', { day: day(reviewDueOn as LocalDate) }),
    },
    {
      key: 'standing',
      head: say('inbox.reviewStanding'),
      cell: ({ endorsed, reviewers, openThreads }) =>
        say('inbox.reviewStands', { endorsed, reviewers, open: openThreads }),
    },
  ];
}

/** Where the reader goes on with it: in its review, on the page of the report, or before the Director. */
function ToReview({ review: { task, reportId, issueId, number, title, occasion } }: { readonly review: Row }) {
  const { say, language } = useWords();
  const meeting = titleText(occasion.title, language).text || occasion.code;
  const name = say('inbox.review', { report: titleText(title, language).text, meeting, version: number });
  if (task === 'approve' && issueId !== null)
    return (
      <IssueAnchor door="issues" id={issueId}>
        {name}
      </IssueAnchor>
    );
  if (task === 'issue')
    return (
      <Anchor
        inherit
        renderRoot={(props) => <Link {...props} to="/reports/$reportId" params={{ reportId }} hash="issue" />}
      >
        {name}
      </Anchor>
    );
  return (
    <VersionAnchor reportId={reportId} number={number}>
      {name}
    </VersionAnchor>
  );
}
