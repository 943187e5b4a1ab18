import { IconAlertOctagon, IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useWords } from '../../text/words';
import { useAnnounce } from '../../ui/announcer';
import classes from './entry.module.css';
import type { EntryRow } from './entry-row';
import type { SaveState } from './save-state';
import { useSaveText } from './use-save-text';

/** What is said about all values together: the gravest state of any of them. */
const ORDER: readonly SaveState['kind'][] = [
  'conflict',
  'refused',
  'signed-out',
  'waiting',
  'saving',
  'pending',
  'held',
  'saved',
];
const UNDER_WAY: readonly SaveState['kind'][] = ['pending', 'saving'];

interface SaveLineProps {
  readonly rows: readonly EntryRow[];
  /** How many values are not saved that are not on the page. */
  readonly elsewhere: number;
}

/** How the saving of the whole page stands; said aloud when it is done and when it does not go on. */
export function SaveLine({ rows, elsewhere }: SaveLineProps) {
  const { say } = useWords();
  const announce = useAnnounce();
  const saveText = useSaveText();
  const state = gravest(rows);
  const text = state && saveText(state);
  const spoken = state && !UNDER_WAY.includes(state.kind) ? text : undefined;
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (spoken !== undefined && spoken !== last.current) announce(spoken);
    last.current = spoken;
  }, [spoken, announce]);
  if (!state) return elsewhere > 0 ? null : <p className={classes.saving}>{say('entry.allSaved')}</p>;
  const Mark = markOf(state.kind);
  return (
    <p className={classes.saving} data-save={state.kind}>
      <Mark size={16} stroke={1.75} aria-hidden />
      {text}
    </p>
  );
}

function gravest(rows: readonly EntryRow[]): SaveState | undefined {
  const states = rows.flatMap(({ save }) => save ?? []);
  const kind = ORDER.find((each) => states.some((state) => state.kind === each));
  return states.findLast((state) => state.kind === kind);
}

function markOf(kind: SaveState['kind']) {
  if (kind === 'saved') return IconCloudCheck;
  if (kind === 'conflict' || kind === 'refused') return IconAlertOctagon;
  return kind === 'waiting' || kind === 'signed-out' || kind === 'held' ? IconCloudOff : IconCloudUp;
}
