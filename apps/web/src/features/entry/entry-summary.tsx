import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCircleDashed, IconFlag3, IconLock, IconSend } from '@tabler/icons-react';
import { useWords } from '../../text/words';
import { UnavailableAction } from '../../ui/unavailable-action';
import classes from './entry.module.css';
import { type EntryRow, isReady } from './entry-row';
import { SaveLine } from './save-line';
import { type Elsewhere, UnsavedElsewhere } from './unsaved-elsewhere';

interface EntrySummaryProps {
  readonly rows: readonly EntryRow[];
  /** Those that would be handed on. */
  readonly chosen: readonly EntryRow[];
  /** What is not saved and not on the page. */
  readonly elsewhere: readonly Elsewhere[];
  readonly onSubmit: () => void;
}

/** How far one is: how many values can be handed on, and what the others wait for. */
export function EntrySummary({ rows, chosen, elsewhere, onSubmit }: EntrySummaryProps) {
  const { say } = useWords();
  const open = rows.filter(({ closed }) => !closed);
  const ready = open.filter(isReady).length;
  const counts = [
    ['wanted', IconFlag3, open.filter(({ missing }) => missing.some(({ field }) => field === 'remark')).length],
    ['sentBack', IconArrowBackUp, rows.filter(({ cell }) => cell.current?.state === 'sent-back').length],
    ['empty', IconCircleDashed, open.filter(({ isEmpty }) => isEmpty).length],
    ['onTheirWay', IconSend, rows.filter(({ closed }) => closed === 'on-its-way').length],
    ['accepted', IconLock, rows.filter(({ closed }) => closed === 'accepted').length],
  ] as const;
  const submittable = chosen.filter(isReady).length;
  return (
    <div className={classes.summary}>
      <div className={classes.counts}>
        <progress value={ready} max={Math.max(open.length, 1)} aria-hidden />
        <strong>{say('entry.readyOf', { ready, count: open.length })}</strong>
        {counts.map(
          ([key, Mark, count]) =>
            count > 0 && (
              <span key={key} data-count={key}>
                <Mark size={16} stroke={1.75} aria-hidden className={key === 'sentBack' ? 'dir' : undefined} />
                {say(`entry.count-${key}`, { count })}
              </span>
            ),
        )}
      </div>
      <SaveLine rows={rows} elsewhere={elsewhere.length} />
      {chosen.length > 0 ? (
        <Button variant="filled" onClick={onSubmit}>
          {submittable > 0 ? say('entry.submitAsk', { count: submittable }) : say('entry.whatIsMissing')}
        </Button>
      ) : (
        <UnavailableAction action={say('entry.submitNone')} why={say('entry.submitNoneWhy')} />
      )}
      <UnsavedElsewhere drafts={elsewhere} />
    </div>
  );
}
