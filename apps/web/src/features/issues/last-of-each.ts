import type { IssueLine } from '../../api/issues';

/** Of each definition the one that was issued last, the latest first; what is on its way is none yet. */
export function lastOfEach(issues: readonly IssueLine[]): IssueLine[] {
  const issued = issues
    .filter(({ state, supersededBy }) => state === 'issued' && supersededBy === null)
    .toSorted((one, other) => (other.issuedAt ?? '').localeCompare(one.issuedAt ?? ''));
  const known = new Set<string>();
  return issued.filter(({ definition: { code } }) => !known.has(code) && known.add(code));
}
