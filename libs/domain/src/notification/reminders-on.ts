import type { LocalDate } from '../calendar/local-date';
import { type Addressees, toldOfDelay, toldOfWork } from './addressees';
import { notYetTold, type Told } from './not-yet-told';
import type { NotificationKind } from './reminder-kinds';
import { isEscalated, reminderOn } from './reminder-on';

/** A value that is expected and that nobody has handed in. */
export interface OpenWork {
  readonly unitId: string;
  readonly indicatorId: string;
  readonly partId: string;
  readonly period: string;
  readonly dueOn: LocalDate;
}

/** One thing to tell one person. Its key is one of a kind with the person: nobody is told the same twice. */
export interface Reminder<W extends OpenWork = OpenWork> extends Told {
  readonly work: W;
}

type Named = Pick<OpenWork, 'partId' | 'period' | 'dueOn'> & Pick<Told, 'kind'>;

/** `late:PART:2026-Q1:2026-04-30`. A due day that is moved is another one, of which people are reminded anew. */
export const reminderKey = ({ kind, partId, period, dueOn }: Named): string => `${kind}:${partId}:${period}:${dueOn}`;

/** The same for what was sent back: once for each time. */
export const returnKey = (returnId: string): string => `sent-back:${returnId}`;

/** What is to be told on a day of Geneva, given what was told already. */
export const remindersOn = <W extends OpenWork>(
  day: LocalDate,
  work: readonly W[],
  addressees: Addressees,
  told: readonly Told[],
): Reminder<W>[] =>
  notYetTold(
    work.flatMap((each) => [...ofContributors(day, each, addressees), ...ofHeads(day, each, addressees)]),
    told,
  );

function ofContributors<W extends OpenWork>(day: LocalDate, work: W, addressees: Addressees): Reminder<W>[] {
  const kind = reminderOn(day, work.dueOn);
  return kind === null ? [] : toldOfWork(work, addressees).map((personId) => reminder(kind, personId, work));
}

const ofHeads = <W extends OpenWork>(day: LocalDate, work: W, addressees: Addressees): Reminder<W>[] =>
  isEscalated(day, work.dueOn)
    ? toldOfDelay(work.unitId, addressees).map((personId) => reminder('escalated', personId, work))
    : [];

const reminder = <W extends OpenWork>(kind: NotificationKind, personId: string, work: W): Reminder<W> => ({
  key: reminderKey({ ...work, kind }),
  kind,
  personId,
  work,
});
