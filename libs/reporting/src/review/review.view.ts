import type {
  ChangedLine,
  Language,
  LocalDate,
  Narrative,
  PlannersTask,
  ReviewerStanding,
  ReviewVerdict,
  TextStanding,
  Translations,
} from '@resolute/domain';
import type { PersonName } from '@resolute/identity';
import type { Block, OfFigure } from '../document/block';

/** A version by its number among those of its report. */
export interface VersionName {
  readonly id: string;
  readonly number: number;
}

/** How somebody who is asked to review a version stands to it. */
export interface ReviewerView {
  readonly person: PersonName;
  readonly standing: ReviewerStanding;
  /** What they said with it; null where they said nothing more. */
  readonly note: string | null;
  /** Null while they have not answered. */
  readonly answeredAt: Date | null;
}

/** How the review of a version stands. */
export interface ReviewStandingView {
  readonly reviewers: readonly ReviewerView[];
  /** Threads of the whole report that nobody has resolved. */
  readonly openThreads: number;
  /** Every reviewer endorses it, and nothing is left open. */
  readonly isSettled: boolean;
}

/** What people wrote in a section, in the language that was asked for, or else in the original. */
export interface ReviewedNarrative {
  readonly body: Narrative;
  readonly language: Language;
  /** How the text of the language that was asked for stands. */
  readonly standing: TextStanding;
}

/** What a section of a document is made of below its heading. */
export const REVIEWED_KINDS = ['subheading', 'paragraph', 'list', 'table', 'chart'] as const satisfies Block['kind'][];

/** A block with the indicator or result that it is about, by its code. */
export type ReviewedBlock = OfFigure & Extract<Block, { readonly kind: (typeof REVIEWED_KINDS)[number] }>;

/** A section of a version: what was written in it, and its figures as the document tells them. */
export interface ReviewedSection {
  readonly id: string;
  /** Its heading in the document; null where the document has nothing under it but what was written. */
  readonly heading: string | null;
  /** Null where nothing was written. */
  readonly narrative: ReviewedNarrative | null;
  /** Without the heading. */
  readonly blocks: readonly ReviewedBlock[];
}

/** A version as its reviewers read it. */
export interface ReviewedVersion extends VersionName, ReviewStandingView {
  readonly reportId: string;
  /** The title of its definition. */
  readonly title: Translations;
  /** The code of its definition. */
  readonly definition: string;
  readonly occasion: { readonly code: string; readonly title: Translations };
  readonly isLatest: boolean;
  /** What its sender says of it. */
  readonly note: string | null;
  /** Reviewers answer by the end of this day in Geneva. */
  readonly reviewDueOn: LocalDate;
  readonly sentAt: Date;
  readonly sentBy: PersonName;
  /** When its documents were there; null while they are drawn. */
  readonly drawnAt: Date | null;
  readonly originalLanguage: Language;
  /** Those in which it is drawn. */
  readonly languages: readonly Language[];
  /** Of what follows. */
  readonly language: Language;
  /** Of the report, the first one first. */
  readonly versions: readonly VersionName[];
  /** The latest before this one on which the reader said something; null where there is none. */
  readonly reviewedLast: VersionName | null;
  readonly sections: readonly ReviewedSection[];
}

/** What became of the text of a section. */
export interface SectionChange {
  readonly id: string;
  readonly isChanged: boolean;
  readonly lines: readonly ChangedLine[];
}

/** What changed in the text from one version to another; the figures of a report stay what they are. */
export interface VersionChanges {
  readonly since: VersionName;
  readonly version: VersionName;
  readonly language: Language;
  readonly sections: readonly SectionChange[];
}

/** What somebody said. */
export interface ReviewReply {
  readonly id: string;
  /** Of the version on which it was said. */
  readonly number: number;
  readonly body: string;
  readonly author: PersonName;
  readonly createdAt: Date;
  readonly mentions: readonly PersonName[];
}

/** A comment on a section or a figure, with what was answered. */
export interface ReviewThread extends ReviewReply {
  readonly section: string;
  /** The code of an indicator or a result in it; null for the section. */
  readonly figure: string | null;
  readonly replies: readonly ReviewReply[];
  readonly resolvedAt: Date | null;
  readonly resolvedBy: PersonName | null;
  /** What was decided on it. */
  readonly resolution: string | null;
  readonly version: number;
}

export interface ReviewThreads {
  readonly items: readonly ReviewThread[];
}

export interface MentionablePeople {
  readonly items: readonly PersonName[];
}

/** What somebody wants to say of a version. */
export interface CommentWish {
  /** Left out in an answer, which is about what its thread is about. */
  readonly section?: string;
  readonly figure?: string | null;
  readonly body: string;
  /** The comment that it answers. */
  readonly parentId?: string | null;
  readonly mentions?: readonly string[];
}

export interface EndorsementWish {
  readonly verdict: ReviewVerdict;
  readonly note?: string | null;
}

/** What waits in a review: that one answers it oneself, what the planning office does next, or that the Director approves its issue. */
export const REVIEW_TASKS = ['review', 'answer', 'issue', 'approve'] as const satisfies readonly (
  | 'review'
  | 'approve'
  | PlannersTask
)[];
export type ReviewTask = (typeof REVIEW_TASKS)[number];

/** A version that waits for the reader. */
export interface WaitingReview {
  readonly task: ReviewTask;
  readonly versionId: string;
  /** The issue that is to be approved; null for every other task. */
  readonly issueId: string | null;
  readonly reportId: string;
  readonly number: number;
  readonly title: Translations;
  readonly definition: string;
  readonly occasion: { readonly code: string; readonly title: Translations };
  readonly reviewDueOn: LocalDate;
  /** How many reviewers there are, and how they stand. */
  readonly reviewers: number;
  readonly endorsed: number;
  readonly changesAsked: number;
  readonly openThreads: number;
}

/** All of them: what is to be done is never cut off. */
export interface WaitingReviews {
  readonly items: readonly WaitingReview[];
}
