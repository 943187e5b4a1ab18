import { useState } from 'react';
import { useWords } from '../../text/words';
import { useAnnounce } from '../../ui/announcer';
import type { EntryRow } from './entry-row';
import { type PastePlan, pastePlan } from './paste-plan';
import type { EntryDesk } from './use-entry-desk';
import type { PastedAt } from './use-grid-keys';

/** A block from the clipboard: shown first, then laid over the grid as one step that one undo takes back. */
export function usePasting(rows: readonly EntryRow[], desk: EntryDesk) {
  const { say, language } = useWords();
  const announce = useAnnounce();
  const [plan, setPlan] = useState<PastePlan>();
  const [notice, setNotice] = useState<string>();
  return {
    plan,
    notice,
    begin: ({ block, row, columns }: PastedAt): void =>
      setPlan(pastePlan({ block, rows: rows.slice(row), columns, language })),
    cancel: (): void => setPlan(undefined),
    apply: (): void => {
      if (!plan) return;
      const changes = plan.planned.flatMap(({ row: { key }, content }) => {
        const row = rows.find((each) => each.key === key);
        return row ? [{ row, content }] : [];
      });
      desk.change(changes);
      setPlan(undefined);
      const done = say('entry.pastedNotice', { count: changes.length, refused: plan.refused.length });
      setNotice(done);
      announce(done);
    },
    undo: (): number => {
      setNotice(undefined);
      return desk.undo(rows);
    },
  };
}
