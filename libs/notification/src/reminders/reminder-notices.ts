import type { Reminder, ReviewReminder, RiskReminder } from '@resolute/domain';
import type { DueRiskTask } from '@resolute/risk';
import type { DueWork } from './due-work';
import type { Notice } from './tell';

/** A reminder of a value that is expected. */
export function ofValue({ work, ...told }: Reminder<DueWork>): Notice {
  const { versionId, partId, period, dueOn } = work;
  return { ...told, about: { versionId, partId }, period, dueOn };
}

/** Of a report to review. */
export function ofReview({ review, ...told }: ReviewReminder): Notice {
  const { reportVersionId, dueOn } = review;
  return { ...told, about: { reportVersionId }, period: null, dueOn };
}

/** Of a risk to review, or of a treatment. */
export function ofRisk({ task, ...told }: RiskReminder<DueRiskTask>): Notice {
  const { id, treatment, dueOn } = task;
  return { ...told, about: treatment === null ? { riskId: id } : { treatmentId: id }, period: null, dueOn };
}
