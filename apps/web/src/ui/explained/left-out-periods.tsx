import type { LeftOut } from '@resolute/domain';
import { useWords } from '../../text/words';
import { usePeriodName } from '../values/use-period-name';
import classes from './explained.module.css';

/** Which periods are not in the figure, and why. */
export function LeftOutPeriods({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const { say } = useWords();
  const periodName = usePeriodName();
  return (
    <section aria-label={say('ratings.leftOut')}>
      <h3 className={classes.heading}>{say('ratings.leftOut')}</h3>
      {leftOut.length === 0 ? (
        <p className={classes.quiet}>{say('ratings.nothingLeftOut')}</p>
      ) : (
        <ul className={classes.rows}>
          {leftOut.map(({ periodId, reason }) => (
            <li key={periodId}>
              <bdi className={classes.rowName}>{periodName(periodId)}</bdi>
              <span className={classes.rowWords}>{say(`ratings.leftOut-${reason}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
