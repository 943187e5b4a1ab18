import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import type { IndicatorChange } from '../../api/comparisons';
import { useWords } from '../../text/words';
import { Translated } from '../../ui/translated';
import classes from './compare.module.css';

/** An indicator or a result by its title, with its code and its unit of measure below. */
export function NamedRow({
  code,
  title,
  unit,
}: Pick<IndicatorChange, 'code' | 'title'> & Partial<Pick<IndicatorChange, 'unit'>>) {
  return (
    <>
      <Translated words={title} />
      <span className={classes.quiet}>
        <bdi>{code}</bdi>
        {unit && (
          <>
            {' · '}
            <Translated words={unit} />
          </>
        )}
      </span>
    </>
  );
}

interface SideOfProps<T> {
  readonly side: T | null;
  /** What is said of a side that has nothing, where it is not that the plan of its report does without. */
  readonly absent?: string;
  readonly children: (side: T) => ReactNode;
}

/** What one of the two says; nothing where it does not have it. */
export function SideOf<T extends object>({ side, absent, children }: SideOfProps<T>) {
  const { say } = useWords();
  if (side === null)
    return (
      <>
        <span aria-hidden>–</span>
        <VisuallyHidden>{absent ?? say('compare.absent')}</VisuallyHidden>
      </>
    );
  return (
    <>
      {children(side)}
      {'isTold' in side && side.isTold === false && <span className={classes.quiet}>{say('compare.untold')}</span>}
    </>
  );
}
