import { Injectable } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import { Reads } from '@resolute/database';
import { dayOf, GENEVA, type Grant, type Language, mustHaveSecondFactor } from '@resolute/domain';
import { DataSource } from 'typeorm';
import { hashOfToken } from '../secret-token';
import { LENT_ROLES, STANDS_IN } from '../substitutions/stands-for';
import type { LentRoles, SessionStage, SignedIn } from './session.types';
import { SessionTimes } from './session-times';

interface Row {
  readonly id: string;
  readonly stage: SessionStage;
  readonly seen_at: Date;
  readonly person_id: string;
  readonly language: Language;
  readonly has_second_factor: boolean;
  readonly grants: Grant[];
  readonly stands_in: boolean;
}

/** Everything at once, so that a role taken away, a substitution that ended or an account disabled a moment ago counts at this request already. */
const SIGNED_IN = `
  SELECT s.id, s.stage, s.seen_at, p.id AS person_id, p.language,
    EXISTS (
      SELECT FROM second_factors f WHERE f.person_id = p.id AND f.confirmed_at IS NOT NULL
    ) AS has_second_factor,
    COALESCE((
      SELECT json_agg(json_build_object('role', g.role, 'unitId', g.unit_id) ORDER BY g.id) FROM role_grants g
      WHERE g.person_id = p.id AND g.granted_at IS NOT NULL AND g.revoked_at IS NULL
    ), '[]') AS grants,
    ${STANDS_IN} AS stands_in
  FROM sessions s JOIN persons p ON p.id = s.person_id
  WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.ends_at > $2 AND s.seen_at > $3
    AND p.disabled_at IS NULL AND NOT (p.is_sample AND $4)`;

const SEEN_EVERY_MS = 60_000;

/** Tells who is behind a token. */
@Injectable()
export class SessionReader {
  constructor(
    private readonly source: DataSource,
    private readonly reads: Reads,
    private readonly times: SessionTimes,
    private readonly config: AppConfig,
  ) {}

  /** Null when there is no such session, it has ended, or its person may not sign in. */
  async actorOf(token: string, requestId?: string): Promise<SignedIn | null> {
    const { isProduction } = this.config;
    const now = this.times.now();
    const parameters = [hashOfToken(token), now, this.times.idleSince(), isProduction];
    const row = await this.reads.row<Row>(SIGNED_IN, parameters);
    if (!row) return null;
    await this.markSeen(row, now);
    const stage = stageNow(row, isProduction);
    const isComplete = stage === 'complete';
    const grants = isComplete ? row.grants : [];
    // Few stand in for anybody, so that nobody else waits for whom.
    const standsFor = isComplete && row.stands_in ? await this.lentTo(row.person_id, now) : [];
    const actor = {
      kind: 'person',
      id: row.person_id,
      grants,
      standsFor,
      ...(requestId !== undefined && { requestId }),
    } as const;
    return { sessionId: row.id, stage, actor, language: row.language };
  }

  private lentTo(personId: string, now: Date): Promise<LentRoles[]> {
    return this.reads.rows<LentRoles>(LENT_ROLES, [personId, dayOf(now, GENEVA)]);
  }

  /** At most once a minute. It is a mark of use, not a change that somebody made, so it passes by `Writes`. */
  private async markSeen({ id, seen_at }: Row, now: Date): Promise<void> {
    if (now.getTime() - seen_at.getTime() < SEEN_EVERY_MS) return;
    await this.source.query('UPDATE sessions SET seen_at = $2 WHERE id = $1 AND seen_at < $2', [id, now]);
  }
}

/** A weighty role that came during the session asks for a second factor from then on. */
function stageNow({ stage, grants, has_second_factor }: Row, isProduction: boolean): SessionStage {
  if (stage !== 'complete' || has_second_factor) return stage;
  const roles = grants.map((grant) => grant.role);
  return mustHaveSecondFactor(roles, isProduction) ? 'second-factor-setup' : 'complete';
}
