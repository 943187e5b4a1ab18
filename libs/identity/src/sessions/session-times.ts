import { Inject, Injectable } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import { CLOCK, type Clock } from '@resolute/platform';
import type { SessionStage } from './session.types';

const MINUTE_MS = 60_000;
/** Somebody who has typed the password takes the code from a device at hand. */
const HALF_MINUTES = 15;

/** When sessions end. */
@Injectable()
export class SessionTimes {
  constructor(
    private readonly config: AppConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** A session not seen since then has ended. */
  idleSince(): Date {
    return this.minutesFromNow(-this.config.SESSION_IDLE_MINUTES);
  }

  /** When a session that begins now, or becomes complete now, ends in any case. */
  endOf(stage: SessionStage): Date {
    return this.minutesFromNow(stage === 'complete' ? this.config.SESSION_ABSOLUTE_HOURS * 60 : HALF_MINUTES);
  }

  private minutesFromNow(minutes: number): Date {
    return new Date(this.clock.now().getTime() + minutes * MINUTE_MS);
  }
}
