import type { CheckedTask } from '@resolute/domain';
import type { PersonName, UnitName } from '@resolute/identity';

/** A batch of history that waits for the reader, and what to do with it. */
export interface WaitingBatch {
  readonly task: CheckedTask;
  /** Of the import that brought it. */
  readonly id: string;
  readonly fileName: string;
  readonly rowCount: number;
  /** By their codes. */
  readonly units: readonly UnitName[];
  readonly author: PersonName;
  readonly submittedAt: Date;
}

/** All of them: what is to be done is never cut off. */
export interface WaitingBatches {
  readonly items: readonly WaitingBatch[];
}
