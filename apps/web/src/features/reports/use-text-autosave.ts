import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState, useSyncExternalStore } from 'react';
import { useGoingOn } from '../../api/autosave/use-going-on';
import { type ReportText, reportChanged, textQuery } from '../../api/reports';
import { sessionQuery } from '../../api/session';
import { useSignedIn } from '../../api/signed-in';
import type { KeptText } from '../../api/text-journal';
import { type TextAutosave, type TextAutosaveSnapshot, textAutosave } from './text-autosave';

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
  const [turn, setTurn] = useState(0);
  const onSaved = useCallback(
    ({ place }: KeptText, text: ReportText): void => {
      const { queryKey } = textQuery(place);
      // One that was asked for before it was saved would come after it, and be older.
      void queries.cancelQueries({ queryKey });
      queries.setQueryData(queryKey, text);
      setTurn((last) => last + 1);
      void reportChanged(queries, reportId);
    },
    [queries, reportId],
  );
  const [autosave] = useState(() =>
    textAutosave(person.id, { onSaved, onSignedOut: () => void queries.invalidateQueries(sessionQuery) }),
  );
  useGoingOn(autosave, person.id);
  return { autosave, snapshot: useSyncExternalStore(autosave.subscribe, autosave.current), turn };
}
