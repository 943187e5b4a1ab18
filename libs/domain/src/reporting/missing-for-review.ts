import type { ActionStatus } from '../accountability';
import type { Translations } from '../kernel';

/** What keeps a report from going to review. */
export type MissingForReview =
  /** A section whose original says nothing. */
  | { readonly code: 'text'; readonly section: string }
  /** One half of an action that was frozen with the figures. */
  | {
      readonly code: 'planned' | 'taken';
      readonly section: string;
      /** The code of the result, and which of its actions it is, from 0. */
      readonly result: string;
      readonly at: number;
      readonly action: Translations;
    }
  /** Nobody who may review it is named. */
  | { readonly code: 'reviewer' };

/** Both halves of an action, as they were frozen. */
export interface FrozenAction {
  readonly title: Translations;
  readonly planned: Translations | null;
  readonly taken: Translations | null;
  readonly status: ActionStatus;
}

export interface ReviewInput {
  /** Those of the report, in their order. */
  readonly sections: readonly string[];
  /** The sections whose original says something. */
  readonly told: ReadonlySet<string>;
  /** Of the section of results, where the report has one. */
  readonly results?: {
    readonly section: string;
    readonly results: readonly { readonly code: string; readonly actions: readonly FrozenAction[] }[];
  };
  readonly reviewers: number;
}

const isBlank = (words: Translations | null): boolean => Object.values(words ?? {}).every((text) => text.trim() === '');

/**
 * Everything that a report still needs before reviewers see it, in the order in which it is read. Nothing needs to have been
 * taken on an action that is only planned.
 */
export function missingForReview({ sections, told, results, reviewers }: ReviewInput): MissingForReview[] {
  return [
    ...sections.flatMap((section): MissingForReview[] => [
      ...(told.has(section) ? [] : [{ code: 'text' as const, section }]),
      ...(results?.section === section ? missingHalves(results) : []),
    ]),
    ...(reviewers === 0 ? [{ code: 'reviewer' as const }] : []),
  ];
}

const missingHalves = ({ section, results }: NonNullable<ReviewInput['results']>): MissingForReview[] =>
  results.flatMap(({ code: result, actions }) =>
    actions.flatMap(({ title: action, planned, taken, status }, at): MissingForReview[] => [
      ...(isBlank(planned) ? [{ code: 'planned' as const, section, result, at, action }] : []),
      ...(isBlank(taken) && status !== 'planned' ? [{ code: 'taken' as const, section, result, at, action }] : []),
    ]),
  );
