import type {
  EarlyWarning,
  EarlyWarningKind,
  FoundInRisk,
  RiskFinding,
  RiskState,
  Translations,
} from '@resolute/domain';
import type { PersonName, UnitName } from '@resolute/identity';

/** What a risk is asked about: a contradiction in it, or what its indicators propose. */
export type FindingCode = RiskFinding | EarlyWarningKind;

/** A finding with the name of what it is about, where that is a treatment. */
export interface NamedFinding extends FoundInRisk {
  readonly title?: Translations;
}

/** A proposal with the name of its indicator. */
export interface NamedWarning extends EarlyWarning {
  readonly code: string;
  readonly title: Translations;
}

/** A risk with what was found in it, of that what was asked for. */
export interface RiskWithFindings {
  readonly id: string;
  readonly code: string;
  readonly title: Translations;
  readonly state: RiskState;
  readonly unit: UnitName;
  readonly owner: PersonName | null;
  readonly isSample: boolean;
  readonly findings: readonly NamedFinding[];
  readonly earlyWarnings: readonly NamedWarning[];
}

export interface FindingsFilter {
  readonly code?: FindingCode;
  readonly unit?: string;
  readonly owner?: string;
}

export interface FindingCount {
  readonly code: FindingCode;
  readonly count: number;
}

export interface FindingsPage {
  /** By priority; those alone in which something was found that was asked for. */
  readonly items: readonly RiskWithFindings[];
  readonly next: string | null;
  /** How many findings and proposals fit the filter, on all pages. */
  readonly total: number;
  /** Of the unit and owner that were asked for, whatever the code; those alone that there are, in the order in which they are told. */
  readonly counts: readonly FindingCount[];
}
