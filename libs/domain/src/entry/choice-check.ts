import type { FieldProblem } from '../kernel/domain-error';
import type { IndicatorKind } from '../progress/indicator-kind';
import { RATINGS } from '../rating/rating';
import type { DraftEntry } from './draft-entry';

/** What a sheet lets choose: yes or no, one of its steps, some of its stages, or a rating; nothing where values are numbers. */
export interface Choices {
  readonly options: readonly (string | boolean)[];
  /** Whether several are chosen, or none yet. */
  readonly isList: boolean;
}

/** A sheet as far as it says what may be chosen. */
export interface ChoosingSheet {
  readonly kind: IndicatorKind;
  readonly steps?: readonly { readonly code: string }[] | null;
  readonly stages?: readonly { readonly code: string }[] | null;
}

/** What may be chosen as a value of an indicator: of a yes-or-no true and false, of an ordinal one the codes of its steps. */
export function choicesOf({ kind, steps, stages }: ChoosingSheet): Choices {
  if (kind === 'yes-no') return { options: [true, false], isList: false };
  if (kind === 'qualitative') return { options: RATINGS, isList: false };
  const codes = (steps ?? stages ?? []).map(({ code }) => code);
  return { options: codes, isList: kind === 'milestone-list' };
}

/**
 * What is wrong with a choice: `banana` for a yes or no, a step that the sheet does not have, one stage where a list of them is
 * wanted, a stage twice, and any choice where values are numbers. The rating rule has no value for any of these.
 */
export function checkChoice(
  choice: NonNullable<DraftEntry['choice']>,
  { options, isList }: Choices,
): readonly FieldProblem[] {
  const field = 'choice';
  if (options.length === 0) return [{ field, code: 'field/unknown' }];
  if (isList && typeof choice !== 'object') return [{ field, code: 'field/not-a-list' }];
  const chosen: readonly unknown[] = isList && typeof choice === 'object' ? choice : [choice];
  if (!chosen.every((each) => options.some((option) => option === each)))
    return [{ field, code: 'field/not-one-of', params: { allowed: options.join(', ') } }];
  return new Set(chosen).size < chosen.length ? [{ field, code: 'field/repeated' }] : [];
}
