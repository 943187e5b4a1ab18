/** What can be compared: a report as it stands, a version that was sent to review, and what was issued. */
export const SUBJECT_KINDS = ['report', 'version', 'issue'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Such as `version:0197…`. */
export interface SubjectKey {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** The longest is `version:` with an id. */
export const SUBJECT_PATTERN = /^(report|version|issue):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/iu;

/** What a key names; undefined for what is none. */
export function subjectOf(text: string): SubjectKey | undefined {
  const [, kind, id] = SUBJECT_PATTERN.exec(text) ?? [];
  return kind && id ? { kind: kind.toLowerCase() as SubjectKind, id: id.toLowerCase() } : undefined;
}
