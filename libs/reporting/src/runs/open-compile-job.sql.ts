/** The job that is still to make a run, or makes it; none when it was done or given up. */
export const openCompileJobOf = (runId: string): string => `
  SELECT FROM outbox j WHERE j.job = 'report.compile' AND j.ids ->> 'runId' = ${runId}::text
    AND j.done_at IS NULL AND j.failed_at IS NULL`;
