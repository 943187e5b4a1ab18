import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import type { Clock } from '../clock';
import { envelopeOf } from './envelope';
import { MailRefused } from './mail-refused';
import type { Mail, Mailer } from './mailer';

/** Writes each mail to a file that mail programs open: for installations without a mail server. */
export class FileMailer implements Mailer {
  private readonly transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(
    private readonly folder: string,
    private readonly from: string,
    private readonly clock: Clock,
  ) {}

  async send(mail: Mail): Promise<void> {
    const { message } = await this.transport.sendMail(envelopeOf(mail, this.from));
    await this.write(mail, message as Buffer).catch((error: unknown) => {
      throw new MailRefused(error);
    });
  }

  private async write(mail: Mail, message: Buffer): Promise<void> {
    const time = this.clock.now().toISOString().replaceAll(/[:.]/g, '-');
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const name = `${time}-${mail.messageId.replaceAll(/[^\w.@-]/g, '')}.eml`;
    const half = path.join(this.folder, `.${name}.part`);
    // It holds a link that lets somebody in, so it is for its owner only; and nobody finds half of it.
    await writeFile(half, message, { mode: 0o600 });
    await rename(half, path.join(this.folder, name));
  }
}
