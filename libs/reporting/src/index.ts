export { ComparedSubjectsQueries } from './compare/compared-subjects.queries';
export {
  type ActionChange,
  type ActionStand,
  type BreakdownChange,
  type ComparedSubject,
  type IndicatorChange,
  type IndicatorStand,
  LATENESSES,
  type LateChange,
  type Lateness,
  type NoteChange,
  type PartChange,
  type PartTold,
  type ReportComparison,
  type RollUpChange,
  SAID_PARTS,
  type SaidChange,
  type SaidPart,
  type Sides,
  type TallyChange,
  type TargetTold,
  type TextChangeOfSection,
} from './compare/comparison.view';
export { ComparisonsQueries, type ComparisonWish } from './compare/comparisons.queries';
export { SUBJECT_KINDS, SUBJECT_PATTERN, type SubjectKind } from './compare/subject';
export { SECTION_IDS } from './definitions/definition-content';
export type {
  NamedReviewer,
  ReportDefinitionChanges,
  ReportDefinitionView,
  ReportDefinitionWish,
  ReportedResult,
} from './definitions/report-definition.view';
export { ReportDefinitionsQueries } from './definitions/report-definitions.queries';
export { ReportDefinitionsService } from './definitions/report-definitions.service';
export { DOCUMENT_FORMS, type DocumentForm, type ReportLayout } from './definitions/report-layout';
export type { RatingWord } from './document/block';
export { type FileMark, fileMark, marksIn } from './document/file-mark';
export type { IssuedAs } from './document/issued-as';
export { tellReport } from './document/tell-report';
export { openReport } from './editing/open-report';
export type {
  NamedPerson,
  ReportLine,
  ReportName,
  ReportOccasion,
  ReportReviewer,
  ReportsFilter,
  ReportTextLine,
  ReportVersionView,
  ReportView,
} from './editing/report.view';
export type { NarratedText, ReportNarrative, VersionContent } from './editing/report-narrative';
export { type ReportPreview, ReportPreviewsQueries } from './editing/report-previews.queries';
export { ReportReviewersService } from './editing/report-reviewers.service';
export type { ReportTextKey, ReportTextView, ReportTextWish } from './editing/report-text.view';
export { ReportTextsQueries } from './editing/report-texts.queries';
export { ReportTextsService } from './editing/report-texts.service';
export { ReportVersionCompiler } from './editing/report-version-compiler';
export { ReportVersionsService, type VersionWish } from './editing/report-versions.service';
export { ReportsQueries } from './editing/reports.queries';
export { VersionFilesQueries } from './editing/version-files.queries';
export type {
  IssuedDocumentView,
  IssuedFileView,
  IssuedReading,
  IssueHandsView,
  IssueLine,
  IssueName,
  IssueSealView,
  IssuesFilter,
  IssueView,
  IssueWish,
  OtherIssue,
  TranslationsWish,
  TransmissionView,
  TransmissionWish,
} from './issue/issue.view';
export { IssueCompiler } from './issue/issue-compiler';
export { IssueDecisionsService } from './issue/issue-decisions.service';
export { IssueDrawer } from './issue/issue-drawer';
export { IssueSealer } from './issue/issue-sealer';
export { IssuedFilesQueries, SEAL_PARTS, type SealPart } from './issue/issued-files.queries';
export { IssuedReadingQueries } from './issue/issued-reading.queries';
export { IssuesQueries } from './issue/issues.queries';
export { IssuesService } from './issue/issues.service';
export { TransmissionsService } from './issue/transmissions.service';
export {
  type DrawnFile,
  type DrawnReport,
  ISSUED_FORMATS,
  type IssuedFormat,
  REPORT_FORMATS,
  type ReportFormat,
} from './render/drawn-file';
export { issuedFileName } from './render/issued-file-name';
export { type IssuedContent, issuedJson } from './render/issued-json';
export { fileName, type Manifest, manifestOf, type NamedRun, snapshotName } from './render/manifest';
export { ReportRenderer } from './render/report-renderer';
export { ReportingModule } from './reporting.module';
export { CommentAnchors } from './review/comment-anchors';
export { CommentsService } from './review/comments.service';
export { EndorsementsService } from './review/endorsements.service';
export { Mentions } from './review/mentions';
export { ReviewQueries } from './review/review.queries';
export {
  type CommentWish,
  type EndorsementWish,
  type MentionablePeople,
  REVIEW_TASKS,
  type ReviewedBlock,
  type ReviewedNarrative,
  type ReviewedSection,
  type ReviewedVersion,
  type ReviewerView,
  type ReviewReply,
  type ReviewStandingView,
  type ReviewTask,
  type ReviewThread,
  type ReviewThreads,
  type SectionChange,
  type VersionChanges,
  type VersionName,
  type WaitingReview,
  type WaitingReviews,
} from './review/review.view';
export { ReviewCommentsQueries } from './review/review-comments.queries';
export {
  type AskedReview,
  type MentionedPeople,
  ReviewNoticesQueries,
  type UnansweredReview,
} from './review/review-notices.queries';
export { WaitingReviewsQueries } from './review/waiting-reviews.queries';
export { ReportCompiler } from './runs/report-compiler';
export { ReportRenewalsService } from './runs/report-renewals.service';
export {
  type FrozenReport,
  type ReportFileView,
  type ReportRunView,
  RUN_STATES,
  type RunOccasion,
  type RunState,
  type RunsFilter,
  type RunWish,
  type StoredFile,
} from './runs/report-run.view';
export { ReportRunsQueries } from './runs/report-runs.queries';
export { ReportRunsService } from './runs/report-runs.service';
export { ReportSchedule } from './runs/report-schedule';
export { type RunFileContent, RunFilesQueries } from './runs/run-files.queries';
export { renderedPart, verifyPdfSignature } from './seal/pdf-signature';
export type { SealKey } from './seal/seal-key';
export { SealKeys } from './seal/seal-keys';
export { type SignatureVerdict, verifySignature } from './seal/verify-signature';
export type { SectionId } from './sections/section-contents';
export { BesideFiguresQueries } from './snapshot/beside-figures';
export { EarlierPlanQueries } from './snapshot/earlier-plan.queries';
export { FactsQueries } from './snapshot/facts';
export { PlanAccountabilityQueries } from './snapshot/plan-accountability.queries';
export { PlanContributionsQueries } from './snapshot/plan-contributions.queries';
export type { ReportSnapshot } from './snapshot/report-snapshot';
export { ReportedAlignmentQueries } from './snapshot/reported-alignment.queries';
export { ReportedPlansQueries } from './snapshot/reported-plans.queries';
export { ReportedRisksQueries } from './snapshot/reported-risks.queries';
export { ReportedValuesQueries } from './snapshot/reported-values.queries';
export { SnapshotsService } from './snapshot/snapshots.service';
export type { RebuildSource, Rebuilt, VersionDifference } from './verify/rebuild.view';
export { Rebuilder } from './verify/rebuilder';
export type { ToldDifference, ToldDifferences } from './verify/told-differences';
export {
  type CheckedSeal,
  type IssuedClaim,
  type LaterIssue,
  SEALED_PARTS,
  type SealChecks,
  type SealedPart,
  VERDICTS,
  type Verdict,
  type VerificationView,
} from './verify/verification.view';
export { VerificationsQueries } from './verify/verifications.queries';
