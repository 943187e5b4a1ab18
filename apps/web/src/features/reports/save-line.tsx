import { IconAlertOctagon, IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { ReportText } from '../../api/reports';
import { useWords } from '../../text/words';
import { useAnnounce } from '../../ui/announcer';
import classes from './reports.module.css';
import type { TextSaving } from './text-saving';
import { useSaveText } from './use-save-text';

interface SaveLineProps {
  readonly saving: TextSaving | undefined;
  /** What the server has; null while there is nothing. */
  readonly text: ReportText | null;
}

/** When the text was saved, and by whom, or how far it has got; said aloud when it is done and when it does not go on. */
export function SaveLine({ saving, text }: SaveLineProps) {
  const { say, moment } = useWords();
  const announce = useAnnounce();
  const saveText = useSaveText();
  const spoken = saving && saving.kind !== 'pending' && saving.kind !== 'saving' ? saveText(saving) : undefined;
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (spoken !== undefined && spoken !== last.current) announce(spoken);
    last.current = spoken;
  }, [spoken, announce]);
  if (!saving) return <p className={classes.saving}>{text ? savedBefore(text) : say('reports.nothingSaved')}</p>;
  const Mark = markOf(saving.kind);
  return (
    <p className={classes.saving} data-save={saving.kind}>
      <Mark size={16} stroke={1.75} aria-hidden />
      {saveText(saving)}
    </p>
  );

  function savedBefore({ author, changedAt }: ReportText): string {
    const at = moment(changedAt);
    return author ? say('reports.savedBy', { name: author.name, at }) : say('reports.drafted', { at });
  }
}

function markOf(kind: TextSaving['kind']) {
  if (kind === 'saved') return IconCloudCheck;
  if (kind === 'conflict' || kind === 'refused') return IconAlertOctagon;
  return kind === 'waiting' || kind === 'signed-out' ? IconCloudOff : IconCloudUp;
}
