import { Inject, Injectable } from '@nestjs/common';
import { ActionsQueries, ResultNotesQueries } from '@resolute/accountability';
import { Writes } from '@resolute/database';
import { dayOf, GENEVA, mayRemind, returnKey, SYSTEM, toldOfReturn } from '@resolute/domain';
import { ActualsQueries } from '@resolute/measurement';
import { CLOCK, type Clock } from '@resolute/platform';
import { AddresseesQueries } from './addressees.queries';
import type { NoticeSubject } from './notice-subject';
import { tell } from './tell';

/** What was sent back, by which return. */
export interface SentBack {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly returnId: string;
}

/** The same with whom it concerns. */
interface Returned {
  readonly authorId: string;
  readonly returnedById: string;
  readonly unitId: string;
  readonly period: string;
  readonly about: NoticeSubject;
}

/** Tells people that what they handed in was sent back. */
@Injectable()
export class ReturnsService {
  constructor(
    private readonly writes: Writes,
    private readonly actuals: ActualsQueries,
    private readonly notes: ResultNotesQueries,
    private readonly actions: ActionsQueries,
    private readonly addressees: AddresseesQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** May run twice: each return is told once. A kind of work that is not known here is an error, so that it cannot be forgotten. */
  async tell({ subjectType, subjectId, returnId }: SentBack): Promise<void> {
    const [addressees, returned] = await Promise.all([
      this.addressees.on(dayOf(this.clock.now(), GENEVA)),
      this.returned(subjectType, returnId),
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

  private async returned(subjectType: string, returnId: string): Promise<Returned | undefined> {
    if (subjectType === 'actual') {
      const found = await this.actuals.returned(returnId);
      return found && { ...found, about: { versionId: found.versionId, partId: found.partId } };
    }
    if (subjectType === 'result-note') {
      const found = await this.notes.returned(returnId);
      return found && { ...found, about: { noteId: found.id } };
    }
    if (subjectType === 'action') {
      const found = await this.actions.returned(returnId);
      return found && { ...found, about: { actionRevisionId: found.id } };
    }
    throw new Error(`Nobody is told of what was sent back: ${subjectType}`);
  }
}
