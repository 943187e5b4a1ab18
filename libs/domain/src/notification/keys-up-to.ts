import { type NotificationKind, REMINDER_KINDS } from './reminder-kinds';

/** The key of what was told, and of all that would have come before it: told that it is late, nobody hears any more that it is due. */
export function keysUpTo(told: NotificationKind, keyOf: (kind: NotificationKind) => string): string[] {
  const last = (REMINDER_KINDS as readonly NotificationKind[]).indexOf(told);
  const kinds = last < 0 ? [told] : REMINDER_KINDS.slice(0, last + 1);
  return kinds.map(keyOf);
}
