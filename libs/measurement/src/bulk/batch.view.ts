import type { BatchState } from '@resolute/domain';
import type { PersonName, UnitName } from '@resolute/identity';
import type { ReturnReason } from '../actuals/actual.view';

/** A batch of history with everybody who had a hand in it. */
export interface BatchView {
  readonly id: string;
  readonly state: BatchState;
  readonly rowCount: number;
  /** By their codes. */
  readonly units: readonly UnitName[];
  readonly author: PersonName;
  /** In whose place, where it was somebody else's; so for each step. */
  readonly authorFor: PersonName | null;
  readonly verifier: PersonName | null;
  readonly verifierFor: PersonName | null;
  readonly acceptor: PersonName | null;
  readonly acceptorFor: PersonName | null;
  readonly submittedAt: Date | null;
  readonly verifiedAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly returnedBy: PersonName | null;
  readonly returnedFor: PersonName | null;
  readonly returnedAt: Date | null;
  readonly returnReasons: readonly ReturnReason[] | null;
  readonly isSample: boolean;
}

/** A batch that was sent back, as far as its people are told of it. */
export interface ReturnedBatch {
  readonly id: string;
  readonly authorId: string;
  readonly returnedById: string;
  readonly unitIds: readonly string[];
}
