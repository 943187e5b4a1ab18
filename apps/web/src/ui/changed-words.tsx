import { VisuallyHidden } from '@mantine/core';
import type { ChangedRun } from '@resolute/domain';
import { useWords } from '../text/words';
import classes from './changed-words.module.css';
import { placed } from './placed';
import { SetWords } from './set-words';

/** Words old and new in the order in which they are read: told apart by a line through or under them, and aloud by words. */
export const ChangedWords = ({ runs }: { readonly runs: readonly ChangedRun[] }) =>
  placed(runs).map(({ thing, key }) => <ChangedPiece key={key} run={thing} />);

function ChangedPiece({ run }: { readonly run: ChangedRun }) {
  const { say, language, direction } = useWords();
  const { change } = run;
  // In the reader's own direction, so that it does not decide that of the text around it.
  const own = { lang: language, dir: direction };
  if (change === 'same') return <SetWords run={run} />;
  const Mark = change === 'inserted' ? 'ins' : 'del';
  return (
    <Mark className={classes[change]}>
      <VisuallyHidden {...own}>{say(`review.${change}`)} </VisuallyHidden>
      <SetWords run={run} />
      <VisuallyHidden {...own}> {say('review.changeEnds')}</VisuallyHidden>
    </Mark>
  );
}
