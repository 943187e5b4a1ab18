import type { ReactNode } from 'react';
import classes from './columns.module.css';

interface ColumnsProps {
  readonly first: ReactNode;
  /** Below the first on a narrow screen. */
  readonly second: ReactNode;
}

/** Two columns of panels; one below the other where there is no room for both. */
export const Columns = ({ first, second }: ColumnsProps) => (
  <div className={classes.columns}>
    <div className={classes.column}>{first}</div>
    <div className={classes.column}>{second}</div>
  </div>
);
