import { Injectable } from '@nestjs/common';
import { DomainError } from '@resolute/domain';
import { DataSource } from 'typeorm';
import { PasswordHashes } from './password-hashes';
import { Throttle } from './throttle';

/** Asks somebody who is signed in for their password again, before what a borrowed browser must not do. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly source: DataSource,
    private readonly hashes: PasswordHashes,
    private readonly throttle: Throttle,
  ) {}

  /** The hash that the password belongs to. Throws `access/wrong-password`; guessing is slowed down as at the door. */
  async check(personId: string, password: string): Promise<string> {
    const attempt = { account: `password ${personId}` };
    await this.throttle.begin(attempt);
    const [row] = await this.source.query<{ hash: string }[]>('SELECT hash FROM passwords WHERE person_id = $1', [
      personId,
    ]);
    if (!(await this.hashes.verify(row?.hash, password)) || !row) throw new DomainError('access/wrong-password');
    await this.throttle.clear(attempt);
    return row.hash;
  }
}
