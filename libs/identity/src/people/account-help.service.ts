import { Injectable } from '@nestjs/common';
import { PersonEntity, type Tx, Writes } from '@resolute/database';
import { mayAdministerPeople, mayRemoveSecondFactor, type Person } from '@resolute/domain';
import { SecondFactorsService } from '../credentials/second-factors.service';
import { SessionsService } from '../sessions/sessions.service';
import { PeopleQueries } from './people.queries';
import type { PersonView } from './person.view';

/** What an administrator does for somebody whose device was lost. */
@Injectable()
export class AccountHelpService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: PeopleQueries,
    private readonly sessions: SessionsService,
    private readonly secondFactors: SecondFactorsService,
  ) {}

  /** Signs somebody out everywhere. */
  endSessions(actor: Person, id: string): Promise<PersonView> {
    return this.help(actor, id, async (tx) => {
      tx.require(mayAdministerPeople(actor));
      await tx.load(PersonEntity, id);
      await this.sessions.endAllOf(tx, id);
      tx.audit({ action: 'person.signed-out', subjectType: 'person', subjectId: id });
    });
  }

  /** For a lost device: the next sign-in sets up another one where the role asks for it. */
  removeSecondFactor(actor: Person, id: string): Promise<PersonView> {
    return this.help(actor, id, async (tx) => {
      tx.require(mayRemoveSecondFactor(actor, id));
      await tx.load(PersonEntity, id);
      await this.secondFactors.removeFor(actor, id, tx);
    });
  }

  private async help(actor: Person, id: string, work: (tx: Tx) => Promise<void>): Promise<PersonView> {
    await this.writes.run(actor, work);
    return this.queries.get(actor, id);
  }
}
