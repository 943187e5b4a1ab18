import classes from './compare.module.css';

/** What is said beside a figure, below it; nothing where there is nothing to say. */
export const SmallLine = ({ parts }: { readonly parts: readonly string[] }) =>
  parts.length > 0 && <span className={classes.quiet}>{parts.join(' · ')}</span>;
