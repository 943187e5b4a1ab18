import { IconCheck, IconClock, IconPencil } from '@tabler/icons-react';
import { useWords } from '../../text/words';
import { Empty } from '../../ui/states/empty';
import classes from './review.module.css';
import { useReviewDesk } from './review-desk';

const ICONS = { endorsed: IconCheck, 'changes-asked': IconPencil, waiting: IconClock } as const;

/** Who is asked, and what each said last of this version. */
export function ReviewersPanel() {
  const { say, moment } = useWords();
  const { reviewers } = useReviewDesk().version;
  if (reviewers.length === 0) return <Empty title={say('review.noReviewers')} why={say('review.noReviewersWhy')} />;
  return (
    <ul className={classes.reviewers}>
      {reviewers.map(({ person, standing, note, answeredAt }) => {
        const Icon = ICONS[standing];
        return (
          <li key={person.id} className={classes.reviewer}>
            <strong>
              <bdi>{person.name}</bdi>
            </strong>
            <span className={classes.standing}>
              <Icon size={16} stroke={1.75} aria-hidden />
              {say(`review.standing-${standing}`)}
              {answeredAt !== null && <span className={classes.meta}>{moment(answeredAt)}</span>}
            </span>
            {note !== null && (
              <p dir="auto" className={classes.body}>
                {note}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
