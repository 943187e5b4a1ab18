import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BroughtFile } from '../../ui/files/brought-file-row';
import { bringFile, type ReadingTerms } from './bring-file';
import { IMPORTS_KEY, type Import, importQuery } from './exchange.queries';

interface Trial {
  readonly brought: BroughtFile | undefined;
  readonly bring: (file: File, terms: ReadingTerms) => Promise<void>;
  readonly giveUp: () => void;
}

/** Sends a file to be tried, one at a time; a refusal of the whole file stays beside it. */
export function useTrial(onTried: (tried: Import) => void): Trial {
  const queries = useQueryClient();
  const [brought, setBrought] = useState<BroughtFile>();
  const bring = async (file: File, terms: ReadingTerms): Promise<void> => {
    if (brought !== undefined && brought.error === undefined) return;
    setBrought({ file, share: 0 });
    try {
      const tried = await bringFile({ ...terms, file, onProgress: (share) => setBrought({ file, share }) });
      queries.setQueryData(importQuery(tried.id).queryKey, tried);
      void queries.invalidateQueries({ queryKey: IMPORTS_KEY });
      setBrought(undefined);
      onTried(tried);
    } catch (error) {
      setBrought({ file, share: 0, error });
    }
  };
  return { brought, bring, giveUp: () => setBrought(undefined) };
}
