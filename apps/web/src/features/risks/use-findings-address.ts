import { EARLY_WARNINGS, RISK_FINDINGS } from '@resolute/domain';
import type { FindingCode } from '../../api/risks';
import { useFilters } from '../../ui/table/use-filters';

const NAMES = ['code', 'unit'] as const;
const CODES: readonly FindingCode[] = [...RISK_FINDINGS, ...EARLY_WARNINGS];

export type FindingsChange = Partial<Record<(typeof NAMES)[number], string>>;

export interface FindingsChoice {
  readonly code?: FindingCode;
  readonly unit?: string;
}

/** What the address of the findings says. It can hold anything: what is no code is left out. */
export function useFindingsAddress(): readonly [FindingsChoice, (change: FindingsChange) => void] {
  const [{ code, unit }, change] = useFilters(NAMES);
  const known = CODES.find((each) => each === code);
  return [{ ...(known && { code: known }), ...(unit && { unit }) }, change];
}
