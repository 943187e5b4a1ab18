import { IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './states.module.css';

interface EmptyProps {
  readonly title: string;
  /** Why there is nothing, and what comes next. */
  readonly why: string;
  readonly action?: ReactNode;
}

/** There is nothing here, why, and the next step. */
export function Empty({ title, why, action }: EmptyProps) {
  return (
    <div className={classes.state}>
      <IconInbox size={24} stroke={1.5} aria-hidden className={classes.mark} />
      <p className={classes.title}>{title}</p>
      <p className={classes.why}>{why}</p>
      {action}
    </div>
  );
}
