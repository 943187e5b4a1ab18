import { useWords } from '../text/words';
import classes from './sample-tag.module.css';

/** Marks content that was made up to show the product. */
export function SampleTag() {
  const { say } = useWords();
  return <span className={classes.tag}>{say('frame.sample')}</span>;
}
