import { useWords } from '../../text/words';
import type { TextSaving } from './text-saving';

/** How far a text has got on its way to the server, in words. */
export function useSaveText(): (saving: TextSaving) => string {
  const { say, moment } = useWords();
  return (saving) => {
    if (saving.kind === 'saved') return say('reports.savedAt', { at: moment(saving.at) });
    if (saving.kind !== 'refused') return say(`reports.save-${saving.kind}`);
    const why = saving.problem?.errors?.[0]?.detail ?? saving.problem?.detail ?? '';
    return say('reports.notSaved', { why });
  };
}
