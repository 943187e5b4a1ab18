import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { eachOf, type Outcome } from '../../api/each-of';
import type { InboxEntry } from '../../api/inbox';
import { useWords } from '../../text/words';

type Done = 'verified' | 'accepted' | 'sent-back';

/** Decides on several values, each for itself: those that went on leave the list, the others say why they did not. */
export function useDecisions(saidDone: (sentence: string) => void) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [isRunning, setRunning] = useState(false);
  const decide = async (
    entries: readonly InboxEntry[],
    act: (entry: InboxEntry) => Promise<unknown>,
    done: Done,
  ): Promise<void> => {
    setRunning(true);
    const ended = await eachOf(entries, ({ actual }) => actual.id, act);
    setOutcomes(ended);
    const count = [...ended.values()].filter(({ kind }) => kind === 'done').length;
    saidDone(say(`inbox.done-${done}`, { count, refused: ended.size - count }));
    await Promise.all([['inbox'], ['cells']].map((queryKey) => queries.invalidateQueries({ queryKey })));
    setRunning(false);
  };
  return { outcomes, isRunning, decide };
}
