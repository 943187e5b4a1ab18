import { Injectable } from '@nestjs/common';
import { PersonEntity, RoleGrantEntity, type Tx, Writes } from '@resolute/database';
import { DomainError, mayConfirmGrant, mayDeclineGrant, mayRevokeGrant, type Person } from '@resolute/domain';
import { lockAdministrators, requireAnotherAdministrator } from './administrators';
import type { GrantView, GrantWish } from './grant.view';
import { GrantsQueries } from './grants.queries';
import { grantWithin } from './role-granting';

/** Gives roles and takes them away; weighty ones by two administrators. */
@Injectable()
export class GrantsService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: GrantsQueries,
  ) {}

  async grant(actor: Person, personId: string, wish: GrantWish): Promise<GrantView> {
    const id = await this.writes.run(actor, (tx) => grantWithin(tx, personId, wish));
    return this.queries.get(actor, id);
  }

  /** The second administrator's yes: from now on the role is held. */
  async confirm(actor: Person, id: string): Promise<GrantView> {
    await this.writes.run(actor, async (tx) => {
      const grant = await this.loadProposal(tx, id);
      const { personId, proposedById } = grant;
      tx.require(mayConfirmGrant(actor, { personId, proposedById }));
      const { disabledAt } = await tx.load(PersonEntity, personId);
      if (disabledAt) throw new DomainError('person/disabled');
      await tx.change(RoleGrantEntity, { id }, { grantedById: actor.id, grantedAt: tx.at });
      tx.audit({ action: 'role-grant.confirmed', subjectType: 'role-grant', subjectId: id, change: of(grant) });
    });
    return this.queries.get(actor, id);
  }

  /** A no, or the proposer's second thought. */
  async decline(actor: Person, id: string): Promise<GrantView> {
    await this.writes.run(actor, async (tx) => {
      const grant = await this.loadProposal(tx, id);
      await tx.change(RoleGrantEntity, { id }, { revokedById: actor.id, revokedAt: tx.at });
      tx.audit({ action: 'role-grant.declined', subjectType: 'role-grant', subjectId: id, change: of(grant) });
    });
    return this.queries.get(actor, id);
  }

  /** Takes a role away; its holder loses it with their next request. */
  async revoke(actor: Person, id: string): Promise<GrantView> {
    await this.writes.run(actor, async (tx) => {
      tx.require(mayRevokeGrant(actor));
      const administrators = await lockAdministrators(tx);
      const grant = await tx.load(RoleGrantEntity, id);
      if (grant.revokedAt) throw new DomainError('grant/revoked');
      if (grant.role === 'administrator' && grant.grantedAt)
        requireAnotherAdministrator(tx, administrators, grant.personId);
      await tx.change(RoleGrantEntity, { id }, { revokedById: actor.id, revokedAt: tx.at });
      tx.audit({ action: 'role-grant.revoked', subjectType: 'role-grant', subjectId: id, change: of(grant) });
    });
    return this.queries.get(actor, id);
  }

  /** A role that still waits. Whoever may decide nothing does not learn either whether it exists. */
  private async loadProposal(tx: Tx, id: string): Promise<RoleGrantEntity> {
    tx.require(mayDeclineGrant(tx.actor));
    await lockAdministrators(tx);
    const grant = await tx.load(RoleGrantEntity, id);
    if (grant.grantedAt || grant.revokedAt) throw new DomainError('grant/not-proposed');
    return grant;
  }
}

const of = ({ personId, role, unitId }: RoleGrantEntity): Record<string, unknown> => ({ personId, role, unitId });
