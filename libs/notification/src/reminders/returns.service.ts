import { Inject, Injectable } from '@nestjs/common';
import { Writes } from '@resolute/database';
import { dayOf, GENEVA, mayRemind, returnKey, SYSTEM, toldOfReturn } from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { AddresseesQueries } from './addressees.queries';
import { ReturnedWorkQueries, type SentBack } from './returned-work.queries';
import { tell } from './tell';

/** Tells people that what they handed in was sent back. */
@Injectable()
export class ReturnsService {
  constructor(
    private readonly writes: Writes,
    private readonly work: ReturnedWorkQueries,
    private readonly addressees: AddresseesQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** May run twice: each return is told once. */
  async tell(sentBack: SentBack): Promise<void> {
    const { subjectType, subjectId, returnId } = sentBack;
    const [addressees, returned] = await Promise.all([
      this.addressees.on(dayOf(this.clock.now(), GENEVA)),
      this.work.of(sentBack),
    ]);
    if (!returned) return;
    const { about, period } = returned;
    const notice = { kind: 'sent-back', key: returnKey(returnId), about, period, dueOn: null } as const;
    await this.writes.run(SYSTEM, async (tx) => {
      tx.require(mayRemind(tx.actor));
      const notices = toldOfReturn(returned, addressees).map((personId) => ({ personId, ...notice }));
      const told = await tell(tx, notices);
      const change = { told, returnId };
      tx.audit({ action: 'people.told-of-return', subjectType, subjectId, change });
    });
  }
}
