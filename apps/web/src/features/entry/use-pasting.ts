import { useState } from 'react';
import { useWords } from '../../text/words';
import { useAnnounce } from '../../ui/announcer';
import type { EntryRow } from './entry-row';
import { type PastePlan, pastePlan } from './paste-plan';
import type { EntryDesk, Step } from './use-entry-desk';
import type { PastedAt } from './use-grid-keys';

/** A block from the clipboard: shown first, then laid over the grid as one step that one undo takes back. */
export function usePasting(rows: readonly EntryRow[], desk: EntryDesk) {
  const { say, language } = useWords();
  const announce = useAnnounce();
  const [plan, setPlan] = useState<PastePlan>();
  const [laid, setLaid] = useState<{ readonly notice: string; readonly step: Step }>();
  return {
    plan,
    notice: laid?.notice,
    begin: ({ block, row, columns }: PastedAt): void =>
      setPlan(pastePlan({ block, rows: rows.slice(row), columns, language })),
    cancel: (): void => setPlan(undefined),
    apply: (): void => {
      if (!plan) return;
      const changes = plan.planned.flatMap(({ row: { key }, content }) => {
        const row = rows.find((each) => each.key === key);
        return row ? [{ row, content }] : [];
      });
      const step = desk.change(changes);
      setPlan(undefined);
      const notice = say('entry.pastedNotice', { count: changes.length, refused: plan.refused.length });
      setLaid({ notice, step });
      announce(notice);
    },
    /** Takes back the block, whatever was typed since. */
    takeBack: (): number => {
      setLaid(undefined);
      return laid ? desk.undo(rows, laid.step) : 0;
    },
    /** Takes back what was done last, which may be the block. */
    undo: (): number => {
      const count = desk.undo(rows);
      if (laid && !desk.isStanding(laid.step)) setLaid(undefined);
      return count;
    },
  };
}
