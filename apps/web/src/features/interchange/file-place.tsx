import { Button, FileButton } from '@mantine/core';
import { useRef } from 'react';
import { useWords } from '../../text/words';
import { useDrop } from '../../ui/use-drop';
import classes from './exchange.module.css';

interface FilePlaceProps {
  /** On the button: "Upload file…". */
  readonly action: string;
  readonly isPrimary?: boolean;
  readonly onFile: (file: File) => void;
}

/** Where one file comes from: a button for everybody, and a place to drop it for those who use a mouse. */
export function FilePlace({ action, isPrimary = false, onFile }: FilePlaceProps) {
  const { say } = useWords();
  const again = useRef<() => void>(null);
  const { isOver, handlers } = useDrop(([file]) => file && onFile(file));
  const chosen = (file: File | null): void => {
    // So that a file of the same name can be chosen once more after it was mended.
    again.current?.();
    if (file) onFile(file);
  };
  return (
    <fieldset aria-label={action} className={classes.place} data-over={isOver} {...handlers}>
      <div className={classes.buttons}>
        <FileButton accept=".xlsx,.csv" resetRef={again} onChange={chosen}>
          {(props) => (
            <Button {...props} {...(isPrimary && { variant: 'filled' })}>
              {action}
            </Button>
          )}
        </FileButton>
        <span className={classes.hint}>{say('exchange.drop')}</span>
      </div>
      <p className={classes.hint}>{say('exchange.limits')}</p>
    </fieldset>
  );
}
