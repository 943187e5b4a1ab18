import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SecretKey } from '@resolute/platform';
import { hashOfToken, type SecretToken } from '../secret-token';

/**
 * The secret of a link that goes by mail, derived from its id: the job that sends it carries the id only and can run
 * twice, and sends the same link. Whoever reads the database has the id but not the key, and so not the secret.
 */
@Injectable()
export class LinkTokens {
  private readonly key: Buffer;

  constructor(secrets: SecretKey) {
    this.key = secrets.derive('one-time-link');
  }

  of(linkId: string): SecretToken {
    const token = createHmac('sha256', this.key).update(linkId).digest('base64url');
    return { token, hash: hashOfToken(token) };
  }
}
