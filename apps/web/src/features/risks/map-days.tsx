import { TextInput } from '@mantine/core';
import { dayOf, GENEVA, type LocalDate } from '@resolute/domain';
import { useWords } from '../../text/words';
import classes from './risks.module.css';
import type { RegisterChange } from './use-register-address';

export interface MapSpan {
  readonly since: LocalDate;
  readonly until: LocalDate | undefined;
}

interface MapDaysProps {
  readonly span: MapSpan;
  readonly onChange: (change: RegisterChange) => void;
}

/** Whether the second day comes before the first, which tells of no movement. */
export const isTurnedRound = ({ since, until }: MapSpan): boolean => until !== undefined && until < since;

/** The two days between which movement is told; without the second one it is told until now. */
export function MapDays({ span, onChange }: MapDaysProps) {
  const { say } = useWords();
  const { since, until } = span;
  const today = dayOf(new Date(), GENEVA);
  return (
    <div className={classes.days}>
      <TextInput
        type="date"
        className={classes.since}
        label={say('risks.since')}
        value={since}
        max={until ?? today}
        onChange={({ currentTarget: { value } }) => onChange({ since: value })}
      />
      <TextInput
        type="date"
        className={classes.since}
        label={say('risks.untilDay')}
        description={until === undefined && say('risks.untilHint')}
        value={until ?? ''}
        min={since}
        max={today}
        error={isTurnedRound(span) && say('risks.untilTooEarly')}
        onChange={({ currentTarget: { value } }) => onChange({ until: value })}
      />
    </div>
  );
}
