import { VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { RiskMovement } from '../../api/risks';
import { useWords } from '../../text/words';
import { directionOf } from './direction-of';
import classes from './risks.module.css';

/** By how much a risk rose or fell: an arrow for the eye, the word for the ear. */
export function Moved({ movement }: { readonly movement: RiskMovement | null }) {
  const { say } = useWords();
  if (!movement) return '–';
  const direction = directionOf(movement);
  if (direction === 'same') return say('risks.movedNot');
  const Arrow = direction === 'up' ? IconArrowUp : IconArrowDown;
  return (
    <span className={classes.moved} data-level={direction}>
      <Arrow size={16} stroke={1.75} aria-hidden />
      <VisuallyHidden>{say(`risks.moved-${direction}`)} </VisuallyHidden>
      {movement.score === undefined ? (
        say(`risks.levelMoved-${direction}`)
      ) : (
        <bdi>{say(`risks.by-${direction}`, { score: Math.abs(movement.score) })}</bdi>
      )}
    </span>
  );
}
