import type { LocalDate } from '../calendar/local-date';
import { DomainError, type FieldProblem } from '../kernel/domain-error';
import type { Rating } from './rating';
import type { RatingResult } from './rating-input';

/** A colour that a person gave in place of the computed one, until a day. */
export interface Override {
  readonly rating: Rating;
  readonly reason: string;
  readonly by: string;
  /** The last day on which it holds. */
  readonly until: LocalDate;
}

/** What is shown, and beside it what was computed. */
export interface OverriddenRating {
  readonly shown: Rating | undefined;
  readonly computed: RatingResult;
  readonly override?: Override;
}

/**
 * The rating to show on a day: the override while it holds, else the computed one, which stays visible in any case. An
 * override until 2026-06-30 shows on that day and not on the next.
 */
export function overridden(computed: RatingResult, override: Override | undefined, day: LocalDate): OverriddenRating {
  if (override && day <= override.until) return { shown: override.rating, computed, override };
  return { shown: computed.kind === 'rated' ? computed.rating : undefined, computed };
}

/** Refuses an override without a reason or a name, or one whose last day has passed before it begins. */
export function checkOverride({ reason, by, until }: Override, today: LocalDate): void {
  const errors: FieldProblem[] = [];
  if (reason.trim() === '') errors.push({ field: 'reason', code: 'field/empty' });
  if (by.trim() === '') errors.push({ field: 'by', code: 'field/empty' });
  if (until < today) errors.push({ field: 'until', code: 'field/day-passed' });
  if (errors.length > 0) throw new DomainError('request/invalid', { errors });
}
