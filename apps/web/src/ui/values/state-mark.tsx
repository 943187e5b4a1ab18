import type { ActualState } from '@resolute/domain';
import {
  type Icon,
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleDashed,
  IconHistory,
  IconLock,
  IconPencil,
  IconSend,
  IconTrashX,
} from '@tabler/icons-react';
import { useWords } from '../../text/words';
import classes from './values.module.css';

/** Where a value stands; `locked` and `empty` where there is none yet. */
export type MarkedState = ActualState | 'empty' | 'locked';

const ICONS: Readonly<Record<MarkedState, Icon>> = {
  empty: IconCircleDashed,
  locked: IconLock,
  draft: IconPencil,
  submitted: IconSend,
  verified: IconCircleCheck,
  accepted: IconLock,
  'sent-back': IconArrowBackUp,
  withdrawn: IconTrashX,
  corrected: IconHistory,
};
const MIRRORED: readonly MarkedState[] = ['submitted', 'sent-back'];

/** The state of a value as a sign, with its word for those who listen or point at it. */
export function StateMark({ state }: { readonly state: MarkedState }) {
  const { say } = useWords();
  const Mark = ICONS[state];
  const word = say(`values.state-${state}`);
  return (
    <span role="img" aria-label={word} title={word} className={classes.mark} data-state={state}>
      <Mark size={16} stroke={1.75} aria-hidden className={MIRRORED.includes(state) ? 'dir' : undefined} />
    </span>
  );
}
