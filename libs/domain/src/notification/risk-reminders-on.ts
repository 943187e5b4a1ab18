import type { LocalDate } from '../calendar/local-date';
import { type Addressees, toldOfDelay, toldOfOwn } from './addressees';
import { notYetTold, type Told } from './not-yet-told';
import type { NotificationKind } from './reminder-kinds';
import { isEscalated, reminderOn } from './reminder-on';

/** What is to be done about a risk until a day: the review of it, or a treatment. */
export interface RiskTask {
  /** The risk that is to be reviewed, or the treatment. */
  readonly id: string;
  /** The unit that the risk belongs to. */
  readonly unitId: string;
  /** Who is to do it; null while nobody is named. */
  readonly ownerId: string | null;
  readonly dueOn: LocalDate;
}

/** One thing to tell one person. Its key is one of a kind with the person: nobody is told the same twice. */
export interface RiskReminder<T extends RiskTask = RiskTask> extends Told {
  readonly task: T;
}

/** Who is reminded of a review or a treatment: who is to do it; while nobody can be reached who is, those who answer for the unit. */
export function toldOfRiskTask({ unitId, ownerId }: RiskTask, addressees: Addressees): string[] {
  const own = ownerId === null ? [] : toldOfOwn(ownerId, addressees);
  return own.length > 0 ? own : toldOfDelay(unitId, addressees);
}

/**
 * What is to be told on a day of Geneva, given what was told already: as of values 14, 7 and 1 days before and from the day after, and
 * from 7 days after to those who answer for the unit, unless they are the ones who were told that it is late. A review that was
 * recorded, or a treatment that was moved, has another due day.
 */
export const riskRemindersOn = <T extends RiskTask>(
  day: LocalDate,
  tasks: readonly T[],
  addressees: Addressees,
  told: readonly Told[],
): RiskReminder<T>[] =>
  notYetTold(
    tasks.flatMap((task) => remindersOf(day, task, addressees)),
    told,
  );

function remindersOf<T extends RiskTask>(day: LocalDate, task: T, addressees: Addressees): RiskReminder<T>[] {
  const kind = reminderOn(day, task.dueOn);
  const own = toldOfRiskTask(task, addressees);
  const heads = isEscalated(day, task.dueOn) ? toldOfDelay(task.unitId, addressees) : [];
  return [
    ...(kind === null ? [] : own.map((personId) => reminder(kind, personId, task))),
    ...heads.filter((id) => !own.includes(id)).map((personId) => reminder('escalated', personId, task)),
  ];
}

/** Its key is `due-7:RISK:2026-04-30`. */
const reminder = <T extends RiskTask>(kind: NotificationKind, personId: string, task: T): RiskReminder<T> => ({
  key: `${kind}:${task.id}:${task.dueOn}`,
  kind,
  personId,
  task,
});
