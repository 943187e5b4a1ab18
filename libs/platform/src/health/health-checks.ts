import { Injectable } from '@nestjs/common';
import { within } from '../within';

/** Something that the process needs. `check` throws when it is not there; a code on the error is shown, its message never. */
export interface HealthCheck {
  readonly name: string;
  /** Without a required one no request can be answered; without a degrading one, some work waits. */
  readonly severity: 'required' | 'degrading';
  check(): Promise<void>;
}

export interface CheckResult {
  readonly name: string;
  readonly status: 'up' | 'down';
  readonly code?: string;
}

export interface HealthReport {
  readonly status: 'ready' | 'degraded' | 'unready';
  readonly checks: readonly CheckResult[];
}

const PATIENCE_MS = 2_000;

/** The checks of readiness. Each module registers its own in `onModuleInit`. */
@Injectable()
export class HealthChecks {
  private readonly checks = new Map<string, HealthCheck>();
  private readonly running = new Map<string, Promise<CheckResult>>();

  /** A second one of the same name takes the place of the first. */
  register(check: HealthCheck): void {
    this.checks.set(check.name, check);
  }

  /** Runs all of them, at most two seconds each. */
  async report(): Promise<HealthReport> {
    const checks = await Promise.all([...this.checks.values()].map((check) => this.resultOf(check)));
    return { status: this.statusOf(checks), checks };
  }

  /** Two questions at once share one answer, so that a thing in trouble is not asked more the more often people look. */
  private resultOf(check: HealthCheck): Promise<CheckResult> {
    const running = this.running.get(check.name);
    if (running) return running;
    const result = outcomeOf(check).finally(() => this.running.delete(check.name));
    this.running.set(check.name, result);
    return result;
  }

  private statusOf(results: readonly CheckResult[]): HealthReport['status'] {
    const down = results.filter((result) => result.status === 'down').map((result) => this.checks.get(result.name));
    if (down.length === 0) return 'ready';
    return down.some((check) => check?.severity === 'required') ? 'unready' : 'degraded';
  }
}

async function outcomeOf(check: HealthCheck): Promise<CheckResult> {
  try {
    await within(PATIENCE_MS, () => check.check());
    return { name: check.name, status: 'up' };
  } catch (error) {
    return { name: check.name, status: 'down', code: codeOf(error) };
  }
}

/** Our own codes such as `database/behind` tell something; those of libraries tell too much. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[a-z-]+\/[a-z-]+$/.test(code) ? code : 'health/failed';
}
