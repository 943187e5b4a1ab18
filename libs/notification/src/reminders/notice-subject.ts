/** What a notice is about: a value by its place, a revision of a note or of an action, a batch of history, a report to review, a comment, a risk to review, a treatment. */
export type NoticeSubject =
  | { readonly versionId: string; readonly partId: string }
  | { readonly noteId: string }
  | { readonly actionRevisionId: string }
  | { readonly batchId: string }
  | { readonly reportVersionId: string }
  | { readonly commentId: string }
  | { readonly riskId: string }
  | { readonly treatmentId: string };

/** The columns of a notice that say what it is about; those that do not apply are null. */
export const subjectColumns = (subject: NoticeSubject) => ({
  indicatorVersionId: 'versionId' in subject ? subject.versionId : null,
  partId: 'partId' in subject ? subject.partId : null,
  noteId: 'noteId' in subject ? subject.noteId : null,
  actionRevisionId: 'actionRevisionId' in subject ? subject.actionRevisionId : null,
  batchId: 'batchId' in subject ? subject.batchId : null,
  reportVersionId: 'reportVersionId' in subject ? subject.reportVersionId : null,
  commentId: 'commentId' in subject ? subject.commentId : null,
  riskId: 'riskId' in subject ? subject.riskId : null,
  treatmentId: 'treatmentId' in subject ? subject.treatmentId : null,
});
