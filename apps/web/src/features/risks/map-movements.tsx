import { parseLocalDate } from '@resolute/domain';
import type { MapMovement, RiskScore } from '../../api/risks';
import { useWords } from '../../text/words';
import { RiskAnchor } from '../../ui/risks/risk-anchor';
import { directionOf } from './direction-of';
import classes from './risks.module.css';

interface MapMovementsProps {
  readonly movements: readonly MapMovement[];
  readonly since: string;
}

/** What moved, in words: the same that arrows and rings show on the map. */
export function MapMovements({ movements, since }: MapMovementsProps) {
  const { say, day } = useWords();
  const from = day(parseLocalDate(since));
  const place = ({ level, likelihood, impact }: RiskScore): string =>
    say('risks.placeOf', {
      level: say(`risks.level-${level}`),
      steps: say('risks.steps', { likelihood, impact }),
    });
  const moved = movements.flatMap(({ risk, before, after, movement }) => {
    const direction = directionOf(movement);
    return direction === 'same' ? [] : [{ risk, before, after, direction }];
  });
  if (moved.length === 0) return <p>{say('risks.noneMoved', { day: from })}</p>;
  return (
    <>
      <h3>{say('risks.movedSince', { day: from })}</h3>
      <ul className={classes.list}>
        {moved.map(({ risk, before, after, direction }) => (
          <li key={risk.id}>
            <RiskAnchor risk={risk} />
            <span className={classes.quiet}>
              {say(`risks.way-${direction}`, { before: place(before), after: place(after) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
