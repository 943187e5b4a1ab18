import { directionOf } from '@resolute/domain';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { placed } from '../../ui/placed';
import { Tag } from '../../ui/tag';
import { SetWords } from './changed-words';
import classes from './review.module.css';
import { useReviewDesk } from './review-desk';
import type { ReviewedNarrative } from './told';

/** What people wrote in a section; in the original language, and said so, where there is no translation. */
export function NarrativeText({ narrative: { body, language, standing } }: { readonly narrative: ReviewedNarrative }) {
  const { version } = useReviewDesk();
  return (
    <>
      <TranslationState standing={standing} original={language} isFallback={language !== version.language} />
      <div lang={language} dir={directionOf(language)} className={classes.narrative}>
        {placed(body).map(({ thing: block, key }) =>
          block.kind === 'paragraph' ? (
            <p key={key}>
              <Runs runs={block.runs} />
            </p>
          ) : (
            <ul key={key}>
              {placed(block.items).map(({ thing: runs, key: at }) => (
                <li key={at}>
                  <Runs runs={runs} />
                </li>
              ))}
            </ul>
          ),
        )}
      </div>
    </>
  );
}

type Runs = Extract<ReviewedNarrative['body'][number], { kind: 'paragraph' }>['runs'];

const Runs = ({ runs }: { readonly runs: Runs }) =>
  placed(runs).map(({ thing, key }) => <SetWords key={key} run={thing} />);

interface TranslationStateProps extends Pick<ReviewedNarrative, 'standing'> {
  readonly original: ReviewedNarrative['language'];
  readonly isFallback: boolean;
}

/** What a reader of a translation must know of it. */
function TranslationState({ standing, original, isFallback }: TranslationStateProps) {
  const { say, language, direction } = useWords();
  if (standing === 'original' || standing === 'translated') return null;
  return (
    <p lang={language} dir={direction}>
      <Tag tone="warning">
        {isFallback
          ? say('review.fallback', { language: LANGUAGE_NAMES[original] })
          : say(standing === 'out-of-date' ? 'review.outOfDate' : 'review.inTranslation')}
      </Tag>
    </p>
  );
}
