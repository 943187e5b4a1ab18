import { Injectable } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import { Reads } from '@resolute/database';
import type { Language } from '@resolute/domain';
import { hashOfToken } from '@resolute/identity';

/** Whose calendar lies at an address. */
export interface FeedReader {
  readonly id: string;
  readonly language: Language;
  /** The address people type, such as `https://resolute.example.org`. */
  readonly site: string;
}

/** Found by the hash of the secret, so how long it takes says nothing about how near a guess was. */
const READER = `
  SELECT p.id, p.language FROM calendar_feeds f JOIN persons p ON p.id = f.person_id
  WHERE f.secret_hash = $1 AND f.revoked_at IS NULL AND p.disabled_at IS NULL AND NOT (p.is_sample AND $2)`;

/** Tells whose a secret address is. */
@Injectable()
export class FeedReadersQueries {
  constructor(
    private readonly reads: Reads,
    private readonly config: AppConfig,
  ) {}

  /** Nobody for an unknown or a revoked address, and for that of somebody who may not sign in. */
  async of(secret: string): Promise<FeedReader | undefined> {
    const { isProduction, publicUrl: site } = this.config;
    const reader = await this.reads.row<Omit<FeedReader, 'site'>>(READER, [hashOfToken(secret), isProduction]);
    return reader && { ...reader, site };
  }
}
