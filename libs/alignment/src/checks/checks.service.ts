import { Inject, Injectable } from '@nestjs/common';
import { AlignmentCheckEntity, AlignmentFindingEntity, laterOf, type Tx, Writes } from '@resolute/database';
import {
  type Actor,
  type AlignmentCoverage,
  alignmentFindings,
  type CheckCause,
  coverageOf,
  dayOf,
  GENEVA,
  type LocalDate,
  mayAskForCheck,
  mayKeepFindings,
  requireAllowed,
  SYSTEM,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { v7 as uuid } from 'uuid';
import { AlignedFactsQueries } from '../plans/aligned-facts.queries';
import { type CheckedPlan, CheckedPlanQueries } from '../plans/checked-plan.queries';
import { comparedWith, type StandingRow } from './compared-findings';
import { OverviewQueries } from './overview.queries';
import type { AlignmentOverview } from './overview.view';

/** Of all checks at once: two at the same time would find the same twice. */
const CHECKS_LOCK = 7_260_151;

const LAST = `SELECT max(c.finished_at) AS at FROM alignment_checks c WHERE c.framework_version_id = $1`;

const STANDING = `SELECT f.id, f.rule, COALESCE(f.result_id, f.indicator_id, f.risk_id) AS "subjectId", f.detail
  FROM alignment_findings f WHERE f.framework_version_id = $1 AND f.mended_at IS NULL`;

/** The clock may have been set back since it was found. */
const MEND = 'UPDATE alignment_findings SET mended_at = GREATEST($1, found_at) WHERE id = ANY ($2)';

interface Run {
  readonly tx: Tx;
  readonly plan: CheckedPlan;
  readonly day: LocalDate;
  readonly cause: CheckCause;
}

interface Tally {
  readonly found: number;
  readonly mended: number;
  readonly standing: number;
}

/**
 * Keeps findings as what they follow from says. It may run twice, at once and late, and may die anywhere: it compares with what is
 * there and writes only what is different, all of a check in one transaction.
 */
@Injectable()
export class ChecksService {
  constructor(
    private readonly writes: Writes,
    private readonly plans: CheckedPlanQueries,
    private readonly facts: AlignedFactsQueries,
    private readonly overview: OverviewQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Checks a plan at once, for a planner who does not wait. */
  async ask(actor: Actor, framework?: string): Promise<AlignmentOverview> {
    requireAllowed(mayAskForCheck(actor));
    await this.writes.run(actor, async (tx) => {
      tx.require(mayAskForCheck(actor));
      await this.begin(tx);
      const day = this.today();
      await this.check({ tx, plan: await this.plans.get(day, framework, tx.reads), day, cause: 'asked' });
    });
    return this.overview.get(actor, framework);
  }

  /** After a change. Ten changes that wait are one check: what an earlier one has looked at is left quietly. */
  afterChange(): Promise<void> {
    return this.checkAll('change');
  }

  /** Every night, as targets begin, links end and people leave without a change. */
  nightly(): Promise<void> {
    return this.checkAll('nightly');
  }

  private checkAll(cause: 'change' | 'nightly'): Promise<void> {
    return this.writes.run(SYSTEM, async (tx) => {
      tx.require(mayKeepFindings(tx.actor));
      await this.begin(tx);
      const waiting = await tx.takeOver('alignment.check');
      if (cause === 'change' && waiting === 0) return;
      const day = this.today();
      for (const plan of await this.plans.current(day, tx.reads)) await this.check({ tx, plan, day, cause });
    });
  }

  /** All is read after this, and within the transaction: nobody waits for the lock and for a connection of another at once. */
  private async begin(tx: Tx): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [CHECKS_LOCK]);
  }

  private async check({ tx, plan, day, cause }: Run): Promise<void> {
    const { id } = plan.framework;
    const [last] = await tx.query<{ at: Date | null }>(LAST, [id]);
    const begunAt = this.notBefore(last?.at ?? tx.at);
    const facts = await this.facts.all(plan, day, tx.reads);
    const coverage = coverageOf(facts);
    const standing = await tx.query<StandingRow>(STANDING, [id]);
    const { found, mended, kept } = comparedWith(standing, alignmentFindings(facts));
    if (mended.length > 0) await tx.write(MEND, [begunAt, mended]);
    await tx.insertAll(
      AlignmentFindingEntity,
      found.map(({ rule, subject, detail }) => ({
        id: uuid(),
        frameworkVersionId: id,
        rule,
        subjectKind: subject.kind,
        [`${subject.kind}Id`]: subject.id,
        detail: { ...detail },
        foundAt: begunAt,
      })),
    );
    const tally = { found: found.length, mended: mended.length, standing: kept + found.length };
    await this.record({ tx, plan, day, cause }, { begunAt, coverage, tally });
  }

  private async record(
    { tx, plan, cause }: Run,
    { begunAt, coverage, tally }: { begunAt: Date; coverage: AlignmentCoverage; tally: Tally },
  ): Promise<void> {
    await tx.insert(AlignmentCheckEntity, {
      id: uuid(),
      frameworkVersionId: plan.framework.id,
      strategicPlanId: plan.strategicPlan?.id ?? null,
      cause,
      begunAt,
      finishedAt: this.notBefore(begunAt),
      ...tally,
      coverage: { ...coverage },
    });
    const change = { cause, ...tally };
    tx.audit({ action: 'alignment.checked', subjectType: 'alignment', subjectId: plan.framework.id, change });
  }

  private today(): LocalDate {
    return dayOf(this.clock.now(), GENEVA);
  }

  /** No check is earlier than the one before it, even when a clock was set back. */
  private notBefore(moment: Date): Date {
    return laterOf(this.clock.now(), moment);
  }
}
