import type { YearStatus } from '@resolute/domain';
import { IconEye, IconHourglass, IconLineDashed, IconRubberStamp } from '@tabler/icons-react';
import { useWords } from '../text/words';
import classes from './year-status-tag.module.css';

const ICONS = {
  endorsed: IconRubberStamp,
  noted: IconEye,
  indicative: IconLineDashed,
  undecided: IconHourglass,
} as const satisfies Record<YearStatus, unknown>;

/** Where a year of a plan stands: by sign, word and line, as colour is for ratings alone. */
export function YearStatusTag({ status }: { readonly status: YearStatus }) {
  const { say } = useWords();
  const Icon = ICONS[status];
  return (
    <span className={classes.tag} data-status={status}>
      <Icon size={14} stroke={1.75} aria-hidden />
      {say(`plans.status-${status}`)}
    </span>
  );
}
