import { parseLocalDate } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { overdueCountQuery } from '../../api/ratings';
import type { PointInTime } from '../../api/results';
import { useWords } from '../../text/words';
import classes from './overview.module.css';

/** How many values are overdue, or were, with the way to the list of them. What is due knows no plan of another day. */
export function OverdueTile({ time: { asOf, on } }: { readonly time: PointInTime }) {
  const { say, day } = useWords();
  const time = asOf === undefined ? {} : { asOf };
  const { data } = useQuery({ ...overdueCountQuery(time), enabled: on === undefined });
  return (
    <div>
      <dt>{say('ratings.overdue')}</dt>
      {on === undefined ? (
        data && (
          <dd>
            <Link to="/overdue" search={time as never} className={classes.sideLink}>
              {say('ratings.valuesCount', { count: data.total })}
            </Link>
            <p className={classes.quiet}>{say('ratings.overdueNote', { day: day(parseLocalDate(data.since)) })}</p>
          </dd>
        )
      ) : (
        <dd className={classes.quiet}>{say('ratings.overdueRecorded')}</dd>
      )}
    </div>
  );
}
