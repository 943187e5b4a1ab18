import { Inject, Injectable } from '@nestjs/common';
import { Writes } from '@resolute/database';
import { dayOf, GENEVA, mayRemind, returnKey, SYSTEM, toldOfReturn } from '@resolute/domain';
import { ActualsQueries } from '@resolute/measurement';
import { CLOCK, type Clock } from '@resolute/platform';
import { AddresseesQueries } from './addressees.queries';
import { tell } from './tell';

/** What was sent back, by which return. */
export interface SentBack {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly returnId: string;
}

/** Tells people that what they handed in was sent back. */
@Injectable()
export class ReturnsService {
  constructor(
    private readonly writes: Writes,
    private readonly actuals: ActualsQueries,
    private readonly addressees: AddresseesQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** May run twice: each return is told once. A kind of work that is not known here is an error, so that it cannot be forgotten. */
  async tell({ subjectType, subjectId, returnId }: SentBack): Promise<void> {
    if (subjectType !== 'actual') throw new Error(`Nobody is told of what was sent back: ${subjectType}`);
    const [addressees, returned] = await Promise.all([
      this.addressees.on(dayOf(this.clock.now(), GENEVA)),
      this.actuals.returned(returnId),
    ]);
    if (!returned) return;
    const { versionId, partId, period } = returned;
    const about = { kind: 'sent-back', key: returnKey(returnId), versionId, partId, period, dueOn: null } as const;
    await this.writes.run(SYSTEM, async (tx) => {
      tx.require(mayRemind(tx.actor));
      const notices = toldOfReturn(returned, addressees).map((personId) => ({ personId, ...about }));
      const told = await tell(tx, notices);
      const change = { told, returnId };
      tx.audit({ action: 'people.told-of-return', subjectType, subjectId, change });
    });
  }
}
