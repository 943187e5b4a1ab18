import { Button } from '@mantine/core';
import { useId } from 'react';
import classes from './unavailable-action.module.css';

interface UnavailableActionProps {
  /** What the button would do. */
  readonly action: string;
  /** Why it cannot, and what would have to happen first. */
  readonly why: string;
}

/** A button that cannot be pressed now, where one looks for it, with the reason beside it. The keyboard reaches it, so that it is read. */
export function UnavailableAction({ action, why }: UnavailableActionProps) {
  const id = useId();
  return (
    <div className={classes.unavailable}>
      <Button data-disabled aria-disabled aria-describedby={id} onClick={(event) => event.preventDefault()}>
        {action}
      </Button>
      <span id={id} className={classes.why}>
        {why}
      </span>
    </div>
  );
}
