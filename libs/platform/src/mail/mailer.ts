/** A message to one person. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same for the same message, so that a mail that is sent twice shows once: `<id@host>`. */
  readonly messageId: string;
}

/** The way out for mail; it has given the message away when the promise is kept. Throws `MailRefused` when it certainly has not. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}

/** The injection token of the mailer. */
export const MAILER = Symbol('mailer');
