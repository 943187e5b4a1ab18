import type { LocalDate } from '../calendar/local-date';
import { type NotificationKind, tellsOfDelay } from './reminder-kinds';

interface Line {
  readonly kind: NotificationKind;
  /** Null for what is of no single unit. */
  readonly unit: { readonly id: string; readonly code: string } | null;
  readonly dueOn: LocalDate | null;
}

/** The most pressing first. */
const PRESSING: readonly NotificationKind[] = [
  'escalated',
  'late',
  'sent-back',
  'due-1',
  'review-asked',
  'mention',
  'due-7',
  'due-14',
];

const pressing = ({ kind }: Line): number => PRESSING.indexOf(kind);

/**
 * What a digest says, unit by unit: what is late stands first in a unit, and units with something late stand before the others. What
 * is of no single unit stands last.
 */
export function digestByUnit<L extends Line>(lines: readonly L[]): { readonly unit: L['unit']; readonly lines: L[] }[] {
  const units = new Map<string | undefined, { unit: L['unit']; lines: L[] }>();
  for (const line of lines) {
    const known = units.get(line.unit?.id);
    if (known) known.lines.push(line);
    else units.set(line.unit?.id, { unit: line.unit, lines: [line] });
  }
  return [...units.values()]
    .map(({ unit, lines: own }) => ({ unit, lines: own.toSorted(byUrgency) }))
    .toSorted(
      (a, b) =>
        Number(a.unit === null) - Number(b.unit === null) ||
        Number(b.lines.some(({ kind }) => tellsOfDelay(kind))) -
          Number(a.lines.some(({ kind }) => tellsOfDelay(kind))) ||
        byText(a.unit?.code ?? '', b.unit?.code ?? ''),
    );
}

const byUrgency = (a: Line, b: Line): number => pressing(a) - pressing(b) || byText(a.dueOn ?? '', b.dueOn ?? '');

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
