import type { Language } from '@resolute/domain';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { NarrativeView } from '../narrative-view';
import { Tag } from '../tag';
import type { ReviewedNarrative } from './told';

interface NarrativeTextProps {
  readonly narrative: ReviewedNarrative;
  /** Of the document. */
  readonly language: Language;
}

/** What people wrote in a section; in the original language, and said so, where there is no translation. */
export function NarrativeText({ narrative: { body, language: spoken, standing }, language }: NarrativeTextProps) {
  return (
    <>
      <TranslationState standing={standing} original={spoken} isFallback={spoken !== language} />
      <NarrativeView body={body} language={spoken} />
    </>
  );
}

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
