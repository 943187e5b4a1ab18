import { Injectable } from '@nestjs/common';
import { PersonEntity, Writes, withCurrent } from '@resolute/database';
import { DomainError, type Language, mayChangeAccount, type Numerals, type Person, type Theme } from '@resolute/domain';
import { DataSource } from 'typeorm';

/** How somebody likes to see the product, and who they are in it. */
export interface ProfileView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly unitId: string | null;
  readonly language: Language;
  readonly numerals: Numerals;
  readonly timeZone: string;
  readonly theme: Theme;
  readonly version: number;
}

/** What people may change themselves. Names and addresses are corrected by an administrator. */
export interface ProfileChange {
  readonly language?: Language;
  readonly numerals?: Numerals;
  readonly timeZone?: string;
  readonly theme?: Theme;
}

const PROFILE = `
  SELECT id, name, email, unit_id AS "unitId", language, numerals, time_zone AS "timeZone", theme, version
  FROM persons WHERE id = $1`;

/** One's own profile. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly source: DataSource,
    private readonly writes: Writes,
  ) {}

  async read({ id }: Person): Promise<ProfileView> {
    const [profile] = await this.source.query<ProfileView[]>(PROFILE, [id]);
    if (!profile) throw new DomainError('row/not-found', { params: { id } });
    return profile;
  }

  async change(
    actor: Person,
    version: number,
    { language, numerals, timeZone, theme }: ProfileChange,
  ): Promise<ProfileView> {
    const given = Object.entries({ language, numerals, timeZone, theme }).filter(([, value]) => value !== undefined);
    const work = this.writes.run(actor, async (tx) => {
      tx.require(mayChangeAccount(actor, actor.id));
      const person = await tx.load(PersonEntity, actor.id, version);
      if (given.length === 0) return;
      await tx.update(PersonEntity, person, Object.fromEntries(given));
      const fields = given.map(([field]) => field);
      tx.audit({ action: 'profile.changed', subjectType: 'person', subjectId: actor.id, change: { fields } });
    });
    await withCurrent(work, () => this.read(actor));
    return this.read(actor);
  }
}
