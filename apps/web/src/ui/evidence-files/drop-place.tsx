import { Button, FileButton } from '@mantine/core';
import { EVIDENCE_EXTENSIONS, EVIDENCE_TYPES, MOST_EVIDENCE } from '@resolute/domain';
import { useRef } from 'react';
import { useWords } from '../../text/words';
import { UnavailableAction } from '../unavailable-action';
import { useDrop } from '../use-drop';
import classes from './evidence-files.module.css';

interface DropPlaceProps {
  readonly isFull: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

const ENDINGS = EVIDENCE_EXTENSIONS.map((extension) => `.${extension}`).join(',');
const TYPES = Object.keys(EVIDENCE_TYPES)
  .map((type) => type.toUpperCase())
  .join(', ');

/** Where files come from: a button for everybody, and a place to drop them for those who use a mouse. */
export function DropPlace({ isFull, onFiles }: DropPlaceProps) {
  const { say } = useWords();
  const { isOver, handlers } = useDrop(isFull ? () => undefined : onFiles);
  const again = useRef<() => void>(null);
  const chosen = (files: readonly File[]): void => {
    // So that the same file can be chosen once more after it was refused.
    again.current?.();
    onFiles(files);
  };
  if (isFull)
    return (
      <div className={classes.place} {...handlers}>
        <UnavailableAction action={say('evidence.add')} why={say('evidence.full', { count: MOST_EVIDENCE })} />
      </div>
    );
  return (
    <fieldset aria-label={say('evidence.add')} className={classes.place} data-over={isOver} {...handlers}>
      <div className={classes.buttons}>
        <FileButton multiple accept={ENDINGS} resetRef={again} onChange={chosen}>
          {(props) => <Button {...props}>{say('evidence.add')}</Button>}
        </FileButton>
        <span className={classes.about}>{say('evidence.drop')}</span>
      </div>
      <p className={classes.about}>{say('evidence.limits', { types: TYPES, count: MOST_EVIDENCE })}</p>
    </fieldset>
  );
}
