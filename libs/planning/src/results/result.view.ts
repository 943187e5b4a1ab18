import type { ControlLevel, LocalDate, Page, SuccessionKind, Translations } from '@resolute/domain';
import type { FrameworkName, FrameworkView } from '../frameworks/framework.view';

/** The kind of a result, as far as its name goes. */
export interface KindName {
  readonly code: string;
  readonly level: number;
  readonly title: Translations;
}

/** What a result is called, and where it stands. A code alone may be held by two kinds and by every plan. */
export interface ResultName {
  readonly id: string;
  readonly code: string;
  readonly title: Translations;
  readonly kind: KindName;
  readonly framework: FrameworkName;
}

export interface ResultView extends ResultName {
  /** Its identity in all editions of a rolling plan: the id under which it first appeared. */
  readonly originId: string;
  readonly description: Translations | null;
  readonly controlLevel: ControlLevel;
  readonly sdgs: readonly number[];
  /** The last day on which it counts. */
  readonly retiredOn: LocalDate | null;
  readonly source: string | null;
  readonly isSample: boolean;
  readonly version: number;
}

/** A link as seen from one of its ends; `result` is the other end. */
export interface ResultLinkView {
  readonly id: string;
  /** An exact decimal above 0, at most 1; null when the whole child contributes and nothing is counted. */
  readonly share: string | null;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly isSample: boolean;
  readonly result: ResultName;
}

/** A succession as seen from one of its ends; null when the result was dropped. */
export interface SuccessionView {
  readonly id: string;
  readonly kind: SuccessionKind;
  readonly note: string;
  readonly source: string | null;
  readonly isSample: boolean;
  readonly result: ResultName | null;
}

/** What one edition says about a result for one year. */
export interface YearEntryView {
  readonly id: string;
  readonly year: number;
  readonly planned: Translations;
  readonly regionalSupportShare: string | null;
  readonly isSample: boolean;
  readonly version: number;
}

/** The same result in one edition of a rolling plan. */
export interface EditionOfResult {
  readonly resultId: string;
  readonly framework: FrameworkName;
  readonly frozenAt: Date | null;
  readonly years: readonly YearEntryView[];
}

/** A part of a list of results, with the number of all of them. */
export interface ResultsPage extends Page<ResultView> {
  readonly total: number;
}

/** A result with all that hangs together with it. */
export interface ResultThread extends ResultView {
  readonly contributesTo: readonly ResultLinkView[];
  readonly contributions: readonly ResultLinkView[];
  readonly predecessors: readonly SuccessionView[];
  readonly successors: readonly SuccessionView[];
  /** The newest first; a result of a strategic plan has one. */
  readonly editions: readonly EditionOfResult[];
}

/** One line of the map: a link between two of its results. */
export interface MapLink {
  readonly childId: string;
  readonly parentId: string;
  readonly share: string | null;
}

/** A framework version with all that hangs together with it, upwards and downwards. */
export interface ResultsMap {
  readonly framework: FrameworkView;
  readonly results: readonly ResultView[];
  readonly links: readonly MapLink[];
}

export interface ResultsFilter {
  readonly framework?: string;
  /** The code of a kind. */
  readonly kind?: string;
  readonly controlLevel?: ControlLevel;
  readonly sdg?: number;
  readonly text?: string;
}

export interface ResultWish {
  readonly frameworkId: string;
  /** The code of a kind that the framework version has. */
  readonly kind: string;
  readonly code: string;
  readonly title: Translations;
  readonly description?: Translations | null;
  readonly controlLevel: ControlLevel;
  readonly sdgs?: readonly number[];
  readonly source?: string | null;
}

export type ResultChanges = Partial<Omit<ResultWish, 'frameworkId' | 'kind'>> & {
  readonly retiredOn?: string | null;
};

export interface LinkWish {
  readonly parentId: string;
  readonly share?: string | null;
  readonly from?: string;
  readonly until?: string | null;
}

export interface SuccessionWish {
  readonly toId?: string | null;
  readonly kind: SuccessionKind;
  readonly note?: string;
}

export interface YearEntryWish {
  readonly year: number;
  readonly planned: Translations;
  readonly regionalSupportShare?: string | null;
}
