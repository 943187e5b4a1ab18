/**
 * Every job by its name `area.verb`: the queue that carries it, and which ids it is given. A job carries ids only;
 * the row that they name says what is to be done and whether it was done already.
 */
export const JOBS = {
  'alignment.check': { queue: 'operations', ids: [] },
  'alignment.check-all': { queue: 'operations', ids: [] },
  'alignment.enter-figures': { queue: 'operations', ids: [] },
  'audit.anchor': { queue: 'operations', ids: [] },
  'evidence.sweep': { queue: 'operations', ids: [] },
  'mail.send-link': { queue: 'mail', ids: ['linkId'] },
  'notification.remind': { queue: 'operations', ids: [] },
  'notification.send': { queue: 'mail', ids: ['notificationId'] },
  'notification.send-digest': { queue: 'mail', ids: ['digestId'] },
  'operations.prune': { queue: 'operations', ids: [] },
  'rating.recalculate': { queue: 'operations', ids: ['indicatorId'] },
  'rating.recalculate-all': { queue: 'operations', ids: [] },
  'report.compile': { queue: 'reports', ids: ['runId'] },
  'report.draw': { queue: 'reports', ids: ['versionId'] },
  'report.issue': { queue: 'reports', ids: ['issueId'] },
  'report.start-due': { queue: 'operations', ids: [] },
  'review.asked': { queue: 'operations', ids: ['versionId'] },
  'review.mentioned': { queue: 'operations', ids: ['commentId'] },
  'roll-up.recalculate': { queue: 'operations', ids: [] },
  'work.sent-back': { queue: 'operations', ids: ['subjectType', 'subjectId', 'returnId'] },
} as const satisfies Record<string, { queue: string; ids: readonly string[] }>;

export type JobName = keyof typeof JOBS;
export type QueueName = (typeof JOBS)[JobName]['queue'];
export type JobIds<J extends JobName> = Readonly<Record<(typeof JOBS)[J]['ids'][number], string>>;

/** A job of which all pieces of work are alike. */
export type JobWithoutIds = { [J in JobName]: Record<string, never> extends JobIds<J> ? J : never }[JobName];

export const JOB_NAMES = Object.keys(JOBS) as JobName[];
export const QUEUE_NAMES = [...new Set(Object.values(JOBS).map((job) => job.queue))] as QueueName[];

export const isJobName = (name: string): name is JobName => Object.hasOwn(JOBS, name);
