import type {
  AcceptedValue,
  BreakdownFinding,
  BreakdownRule,
  DerivationStep,
  IndicatorKind,
  Translations,
  ValueStanding,
} from '@resolute/domain';
import type { PersonName } from '@resolute/identity';
import type { BreakdownView } from '../indicators/indicator.view';
import type { ActualContent, ActualView } from './actual.view';

/** A breakdown of a value, held against its rule. */
export interface ExplainedBreakdown extends BreakdownFinding {
  readonly id: string;
  readonly dimension: BreakdownView['dimension'];
  readonly rule: BreakdownRule;
}

/** Another revision of the same value: the one that it corrected, or one that came after. */
export interface OtherRevision {
  readonly id: string;
  readonly revision: number;
  readonly state: ActualView['state'];
  /** In the form that the rating rule reads; null where nothing was entered. */
  readonly value: AcceptedValue | null;
  readonly correctionReason: string | null;
}

/** What had been handed in and was changed before it was handed in again. */
export interface EarlierSubmission {
  readonly number: number;
  readonly author: PersonName;
  readonly submittedAt: Date;
  readonly value: AcceptedValue | null;
  readonly content: ActualContent;
}

/** How one single value came about: what was entered and by whose hands, the arithmetic, and what is not in it. */
export interface ActualExplanation {
  readonly actual: ActualView;
  /** The unit of measure, such as "days", and how values of the indicator are read. */
  readonly measure: Translations;
  readonly kind: IndicatorKind;
  /** Of a ratio: what stands above and below the line. */
  readonly numerator: Translations | null;
  readonly denominator: Translations | null;
  /** What was entered in the form that the rating rule reads; null where nothing suits. */
  readonly value: AcceptedValue | null;
  /** Null for what is no number. */
  readonly step: DerivationStep | null;
  readonly standing: ValueStanding;
  readonly breakdowns: readonly ExplainedBreakdown[];
  /** The revision that it takes or took the place of. */
  readonly corrects: OtherRevision | null;
  /** Revisions that came after it. */
  readonly correctedBy: readonly OtherRevision[];
  /** The latest first; only for those who see drafts of the unit. */
  readonly earlierSubmissions: readonly EarlierSubmission[];
  readonly ruleVersion: string;
}
