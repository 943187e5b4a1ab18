import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  ALIGNMENT_RULES,
  type AlignmentCoverage,
  dayOf,
  figuresOf,
  findingStanding,
  GENEVA,
  groupedBy,
  INDICATOR_OF_FIGURE,
  type LocalDate,
  mayReadAlignment,
  percentOf,
  requireAllowed,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { LAST_ACKNOWLEDGEMENT } from '../findings/finding.sql';
import { CheckedPlanQueries } from '../plans/checked-plan.queries';
import type { AlignmentOverview, FigureView, RuleTally } from './overview.view';

const LAST = `SELECT c.finished_at AS at, c.coverage FROM alignment_checks c WHERE c.framework_version_id = $1
  ORDER BY c.finished_at DESC, c.id DESC LIMIT 1`;

/** How many of each rule are acknowledged until which day; null for those that are not. */
const TALLIES = `SELECT f.rule, a.until_on::text AS "untilOn", count(*)::integer AS findings
  FROM alignment_findings f ${LAST_ACKNOWLEDGEMENT}
  WHERE f.framework_version_id = $1 AND f.mended_at IS NULL GROUP BY f.rule, a.until_on`;

const INDICATORS = 'SELECT i.id, i.code FROM indicators i WHERE i.code = ANY ($1)';

interface TallyRow {
  readonly rule: string;
  readonly untilOn: LocalDate | null;
  readonly findings: number;
}

/** How a plan lines up, by its last check: four statements. */
@Injectable()
export class OverviewQueries {
  constructor(
    private readonly reads: Reads,
    private readonly plans: CheckedPlanQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async get(actor: Actor, code?: string): Promise<AlignmentOverview> {
    requireAllowed(mayReadAlignment(actor));
    const today = dayOf(this.clock.now(), GENEVA);
    const plan = await this.plans.get(today, code);
    const { id } = plan.framework;
    const [[last], tallies, indicators] = await Promise.all([
      this.reads.rows<{ at: Date; coverage: AlignmentCoverage }>(LAST, [id]),
      this.reads.rows<TallyRow>(TALLIES, [id]),
      this.reads.rows<{ id: string; code: string }>(INDICATORS, [Object.values(INDICATOR_OF_FIGURE)]),
    ]);
    return {
      ...plan,
      checkedAt: last?.at ?? null,
      coverage: last ? figuresIn(last.coverage, new Map(indicators.map((each) => [each.code, each]))) : [],
      rules: talliesOf(tallies, today),
    };
  }
}

const figuresIn = (
  coverage: AlignmentCoverage,
  indicators: ReadonlyMap<string, { readonly id: string; readonly code: string }>,
): FigureView[] =>
  figuresOf(coverage).map((each) => ({
    ...each,
    percent: percentOf(each),
    indicator: indicators.get(INDICATOR_OF_FIGURE[each.figure]) ?? null,
  }));

function talliesOf(rows: readonly TallyRow[], today: LocalDate): RuleTally[] {
  const byRule = groupedBy(rows, ({ rule }) => rule);
  return ALIGNMENT_RULES.map((rule) => {
    const own = byRule.get(rule) ?? [];
    const all = countOf(own);
    const acknowledged = countOf(own.filter(({ untilOn }) => standingOn(untilOn, today) === 'acknowledged'));
    return { rule, open: all - acknowledged, acknowledged };
  });
}

const standingOn = (untilOn: LocalDate | null, today: LocalDate) =>
  findingStanding({ isMended: false }, untilOn === null ? null : { untilOn, isWithdrawn: false }, today);

const countOf = (rows: readonly TallyRow[]): number => rows.reduce((sum, { findings }) => sum + findings, 0);
