import { useWords } from '../../text/words';
import classes from './frame.module.css';

/** The first stop of the Tab key: past the navigation, straight to the page. */
export function SkipLink() {
  const { say } = useWords();
  return (
    <a href="#content" className={classes.skip}>
      {say('frame.skip')}
    </a>
  );
}
