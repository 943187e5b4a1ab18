import type { Language } from '@resolute/domain';
import { Fragment } from 'react';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';

/** Languages by their own names; each runs in its own direction, and the list in that of the page. */
export function LanguageNames({ languages }: { readonly languages: readonly Language[] }) {
  const { say } = useWords();
  return languages.map((language, at) => (
    <Fragment key={language}>
      {at > 0 && say('definitions.listJoin')}
      <bdi lang={language}>{LANGUAGE_NAMES[language]}</bdi>
    </Fragment>
  ));
}
