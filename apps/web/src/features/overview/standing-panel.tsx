import { countsOf } from '@resolute/charts';
import { MARKS, NOT_RATED_REASONS } from '@resolute/domain';
import { Link } from '@tanstack/react-router';
import type { Overview } from '../../api/ratings';
import type { PointInTime } from '../../api/results';
import { useWords } from '../../text/words';
import { RatingShape } from '../../ui/ratings/rating-shape';
import { useFigures } from '../../ui/ratings/use-figures';
import { OverdueTile } from './overdue-tile';
import classes from './overview.module.css';
import { TallyBar } from './tally-bar';

interface StandingPanelProps {
  readonly overview: Overview;
  readonly planId: string;
  readonly time: PointInTime;
}

/** The finding in a sentence, and how many indicators bear each mark; every number leads to the list of as many rows. */
export function StandingPanel({ overview: { tally }, planId, time }: StandingPanelProps) {
  const { say } = useWords();
  const { exact } = useFigures();
  const counts = countsOf(tally);
  const rated = tally.total - counts['not-rated'];
  const good = counts.exceeded + counts['on-track'];
  const why = NOT_RATED_REASONS.flatMap((reason) => {
    const count = tally.notRated[reason] ?? 0;
    return count > 0 ? [`${exact(String(count))} ${say(`ratings.reason-${reason}`)}`] : [];
  });
  return (
    <section className={classes.standing} aria-label={say('ratings.overview')}>
      <div className={classes.finding}>
        <p className={classes.sentence}>
          <strong>{rated === 0 ? say('ratings.findingNone') : say('ratings.finding', { good, rated })}</strong>{' '}
          {say('ratings.findingOff', { off: counts['off-track'], notRated: counts['not-rated'] })}
        </p>
        <TallyBar counts={counts} />
        <ul className={classes.tiles}>
          {MARKS.map((mark) => (
            <li key={mark}>
              <Link to="/ratings" search={{ framework: planId, mark, ...time } as never} className={classes.tile}>
                <span className={classes.mark}>
                  <RatingShape mark={mark} /> {say(`ratings.mark-${mark}`)}
                </span>
                <span className={classes.count}>{exact(String(counts[mark]))}</span>
              </Link>
              {mark === 'not-rated' && why.length > 0 && <p className={classes.quiet}>{why.join(' · ')}</p>}
            </li>
          ))}
        </ul>
      </div>
      <dl className={classes.side}>
        <div>
          <dt>{say('ratings.coverage')}</dt>
          <dd>
            <Link to="/ratings" search={{ framework: planId, ...time } as never} className={classes.sideLink}>
              {say('ratings.ratedOf', { rated, counted: tally.total })}
            </Link>
          </dd>
        </div>
        <OverdueTile time={time} />
      </dl>
    </section>
  );
}
