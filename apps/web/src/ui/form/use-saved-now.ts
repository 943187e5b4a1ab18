import { useWords } from '../../text/words';

/** Says what somebody else has saved in the meantime, where it is not what was typed. */
export function useSavedNow(): (saved: string | undefined, typed: string) => string | undefined {
  const { say } = useWords();
  return (saved, typed) => {
    if (saved === undefined || saved === typed) return undefined;
    return saved === '' ? say('states.emptyNow') : say('states.savedNow', { value: saved });
  };
}
