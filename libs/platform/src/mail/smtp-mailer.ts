import { createTransport, type Transporter } from 'nodemailer';
import { envelopeOf } from './envelope';
import { MailRefused } from './mail-refused';
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
    const envelope = envelopeOf(mail, this.from);
    try {
      await this.transport.sendMail(envelope);
    } catch (error) {
      throw wasNotTaken(error) ? new MailRefused(error) : error;
    }
  }
}

/** What goes wrong before there is any message to take. A connection that breaks later is not here: it may have been the answer that was lost. */
const BEFORE_THE_MESSAGE: readonly unknown[] = ['EDNS', 'EAUTH', 'ETLS', 'EREQUIRETLS', 'EENVELOPE'];
const EARLY_TIMEOUTS: readonly unknown[] = ['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT'];

/** The server said no, or there was never a server to say anything. */
function wasNotTaken(error: unknown): boolean {
  const { responseCode, code, syscall, timeoutType } = error as Partial<Record<string, unknown>>;
  if (responseCode !== undefined || syscall === 'connect') return true;
  return BEFORE_THE_MESSAGE.includes(code) || EARLY_TIMEOUTS.includes(timeoutType);
}
