import classes from './digits.module.css';

/** Hexadecimal digits run from left to right everywhere. */
export const Digits = ({ of }: { readonly of: string }) => (
  <code dir="ltr" className={classes.digits}>
    {of}
  </code>
);
