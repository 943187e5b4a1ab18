import type SendMailOptions from 'nodemailer/lib/mailer';
import type { Mail } from './mailer';

const LINE_BREAK = /[\r\n\0]/;

/** The message for nodemailer. A line break in a header would let a name or an address write further headers, so it is refused. */
export function envelopeOf({ to, subject, text, html, messageId }: Mail, from: string): SendMailOptions.Options {
  for (const header of [to, subject, messageId, from])
    if (LINE_BREAK.test(header)) throw new Error('A header of a mail must not hold a line break');
  return {
    from,
    // As an object it is one address; a text would be read as a list of them.
    to: { name: '', address: to },
    subject,
    text,
    html,
    messageId,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
