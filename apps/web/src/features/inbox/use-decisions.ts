import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { eachOf, type Outcome } from '../../api/each-of';
import type { InboxEntry } from '../../api/inbox';
import { ratingsChanged } from '../../api/ratings-changed';
import { useWords } from '../../text/words';

type Done = 'verified' | 'accepted' | 'sent-back';

interface DecisionsHeard {
  /** Before anything is decided. */
  readonly onDecide: () => void;
  readonly saidDone: (sentence: string) => void;
}

/** Decides on several values, each for itself: those that went on leave the list, the others say why they did not. */
export function useDecisions({ onDecide, saidDone }: DecisionsHeard) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [isRunning, setRunning] = useState(false);
  const decide = async (
    entries: readonly InboxEntry[],
    act: (entry: InboxEntry) => Promise<unknown>,
    done: Done,
  ): Promise<ReadonlyMap<string, Outcome>> => {
    onDecide();
    setRunning(true);
    const ended = await eachOf(entries, ({ actual }) => actual.id, act);
    setOutcomes(ended);
    const count = [...ended.values()].filter(({ kind }) => kind === 'done').length;
    void ratingsChanged(queries);
    await Promise.all([['inbox'], ['cells']].map((queryKey) => queries.invalidateQueries({ queryKey })));
    setRunning(false);
    // Once the rows are gone: what takes the focus then has to be on the page.
    saidDone(say(`inbox.done-${done}`, { count, refused: ended.size - count }));
    return ended;
  };
  return { outcomes, isRunning, decide };
}
