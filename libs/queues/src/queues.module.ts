import { type DynamicModule, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { HealthChecks, Metrics } from '@resolute/platform';
import { Handlers } from './handlers';
import { Housekeeping } from './housekeeping';
import { JobRunner } from './job-runner';
import { OutboxLedger } from './outbox-ledger';
import { QueueLoops } from './queue-loops';
import { Queues } from './queues';
import { Relay } from './relay';
import { SCHEDULES, Scheduler } from './scheduler';
import type { Schedule } from './schedules';

/** The queue as the API sees it: it sends nothing itself, and only tells whether work flows. */
@Module({ providers: [Queues, OutboxLedger, Housekeeping], exports: [Queues, OutboxLedger, Housekeeping] })
export class QueuesModule implements OnModuleInit {
  constructor(
    private readonly queues: Queues,
    private readonly ledger: OutboxLedger,
    @Inject(HealthChecks) private readonly health: HealthChecks,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    const { ledger } = this;
    this.health.register({ name: 'queue', severity: 'degrading', check: () => this.queues.check() });
    this.metrics.gauge('resolute_outbox_open', 'Outbox rows not done', async () => (await ledger.lag()).waiting);
    this.metrics.gauge(
      'resolute_outbox_oldest_seconds',
      'Age of the oldest open outbox row',
      async () => (await ledger.lag()).oldestSeconds,
    );
    this.metrics.gauge('resolute_outbox_failed', 'Outbox rows given up', async () => (await ledger.lag()).failed);
  }

  /** With relay, schedules and handlers: for the worker. */
  static working(schedules: readonly Schedule[]): DynamicModule {
    return {
      module: QueuesModule,
      imports: [DiscoveryModule],
      providers: [Handlers, JobRunner, Relay, Scheduler, QueueLoops, { provide: SCHEDULES, useValue: schedules }],
    };
  }
}
