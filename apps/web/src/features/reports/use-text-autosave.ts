import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { type ReportText, reportChanged, type TextPlace, textQuery } from '../../api/reports';
import { sessionQuery, useSession } from '../../api/session';
import { useSignedIn } from '../../api/signed-in';
import { TextJournal } from '../../api/text-journal';
import { TextAutosave, type TextAutosaveSnapshot } from './text-autosave';

/** What is typed in reports on its way to the server. */
export interface TextSaves {
  readonly autosave: TextAutosave;
  readonly snapshot: TextAutosaveSnapshot;
  /** Moves with each text that the server has taken. */
  readonly turn: number;
}

/** The autosave of this person; it goes on when there is a network again, and when they have signed in again. */
export function useTextAutosave(reportId: string): TextSaves {
  const { person } = useSignedIn();
  const queries = useQueryClient();
  const { data: session } = useSession();
  const [turn, setTurn] = useState(0);
  const onSaved = useCallback(
    (place: TextPlace, text: ReportText): void => {
      queries.setQueryData(textQuery(place).queryKey, text);
      setTurn((last) => last + 1);
      void reportChanged(queries, reportId);
    },
    [queries, reportId],
  );
  const [autosave] = useState(
    () =>
      new TextAutosave(new TextJournal(person.id), {
        onSaved,
        onSignedOut: () => void queries.invalidateQueries(sessionQuery),
      }),
  );
  const isIn = session === undefined || (session.stage === 'complete' && session.person?.id === person.id);
  useEffect(() => {
    if (isIn) void autosave.sendAll();
  }, [isIn, autosave]);
  useEffect(() => {
    const goOn = (): void => void autosave.sendAll();
    globalThis.addEventListener('online', goOn);
    return () => {
      globalThis.removeEventListener('online', goOn);
      autosave.leave();
    };
  }, [autosave]);
  return { autosave, snapshot: useSyncExternalStore(autosave.subscribe, autosave.current), turn };
}
