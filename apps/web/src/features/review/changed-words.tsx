import { Anchor, VisuallyHidden } from '@mantine/core';
import type { ChangedRun, NarrativeRun } from '@resolute/domain';
import { useWords } from '../../text/words';
import { placed } from '../../ui/placed';
import classes from './review.module.css';

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

/** Words as they are set: strong, emphasised, or leading somewhere. */
export function SetWords({ run: { text, isStrong, isEmphasis, href } }: { readonly run: NarrativeRun }) {
  const words = href === undefined ? text : <OtherSite href={href}>{text}</OtherSite>;
  const strong = isStrong ? <strong>{words}</strong> : words;
  return isEmphasis ? <em>{strong}</em> : strong;
}

/** The way to a place outside the product, which learns nothing of where its visitor comes from. */
const OtherSite = ({ href, children }: { readonly href: string; readonly children: string }) => (
  <Anchor inherit underline="always" href={href} target="_blank" rel="noopener noreferrer">
    {children}
  </Anchor>
);
