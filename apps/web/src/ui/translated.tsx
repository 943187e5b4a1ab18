import type { Language } from '@resolute/domain';
import { LANGUAGE_NAMES } from '../text/language-names';
import { useWords } from '../text/words';
import { titleText } from './title-text';
import classes from './translated.module.css';

/** Words that are held in several languages, in the reader's; where these are missing, in another one, which is named. */
export function Translated({ words }: { readonly words: Partial<Readonly<Record<Language, string>>> }) {
  const { language } = useWords();
  const found = titleText(words, language);
  if (found.language === language) return <bdi>{found.text}</bdi>;
  return (
    <>
      <bdi lang={found.language}>{found.text}</bdi>
      <small lang={found.language} className={classes.language}>
        {LANGUAGE_NAMES[found.language]}
      </small>
    </>
  );
}
