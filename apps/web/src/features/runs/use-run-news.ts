import { useEffect, useRef } from 'react';
import type { Run } from '../../api/runs';
import { useWords } from '../../text/words';
import { type RunStanding, standingOf } from './run-standing';
import { useRunNames } from './use-run-names';

/** Tells what became of runs while the reader was looking at them. What was there at first is no news. */
export function useRunNews(runs: readonly Run[] | undefined, tell: (sentence: string) => void): void {
  const { say } = useWords();
  const { names } = useRunNames();
  const known = useRef<ReadonlyMap<string, RunStanding>>(undefined);
  useEffect(() => {
    if (runs === undefined) return;
    const before = known.current;
    known.current = new Map(runs.map((run) => [run.id, standingOf(run)]));
    const news = before ? runs.filter((run) => before.has(run.id) && before.get(run.id) !== standingOf(run)) : [];
    if (news.length > 0) tell(news.map((run) => say(`runs.news-${standingOf(run)}`, names(run))).join(' '));
  }, [runs, tell, say, names]);
}
