import { parseLocalDate } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { overdueReportsQuery } from '../../api/ratings';
import type { PointInTime } from '../../api/results';
import { useWords } from '../../text/words';
import { isPast } from '../../ui/time/is-past';
import classes from './overview.module.css';

/** How many values are overdue today, with the way to the list of them. */
export function OverdueTile({ time }: { readonly time: PointInTime }) {
  const { say, day } = useWords();
  const { data } = useQuery({ ...overdueReportsQuery, enabled: !isPast(time) });
  return (
    <div>
      <dt>{say('ratings.overdue')}</dt>
      {isPast(time) ? (
        <dd className={classes.quiet}>{say('ratings.overdueToday')}</dd>
      ) : (
        data && (
          <dd>
            <Link to="/overdue" className={classes.sideLink}>
              {say('ratings.valuesCount', { count: data.total })}
            </Link>
            <p className={classes.quiet}>{say('ratings.overdueNote', { day: day(parseLocalDate(data.since)) })}</p>
          </dd>
        )
      )}
    </div>
  );
}
