import { Injectable } from '@nestjs/common';
import { IssueTransmissionEntity, OccasionEntity, ReportIssueEntity, Writes } from '@resolute/database';
import {
  compareDays,
  DomainError,
  dayOf,
  fieldFault,
  GENEVA,
  lendingDirector,
  mayDecideIssues,
  type Person,
  parseLocalDate,
} from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import type { IssueView, TransmissionWish } from './issue.view';
import { IssuesQueries } from './issues.queries';

/** Records to which meetings the Director transmits what is issued. */
@Injectable()
export class TransmissionsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: IssuesQueries,
  ) {}

  /** Once for each meeting. Throws `issue/not-issued` before it is sealed, and `issue/transmitted` the second time. */
  async record(actor: Person, id: string, wish: TransmissionWish): Promise<IssueView> {
    const { occasion: code, transmittedOn, note = null } = wish;
    await this.writes.run(actor, async (tx) => {
      tx.require(mayDecideIssues(actor));
      const { state, issuedAt } = await tx.load(ReportIssueEntity, id);
      if (state !== 'issued' || !issuedAt) throw new DomainError('issue/not-issued');
      const [occasion] = await tx.all(OccasionEntity, { code });
      if (!occasion) throw fieldFault('occasion', 'field/no-such-entry');
      const day = parseLocalDate(transmittedOn);
      if (compareDays(day, dayOf(tx.at, GENEVA)) > 0) throw fieldFault('transmittedOn', 'field/day-to-come');
      if (compareDays(day, dayOf(issuedAt, GENEVA)) < 0) throw fieldFault('transmittedOn', 'field/before-issue');
      const occasionId = occasion.id;
      if (await tx.find(IssueTransmissionEntity, { issueId: id, occasionId }))
        throw new DomainError('issue/transmitted');
      const recordedForId = lendingDirector(actor);
      const recorded = { recordedAt: tx.at, recordedById: actor.id, recordedForId };
      await tx.insert(IssueTransmissionEntity, {
        id: uuid(),
        issueId: id,
        occasionId,
        transmittedOn,
        note,
        ...recorded,
      });
      const change = { occasion: code, transmittedOn, note, ...(recordedForId && { recordedFor: recordedForId }) };
      tx.audit({ action: 'issue.transmitted', subjectType: 'report-issue', subjectId: id, change });
    });
    return this.queries.get(actor, id);
  }
}
