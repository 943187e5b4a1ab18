import type { RatingResult } from '@resolute/domain';
import { IconFlag } from '@tabler/icons-react';
import { useWords } from '../../text/words';
import classes from './ratings.module.css';

/** What a reader must know beside the colour, in words. */
export function Flags({ result }: { readonly result: RatingResult }) {
  const { say } = useWords();
  if (result.kind === 'not-rated' || result.flags.length === 0) return null;
  return (
    <ul className={classes.flags}>
      {result.flags.map((flag) => (
        <li key={flag}>
          <IconFlag size={14} stroke={1.75} aria-hidden />
          {say(`ratings.flag-${flag}`)}
        </li>
      ))}
    </ul>
  );
}
