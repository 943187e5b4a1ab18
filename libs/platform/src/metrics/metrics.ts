import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { within } from '../within';

export interface AnsweredRequest {
  readonly method: string;
  /** The pattern of the route; an address would hold ids, and each would be a series of its own. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** What this process counts and measures, for Prometheus. A registry of its own, so that two apps in one process do not meet. */
@Injectable()
export class Metrics implements OnApplicationShutdown {
  readonly contentType = Registry.PROMETHEUS_CONTENT_TYPE;
  private readonly registry = new Registry();
  private readonly requests: Histogram<'method' | 'route' | 'status'>;

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    this.requests = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time from the head of a request to the end of its answer',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers: [this.registry],
    });
  }

  /** A figure that is looked up when somebody asks; one that cannot be had in two seconds shows as NaN. */
  gauge(name: string, help: string, collect: () => number | Promise<number>): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      async collect() {
        this.set(await within(2_000, async () => collect()).catch(() => Number.NaN));
      },
    });
  }

  requestAnswered({ method, route, status, seconds }: AnsweredRequest): void {
    this.requests.observe({ method, route, status: `${Math.floor(status / 100)}xx` }, seconds);
  }

  /** Everything in the text format of Prometheus. */
  text(): Promise<string> {
    return this.registry.metrics();
  }

  onApplicationShutdown(): void {
    this.registry.clear();
  }
}
