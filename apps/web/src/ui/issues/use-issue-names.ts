import { type Language, numberInLanguage } from '@resolute/domain';
import type { IssueLine } from '../../api/issues';
import { useWords } from '../../text/words';
import { titleText } from '../title-text';

type Named = Pick<IssueLine, 'definition' | 'occasion' | 'documentNumber' | 'languages' | 'originalLanguage'>;

/** How to speak of an issue: of what it is, for which meeting, and under which number. */
export function useIssueNames() {
  const { language } = useWords();
  return {
    names: ({ definition, occasion }: Pick<Named, 'definition' | 'occasion'>) => ({
      report: titleText(definition.title, language).text,
      meeting: titleText(occasion.title, language).text || occasion.code,
    }),
    /** With the letter of the language in which its reader would open it; without one while nothing is sealed. */
    numberOf: (issue: Named): string =>
      issue.languages.length === 0
        ? issue.documentNumber
        : numberInLanguage(issue.documentNumber, readIn(issue, language)),
  };
}

/** The language in which an issue is read: the one that is wished for where it is sealed in it, or else the original. */
export const readIn = (
  { languages, originalLanguage }: Pick<Named, 'languages' | 'originalLanguage'>,
  wished: Language,
): Language => (languages.includes(wished) ? wished : originalLanguage);
