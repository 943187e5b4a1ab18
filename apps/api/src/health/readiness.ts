import { Injectable } from '@nestjs/common';
import { HealthChecks } from '@resolute/platform';
import type { FastifyReply } from 'fastify';
import type { ReadinessResponse } from './readiness.response';

/** Tells balancers and operators whether to send work here. */
@Injectable()
export class Readiness {
  constructor(private readonly checks: HealthChecks) {}

  /** 503 only when something required is missing; work that merely waits is no reason to take the process out. */
  async tell(reply: FastifyReply): Promise<ReadinessResponse> {
    const report = await this.checks.report();
    void reply.code(report.status === 'unready' ? 503 : 200);
    return report;
  }
}
