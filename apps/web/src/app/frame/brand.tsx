import { useWords } from '../../text/words';
import classes from './brand.module.css';

/** The product's mark, its name, and whose results it keeps. */
export function Brand() {
  const { say } = useWords();
  return (
    <span className={classes.brand}>
      <svg viewBox="0 0 26 26" width="26" height="26" aria-hidden="true">
        <rect width="26" height="26" rx="6" className={classes.tile} />
        <path d="M6 17.5 10.5 12l4 3.5L20 8" className={classes.line} />
        <circle cx="6" cy="17.5" r="1.7" className={classes.dot} />
        <circle cx="10.5" cy="12" r="1.7" className={classes.dot} />
        <circle cx="14.5" cy="15.5" r="1.7" className={classes.dot} />
        <circle cx="20" cy="8" r="1.7" className={classes.dot} />
      </svg>
      <span>
        <bdi>Resolute</bdi>
        <small className={classes.whose}>{say('frame.whose')}</small>
      </span>
    </span>
  );
}
