import { Injectable } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import { Reads } from '@resolute/database';
import { mustHaveSecondFactor, type Person } from '@resolute/domain';
import type { OwnSessionView, SessionPerson, SessionView, SignedIn } from './session.types';
import { SessionReader } from './session-reader';
import { SessionTimes } from './session-times';

const SESSION = `
  SELECT p.id, p.name, p.email, p.unit_id AS "unitId", p.language, p.numerals, p.time_zone AS "timeZone", p.theme, p.version,
    EXISTS (
      SELECT FROM second_factors f WHERE f.person_id = p.id AND f.confirmed_at IS NOT NULL
    ) AS "hasSecondFactor", s.ends_at
  FROM sessions s JOIN persons p ON p.id = s.person_id WHERE s.id = $1`;

const OWN_SESSIONS = `
  SELECT id, device, created_at, seen_at, ends_at FROM sessions
  WHERE person_id = $1 AND ended_at IS NULL AND ends_at > $2 AND seen_at > $3 AND stage = 'complete'
  ORDER BY seen_at DESC, id`;

interface OwnSessionRow {
  readonly id: string;
  readonly device: string;
  readonly created_at: Date;
  readonly seen_at: Date;
  readonly ends_at: Date;
}

/** What people see of their sessions. */
@Injectable()
export class SessionQueries {
  constructor(
    private readonly reads: Reads,
    private readonly reader: SessionReader,
    private readonly times: SessionTimes,
    private readonly config: AppConfig,
  ) {}

  /** The session behind a token; without one, that nobody is signed in. */
  async current(token: string | undefined): Promise<SessionView> {
    const signedIn = token === undefined ? null : await this.reader.actorOf(token);
    const hasSample = await this.hasSample();
    if (!signedIn) return { stage: 'signed-out', hasSample };
    return { stage: signedIn.stage, hasSample, ...(await this.ofPerson(signedIn)) };
  }

  /** One's own sessions that can still be used, the last seen first. */
  async ofActor(actor: Person, currentId: string): Promise<{ items: OwnSessionView[] }> {
    const parameters = [actor.id, this.times.now(), this.times.idleSince()];
    const rows = await this.reads.rows<OwnSessionRow>(OWN_SESSIONS, parameters);
    const items = rows.map(({ id, device, created_at, seen_at, ends_at }) => ({
      id,
      device,
      createdAt: created_at.toISOString(),
      seenAt: seen_at.toISOString(),
      endsAt: ends_at.toISOString(),
      isCurrent: id === currentId,
    }));
    return { items };
  }

  private async ofPerson({ sessionId, stage, actor }: SignedIn): Promise<Partial<SessionView>> {
    const [row] = await this.reads.rows<SessionPerson & { ends_at: Date }>(SESSION, [sessionId]);
    if (!row) return {};
    const { ends_at, ...person } = row;
    const roles = actor.grants.map((grant) => grant.role);
    return {
      person,
      grants: actor.grants,
      standsFor: actor.standsFor,
      secondFactorRequired: stage === 'second-factor-setup' || mustHaveSecondFactor(roles, this.config.isProduction),
      idleMinutes: this.config.SESSION_IDLE_MINUTES,
      endsAt: ends_at.toISOString(),
    };
  }

  private async hasSample(): Promise<boolean> {
    const [row] = await this.reads.rows<{ has_sample: boolean }>('SELECT has_sample FROM installation');
    return row?.has_sample ?? false;
  }
}
