import { useWords } from '../../text/words';
import classes from './entry.module.css';

/** The keys of the grid that one would not guess. */
export function KeyHints() {
  const { say } = useWords();
  const hints = [
    [['↑', '↓', '←', '→'], say('entry.key-move')],
    [['Enter', 'F2'], say('entry.key-edit')],
    [['Esc'], say('entry.key-cancel')],
    [['~'], say('entry.key-estimate')],
    [['Ctrl V'], say('entry.key-paste')],
    [['Ctrl Z'], say('entry.key-undo')],
    [['Ctrl Enter'], say('entry.key-details')],
  ] as const;
  return (
    <ul className={classes.keys} aria-label={say('entry.keys')}>
      {hints.map(([keys, what]) => (
        <li key={what}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
          <span>{what}</span>
        </li>
      ))}
    </ul>
  );
}
