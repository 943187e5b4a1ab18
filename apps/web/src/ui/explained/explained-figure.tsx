import { Drawer, VisuallyHidden } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { PointInTime } from '../../api/results';
import { useWords } from '../../text/words';
import classes from './explained.module.css';
import { IndicatorExplained } from './indicator-explained';
import { ResultExplained } from './result-explained';

/** What a figure is of. */
export interface Explainable {
  readonly kind: 'indicator' | 'result';
  readonly id: string;
}

interface ExplainedFigureProps {
  readonly of: Explainable;
  readonly time: PointInTime;
  /** What is explained, as it is read aloud: "Pace, I-STD-02". */
  readonly name: string;
  readonly children: ReactNode;
}

/** A figure that is a door: it opens how it came about. */
export function ExplainedFigure({ of: { kind, id }, time, name, children }: ExplainedFigureProps) {
  const { say, direction } = useWords();
  const [isOpen, setOpen] = useState(false);
  const Explained = kind === 'indicator' ? IndicatorExplained : ResultExplained;
  return (
    <>
      <button type="button" className={classes.figure} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {children} <VisuallyHidden>{say('ratings.explain', { what: name })}</VisuallyHidden>
      </button>
      <Drawer
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={say('ratings.explainTitle')}
        size={480}
        position={direction === 'rtl' ? 'left' : 'right'}
        closeButtonProps={{ 'aria-label': say('states.close') }}
      >
        {isOpen && <Explained id={id} time={time} />}
      </Drawer>
    </>
  );
}
