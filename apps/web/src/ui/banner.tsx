import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './banner.module.css';

interface BannerProps {
  readonly mark?: Icon;
  /** Paragraphs. */
  readonly children: ReactNode;
}

/** What holds for the whole page below it, and why. */
export const Banner = ({ mark: Mark, children }: BannerProps) => (
  <div className={classes.banner}>
    {Mark && <Mark size={16} stroke={1.75} aria-hidden className={classes.mark} />}
    <div>{children}</div>
  </div>
);
