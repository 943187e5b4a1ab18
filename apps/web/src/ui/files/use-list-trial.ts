import type { NumberStyle } from '@resolute/domain';
import { useState } from 'react';
import { bringList, type ListAddress, type ListTrial } from '../../api/lists';
import type { BroughtFile } from './brought-file-row';

/** A file that was tried, and what it would change. */
export interface TriedList {
  readonly file: File;
  readonly numbers: NumberStyle;
  readonly trial: ListTrial;
}

interface ListTrials {
  readonly brought: BroughtFile | undefined;
  readonly tried: TriedList | undefined;
  readonly bring: (file: File, numbers: NumberStyle) => Promise<void>;
  readonly giveUp: () => void;
}

/** Sends a list to be tried, one at a time; a refusal of the whole file stays beside it. */
export function useListTrial(to: ListAddress, onTried: (trial: ListTrial) => void): ListTrials {
  const [brought, setBrought] = useState<BroughtFile>();
  const [tried, setTried] = useState<TriedList>();
  const bring = async (file: File, numbers: NumberStyle): Promise<void> => {
    if (brought !== undefined && brought.error === undefined) return;
    setTried(undefined);
    setBrought({ file, share: 0 });
    try {
      const trial = await bringList({ to, file, numbers, onProgress: (share) => setBrought({ file, share }) });
      setBrought(undefined);
      setTried({ file, numbers, trial });
      onTried(trial);
    } catch (error) {
      setBrought({ file, share: 0, error });
    }
  };
  return { brought, tried, bring, giveUp: () => setBrought(undefined) };
}
