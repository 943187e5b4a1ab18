import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { JobRunner } from './job-runner';
import { Loop } from './loop';
import { Relay } from './relay';
import { Scheduler } from './scheduler';

/** How long a committed change waits for its work at the most, when all is well. */
const RELAY_EVERY_MS = 250;
const MINUTE_MS = 60_000;

/** Keeps the worker going: relays the outbox, takes due slots, brings back what the queue lost. */
@Injectable()
export class QueueLoops implements OnApplicationBootstrap, OnApplicationShutdown {
  private loops: Loop[] = [];

  constructor(
    private readonly runner: JobRunner,
    private readonly relay: Relay,
    private readonly scheduler: Scheduler,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.runner.start();
    await this.scheduler.reconcile();
    this.loops = [
      new Loop('relay', RELAY_EVERY_MS, () => this.relay.sendWaiting()),
      new Loop('schedules', MINUTE_MS, () => this.everyMinute()),
    ];
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }

  private async everyMinute(): Promise<number> {
    await this.scheduler.reconcile();
    await this.scheduler.takeDue();
    await this.relay.recoverLost();
    return 0;
  }
}
