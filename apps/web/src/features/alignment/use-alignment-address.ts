import { ALIGNMENT_RULES, type AlignmentRule, FINDING_STANDINGS, type FindingStanding } from '@resolute/domain';
import { useFilters } from '../../ui/table/use-filters';

const NAMES = ['plan', 'rule', 'standing'] as const;

export type AlignmentAddressChange = Partial<Record<(typeof NAMES)[number], string>>;

export interface AlignmentAddress {
  readonly plan: string | undefined;
  /** Findings of every rule when left out. */
  readonly rule: AlignmentRule | undefined;
  readonly standing: FindingStanding;
}

/** Which plan and which findings the page's address names. It can hold anything: what is no rule or standing is left out. */
export function useAlignmentAddress(): readonly [AlignmentAddress, (change: AlignmentAddressChange) => void] {
  const [{ plan, rule, standing }, change] = useFilters(NAMES);
  return [
    {
      plan,
      rule: ALIGNMENT_RULES.find((each) => each === rule),
      standing: FINDING_STANDINGS.find((each) => each === standing) ?? 'open',
    },
    change,
  ];
}
