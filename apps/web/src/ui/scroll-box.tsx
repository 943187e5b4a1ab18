import type { ReactNode } from 'react';
import classes from './scroll-box.module.css';

interface ScrollBoxProps {
  /** What is in it, for those who come to it by the keyboard. */
  readonly name: string;
  readonly children: ReactNode;
}

/** What is wider than a narrow page scrolls in a box of its own, and the page does not; the arrow keys scroll it too. */
export const ScrollBox = ({ name, children }: ScrollBoxProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1)
  <section className={classes.box} aria-label={name} tabIndex={0}>
    {children}
  </section>
);
