import { parseLocalDate } from '@resolute/domain';
import { IconFlag } from '@tabler/icons-react';
import type { RiskTreatment } from '../../api/risks';
import { useWords } from '../../text/words';
import classes from './risks.module.css';

interface TreatmentDueProps {
  readonly treatment: Pick<RiskTreatment, 'state' | 'dueOn' | 'doneOn' | 'isOverdue'>;
}

/** By when it is to be done, since when it is late, or when it was done. */
export function TreatmentDue({ treatment: { state, dueOn, doneOn, isOverdue } }: TreatmentDueProps) {
  const { say, day } = useWords();
  const due = day(parseLocalDate(dueOn));
  if (isOverdue)
    return (
      <span className={classes.flag}>
        <IconFlag size={16} stroke={1.75} aria-hidden />
        {say('risks.overdueSince', { day: due })}
      </span>
    );
  if (doneOn !== null) return say('risks.doneOnDay', { day: day(parseLocalDate(doneOn)) });
  return state === 'cancelled' ? '–' : say('risks.due', { day: due });
}
