import { IconCheck } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useAnnounce } from './announcer';
import classes from './change-notice.module.css';

interface Change {
  readonly sentence: string;
  readonly turn: number;
}

/** The last thing that was done on a page, and how to say the next one. */
export function useChange(): readonly [Change, (sentence: string) => void] {
  const announce = useAnnounce();
  const [change, setChange] = useState<Change>({ sentence: '', turn: 0 });
  const say = useCallback(
    (sentence: string) => {
      announce(sentence);
      setChange(({ turn }) => ({ sentence, turn: turn + 1 }));
    },
    [announce],
  );
  return [change, say];
}

/** After a dialog has closed; before that the focus is still inside it. */
const AFTER_DIALOG_MS = 250;

/** Says on the page what was done. It takes the focus when what had it is gone, such as a button in a row that was removed. */
export function ChangeNotice({ change: { sentence, turn } }: { readonly change: Change }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (turn === 0) return undefined;
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) line.current?.focus();
    }, AFTER_DIALOG_MS);
    return () => clearTimeout(timer);
  }, [turn]);
  if (turn === 0) return null;
  return (
    <p ref={line} tabIndex={-1} className={classes.notice}>
      <IconCheck size={16} stroke={1.75} aria-hidden className={classes.mark} />
      <span>{sentence}</span>
    </p>
  );
}
