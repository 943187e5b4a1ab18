import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import { DomainError, type Language } from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { hashOfToken } from '../secret-token';

export const LINK_PURPOSES = ['invitation', 'password-reset', 'first-administrator'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** What a link that is still good is for, and whom it is for. */
export interface LinkView {
  readonly purpose: LinkPurpose;
  readonly email?: string;
  readonly name?: string;
}

/** A link that is still good, as the product sees it. */
export interface GoodLink {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly personId: string | null;
  readonly email: string | null;
  readonly name: string | null;
  readonly language: Language | null;
  readonly timeZone: string | null;
  readonly tokenHash: Buffer;
  readonly expiresAt: Date;
}

const GOOD_LINK = `
  SELECT l.id, l.purpose, l.person_id AS "personId", p.email, p.name, p.language, p.time_zone AS "timeZone",
    l.token_hash AS "tokenHash", l.expires_at AS "expiresAt"
  FROM one_time_links l LEFT JOIN persons p ON p.id = l.person_id
  WHERE l.used_at IS NULL AND l.expires_at > $2 AND p.disabled_at IS NULL`;

/** Looks links up. */
@Injectable()
export class LinkQueries {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What the page behind a link shows. An unknown, a used and an expired one are the same: `link/not-valid`. */
  async check(token: string): Promise<LinkView> {
    const { purpose, email, name } = await this.byToken(token);
    return { purpose, ...(email !== null && { email }), ...(name !== null && { name }) };
  }

  async byToken(token: string): Promise<GoodLink> {
    const link = await this.first(`${GOOD_LINK} AND l.token_hash = $1`, hashOfToken(token));
    if (!link) throw new DomainError('link/not-valid');
    return link;
  }

  /** Null when the link is no longer good, so that there is nothing to send. */
  byId(id: string): Promise<GoodLink | null> {
    return this.first(`${GOOD_LINK} AND l.id = $1`, id);
  }

  private async first(sql: string, key: Buffer | string): Promise<GoodLink | null> {
    const [link] = await this.reads.rows<GoodLink>(sql, [key, this.clock.now()]);
    return link ?? null;
  }
}
