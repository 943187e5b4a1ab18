import type { ReactNode } from 'react';
import classes from './tag.module.css';

interface TagProps {
  /** `info` for what is new or waits, `warning` for what needs an eye, `plain` for the rest. Never a judgement of results. */
  readonly tone?: 'plain' | 'info' | 'warning';
  readonly children: ReactNode;
}

/** A word about the state of something, beside its name. */
export function Tag({ tone = 'plain', children }: TagProps) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {children}
    </span>
  );
}
