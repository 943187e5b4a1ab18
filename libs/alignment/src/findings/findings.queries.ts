import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  ALIGNMENT_RULES,
  DomainError,
  dayOf,
  findingStanding,
  GENEVA,
  type LocalDate,
  mayReadAlignment,
  type PageRequest,
  pageOf,
  requireAllowed,
  rowBefore,
  rowsAfter,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { CheckedPlanQueries } from '../plans/checked-plan.queries';
import { FINDINGS, LISTED_FINDINGS } from './finding.sql';
import type { FindingsFilter, FindingsPage, FindingView } from './finding.view';
import { type FindingRow, findingView } from './finding-row';

interface ListedRow {
  readonly id: string;
  readonly isMended: boolean;
  readonly untilOn: LocalDate | null;
}

/** What does not line up. How a finding stands is a rule and no column, so a plan's are judged whole: three statements. */
@Injectable()
export class FindingsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly plans: CheckedPlanQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Without a standing all that is not mended. */
  async list(actor: Actor, { framework, rule, standing }: FindingsFilter, page: PageRequest): Promise<FindingsPage> {
    requireAllowed(mayReadAlignment(actor));
    const today = this.today();
    const { framework: plan } = await this.plans.get(today, framework);
    const wantsMended = standing === 'mended';
    const asked = [plan.id, rule ?? null, wantsMended, ALIGNMENT_RULES, rowBefore(page)];
    const rows = await this.reads.rows<ListedRow>(LISTED_FINDINGS, asked);
    const fits = (row: ListedRow): boolean =>
      row.isMended === wantsMended && (standing === undefined || standingOf(row, today) === standing);
    const { items, next } = pageOf(rowsAfter(rows, page).filter(fits), page.size);
    const ids = items.map(({ id }) => id);
    const views = new Map((await this.views(ids, today)).map((view) => [view.id, view]));
    return { items: ids.flatMap((id) => views.get(id) ?? []), next, total: rows.filter(fits).length };
  }

  async get(actor: Actor, id: string): Promise<FindingView> {
    requireAllowed(mayReadAlignment(actor));
    const [view] = await this.views([id], this.today());
    if (!view) throw new DomainError('row/not-found', { params: { id } });
    return view;
  }

  private async views(ids: readonly string[], today: LocalDate): Promise<FindingView[]> {
    const rows = await this.reads.rows<FindingRow>(FINDINGS, [ids]);
    return rows.map((row) => findingView(row, today));
  }

  private today(): LocalDate {
    return dayOf(this.clock.now(), GENEVA);
  }
}

const standingOf = ({ isMended, untilOn }: ListedRow, today: LocalDate) =>
  findingStanding({ isMended }, untilOn === null ? null : { untilOn, isWithdrawn: false }, today);
