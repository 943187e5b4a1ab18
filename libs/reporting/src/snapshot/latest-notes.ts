import type { ResultNoteView } from '@resolute/accountability';
import { calendarPeriod, groupedBy, type LocalDate } from '@resolute/domain';

type Dated<N> = { readonly note: N; readonly end: string };

/**
 * What each unit says last of each result, by the end of its period: a note for 2025-H2 follows one for 2025-Q3, whichever was written
 * first. Meetings end on the days that are given. The latest first, then by result and unit.
 */
export function latestNotes<N extends Pick<ResultNoteView, 'result' | 'unit' | 'period'>>(
  notes: readonly N[],
  lastDays: ReadonlyMap<string, LocalDate>,
): N[] {
  const endOf = (period: string): string => calendarPeriod(period)?.to ?? lastDays.get(period) ?? '';
  const dated = notes.map((note) => ({ note, end: endOf(note.period) }));
  const latest = [...groupedBy(dated, ({ note }) => `${note.result.id} ${note.unit.id}`).values()].flatMap(
    (said) => said.toSorted(byEnd)[0] ?? [],
  );
  return latest.toSorted(byEnd).map(({ note }) => note);
}

/** Of two periods that end on one day, such as a quarter and the half year that it closes, the one whose name comes first. */
function byEnd<N extends Pick<ResultNoteView, 'result' | 'unit' | 'period'>>(one: Dated<N>, other: Dated<N>): number {
  if (one.end !== other.end) return one.end < other.end ? 1 : -1;
  const keyOf = ({ note }: Dated<N>): string => `${note.result.code} ${note.unit.code} ${note.period}`;
  return keyOf(one) < keyOf(other) ? -1 : 1;
}
