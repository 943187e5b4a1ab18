import type { ReactNode } from 'react';
import classes from './field-grid.module.css';

/** Short fields side by side, as many as there is room for. */
export const FieldGrid = ({ children }: { readonly children: ReactNode }) => (
  <div className={classes.grid}>{children}</div>
);
