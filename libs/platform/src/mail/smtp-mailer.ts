import { createTransport, type Transporter } from 'nodemailer';
import { envelopeOf } from './envelope';
import type { Mail, Mailer } from './mailer';

/** Without these a server that hangs would hold the job for ten minutes. */
const TIMEOUTS = 'connectionTimeout=10000&greetingTimeout=10000&socketTimeout=30000';

/** Gives mail to an SMTP server. */
export class SmtpMailer implements Mailer {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    this.transport = createTransport(`${url}${url.includes('?') ? '&' : '?'}${TIMEOUTS}`);
  }

  async send(mail: Mail): Promise<void> {
    await this.transport.sendMail(envelopeOf(mail, this.from));
  }
}
