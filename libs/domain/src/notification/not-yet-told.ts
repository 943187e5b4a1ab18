import { type NotificationKind, REMINDER_KINDS } from './reminder-kinds';

/** That somebody was told something. Its key begins with its kind and is one of a kind with the person. */
export interface Told {
  readonly personId: string;
  readonly kind: NotificationKind;
  readonly key: string;
}

/**
 * What of it is still to be told. In whatever order days come, as when a clock is set back, nobody is told the same twice, and nobody an
 * earlier reminder after a later one: told `late:PART:2026-04-30`, nobody hears `due-1:PART:2026-04-30` any more.
 */
export function notYetTold<R extends Told>(reminders: readonly R[], told: readonly Told[]): R[] {
  const known = new Set(told.flatMap((each) => keysUpTo(each).map((key) => `${each.personId} ${key}`)));
  return reminders.filter(({ personId, key }) => !known.has(`${personId} ${key}`));
}

/** The key of what was told, and of all that would have come before it. */
function keysUpTo({ kind, key }: Told): string[] {
  const last = (REMINDER_KINDS as readonly NotificationKind[]).indexOf(kind);
  const about = key.slice(kind.length);
  return last < 0 ? [key] : REMINDER_KINDS.slice(0, last + 1).map((each) => each + about);
}
