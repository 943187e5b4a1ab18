import { Injectable } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import { PersonEntity, type Tx, Writes } from '@resolute/database';
import { type Actor, maySignIn } from '@resolute/domain';
import { OneTimeLinks } from './one-time-links';

const MOST_AN_HOUR = 3;
const HOUR_MS = 3_600_000;
/** Longer than the work takes, so that the answer lasts as long whether there was any to do or not. */
const LASTS_MS = 300;

/** Helps people who have forgotten their password. */
@Injectable()
export class PasswordResetsService {
  constructor(
    private readonly writes: Writes,
    private readonly links: OneTimeLinks,
    private readonly config: AppConfig,
  ) {}

  /** Mails a link if there is such a person. The asker learns nothing of it, by answer or by time. */
  async ask(actor: Actor, email: string): Promise<void> {
    const enough = new Promise((resolve) => setTimeout(resolve, LASTS_MS));
    await Promise.all([enough, this.writes.run(actor, (tx) => this.issue(tx, email))]);
  }

  private async issue(tx: Tx, email: string): Promise<void> {
    const person = await tx.find(PersonEntity, { email });
    if (!person) return;
    const state = { isDisabled: person.disabledAt !== null, isSample: person.isSample };
    const decision = maySignIn(state, this.config.isProduction);
    if (!decision.allowed || (await recentLinks(tx, person.id)) >= MOST_AN_HOUR) return;
    tx.require(decision);
    await this.links.issue(tx, person.id, 'password-reset');
  }
}

/** The person's row is locked, so several requests at once count one after the other. */
async function recentLinks(tx: Tx, personId: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM one_time_links WHERE person_id = $1 AND purpose = 'password-reset' AND created_at > $2`,
    [personId, new Date(tx.at.getTime() - HOUR_MS)],
  );
  return row?.count ?? 0;
}
