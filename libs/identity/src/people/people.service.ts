import { Injectable } from '@nestjs/common';
import { PasswordEntity, PersonEntity, type Tx, Writes, whenTaken, withCurrent } from '@resolute/database';
import { DomainError, GENEVA, mayAdministerPeople, mayDisable, type Person, SYSTEM_AUTHOR } from '@resolute/domain';
import { v7 as uuid } from 'uuid';
import { lockAdministrators, requireAnotherAdministrator } from '../grants/administrators';
import { grantWithin } from '../grants/role-granting';
import { OneTimeLinks } from '../links/one-time-links';
import { SessionsService } from '../sessions/sessions.service';
import { requiredUnit } from '../units/required-unit';
import { PeopleQueries } from './people.queries';
import type { InvitationWish, PersonChanges, PersonView } from './person.view';

/** What a person starts with and then chooses in their profile. */
const FIRST_PROFILE = { numerals: 'latn', timeZone: GENEVA, theme: 'auto' };

/** Invites people, changes what is known of them, and takes their access away and gives it back. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: PeopleQueries,
    private readonly links: OneTimeLinks,
    private readonly sessions: SessionsService,
  ) {}

  /** The person, their first roles and the invitation come into being together or not at all. */
  async invite(actor: Person, wish: InvitationWish): Promise<PersonView> {
    const id = uuid();
    await this.writes.run(actor, async (tx) => {
      tx.require(mayAdministerPeople(actor));
      await this.enter(tx, id, wish);
      for (const [index, grant] of (wish.grants ?? []).entries()) await grantWithin(tx, id, grant, `grants.${index}.`);
      await this.links.invite(tx, id);
    });
    return this.queries.get(actor, id);
  }

  /** Another invitation, for the one that expired or was lost. Whoever has a password asks for a new one themselves. */
  async inviteAgain(actor: Person, id: string): Promise<PersonView> {
    await this.writes.run(actor, async (tx) => {
      tx.require(mayAdministerPeople(actor));
      const person = await tx.load(PersonEntity, id);
      if (person.disabledAt) throw new DomainError('person/disabled');
      if (await tx.find(PasswordEntity, { personId: id })) throw new DomainError('person/already-joined');
      await this.links.invite(tx, id);
      tx.audit({ action: 'person.invited-again', subjectType: 'person', subjectId: id });
    });
    return this.queries.get(actor, id);
  }

  async change(actor: Person, id: string, version: number, changes: PersonChanges): Promise<PersonView> {
    const change = this.writes.run(actor, async (tx) => {
      tx.require(mayAdministerPeople(actor));
      await requiredUnit(tx, changes.unitId, 'unitId');
      const person = await somebody(tx, id, version);
      const columns = columnsOf(changes);
      await whenTaken('uq_persons_email', 'person/email-taken', tx.update(PersonEntity, person, columns));
      const fields = Object.keys(columns);
      tx.audit({ action: 'person.changed', subjectType: 'person', subjectId: id, change: { fields } });
    });
    await withCurrent(change, () => this.queries.get(actor, id));
    return this.queries.get(actor, id);
  }

  /** From now on nobody signs in by this account, and whoever is signed in by it is out. */
  async disable(actor: Person, id: string): Promise<PersonView> {
    await this.writes.run(actor, async (tx) => {
      tx.require(mayDisable(actor, id));
      const administrators = await lockAdministrators(tx);
      const person = await tx.load(PersonEntity, id);
      if (person.disabledAt) throw new DomainError('person/disabled');
      requireAnotherAdministrator(tx, administrators, id);
      await tx.update(PersonEntity, person, { disabledAt: tx.at });
      await this.sessions.endAllOf(tx, id);
      await this.links.endAllOf(tx, id);
      tx.audit({ action: 'person.disabled', subjectType: 'person', subjectId: id });
    });
    return this.queries.get(actor, id);
  }

  async enable(actor: Person, id: string): Promise<PersonView> {
    await this.writes.run(actor, async (tx) => {
      tx.require(mayAdministerPeople(actor));
      await lockAdministrators(tx);
      const person = await somebody(tx, id);
      if (!person.disabledAt) throw new DomainError('person/not-disabled');
      await tx.update(PersonEntity, person, { disabledAt: null });
      tx.audit({ action: 'person.enabled', subjectType: 'person', subjectId: id });
    });
    return this.queries.get(actor, id);
  }

  private async enter(tx: Tx, id: string, { name, email, unitId = null, language }: InvitationWish): Promise<void> {
    await requiredUnit(tx, unitId, 'unitId');
    const known = { id, name: name.trim(), email, unitId, language };
    const row = { ...known, ...FIRST_PROFILE, isSample: false, version: 1, createdAt: tx.at };
    await whenTaken('uq_persons_email', 'person/email-taken', tx.insert(PersonEntity, row));
    tx.audit({ action: 'person.invited', subjectType: 'person', subjectId: id, change: { unitId, language } });
  }
}

/** A person, locked, by the version that was seen. Throws `row/not-found` also for the author of what the system computes. */
function somebody(tx: Tx, id: string, version?: number): Promise<PersonEntity> {
  if (id === SYSTEM_AUTHOR) throw new DomainError('row/not-found', { params: { id } });
  return tx.load(PersonEntity, id, version);
}

/** Only what was given: null takes the unit away, undefined leaves it. */
const columnsOf = ({ name, email, unitId }: PersonChanges): Partial<PersonEntity> => ({
  ...(name !== undefined && { name: name.trim() }),
  ...(email !== undefined && { email }),
  ...(unitId !== undefined && { unitId }),
});
