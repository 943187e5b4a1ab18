import path from 'node:path';
import type { AppConfig } from '@resolute/config';
import type { Clock } from '../clock';
import { FileMailer } from './file-mailer';
import type { Mailer } from './mailer';
import { SmtpMailer } from './smtp-mailer';

/** To the mail server of the settings; without one, into files under DATA_DIR/mail. */
export function createMailer(
  { SMTP_URL, MAIL_FROM, DATA_DIR }: Pick<AppConfig, 'SMTP_URL' | 'MAIL_FROM' | 'DATA_DIR'>,
  clock: Clock,
): Mailer {
  if (SMTP_URL) return new SmtpMailer(SMTP_URL, MAIL_FROM);
  return new FileMailer(path.join(DATA_DIR, 'mail'), MAIL_FROM, clock);
}
