import { Button, FileButton } from '@mantine/core';
import { useRef } from 'react';
import classes from './file-place.module.css';
import { useDrop } from './use-drop';

interface FilePlaceProps {
  /** What the place is called. */
  readonly label: string;
  /** On the button: "Upload file…". */
  readonly action: string;
  readonly isPrimary?: boolean;
  /** The endings that are taken; any without it. */
  readonly accept?: string;
  /** Beside the button: that a file may be dropped too. */
  readonly drop: string;
  /** Below it, each a line. */
  readonly hints: readonly string[];
  readonly onFile: (file: File) => void;
}

/** Where one file comes from: a button for everybody, and a place to drop it for those who use a mouse. */
export function FilePlace({ label, action, isPrimary = false, accept, drop, hints, onFile }: FilePlaceProps) {
  const again = useRef<() => void>(null);
  const { isOver, handlers } = useDrop(([file]) => file && onFile(file));
  const chosen = (file: File | null): void => {
    // So that a file of the same name can be chosen once more, such as after it was mended.
    again.current?.();
    if (file) onFile(file);
  };
  return (
    <fieldset aria-label={label} className={classes.place} data-over={isOver} {...handlers}>
      <div className={classes.buttons}>
        <FileButton {...(accept !== undefined && { accept })} resetRef={again} onChange={chosen}>
          {(props) => (
            <Button {...props} {...(isPrimary && { variant: 'filled' })}>
              {action}
            </Button>
          )}
        </FileButton>
        <span className={classes.hint}>{drop}</span>
      </div>
      {hints.map((hint) => (
        <p key={hint} className={classes.hint}>
          {hint}
        </p>
      ))}
    </fieldset>
  );
}
