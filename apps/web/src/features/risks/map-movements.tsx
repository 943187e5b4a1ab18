import type { MapMovement, RiskScore } from '../../api/risks';
import { useWords } from '../../text/words';
import { RiskAnchor } from '../../ui/risks/risk-anchor';
import { directionOf } from './direction-of';
import type { MapSpan } from './map-days';
import classes from './risks.module.css';

interface MapMovementsProps {
  readonly movements: readonly MapMovement[];
  readonly span: MapSpan;
}

/** What moved, in words: the same that arrows and rings show on the map. */
export function MapMovements({ movements, span: { since, until } }: MapMovementsProps) {
  const { say, day } = useWords();
  const from = day(since);
  const between = until === undefined ? undefined : { from, until: day(until) };
  const place = ({ level, likelihood, impact }: RiskScore): string =>
    say('risks.placeOf', {
      level: say(`risks.level-${level}`),
      steps: say('risks.steps', { likelihood, impact }),
    });
  const moved = movements.flatMap(({ risk, before, after, movement }) => {
    const direction = directionOf(movement);
    return direction === 'same' ? [] : [{ risk, before, after, direction }];
  });
  if (moved.length === 0)
    return <p>{between ? say('risks.noneMovedBetween', between) : say('risks.noneMoved', { day: from })}</p>;
  return (
    <>
      <h3>{between ? say('risks.movedBetween', between) : say('risks.movedSince', { day: from })}</h3>
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
