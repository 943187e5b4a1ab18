import { Injectable } from '@nestjs/common';
import { OneTimeLinkEntity, PersonEntity, RoleGrantEntity, type Tx, Writes } from '@resolute/database';
import { type Actor, DomainError, type FieldProblem, type Language, mayUseLink } from '@resolute/domain';
import { IsNull, MoreThan } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { PasswordHashes } from '../credentials/password-hashes';
import { PasswordsService, refuseWeak } from '../credentials/passwords.service';
import { SessionsService } from '../sessions/sessions.service';
import { type GoodLink, LinkQueries } from './link.queries';

export interface LinkUse {
  readonly token: string;
  readonly password: string;
  /** For the first administrator, who does not exist yet. */
  readonly name?: string;
  readonly email?: string;
  readonly language?: Language;
}

interface Newcomer {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** Redeems links. Nobody is signed in by it: they sign in with what they have just chosen. */
@Injectable()
export class LinkUsesService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: LinkQueries,
    private readonly hashes: PasswordHashes,
    private readonly passwords: PasswordsService,
    private readonly sessions: SessionsService,
  ) {}

  async use(actor: Actor, use: LinkUse): Promise<void> {
    const link = await this.queries.byToken(use.token);
    if (link.purpose === 'first-administrator') return this.makeFirstAdministrator(actor, link, use);
    refuseWeak(use.password, { name: link.name ?? '', email: link.email ?? '' }, 'password');
    await this.setPassword(actor, link, await this.hashes.hash(use.password));
  }

  private setPassword(actor: Actor, link: GoodLink, hash: string): Promise<void> {
    const personId = link.personId ?? '';
    return this.writes.run(actor, async (tx) => {
      const person = await tx.load(PersonEntity, personId);
      tx.require(mayUseLink(person.disabledAt === null));
      await spend(tx, link);
      await this.passwords.set(tx, personId, hash);
      await this.sessions.endAllOf(tx, personId);
    });
  }

  private async makeFirstAdministrator(actor: Actor, link: GoodLink, use: LinkUse): Promise<void> {
    const newcomer = newcomerOf(use);
    refuseWeak(use.password, newcomer, 'password');
    const hash = await this.hashes.hash(use.password);
    await this.writes.run(actor, async (tx) => {
      tx.require(mayUseLink(true));
      await spend(tx, link);
      // The link outlives its purpose when people came in by another way, such as a restored copy.
      if (await anybodyExists(tx)) throw new DomainError('link/not-valid');
      const personId = await enter(tx, newcomer);
      await this.passwords.set(tx, personId, hash);
    });
  }
}

/** Once: of several at the same time, one changes the row, and the others find it changed. */
async function spend(tx: Tx, { id, purpose, personId }: GoodLink): Promise<void> {
  const good = { id, usedAt: IsNull(), expiresAt: MoreThan(tx.at) };
  if ((await tx.change(OneTimeLinkEntity, good, { usedAt: tx.at })) === 0) throw new DomainError('link/not-valid');
  tx.audit({ action: 'link.used', subjectType: 'link', subjectId: id, change: { purpose, personId } });
}

function newcomerOf({ name, email, language = 'en' }: LinkUse): Newcomer {
  if (name !== undefined && email !== undefined) return { name, email, language };
  const missing = Object.entries({ name, email }).filter(([, value]) => value === undefined);
  throw new DomainError('request/invalid', {
    errors: missing.map(([field]): FieldProblem => ({ field, code: 'field/missing' })),
  });
}

async function anybodyExists(tx: Tx): Promise<boolean> {
  return (await tx.query('SELECT FROM persons LIMIT 1')).length > 0;
}

async function enter(tx: Tx, newcomer: Newcomer): Promise<string> {
  const id = uuid();
  const rest = { numerals: 'latn', timeZone: 'Europe/Zurich', theme: 'auto', isSample: false, version: 1 };
  await tx.insert(PersonEntity, { id, ...newcomer, ...rest, createdAt: tx.at });
  tx.audit({ action: 'person.created', subjectType: 'person', subjectId: id });
  const grantId = uuid();
  const role = 'administrator';
  await tx.insert(RoleGrantEntity, { id: grantId, personId: id, role, grantedAt: tx.at, isSoleDecision: true });
  tx.audit({
    action: 'role.granted',
    subjectType: 'person',
    subjectId: id,
    change: { grantId, role, unitId: null, isSoleDecision: true },
  });
  return id;
}
