import type { ResultNoteView } from '@resolute/accountability';
import { compare, markOf, type NoteField, parseDecimal, RATINGS, type RatingResult } from '@resolute/domain';
import type { RatedIndicatorView } from '@resolute/measurement';
import type { NoteFact, RatedFact } from './section-contents';

export const isGood = (result: RatingResult): boolean => result.kind === 'rated' && result.rating === 'on-track';
export const isBad = (result: RatingResult): boolean => result.kind === 'rated' && result.rating !== 'on-track';

type Ranked = Pick<RatedIndicatorView, 'code' | 'result'>;

/** Off track before at risk before on track; within one of them the slowest first, those without a pace last; then by code. */
export const byNeed = (one: Ranked, other: Ranked): number =>
  needOf(one.result) - needOf(other.result) || lastWithoutPace(one, other, comparePace) || byCode(one, other);

/** The exceeded first; then the fastest, those without a pace last; then by code. */
export const byAchievement = (one: Ranked, other: Ranked): number =>
  Number(isExceeded(other.result)) - Number(isExceeded(one.result)) ||
  lastWithoutPace(one, other, (pace, otherPace) => comparePace(otherPace, pace)) ||
  byCode(one, other);

const WORST_FIRST = RATINGS.toReversed();
const needOf = (result: RatingResult): number =>
  result.kind === 'rated' ? WORST_FIRST.indexOf(result.rating) : WORST_FIRST.length;
const isExceeded = (result: RatingResult): boolean => markOf(result) === 'exceeded';
const paceOf = ({ result }: Ranked): string | undefined => (result.kind === 'rated' ? result.pace : undefined);
const comparePace = (one: string, other: string): number => compare(parseDecimal(one), parseDecimal(other));
const byCode = (one: Ranked, other: Ranked): number => (one.code < other.code ? -1 : Number(one.code > other.code));

/** What was tested against a threshold has no pace to be compared by. */
function lastWithoutPace(one: Ranked, other: Ranked, by: (pace: string, otherPace: string) => number): number {
  const [pace, otherPace] = [paceOf(one), paceOf(other)];
  if (pace !== undefined && otherPace !== undefined) return by(pace, otherPace);
  return Number(pace === undefined) - Number(otherPace === undefined);
}

export const ratedFact = ({ code, title, result }: RatedIndicatorView): RatedFact => ({ code, title, result });

/** What one half of accepted notes says, in their order; notes that do not say it are left out. */
export function noteFacts(notes: readonly ResultNoteView[], half: NoteField): NoteFact[] {
  return notes.flatMap((note) => {
    const text = note[half];
    if (!text || Object.values(text).every((each) => each.trim() === '')) return [];
    return [{ code: note.result.code, title: note.result.title, period: note.period, text }];
  });
}
