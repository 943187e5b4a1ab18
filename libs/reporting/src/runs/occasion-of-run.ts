import { OccasionEntity, ReportRunEntity, type Tx } from '@resolute/database';
import { DomainError } from '@resolute/domain';

/**
 * The meeting of a run, locked. Ask for it before the run is locked, as the calendar and whoever asks for a report do: two who lock
 * both in another order would wait for each other.
 */
export async function occasionOfRun(tx: Tx, runId: string): Promise<OccasionEntity> {
  const [run] = await tx.all(ReportRunEntity, { id: runId });
  if (!run) throw new DomainError('row/not-found', { params: { id: runId } });
  return tx.load(OccasionEntity, run.occasionId);
}
