import { Injectable } from '@nestjs/common';
import { hashPassword, verifyPassword } from '../password-hash';
import { newSecretToken } from '../secret-token';

const AT_ONCE = 4;

/** Hashes and checks passwords, four at a time: each takes 46 MiB, and a crowd at the door must not take all memory. */
@Injectable()
export class PasswordHashes {
  private free = AT_ONCE;
  private readonly waiting: (() => void)[] = [];
  private decoy: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return this.inTurn(() => hashPassword(password));
  }

  /** Whether the password belongs to the hash. Without a hash the answer is no, and takes as long. */
  async verify(hash: string | undefined, password: string): Promise<boolean> {
    this.decoy ??= hashPassword(newSecretToken().token);
    const against = hash ?? (await this.decoy);
    const fits = await this.inTurn(() => verifyPassword(against, password));
    return fits && hash !== undefined;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      // The place passes on to the next in line, or is free again.
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }
}
