import type { ResultNoteView } from '@resolute/accountability';
import { type NoteField, RATINGS, type RatingResult } from '@resolute/domain';
import type { RatedIndicatorView } from '@resolute/measurement';
import { Decimal } from 'decimal.js';
import type { NoteFact, RatedFact } from './section-contents';

export const isGood = (result: RatingResult): boolean => result.kind === 'rated' && result.rating === 'on-track';
export const isBad = (result: RatingResult): boolean => result.kind === 'rated' && result.rating !== 'on-track';

/** Off track before at risk before on track; within one of them the slowest first, those without a pace last; then by code. */
export function byPace(one: RatedIndicatorView, other: RatedIndicatorView): number {
  const rank = rankOf(one.result) - rankOf(other.result);
  if (rank !== 0) return rank;
  const [pace, otherPace] = [paceOf(one.result), paceOf(other.result)];
  if (pace && otherPace && !pace.equals(otherPace)) return pace.lessThan(otherPace) ? -1 : 1;
  if (Boolean(pace) !== Boolean(otherPace)) return pace ? -1 : 1;
  return one.code < other.code ? -1 : 1;
}

const WORST_FIRST = RATINGS.toReversed();
const rankOf = (result: RatingResult): number =>
  result.kind === 'rated' ? WORST_FIRST.indexOf(result.rating) : WORST_FIRST.length;
const paceOf = (result: RatingResult): Decimal | undefined =>
  result.kind === 'rated' && result.pace !== undefined ? new Decimal(result.pace) : undefined;

export const ratedFact = ({ code, title, result }: RatedIndicatorView): RatedFact => ({ code, title, result });

/** What one half of accepted notes says, the latest period of each result and unit first. */
export function noteFacts(notes: readonly ResultNoteView[], half: NoteField): NoteFact[] {
  return notes.flatMap((note) => {
    const text = note[half];
    if (!text || Object.values(text).every((each) => each.trim() === '')) return [];
    return [{ code: note.result.code, title: note.result.title, period: note.period, text }];
  });
}
