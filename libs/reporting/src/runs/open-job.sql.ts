/** What each job that makes documents is about. */
const SUBJECTS = { 'report.compile': 'runId', 'report.draw': 'versionId', 'report.issue': 'issueId' } as const;

/** The job that is still to make the documents of a run, a version or an issue, or makes them; none when it was done or given up. */
export const openJobOf = (job: keyof typeof SUBJECTS, id: string): string => `
  SELECT FROM outbox j WHERE j.job = '${job}' AND j.ids ->> '${SUBJECTS[job]}' = ${id}::text
    AND j.done_at IS NULL AND j.failed_at IS NULL`;
