/**
 * Thrown by a mailer when a message was certainly not taken: the server refused it, or was never reached. Only then may it be sent
 * again without the risk that somebody gets it twice. Any other error leaves open what became of it.
 */
export class MailRefused extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'MailRefused';
  }
}
