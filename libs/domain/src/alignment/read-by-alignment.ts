/** What the rules read, by the subjects of the audit trail. Values and their ratings are none of it. */
const SUBJECTS: ReadonlySet<string> = new Set([
  'framework',
  'result',
  'indicator',
  'risk',
  'risk-category',
  'risk-matrix',
]);
/** Somebody who left answers for nothing any more, and whoever heads a unit answers for what is left. */
const ACTIONS: ReadonlySet<string> = new Set(['person.disabled', 'person.enabled', 'unit.changed']);

/** Whether a change, as the audit trail tells it, may bring or mend a finding: whoever writes it asks for a check. */
export const isReadByAlignment = ({
  action,
  subjectType,
}: {
  readonly action: string;
  readonly subjectType: string;
}): boolean => SUBJECTS.has(subjectType) || ACTIONS.has(action);
