import type { ReactNode } from 'react';
import classes from './file-not-taken.module.css';

interface FileNotTakenProps {
  readonly title: string;
  readonly why: string;
  /** What can be done about it now; nothing where the same file would fare the same again. */
  readonly children?: ReactNode;
}

/** A file that could not be sent or read, said aloud, with why. */
export function FileNotTaken({ title, why, children }: FileNotTakenProps) {
  return (
    <div className={classes.notTaken}>
      <div role="alert">
        <p className={classes.title}>{title}</p>
        <p className={classes.why}>{why}</p>
      </div>
      {children !== undefined && <div className={classes.buttons}>{children}</div>}
    </div>
  );
}
