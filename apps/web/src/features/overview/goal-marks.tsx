import { countsOf } from '@resolute/charts';
import { MARKS } from '@resolute/domain';
import type { RatingTally } from '../../api/ratings';
import { useWords } from '../../text/words';
import { RatingShape } from '../../ui/ratings/rating-shape';
import { useFigures } from '../../ui/ratings/use-figures';
import classes from './overview.module.css';

/** How many indicators of a goal bear each mark: shape, number, and the word for whoever listens or points. */
export function GoalMarks({ tally }: { readonly tally: RatingTally }) {
  const { say } = useWords();
  const { exact } = useFigures();
  const counts = countsOf(tally);
  return (
    <ul className={classes.marks}>
      {MARKS.filter((mark) => counts[mark] > 0).map((mark) => (
        <li key={mark}>
          <RatingShape mark={mark} /> {exact(String(counts[mark]))} {say(`ratings.mark-${mark}`)}
        </li>
      ))}
    </ul>
  );
}
