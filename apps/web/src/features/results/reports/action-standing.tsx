import type { ActionStatus, LocalDate } from '@resolute/domain';
import type { Action } from '../../../api/accountability';
import { useWords } from '../../../text/words';
import { Tag } from '../../../ui/tag';
import classes from './reports.module.css';
import { TextBlock } from './text-block';

const TONES: Readonly<Partial<Record<ActionStatus, 'info' | 'warning'>>> = { 'under-way': 'info' };

/** How an action stands: the word, the day, whether that has passed, and why it was postponed or dropped. */
export function ActionStanding({ action }: { readonly action: Action }) {
  const { say, day } = useWords();
  const { status, dueDay, promisedDay, isOverdue, statusReason } = action;
  const due = dueDay && day(dueDay as LocalDate);
  return (
    <span className={classes.standing}>
      <span className={classes.tags}>
        <Tag tone={TONES[status] ?? 'plain'}>{say(`accountability.status-${status}`)}</Tag>
        {isOverdue && <Tag tone="warning">{say('accountability.overdue')}</Tag>}
      </span>
      {due && <span>{say(isOverdue ? 'accountability.wasDue' : 'accountability.due', { day: due })}</span>}
      {status === 'postponed' && promisedDay && (
        <span className={classes.quiet}>
          {say('accountability.postponedFrom', { day: day(promisedDay as LocalDate) })}
        </span>
      )}
      {statusReason && <TextBlock words={statusReason} none="" />}
    </span>
  );
}
