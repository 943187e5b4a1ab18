import type { LockedWindow } from '../../api/cells';
import { useWords } from '../../text/words';
import type { EntryRow } from './entry-row';

/** Why nothing can be entered in a row: which rule locks it, since when, until when, and who can open it. */
export function useClosedText(): (row: Pick<EntryRow, 'closed' | 'cell'>) => string {
  const { say } = useWords();
  const lockText = useLockText();
  return ({ closed, cell: { window } }) => {
    if (closed === 'locked' && window.kind === 'locked') return lockText(window);
    if (closed === 'accepted') return say('entry.closed-accepted');
    return closed === 'on-its-way' ? say('entry.closed-on-its-way') : say('entry.closed-not-yours');
  };
}

/** A lock in sentences. */
export function useLockText(): (window: LockedWindow) => string {
  const { say, moment } = useWords();
  return ({ rule, since, until, opener, decision }) =>
    [
      say(`entry.lock-${rule}`),
      decision === undefined ? '' : say('entry.lockDecision', { decision }),
      since === null ? '' : say('entry.lockSince', { at: moment(since) }),
      until === null ? say(`entry.opener-${opener}`) : say('entry.lockUntil', { at: moment(until) }),
    ]
      .filter(Boolean)
      .join(' ');
}
