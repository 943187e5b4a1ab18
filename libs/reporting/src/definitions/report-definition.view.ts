import type { Language, Translations } from '@resolute/domain';
import type { PersonName } from '@resolute/identity';
import type { FrameworkName } from '@resolute/planning';
import type { ReportFormat } from '../render/drawn-file';
import type { SectionId } from '../sections/section-contents';
import type { DocumentForm } from './report-layout';

/** A result that a report is limited to, by the row under which it first appeared. */
export interface ReportedResult {
  readonly id: string;
  readonly code: string;
  readonly title: Translations;
}

/** Somebody who is asked to review each report of a definition. */
export interface NamedReviewer extends PersonName {
  /** Whether they could be asked now: their account is enabled, and they are a rapporteur. */
  readonly mayReview: boolean;
}

/** What a report is made of, for whose meetings, and how long before their deadline its data ends. */
interface DefinitionTerms {
  /** Like no other, such as `council-summary`; reports and files are known by it. */
  readonly code: string;
  readonly title: Translations;
  readonly form: DocumentForm;
  /** The meetings that receive it: `TSAG`, `COUNCIL`. */
  readonly series: string;
  /** Whether runs are planned for it. */
  readonly isActive: boolean;
  /** How many days before the deadline of a meeting its data ends. */
  readonly cutOffDays: number;
  readonly languages: readonly Language[];
  readonly formats: readonly ReportFormat[];
  /** In the order in which they are read. */
  readonly sections: readonly SectionId[];
  /** The codes of the indicators that are told of first. */
  readonly firstHeadlines: readonly string[];
  readonly mostHeadlines: number;
  /** How many results, indicators or actions a section names before it only counts them. */
  readonly mostNamed: number;
}

export interface ReportDefinitionView extends DefinitionTerms {
  readonly id: string;
  /** Null for the strategic plan that is in force at the cut-off. */
  readonly framework: FrameworkName | null;
  /** None for the whole plan. */
  readonly results: readonly ReportedResult[];
  readonly reviewers: readonly NamedReviewer[];
  readonly version: number;
}

export interface ReportDefinitionWish extends DefinitionTerms {
  readonly frameworkId?: string | null;
  /** Of the plan: any edition of a result stands for all of them. */
  readonly resultIds?: readonly string[];
  readonly reviewerIds?: readonly string[];
}

export type ReportDefinitionChanges = Partial<Omit<ReportDefinitionWish, 'code'>>;
