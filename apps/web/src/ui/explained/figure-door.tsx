import { Drawer, VisuallyHidden } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../text/words';
import classes from './explained.module.css';

interface FigureDoorProps {
  /** What is explained, as it is read aloud: "Pace, I-STD-02". */
  readonly name: string;
  /** How it came about; put together when the door is opened. */
  readonly explained: () => ReactNode;
  readonly children: ReactNode;
}

/** A figure that opens how it came about. */
export function FigureDoor({ name, explained, children }: FigureDoorProps) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
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
        closeButtonProps={{ 'aria-label': say('states.close') }}
      >
        {isOpen && explained()}
      </Drawer>
    </>
  );
}
