import type { LocalDate } from '../calendar/local-date';
import { type Addressees, toldOfDelay, toldOfWork } from './addressees';
import { keysUpTo } from './keys-up-to';
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

/** That somebody was told of a value. */
export interface Told {
  readonly personId: string;
  readonly kind: NotificationKind;
  readonly partId: string;
  readonly period: string;
  readonly dueOn: LocalDate;
}

/** One thing to tell one person. Its key is one of a kind with the person: nobody is told the same twice. */
export interface Reminder<W extends OpenWork = OpenWork> {
  readonly key: string;
  readonly kind: NotificationKind;
  readonly personId: string;
  readonly work: W;
}

type Named = Pick<Told, 'kind' | 'partId' | 'period' | 'dueOn'>;

/** `late:PART:2026-Q1:2026-04-30`. A due day that is moved is another one, of which people are reminded anew. */
export const reminderKey = ({ kind, partId, period, dueOn }: Named): string => `${kind}:${partId}:${period}:${dueOn}`;

/** The same for what was sent back: once for each time. */
export const returnKey = (returnId: string): string => `sent-back:${returnId}`;

/**
 * What is to be told on a day of Geneva, given what was told already. In whatever order days come, as when a clock is set back, nobody
 * is told the same twice, and nobody is told an earlier reminder after a later one.
 */
export function remindersOn<W extends OpenWork>(
  day: LocalDate,
  work: readonly W[],
  addressees: Addressees,
  told: readonly Told[],
): Reminder<W>[] {
  const known = new Set(
    told.flatMap(({ personId, ...each }) =>
      keysUpTo(each.kind, (kind) => `${personId} ${reminderKey({ ...each, kind })}`),
    ),
  );
  return work
    .flatMap((each) => [...ofContributors(day, each, addressees), ...ofHeads(day, each, addressees)])
    .filter(({ personId, key }) => !known.has(`${personId} ${key}`));
}

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
