import { LANGUAGES, type Language } from '@resolute/domain';
import type { Issue } from '../../api/issues';
import { useWords } from '../../text/words';
import { readIn } from '../../ui/issues/use-issue-names';
import { useFilters } from '../../ui/table/use-filters';

/** In which language an issue is read: the one in the address, else the reader's own, as far as it is sealed in it. */
export function useReadingLanguage(issue: Issue): readonly [Language, (language: Language) => void] {
  const { language: own } = useWords();
  const [{ language: asked }, change] = useFilters(['language']);
  const wished = LANGUAGES.find((each) => each === asked) ?? own;
  return [readIn(issue, wished), (language) => change({ language })];
}
