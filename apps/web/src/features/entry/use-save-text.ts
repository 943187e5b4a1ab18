import { useWords } from '../../text/words';
import type { SaveState } from './save-state';

/** How far a value has got on its way to the server, in words. */
export function useSaveText(): (save: SaveState) => string {
  const { say, moment } = useWords();
  return (save) => {
    switch (save.kind) {
      case 'saved':
        return say('entry.savedAt', { at: moment(save.at) });
      case 'held':
        return say(`entry.held-${save.lacking}`);
      case 'refused':
        return say('entry.notSaved', { why: save.problem?.errors?.[0]?.detail ?? save.problem?.detail ?? '' });
      case 'pending':
      case 'saving':
      case 'waiting':
      case 'signed-out':
      case 'conflict':
        return say(`entry.save-${save.kind}`);
    }
  };
}
