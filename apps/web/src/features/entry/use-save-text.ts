import type { Problem } from '../../api/problem';
import { useWords } from '../../text/words';
import type { SaveState } from './save-state';

/** How far a value has got on its way to the server, in words. */
export function useSaveText(): (save: SaveState) => string {
  const { say, moment } = useWords();
  return (save) => {
    if (save.kind === 'saved') return say('entry.savedAt', { at: moment(save.at) });
    if (save.kind === 'held') return say(`entry.held-${save.lacking}`);
    return save.kind === 'refused'
      ? say('entry.notSaved', { why: whyOf(save.problem) })
      : say(`entry.save-${save.kind}`);
  };
}

/** What is wrong with the first field that the server names, or with the whole. */
const whyOf = (problem: Problem | null): string => problem?.errors?.[0]?.detail ?? problem?.detail ?? '';
