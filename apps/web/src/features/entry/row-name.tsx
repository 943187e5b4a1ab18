import { IconAlertOctagon, IconArrowsSplit2, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { useWords } from '../../text/words';
import { Translated } from '../../ui/translated';
import { StateMark } from '../../ui/values/state-mark';
import { usePeriodName } from '../../ui/values/use-period-name';
import classes from './entry.module.css';
import { type EntryRow, markedState } from './entry-row';
import type { SaveState } from './save-state';
import { useSaveText } from './use-save-text';

/** What a row is about: its state, the indicator, its unit of measure, and the period where the rows are of several. */
export function RowName({ row, hasPeriod = false }: { readonly row: EntryRow; readonly hasPeriod?: boolean }) {
  const periodName = usePeriodName();
  const { indicator, period } = row.cell;
  return (
    <span className={classes.name}>
      {row.save && isTelling(row.save) ? <SaveMark save={row.save} /> : <StateMark state={markedState(row)} />}
      <span className={classes.words}>
        <bdi className={classes.code}>{indicator.code}</bdi> <Translated words={indicator.title} />
        <span className={classes.measure}>
          {' '}
          <Translated words={indicator.measure} />
          {hasPeriod && <> · {periodName(period.id)}</>}
        </span>
      </span>
    </span>
  );
}

const MARKS = {
  waiting: IconCloudOff,
  'signed-out': IconCloudOff,
  held: IconCloudOff,
  refused: IconAlertOctagon,
  conflict: IconArrowsSplit2,
  saving: IconCloudUp,
} as const;

type Telling = Extract<SaveState, { kind: keyof typeof MARKS }>;
const isTelling = (save: SaveState): save is Telling => save.kind in MARKS;

function SaveMark({ save }: { readonly save: Telling }) {
  const { say } = useWords();
  const saveText = useSaveText();
  const Mark = MARKS[save.kind];
  const text = saveText(save);
  return (
    <span
      role="img"
      aria-label={say('entry.saveState', { state: text })}
      title={text}
      className={classes.saveMark}
      data-save={save.kind}
    >
      <Mark size={16} stroke={1.75} aria-hidden />
    </span>
  );
}
