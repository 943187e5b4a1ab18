import { type AlignmentFinding, canonicalJson, type FindingDetail } from '@resolute/domain';

/** A finding that is not mended, as it is kept. */
export interface StandingRow {
  readonly id: string;
  readonly rule: string;
  readonly subjectId: string;
  readonly detail: FindingDetail;
}

export interface ComparedFindings {
  readonly found: readonly AlignmentFinding[];
  /** The ids of those that are found no longer. */
  readonly mended: readonly string[];
  readonly kept: number;
}

/**
 * What is new and what is gone since the last check. One whose detail is another is another finding, as nobody has acknowledged that
 * yet: shares that add up to 1.2 where they added up to 1.1.
 */
export function comparedWith(standing: readonly StandingRow[], now: readonly AlignmentFinding[]): ComparedFindings {
  const before = new Map(standing.map(({ id, rule, subjectId, detail }) => [keyOf(rule, subjectId, detail), id]));
  const found = now.filter(({ rule, subject, detail }) => !before.delete(keyOf(rule, subject.id, detail)));
  return { found, mended: [...before.values()], kept: now.length - found.length };
}

const keyOf = (rule: string, subjectId: string, detail: FindingDetail): string =>
  `${rule} ${subjectId} ${canonicalJson(detail)}`;
