import type {
  Appetite,
  LocalDate,
  Proximity,
  RiskClass,
  RiskLevel,
  RiskMatrix,
  Score,
  Standing,
  Translations,
} from '@resolute/domain';
import type { PersonName, UnitName } from '@resolute/identity';
import type { CategoryName } from '../register/risk.view';

/** What a report is about: the results and the indicators of its plan, by id. Without it a report is about every risk. */
export interface ReportedScope {
  readonly resultIds: readonly string[];
  readonly indicatorIds: readonly string[];
}

/** The residual assessment of a risk by a moment. */
export interface ReportedLevel extends Score {
  readonly level: RiskLevel;
  readonly matrixVersion: number;
  /** Whether the matrix in force makes the same levels, so that the risk has a cell in it. */
  readonly isOnMatrix: boolean;
}

/** A risk that was watched at a moment, and how it stood. */
export interface ReportedRisk {
  readonly id: string;
  readonly code: string;
  readonly title: Translations;
  readonly class: RiskClass;
  readonly category: CategoryName;
  readonly unit: UnitName;
  readonly owner: PersonName | null;
  readonly proximity: Proximity;
  /** Null where nobody had assessed it by then. */
  readonly residual: ReportedLevel | null;
  /** Of its category on that day; null where none was decided on. */
  readonly appetite: Appetite | null;
  /** Null without a residual assessment or an appetite to stand to. */
  readonly standing: Standing | null;
  /** Of the acceptance that lasts longest; null where there is none of the assessment in force. */
  readonly acceptedUntil: LocalDate | null;
}

/** A treatment that was late on a day. */
export interface OverdueTreatment {
  readonly risk: Pick<ReportedRisk, 'code' | 'title'>;
  readonly title: Translations;
  /** Of the risk. */
  readonly unit: UnitName;
  readonly dueOn: LocalDate;
  /** In hundredths. */
  readonly progress: number;
}

/** The register as it stood at a moment. */
export interface ReportedRegister {
  readonly matrix: RiskMatrix & { readonly version: number };
  /** By priority. */
  readonly risks: readonly ReportedRisk[];
  /** What was due first comes first. */
  readonly overdue: readonly OverdueTreatment[];
}
