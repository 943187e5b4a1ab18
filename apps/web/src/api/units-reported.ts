import { useSignedIn } from './signed-in';

/** The units that the reader reports for: one's own first, then those of people in whose place one acts today. */
export function useUnitsReported(): readonly string[] {
  const { grants, standsFor } = useSignedIn();
  const held = [...grants, ...standsFor.flatMap((lender) => lender.grants)];
  return [...new Set(held.flatMap(({ role, unitId }) => (role === 'contributor' && unitId !== null ? [unitId] : [])))];
}
